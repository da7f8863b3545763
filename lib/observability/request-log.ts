import { hash } from 'node:crypto'
import type { Logger } from 'pino'
import type { ApiError } from '../errors.ts'
import type { RequestScope } from './request-scope.ts'

/** One answered request, as the log and the metrics see it. */
export interface ObservedRequest {
  requestId: string
  method: string
  /** The route's path with `:parameters`, never the address that was called. */
  path: string
  status: number
  milliseconds: number
  user: { readonly id: string } | undefined
  /** The name of the service that called for the user. */
  service: string | undefined
  failure: ApiError | undefined
}

const PSEUDONYM_CHARACTERS = 12

/** A verified token's user is the same object for as long as the token is remembered. */
const pseudonyms = new WeakMap<object, string>()

/** Tells one user's lines from another's without naming anybody. */
function pseudonymOf(user: { readonly id: string }): string {
  const known = pseudonyms.get(user)
  if (known !== undefined) return known
  const digest = hash('sha256', `firststep log ${user.id}`, 'base64url')
  const pseudonym = digest.slice(0, PSEUDONYM_CHARACTERS)
  pseudonyms.set(user, pseudonym)
  return pseudonym
}

const tenths = (milliseconds: number) => Math.round(milliseconds * 10) / 10

/**
 * Writes one line a request: `error` when somebody must look, `warn` when the product did less than it promises
 * (a limit, a database out of reach), else `info`. The fields are these alone, so that nothing personal gets in.
 */
export function logRequest(log: Logger, request: ObservedRequest, scope: RequestScope | undefined): void {
  const { requestId, method, path, status, milliseconds, user, service, failure } = request
  const line = {
    requestId,
    method,
    route: path,
    status,
    durationMs: tenths(milliseconds),
    user: user && pseudonymOf(user),
    service,
    code: failure?.code,
    why: failure?.code === 'unauthenticated' && typeof failure.cause === 'string' ? failure.cause : undefined,
    databaseMs: scope?.roundTrips ? tenths(scope.databaseMs) : undefined,
    roundTrips: scope?.roundTrips || undefined,
    aiSource: scope?.answer?.source,
    aiDegradedBecause: scope?.answer?.degradedBecause,
  }
  if (status >= 500) log.error({ ...line, err: failure?.cause }, 'request failed')
  else if (status === 429) log.warn(line, 'request refused')
  else log.info(line, 'request')
}
