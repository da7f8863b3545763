import { ApiError } from '../errors.ts'
import { authenticate } from '../http/authenticate.ts'
import type { Api } from './api.ts'
import type { Visitor } from './public.ts'
import type { Runtime } from './runtime.ts'

/**
 * Who asks for a page by these headers, with the session for its first rendering. What the API would refuse is no error
 * here: the page is rendered without a session, and says why when it asks the API itself. Raises what the API answers
 * with 500.
 */
export async function readVisitor(
  ready: () => Promise<Runtime>,
  api: Pick<Api, 'getCurrentSession'>,
  headers: Headers,
): Promise<Visitor> {
  const runtime = await refusalOr(ready())
  if (ApiError.isInstance(runtime)) return { kind: 'unknown' }
  const hasCookie = headers.get('cookie')?.includes(runtime.cookieName) ?? false
  const signedOut: Visitor = { kind: hasCookie ? 'expired' : 'nobody' }
  const user = await refusalOr(authenticate(headers, runtime))
  if (ApiError.isInstance(user)) return user.code === 'unauthenticated' ? signedOut : { kind: 'unknown' }
  const current = await refusalOr(api.getCurrentSession())
  if (!ApiError.isInstance(current)) return { kind: 'signed_in', userId: user.id, current: received(current) }
  return current.code === 'unauthenticated'
    ? signedOut
    : { kind: 'signed_in', userId: user.id, current: undefined }
}

function received(current: Awaited<ReturnType<Api['getCurrentSession']>>) {
  if (current === undefined) return undefined
  const { data, meta } = current
  return { session: data, recommendationsStale: meta.recommendationsStale }
}

/** The refusal as a value, where the API would answer 4xx or 503. */
function refusalOr<Result>(work: Promise<Result>): Promise<Result | ApiError> {
  return work.catch((error: unknown) => {
    if (ApiError.isInstance(error) && error.code !== 'internal') return error
    throw error
  })
}
