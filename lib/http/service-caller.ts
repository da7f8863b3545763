import { SERVICE_HEADERS } from '../auth/services.ts'
import type { AuthenticatedUser } from '../auth/verify-token.ts'
import { ApiError } from '../errors.ts'
import { boundedText } from '../flow/text.ts'
import { told } from '../flow/told.ts'
import type { Agent } from '../operators/audit-trail.ts'
import { MAX_REASON_CHARACTERS } from '../service-actor.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const reasonSchema = boundedText({ label: 'The reason', max: MAX_REASON_CHARACTERS })

/**
 * Reads for whom a service calls, and why. Raises `forbidden` for an endpoint that admits none, and
 * `validation_failed` for a header that is missing or wrong.
 */
export function readServiceCaller(
  service: string,
  spec: { access: string; isForPersonsAlone?: true },
  headers: Headers,
): { user: AuthenticatedUser; agent: Agent } {
  if (spec.access !== 'user' || spec.isForPersonsAlone)
    throw new ApiError('forbidden', { detail: told('persons_alone') })
  const id = headers.get(SERVICE_HEADERS.user) ?? ''
  if (!UUID.test(id)) {
    throw new ApiError('validation_failed', {
      detail: told('service_user', { header: SERVICE_HEADERS.user }),
    })
  }
  return {
    user: { id: id.toLowerCase(), isAnonymous: false },
    agent: { service, actor: `service:${service}`, reason: readReason(headers.get(SERVICE_HEADERS.reason)) },
  }
}

function readReason(header: string | null): string | null {
  if (header === null) return null
  const reason = reasonSchema.safeParse(asUtf8(header))
  if (!reason.success) {
    throw new ApiError('validation_failed', {
      detail: told('service_reason', { header: SERVICE_HEADERS.reason, most: MAX_REASON_CHARACTERS }),
    })
  }
  return reason.data === '' ? null : reason.data
}

/** A header's bytes arrive as Latin-1, whatever was meant by them. */
function asUtf8(header: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(header, 'latin1'))
  } catch {
    return header
  }
}

/** The error of a user whom nobody knows, for who calls on their behalf. */
export function unknownUser(error: unknown): ApiError | undefined {
  if (!ApiError.isInstance(error) || error.code !== 'unauthenticated') return undefined
  return new ApiError('not_found', {
    detail: told('service_user_unknown', { header: SERVICE_HEADERS.user }),
    cause: error,
  })
}
