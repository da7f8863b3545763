import { headers } from 'next/headers.js'
import { cache } from 'react'
import type { ReceivedSession } from '#client/wizard/received-session.ts'
import { ApiError } from '#lib/errors.ts'
import type { Api } from '#lib/firststep/api.ts'
import type { Requirements } from '#lib/flow/requirements.ts'
import { authenticate } from '#lib/http/authenticate.ts'
import { servedFirststep } from '#lib/served-firststep.ts'

/** Who asks for the page: somebody signed in, somebody whose token may be renewed, nobody, or who cannot be known. */
export type Visitor =
  | { kind: 'signed_in'; userId: string; current: ReceivedSession | undefined }
  | { kind: 'expired' }
  | { kind: 'nobody' }
  | { kind: 'unknown' }

/**
 * Reads the caller's session for the first rendering, once a request. What the API would refuse is no error here: the
 * page is rendered without a session, and says why when it asks the API itself. Raises what the API answers with 500.
 */
export const readVisitor = cache(async (): Promise<Visitor> => {
  const firststep = servedFirststep()
  const sent = await headers()
  const { cookieName } = firststep.runtime
  const hasCookie = sent.get('cookie')?.includes(cookieName) ?? false
  const signedOut: Visitor = { kind: hasCookie ? 'expired' : 'nobody' }

  const user = await refusalOr(authenticate(sent, firststep.runtime))
  if (ApiError.isInstance(user)) return user.code === 'unauthenticated' ? signedOut : { kind: 'unknown' }
  const current = await refusalOr(firststep.api(sent).getCurrentSession())
  if (!ApiError.isInstance(current)) return { kind: 'signed_in', userId: user.id, current: received(current) }
  return current.code === 'unauthenticated'
    ? signedOut
    : { kind: 'signed_in', userId: user.id, current: undefined }
})

function received(current: Awaited<ReturnType<Api['getCurrentSession']>>): ReceivedSession | undefined {
  if (current === undefined) return undefined
  const { data, meta } = current
  return { session: data, recommendationsStale: meta.recommendationsStale }
}

/** What a newer version asks of who is done; undefined where that cannot be told now. */
export async function readRequirements(): Promise<Requirements | undefined> {
  const answer = await refusalOr(
    servedFirststep()
      .api(await headers())
      .getRequirements(),
  )
  return ApiError.isInstance(answer) ? undefined : answer.data
}

/** The refusal as a value, where the API would answer 4xx or 503. */
function refusalOr<Result>(work: Promise<Result>): Promise<Result | ApiError> {
  return work.catch((error: unknown) => {
    if (ApiError.isInstance(error) && error.code !== 'internal') return error
    throw error
  })
}
