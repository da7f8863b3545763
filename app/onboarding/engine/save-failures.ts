import type { OnboardingError } from '#client/errors.ts'
import type { NoticeName } from './wizard-store.ts'

/** What the wizard does about a save that did not succeed. */
export type FailurePlan =
  | { kind: 'wait'; saving: 'offline' | 'waiting'; delayMs: number; notice?: NoticeName }
  | { kind: 'sign_in' }
  | { kind: 'choose' }
  | { kind: 'move'; notice: NoticeName }
  | { kind: 'new_operation' }
  | { kind: 'reject'; fields: Record<string, string> }

const FIRST_DELAY_MS = 1000
const MAX_DELAY_MS = 30_000

/** Doubles from one second to half a minute. */
const backoffMs = (failures: number) => Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** (failures - 1))

/** Decides by the API's code; `failures` counts those in a row. */
export function planFor({ code, errors, retryAfterSeconds }: OnboardingError, failures: number): FailurePlan {
  const delayMs = retryAfterSeconds === undefined ? backoffMs(failures) : retryAfterSeconds * 1000
  switch (code) {
    case 'network':
      return { kind: 'wait', saving: 'offline', delayMs }
    case 'rate_limited':
      return { kind: 'wait', saving: 'waiting', delayMs, notice: 'rateLimited' }
    case 'unavailable':
      return { kind: 'wait', saving: 'waiting', delayMs, notice: 'unavailable' }
    case 'unauthenticated':
      return { kind: 'sign_in' }
    case 'edit_conflict':
      return { kind: 'choose' }
    case 'session_expired':
      return { kind: 'move', notice: 'expired' }
    case 'session_closed':
    case 'not_found':
      return { kind: 'move', notice: 'closed' }
    case 'op_id_reused':
      return { kind: 'new_operation' }
    case 'validation_failed':
    case 'malformed_json':
    case 'body_too_large':
      return { kind: 'reject', fields: refusedFields(errors) }
    default:
      return { kind: 'wait', saving: 'waiting', delayMs, notice: 'unknown' }
  }
}

function refusedFields(errors: readonly { path: string; code: string }[]): Record<string, string> {
  return Object.fromEntries(
    errors.flatMap(({ path, code }) => {
      const field = path.split('/')[2]
      return field === undefined ? [] : [[field, code]]
    }),
  )
}
