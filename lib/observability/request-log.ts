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
  userId: string | undefined
  failure: ApiError | undefined
}

const PSEUDONYM_CHARACTERS = 12

/** Tells one user's lines from another's without naming anybody. */
function pseudonymOf(userId: string): string {
  return hash('sha256', `firststep log ${userId}`, 'base64url').slice(0, PSEUDONYM_CHARACTERS)
}

const tenths = (milliseconds: number) => Math.round(milliseconds * 10) / 10

/**
 * Writes one line a request: `error` when somebody must look, `warn` when the product did less than it promises
 * (a limit, a database out of reach), else `info`. The fields are these alone, so that nothing personal gets in.
 */
export function logRequest(log: Logger, request: ObservedRequest, scope: RequestScope | undefined): void {
  const { requestId, method, path, status, milliseconds, userId, failure } = request
  const line = {
    requestId,
    method,
    route: path,
    status,
    durationMs: tenths(milliseconds),
    user: userId === undefined ? undefined : pseudonymOf(userId),
    code: failure?.code,
    databaseMs: scope?.roundTrips ? tenths(scope.databaseMs) : undefined,
    roundTrips: scope?.roundTrips || undefined,
    aiSource: scope?.answer?.source,
    aiDegradedBecause: scope?.answer?.degradedBecause,
  }
  if (status >= 500) log.error({ ...line, err: failure?.cause }, 'request failed')
  else if (status === 429) log.warn(line, 'request refused')
  else log.info(line, 'request')
}
