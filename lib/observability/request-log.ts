import { createHash } from 'node:crypto'
import type { Logger } from 'pino'
import type { ApiError } from '../errors.ts'

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
  return createHash('sha256')
    .update(`firststep log ${userId}`)
    .digest('base64url')
    .slice(0, PSEUDONYM_CHARACTERS)
}

/** Writes one line a request; the level says whether somebody must look. */
export function logRequest(log: Logger, request: ObservedRequest): void {
  const { requestId, method, path, status, milliseconds, userId, failure } = request
  const line = {
    requestId,
    method,
    route: path,
    status,
    durationMs: Math.round(milliseconds * 10) / 10,
    user: userId === undefined ? undefined : pseudonymOf(userId),
    code: failure?.code,
  }
  if (status >= 500) log.error({ ...line, err: failure?.cause }, 'request failed')
  else log.info(line, 'request')
}
