import { errors, jwtVerify, SignJWT } from 'jose'
import { MAX_TOKEN_CHARACTERS } from '#lib/auth/verify-token.ts'
import { AuthError } from './auth-error.ts'
import type { SignedIn } from './sign-in-sessions.ts'
import type { SigningKey } from './signing-key.ts'

export const ACCESS_TOKEN_SECONDS = 3_600
const AUDIENCE = 'authenticated'
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

interface TokenContext {
  signingKey: SigningKey
  issuer: string
  clock: () => Date
}

const inSeconds = (time: Date) => Math.floor(time.getTime() / 1000)

/** Signs an access token with Supabase Auth's claims, valid for an hour; tells when it expires, in seconds. */
export async function issueAccessToken(
  { signingKey, issuer, clock }: TokenContext,
  signedIn: SignedIn,
): Promise<{ accessToken: string; expiresAt: number }> {
  const issuedAt = inSeconds(clock())
  const expiresAt = issuedAt + ACCESS_TOKEN_SECONDS
  const accessToken = await new SignJWT({
    iss: issuer,
    sub: signedIn.id,
    aud: AUDIENCE,
    exp: expiresAt,
    iat: issuedAt,
    email: signedIn.email ?? '',
    phone: '',
    app_metadata: signedIn.raw_app_meta_data ?? {},
    user_metadata: signedIn.raw_user_meta_data ?? {},
    role: 'authenticated',
    aal: 'aal1',
    amr: [{ method: signedIn.method, timestamp: inSeconds(signedIn.session_created_at) }],
    session_id: signedIn.session_id,
    is_anonymous: signedIn.is_anonymous,
  })
    .setProtectedHeader({ alg: signingKey.algorithm, kid: signingKey.keyId, typ: 'JWT' })
    .sign(signingKey.privateKey)
  return { accessToken, expiresAt }
}

/** Whose token a request carries; raises `no_authorization` and `bad_jwt`. */
export async function readAccessToken(
  { signingKey, issuer, clock }: TokenContext,
  headers: Headers,
): Promise<{ userId: string; sessionId: string }> {
  const [, token] = /^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '') ?? []
  if (token === undefined) throw new AuthError('no_authorization')
  if (token.length > MAX_TOKEN_CHARACTERS) throw new AuthError('bad_jwt')
  try {
    const { payload } = await jwtVerify(token, signingKey.publicKey, {
      algorithms: [signingKey.algorithm],
      issuer,
      audience: AUDIENCE,
      currentDate: clock(),
      requiredClaims: ['exp', 'sub'],
    })
    const { sub: userId = '', session_id: sessionId } = payload
    if (!UUID.test(userId) || typeof sessionId !== 'string' || !UUID.test(sessionId))
      throw new AuthError('bad_jwt')
    return { userId, sessionId }
  } catch (error) {
    if (error instanceof errors.JWTExpired)
      throw new AuthError('bad_jwt', { message: 'invalid JWT: token is expired' })
    if (error instanceof errors.JOSEError) throw new AuthError('bad_jwt')
    throw error
  }
}
