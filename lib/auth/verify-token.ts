import { hash } from 'node:crypto'
import { type JWTPayload, type JWTVerifyGetKey, jwtVerify, type ProtectedHeaderParameters } from 'jose'
import { ApiError } from '../errors.ts'
import { UUID } from '../uuid.ts'
import { doneUntilOf } from './done-claim.ts'

const OPERATOR_ROLES = ['admin', 'support', 'analyst'] as const
export type OperatorRole = (typeof OPERATOR_ROLES)[number]

/** Whom a verified token names. */
export interface AuthenticatedUser {
  id: string
  email?: string
  isAnonymous: boolean
  /** What an operator may: everything, sessions and actions without erasing, or figures alone. */
  operatorRole?: OperatorRole
  /** Until when the token itself says that they are done, by flow; in milliseconds since 1970. */
  doneUntilMs?: ReadonlyMap<string, number>
}

export type TokenVerifier = (token: string) => Promise<AuthenticatedUser>

export interface TokenVerifierOptions {
  issuer: string
  /** The issuer's public keys: fetched from its JWKS, or given where the issuer is this process. */
  keys: JWTVerifyGetKey
  /** Legacy HS256 secret of a Supabase project; without it HS256 is refused. */
  symmetricSecret?: string
  allowsAnonymousUsers: boolean
}

const AUDIENCE = 'authenticated'
const ASYMMETRIC_ALGORITHMS = ['ES256', 'RS256', 'EdDSA']
const CLOCK_TOLERANCE_SECONDS = 5
export const MAX_TOKEN_CHARACTERS = 16_384
const MAX_CACHED_TOKENS = 10_000
const MAX_KEY_ID_CHARACTERS = 256

const COMPACT_TOKEN = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/
/** What `auth.users` can hold; any other is as good as none, since nothing is decided by it. */
const KEEPABLE_EMAIL = /^[^\p{Cc}\p{Cs}]{1,255}$/u

/** What is wrong with a token that has the right form, by the code of jose's error. */
const REASONS: Readonly<Record<string, string>> = {
  ERR_JWT_EXPIRED: 'the token has expired',
  ERR_JWKS_NO_MATCHING_KEY: 'no key of the sign-in service has the id that the token names',
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: 'the signature does not hold',
}

function unauthenticated(cause: unknown): ApiError {
  return new ApiError('unauthenticated', { cause })
}

/**
 * Why a token is refused, for the log: nothing of the token stands there but its issuer, which a key of the sign-in
 * service has signed.
 */
function reasonOf(error: unknown, issuer: string): unknown {
  const { code = '', claim, payload } = error as { code?: string; claim?: string; payload?: JWTPayload }
  if (code !== 'ERR_JWT_CLAIM_VALIDATION_FAILED') return REASONS[code] ?? error
  if (claim !== 'iss') return `the claim "${claim}" is missing, or not what it must be`
  return `the token is of the issuer "${payload?.iss}", and "${issuer}" is expected: see SUPABASE_URL and SUPABASE_JWT_ISSUER`
}

function userOf(payload: JWTPayload, allowsAnonymousUsers: boolean): AuthenticatedUser {
  const {
    sub,
    role,
    email,
    is_anonymous: isAnonymousClaim,
    app_metadata: metadata,
    onboarding_done: done,
  } = payload
  if (typeof sub !== 'string' || !UUID.test(sub)) throw unauthenticated('the subject is no UUID')
  if (role !== AUDIENCE) throw unauthenticated('the role is not authenticated')
  const isAnonymous = isAnonymousClaim !== undefined && isAnonymousClaim !== false
  if (isAnonymous && !allowsAnonymousUsers) throw unauthenticated('anonymous users are not allowed')
  return {
    id: sub.toLowerCase(),
    ...(typeof email === 'string' && KEEPABLE_EMAIL.test(email) ? { email } : {}),
    isAnonymous,
    ...operatorRoleOf(metadata),
    ...(done === undefined ? {} : { doneUntilMs: doneUntilOf(done) }),
  }
}

function operatorRoleOf(metadata: unknown): { operatorRole?: OperatorRole } {
  if (typeof metadata !== 'object' || metadata === null || !('role' in metadata)) return {}
  const operatorRole = OPERATOR_ROLES.find((role) => role === metadata.role)
  return operatorRole === undefined ? {} : { operatorRole }
}

/** Headers that name a key or change the meaning of a token; the issuer sends none, and none is ever followed. */
const REFUSED_HEADERS = ['jku', 'jwk', 'x5u', 'x5c', 'crit', 'b64', 'zip', 'enc']

/** Whether a segment is base64url in its only form: no padding, and no bits that decoding would drop. */
function isCanonical(segment: string): boolean {
  return Buffer.from(segment, 'base64url').toString('base64url') === segment
}

/** Refuses what no issuer of ours writes, before a key is looked for or fetched. */
function checkForm(token: string, algorithms: readonly string[]): void {
  if (!COMPACT_TOKEN.test(token)) throw unauthenticated('not a compact JWS')
  const segments = token.split('.')
  if (!segments.every(isCanonical)) throw unauthenticated('not base64url')
  const [header, payload] = segments.map(readObject)
  if (header === undefined || payload === undefined) throw unauthenticated('not JSON objects')
  if (typeof header.alg !== 'string' || !algorithms.includes(header.alg))
    throw unauthenticated('the algorithm is refused')
  if (REFUSED_HEADERS.some((name) => name in header)) throw unauthenticated('a header is refused')
  const { kid } = header
  if (kid !== undefined && !(typeof kid === 'string' && kid !== '' && kid.length <= MAX_KEY_ID_CHARACTERS))
    throw unauthenticated('the key id is no text')
}

function readObject(segment: string): Record<string, unknown> | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(segment, 'base64url'))
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}

/**
 * Builds the check of access tokens: signature by a fixed list of algorithms, issuer, audience, expiry, subject
 * and role. Verified tokens are remembered by digest until they expire.
 * The verifier raises ApiError `unauthenticated`, and what the keys raise.
 */
export function createTokenVerifier(
  options: TokenVerifierOptions,
  maxCached = MAX_CACHED_TOKENS,
): TokenVerifier {
  const secret =
    options.symmetricSecret === undefined ? undefined : new TextEncoder().encode(options.symmetricSecret)
  const algorithms = secret === undefined ? ASYMMETRIC_ALGORITHMS : [...ASYMMETRIC_ALGORITHMS, 'HS256']
  const verified = new Map<string, { user: AuthenticatedUser; expiresAtMs: number }>()

  // HS256 is checked with the secret only, and the public keys are never used as one.
  const keyFor: JWTVerifyGetKey = (header: ProtectedHeaderParameters & { alg: string }, token) => {
    if (header.alg === 'HS256') {
      if (secret === undefined)
        throw unauthenticated('the token is signed with HS256, and SUPABASE_JWT_SECRET is not set')
      return secret
    }
    return options.keys(header, token)
  }

  function remember(digest: string, user: AuthenticatedUser, expiresAtMs: number): void {
    if (verified.size >= maxCached) {
      const [oldest] = verified.keys()
      if (oldest !== undefined) verified.delete(oldest)
    }
    verified.set(digest, { user, expiresAtMs })
  }

  return async (token) => {
    // Before anything is made of it, a digest too.
    if (token.length > MAX_TOKEN_CHARACTERS) throw unauthenticated('too long')
    const digest = hash('sha256', token, 'base64')
    const known = verified.get(digest)
    if (known !== undefined) {
      if (known.expiresAtMs > Date.now()) return known.user
      verified.delete(digest)
    }
    checkForm(token, algorithms)
    try {
      const { payload } = await jwtVerify(token, keyFor, {
        issuer: options.issuer,
        audience: AUDIENCE,
        algorithms,
        requiredClaims: ['exp', 'sub', 'iss', 'aud'],
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
      })
      const user = userOf(payload, options.allowsAnonymousUsers)
      remember(digest, user, ((payload.exp ?? 0) + CLOCK_TOLERANCE_SECONDS) * 1000)
      return user
    } catch (error) {
      throw ApiError.isInstance(error) ? error : unauthenticated(reasonOf(error, options.issuer))
    }
  }
}
