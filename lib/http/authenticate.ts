import { accessTokenFromCookies } from '../auth/cookies.ts'
import type { AuthenticatedUser, TokenVerifier } from '../auth/verify-token.ts'
import { ApiError } from '../errors.ts'

/**
 * Finds out who calls: by Bearer token, judged alone wherever an Authorization header is, else by the cookies of
 * `@supabase/ssr`. Raises ApiError `unauthenticated`.
 */
export async function authenticate(
  headers: Headers,
  { verifyToken, cookieName }: { verifyToken: TokenVerifier; cookieName: string },
): Promise<AuthenticatedUser> {
  const authorization = headers.get('authorization')
  if (authorization !== null) {
    const token = /^Bearer +([^\s,]+)$/i.exec(authorization)?.[1]
    if (token === undefined)
      throw new ApiError('unauthenticated', { cause: 'the Authorization header is no Bearer token' })
    return verifyToken(token)
  }
  const token = accessTokenFromCookies(headers.get('cookie'), cookieName)
  if (token === undefined) throw new ApiError('unauthenticated', { cause: 'neither token nor cookie' })
  return verifyToken(token)
}
