import { KnownError } from '../lib/flow/known-error.ts'
import type { ErrorCode, ErrorExtensions, FieldError } from './types.ts'

/** The body of a failure (RFC 9457). */
export interface Problem extends ErrorExtensions {
  type: string
  title: string
  status: number
  code: ErrorCode
  detail: string
  requestId: string
}

/** The API's own codes; `network` when no answer came, `unexpected` when it was not one of the API's. */
export type OnboardingErrorCode = ErrorCode | 'network' | 'unexpected'

/** The one error that calls fail with; an aborted call fails with the signal's own reason instead. */
export class OnboardingError extends KnownError {
  static override readonly kind = 'OnboardingError'
  readonly code: OnboardingErrorCode
  /** The HTTP status; 0 when no answer came. */
  readonly status: number
  /** Where the code is explained. */
  readonly type: string | undefined
  readonly title: string
  /** `validation_failed`: what is wrong with each field. */
  readonly errors: FieldError[]
  /** `edit_conflict`: both values of each field, and the `revision` to save with once the person has chosen. */
  readonly conflicts: NonNullable<ErrorExtensions['conflicts']>
  readonly revision: number | undefined
  /** `steps_incomplete`: which steps and fields are missing. */
  readonly missing: NonNullable<ErrorExtensions['missing']>
  /** `flow_changed`: the version to load, which the session is of now. */
  readonly flow: ErrorExtensions['flow']
  readonly requestId: string | undefined
  /** When to try again, where the server said so. */
  readonly retryAfterSeconds: number | undefined

  constructor(
    problem: Partial<Omit<Problem, 'code'>> & { code: OnboardingErrorCode },
    { retryAfterSeconds, cause }: { retryAfterSeconds?: number; cause?: unknown } = {},
  ) {
    super(problem.detail ?? problem.title ?? problem.code, { cause })
    this.code = problem.code
    this.status = problem.status ?? 0
    this.type = problem.type
    this.title = problem.title ?? ''
    this.errors = problem.errors ?? []
    this.conflicts = problem.conflicts ?? []
    this.revision = problem.revision
    this.missing = problem.missing ?? []
    this.flow = problem.flow
    this.requestId = problem.requestId
    this.retryAfterSeconds = retryAfterSeconds
  }

  /** Whether the same call can succeed later without anybody changing anything. */
  get isTemporary(): boolean {
    const isFromElsewhere = this.code === 'unexpected' && this.status < 400
    const isPassing = this.status === 408 || this.status === 429 || this.status >= 500
    return this.code === 'network' || isFromElsewhere || isPassing
  }
}

/** The error of a call that no answer came to. */
export function unreachable(cause?: unknown): OnboardingError {
  const detail = 'The server cannot be reached. Check the connection and try again.'
  return new OnboardingError({ code: 'network', detail }, { cause })
}

/** Retry-After in seconds, from its number or its date. */
function retryAfterOf(headers: Headers): number | undefined {
  const text = headers.get('retry-after')
  if (text === null) return undefined
  const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - Date.now()) / 1000
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined
}

/** Reads the error out of an answer that is no success. */
export async function errorOf(response: Response): Promise<OnboardingError> {
  const retryAfterSeconds = retryAfterOf(response.headers)
  const requestId = response.headers.get('x-request-id') ?? undefined
  const body: unknown = await response.json().catch(() => undefined)
  if (typeof body === 'object' && body !== null && 'code' in body)
    return new OnboardingError(body as Problem, { retryAfterSeconds })
  const detail = `The server answered ${response.status} in a form that is not the API's.`
  return new OnboardingError(
    { code: 'unexpected', status: response.status, detail, requestId },
    { retryAfterSeconds },
  )
}
