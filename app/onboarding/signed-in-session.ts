import { randomUUID } from 'node:crypto'
import { headers } from 'next/headers.js'
import { ApiError } from '#lib/errors.ts'
import { authenticate } from '#lib/http/authenticate.ts'
import { runtime } from '#lib/runtime.ts'
import { getCurrentSession } from '#lib/services/session-service.ts'
import type { SessionAnswer } from './engine/session-answer.ts'

/** Who asks for the page: somebody signed in, somebody whose token may be renewed, or nobody. */
export type Visitor =
  | { kind: 'signed_in'; userId: string; current: SessionAnswer | undefined }
  | { kind: 'expired' }
  | { kind: 'nobody' }

/**
 * Reads the caller's session for the first rendering. A database out of reach is no error here: the page then
 * says so itself when it asks the API.
 */
export async function readVisitor(): Promise<Visitor> {
  const system = runtime()
  const requestHeaders = await headers()
  let user: Awaited<ReturnType<typeof authenticate>>
  try {
    user = await authenticate(requestHeaders, system)
  } catch (error) {
    if (!ApiError.isInstance(error)) throw error
    const hasCookie = requestHeaders.get('cookie')?.includes(system.cookieName) ?? false
    return { kind: hasCookie ? 'expired' : 'nobody' }
  }
  try {
    await system.limiter.take('reads', user.id)
    const context = system.contextFor({
      user,
      address: 'page',
      requestId: randomUUID(),
      request: new AbortController(),
      charges: [],
      mayCallModel: false,
      startedAt: performance.now(),
    })
    const { session, recommendationsStale } = await getCurrentSession(context)
    return { kind: 'signed_in', userId: user.id, current: { session, recommendationsStale } }
  } catch (error) {
    if (!ApiError.isInstance(error)) throw error
    return {
      kind: error.code === 'unauthenticated' ? 'expired' : 'signed_in',
      userId: user.id,
      current: undefined,
    }
  }
}
