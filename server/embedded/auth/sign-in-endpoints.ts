import { ACCESS_TOKEN_SECONDS, issueAccessToken, readAccessToken } from './access-token.ts'
import { type Attempt, createAttemptLimits } from './attempt-limits.ts'
import type { Answer, AuthContext, Call } from './auth-context.ts'
import { AuthError } from './auth-error.ts'
import { createHashingQueue } from './hashing-queue.ts'
import { createHomeAddresses } from './home-addresses.ts'
import { createMailLinkEndpoints } from './mail-link-endpoints.ts'
import { hashPassword, verifyPassword } from './passwords.ts'
import { openRefreshToken, sealRefreshToken } from './refresh-token.ts'
import { readPasswordGrant, readRefreshGrant, readSignUp, readUserChange } from './requests.ts'
import {
  deleteIdleSessions,
  endSessions,
  findSession,
  hasUser,
  isLogoutScope,
  openSession,
  refreshSession,
  type SignedIn,
  signUpUser,
} from './sign-in-sessions.ts'
import { changeUser, findUserByEmail, isBanned, presentUser } from './users.ts'

const JWKS_CACHE_CONTROL = 'public, max-age=600'

type Endpoint = (call: Call) => Promise<Answer>

/** The endpoints of Supabase Auth that an application's own users need, by path under `/auth/v1` and method. */
export function createEndpoints(context: AuthContext): Record<string, Record<string, Endpoint>> {
  const { pool, signingKey, clock } = context
  const limits = createAttemptLimits(clock, context.rateLimitScale)
  const homes = createHomeAddresses()
  const hash = createHashingQueue()

  async function answerSession(signedIn: SignedIn, address: string): Promise<Answer> {
    if (signedIn.email !== null) homes.remember(signedIn.email, address)
    const { accessToken, expiresAt } = await issueAccessToken(context, signedIn)
    const content = { sessionId: signedIn.session_id, counter: signedIn.refresh_counter }
    const body = {
      access_token: accessToken,
      token_type: 'bearer',
      expires_in: ACCESS_TOKEN_SECONDS,
      expires_at: expiresAt,
      refresh_token: sealRefreshToken(content, signingKey.refreshTokenKey),
      user: presentUser(signedIn),
    }
    return { status: 200, body }
  }

  async function signUp({ request, address }: Call): Promise<Answer> {
    const { credentials, metadata } = await readSignUp(request)
    if (credentials === undefined && !context.allowAnonymousUsers)
      throw new AuthError('anonymous_provider_disabled')
    const attempts: Attempt[] = [{ kind: 'signUp', who: address }]
    limits.check(attempts)
    limits.count(attempts)
    const { email, password } = credentials ?? {}
    if (email !== undefined && (await findUserByEmail(pool, email)) !== undefined)
      throw new AuthError('user_already_exists')
    const passwordHash = password === undefined ? undefined : await hash(() => hashPassword(password))
    const method = email === undefined ? 'anonymous' : 'password'
    const signedIn = await signUpUser(pool, { method, email, passwordHash, metadata, now: clock() })
    if (signedIn === undefined) throw new AuthError('user_already_exists')
    await deleteIdleSessions(pool, clock())
    return answerSession(signedIn, address)
  }

  async function signInWithPassword({ request, address }: Call): Promise<Answer> {
    const { email, password } = await readPasswordGrant(request)
    const failures: Attempt[] = [
      { kind: 'accountFailure', who: `${address} ${email}` },
      { kind: 'addressFailure', who: address },
    ]
    if (!homes.has(email, address)) failures.push({ kind: 'strangerFailure', who: email })
    const user = await findUserByEmail(pool, email)
    // Checked when its turn comes, not on arrival: a crowd of right passwords passes, one of guesses does not.
    await hash(async () => {
      limits.check(failures)
      if (await verifyPassword(password, user?.encrypted_password)) return
      limits.count(failures)
      throw new AuthError('invalid_credentials')
    })
    if (user === undefined) throw new AuthError('invalid_credentials')
    if (isBanned(user, clock())) throw new AuthError('user_banned', { status: 400 })
    const signedIn = await openSession(pool, { userId: user.id, method: 'password' }, clock())
    if (signedIn === undefined) throw new AuthError('invalid_credentials')
    await deleteIdleSessions(pool, clock())
    return answerSession(signedIn, address)
  }

  async function signInWithRefreshToken({ request, address }: Call): Promise<Answer> {
    const content = openRefreshToken(await readRefreshGrant(request), signingKey.refreshTokenKey)
    if (content === undefined) throw new AuthError('refresh_token_not_found')
    const outcome = await refreshSession(pool, content, clock())
    if (outcome === 'not_found') throw new AuthError('refresh_token_not_found')
    if (outcome === 'already_used') throw new AuthError('refresh_token_already_used')
    if (outcome === 'banned') throw new AuthError('user_banned', { status: 400 })
    return answerSession(outcome, address)
  }

  const links = createMailLinkEndpoints({ ...context, limits, answerSession })

  const grants = new Map<string | null, Endpoint>([
    ['password', signInWithPassword],
    ['refresh_token', signInWithRefreshToken],
    ['pkce', links.exchangeCode],
  ])

  async function token(call: Call): Promise<Answer> {
    const grant = grants.get(call.query.get('grant_type'))
    if (grant === undefined) throw new AuthError('validation_failed', { message: 'unsupported_grant_type' })
    return grant(call)
  }

  async function authenticate(request: Request): Promise<SignedIn> {
    const { userId, sessionId } = await readAccessToken(context, request.headers)
    const signedIn = await findSession(pool, sessionId)
    if (signedIn === undefined)
      throw new AuthError((await hasUser(pool, userId)) ? 'session_not_found' : 'user_not_found')
    if (isBanned(signedIn, clock())) throw new AuthError('user_banned')
    return signedIn
  }

  async function getUser({ request }: Call): Promise<Answer> {
    return { status: 200, body: presentUser(await authenticate(request)) }
  }

  /** Changes the account; a new password ends every other session, of whoever knew the old one. */
  async function updateUser({ request }: Call): Promise<Answer> {
    const signedIn = await authenticate(request)
    const { password, metadata } = await readUserChange(request, signedIn.raw_user_meta_data ?? {})
    const passwordHash =
      password &&
      (await hash(async () => {
        if (await verifyPassword(password, signedIn.encrypted_password)) throw new AuthError('same_password')
        return hashPassword(password)
      }))
    const user = await changeUser(pool, { id: signedIn.id, passwordHash, metadata, now: clock() })
    if (user === undefined) throw new AuthError('user_not_found')
    if (passwordHash !== undefined)
      await endSessions(pool, 'others', { userId: signedIn.id, sessionId: signedIn.session_id })
    return { status: 200, body: presentUser(user) }
  }

  async function logout({ request, query }: Call): Promise<Answer> {
    const scope = query.get('scope') ?? 'global'
    if (!isLogoutScope(scope))
      throw new AuthError('validation_failed', {
        message: 'Unsupported logout scope: use global, local or others',
      })
    const signedIn = await authenticate(request)
    await endSessions(pool, scope, { userId: signedIn.id, sessionId: signedIn.session_id })
    return { status: 204 }
  }

  const always = (answer: Answer): Endpoint => {
    return async () => answer
  }
  const jwks = always({
    status: 200,
    body: { keys: [signingKey.publicJwk] },
    headers: { 'cache-control': JWKS_CACHE_CONTROL },
  })
  const settings = always({
    status: 200,
    body: {
      external: { email: true, phone: false, anonymous_users: context.allowAnonymousUsers },
      disable_signup: false,
      mailer_autoconfirm: true,
      phone_autoconfirm: false,
      saml_enabled: false,
    },
  })
  const health = always({ status: 200, body: { name: 'Firststep embedded sign-in' } })

  return {
    '/signup': { POST: signUp },
    '/token': { POST: token },
    '/user': { GET: getUser, PUT: updateUser },
    '/recover': { POST: links.recover },
    '/otp': { POST: links.magicLink },
    '/verify': { GET: links.verify },
    '/logout': { POST: logout },
    '/.well-known/jwks.json': { GET: jwks },
    '/settings': { GET: settings },
    '/health': { GET: health },
  }
}
