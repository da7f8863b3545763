import { randomUUID } from 'node:crypto'
import { headers } from 'next/headers.js'
import { cache } from 'react'
import type { ReceivedSession } from '#client/wizard/received-session.ts'
import type { AuthenticatedUser } from '#lib/auth/verify-token.ts'
import { ApiError } from '#lib/errors.ts'
import { type Runtime, runtime } from '#lib/firststep.ts'
import { authenticate } from '#lib/http/authenticate.ts'
import { getCurrentSession } from '#lib/services/session-service.ts'

/** Who asks for the page: somebody signed in, somebody whose token may be renewed, nobody, or who cannot be known. */
export type Visitor =
  | { kind: 'signed_in'; userId: string; current: ReceivedSession | undefined }
  | { kind: 'expired' }
  | { kind: 'nobody' }
  | { kind: 'unknown' }

/**
 * Reads the caller's session for the first rendering, once a request. What the API would refuse is no error here: the page is
 * rendered without a session, and says why when it asks the API itself. Raises what the API answers with 500.
 */
export const readVisitor = cache(async (): Promise<Visitor> => {
  const system = runtime()
  const requestHeaders = await headers()
  const hasCookie = requestHeaders.get('cookie')?.includes(system.cookieName) ?? false
  const signedOut: Visitor = { kind: hasCookie ? 'expired' : 'nobody' }

  const user = await refusalOr(authenticate(requestHeaders, system))
  if (ApiError.isInstance(user)) return user.code === 'unauthenticated' ? signedOut : { kind: 'unknown' }
  const current = await refusalOr(readCurrent(system, user))
  if (!ApiError.isInstance(current)) return { kind: 'signed_in', userId: user.id, current }
  return current.code === 'unauthenticated'
    ? signedOut
    : { kind: 'signed_in', userId: user.id, current: undefined }
})

async function readCurrent(system: Runtime, user: AuthenticatedUser): Promise<ReceivedSession> {
  await system.limiter.take('reads', user.id)
  const context = system.contextFor({
    user,
    address: 'page',
    requestId: randomUUID(),
    request: new AbortController(),
    startedAt: performance.now(),
  })
  const { session, recommendationsStale } = await getCurrentSession(context)
  return { session, recommendationsStale }
}

/** The refusal as a value, where the API would answer 4xx or 503. */
function refusalOr<Result>(work: Promise<Result>): Promise<Result | ApiError> {
  return work.catch((error: unknown) => {
    if (ApiError.isInstance(error) && error.code !== 'internal') return error
    throw error
  })
}
