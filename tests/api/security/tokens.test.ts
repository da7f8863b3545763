import { randomUUID } from 'node:crypto'
import { createServerClient } from '@supabase/ssr'
import { SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { claimsFor, type LoopbackIssuer, startLoopbackIssuer } from '#tests/support/loopback-issuer.ts'
import { startTestServer, type TestServer } from '#tests/support/test-server.ts'
import { HOSTILE_TOKENS } from './hostile-tokens.ts'

const SECRET = 'a-legacy-secret-of-more-than-32-characters'
const COOKIE = 'sb-127-auth-token'

let issuer: LoopbackIssuer
let server: TestServer
beforeAll(async () => {
  issuer = await startLoopbackIssuer()
  server = await startTestServer({ SUPABASE_URL: issuer.url, RATE_LIMIT_SCALE: '1000' })
})
afterAll(async () => {
  await server.stop()
  await issuer.stop()
})

/** Runs on another server. */
async function onServer(environment: Record<string, string>, work: (other: TestServer) => Promise<void>) {
  const other = await startTestServer(environment)
  try {
    await work(other)
  } finally {
    await other.stop()
  }
}

/** Asks for something that only a signed-in user gets. */
const ask = (headers: Record<string, string>, on = server) =>
  on.call('GET', '/api/onboarding/industries?limit=1', { headers })
const bearer = (token: string) => ask({ authorization: `Bearer ${token}` })

const PROBLEM = {
  type: '/docs/errors#unauthenticated',
  title: 'Not signed in',
  status: 401,
  code: 'unauthenticated',
  detail: 'Sign in again and send the new access token as "Authorization: Bearer <token>".',
}

test('tokens by ES256, RS256 and EdDSA are accepted, and their users are added on first use', async () => {
  for (const key of Object.values(issuer.keys)) {
    const sub = randomUUID()
    const token = await issuer.sign({ sub, email: `${sub}@example.com` }, { key })
    expect((await bearer(token)).status).toBe(200)
    const started = await server.call('POST', '/api/onboarding/start', {
      headers: { authorization: `bearer  ${token}` },
    })
    expect(started.body.data.userId).toBe(sub)
  }
  expect(issuer.fetches()).toBe(1)
})

describe('a user is added on first use', () => {
  const startAs = async (claims: Record<string, unknown>) =>
    server.call('POST', '/api/onboarding/start', {
      headers: { authorization: `Bearer ${await issuer.sign(claims)}` },
    })

  test('also with the email address of an account that was deleted and made again', async () => {
    const email = `${randomUUID()}@example.com`
    for (const sub of [randomUUID(), randomUUID()]) expect((await startAs({ sub, email })).status).toBe(201)
    const { rows } = await server.sql.query('select id from auth.users where email = $1', [email])
    expect(rows.length).toBe(1)
  })

  test.each([
    ['too long', `${'x'.repeat(300)}@example.com`],
    ['with NUL', 'a\0@example.com'],
    ['no text', 7],
  ])('with an email address that is %s, without it', async (_name, email) => {
    const sub = randomUUID()
    expect((await startAs({ sub, email })).status).toBe(201)
    const { rows } = await server.sql.query('select email from auth.users where id = $1', [sub])
    expect(rows).toEqual([{ email: null }])
  })
})

test('the clock may be off by up to 5 s', async () => {
  const now = Math.floor(Date.now() / 1000)
  expect((await bearer(await issuer.sign({ exp: now - 2 }))).status).toBe(200)
  expect((await bearer(await issuer.sign({ nbf: now + 3 }))).status).toBe(200)
})

describe('a hostile token is refused without a fetch:', () => {
  test('the table holds at least 60', () =>
    expect(Object.keys(HOSTILE_TOKENS).length).toBeGreaterThanOrEqual(60))

  test.each(Object.entries(HOSTILE_TOKENS))('%s', async (_name, forge) => {
    const valid = await issuer.sign()
    expect((await bearer(valid)).status).toBe(200)
    const fetches = issuer.fetches()
    const { status, headers, body } = await bearer(await forge(issuer, valid))
    expect(body).toEqual({ ...PROBLEM, requestId: headers.get('x-request-id') })
    expect(status).toBe(401)
    expect(headers.get('www-authenticate')).toBe('Bearer')
    expect(issuer.fetches()).toBe(fetches)
  })
})

describe('a Bearer header is judged alone, beside a valid cookie:', () => {
  test.each([
    '',
    'Bearer',
    'Bearer ',
    'Basic dXNlcjpwYXNz',
    'Token x',
    'Bearer a b',
    'Bearer "x"',
    'Bearer null',
  ])('"%s"', async (authorization) => {
    const cookie = `${COOKIE}=${encodeURIComponent(JSON.stringify({ access_token: await issuer.sign() }))}`
    expect((await ask({ cookie })).status).toBe(200)
    expect((await ask({ cookie, authorization })).status).toBe(401)
  })
})

describe('cookies', () => {
  /** The cookies that @supabase/ssr itself writes when somebody signs in. */
  async function written(
    access_token: string,
    profile: Record<string, unknown>,
  ): Promise<Record<string, string>> {
    issuer.profile = profile
    const jar: Record<string, string> = {}
    const client = createServerClient(issuer.url, 'publishable-key', {
      cookies: {
        getAll: () => [],
        setAll: (all) => {
          for (const { name, value } of all) if (value !== '') jar[name] = value
        },
      },
    })
    const { error } = await client.auth.setSession({ access_token, refresh_token: 'refresh' })
    expect(error).toBeNull()
    return jar
  }
  const headerOf = (jar: Record<string, string>) =>
    Object.entries(jar)
      .map(([name, value]) => `${name}=${value}`)
      .join('; ')
  const base64 = (value: unknown) => `base64-${Buffer.from(JSON.stringify(value)).toString('base64url')}`
  const withCookie = (cookie: string) => ask({ cookie })

  test('that @supabase/ssr wrote are read, whole and in chunks', async () => {
    const access_token = await issuer.sign()
    const small = await written(access_token, {})
    expect(Object.keys(small)).toEqual([COOKIE])
    expect((await withCookie(headerOf(small))).status).toBe(200)
    const large = await written(access_token, { bio: 'ñ'.repeat(5_000) })
    expect(Object.keys(large).length).toBeGreaterThan(2)
    expect((await withCookie(headerOf(large))).status).toBe(200)
    const shuffled = Object.fromEntries(Object.entries(large).reverse())
    expect((await withCookie(headerOf({ theme: 'dark', ...shuffled }))).status).toBe(200)
  })

  test('the unsuffixed one wins over chunks, and chunks end at the first gap', async () => {
    const good = base64({ access_token: await issuer.sign() })
    const bad = base64({ access_token: 'x.y.z' })
    expect((await withCookie(`${COOKIE}.0=${bad}; ${COOKIE}=${good}`)).status).toBe(200)
    expect((await withCookie(`${COOKIE}.0=${good}; ${COOKIE}=${bad}`)).status).toBe(401)
    const middle = Math.floor(good.length / 2)
    const [head, tail] = [good.slice(0, middle), good.slice(middle)]
    expect((await withCookie(`${COOKIE}.0=${head}; ${COOKIE}.1=${tail}`)).status).toBe(200)
    expect((await withCookie(`${COOKIE}.0=${head}; ${COOKIE}.2=${tail}`)).status).toBe(401)
    expect((await withCookie(`${COOKIE}.0=${good}; ${COOKIE}.2=rest`)).status).toBe(200)
  })

  const broken: Record<string, string> = {
    empty: `${COOKIE}=`,
    'base64 of nothing': `${COOKIE}=base64-`,
    'no base64': `${COOKIE}=base64-%%%`,
    'standard base64': `${COOKIE}=base64-ey+/`,
    'no JSON': `${COOKIE}=${base64('x').slice(0, -2)}!`,
    'a JSON text': `${COOKIE}=${base64('token')}`,
    'a JSON list': `${COOKIE}=${base64([])}`,
    'JSON null': `${COOKIE}=${base64(null)}`,
    'without a token': `${COOKIE}=${base64({ refresh_token: 'r' })}`,
    'a token that is a number': `${COOKIE}=${base64({ access_token: 1 })}`,
    'a token that is an object': `${COOKIE}=${base64({ access_token: {} })}`,
    'invalid UTF-8': `${COOKIE}=base64-_____w`,
    'a bad percent escape': `${COOKIE}=%E0%A4%A`,
    'no name': `=${base64({})}`,
    'only chunk 1': `${COOKIE}.1=${base64({ access_token: 'x' })}`,
    'a thousand chunks': Array.from({ length: 1000 }, (_, index) => `${COOKIE}.${index}=A`).join('; '),
  }
  test.each(Object.entries(broken))('a broken one counts as absent: %s', async (_name, cookie) => {
    expect((await withCookie(cookie)).body.code).toBe('unauthenticated')
  })

  test.each([
    'sb-evil-auth-token',
    'sb-127-auth-token-code-verifier',
    'SB-127-AUTH-TOKEN',
    '__Host-sb-127-auth-token',
    'sb-localhost-auth-token',
  ])('a foreign one is not looked at: %s', async (name) => {
    const value = base64({ access_token: await issuer.sign() })
    expect((await withCookie(`${name}=${value}`)).status).toBe(401)
  })
})

describe('HS256', () => {
  const sign = (secret: string) =>
    new SignJWT(claimsFor(issuer.issuer))
      .setProtectedHeader({ alg: 'HS256', kid: issuer.keys.RS256.keyId })
      .sign(new TextEncoder().encode(secret))

  test('is accepted with the secret only, and only where one is set', async () => {
    expect((await bearer(await sign(SECRET))).status).toBe(401)
    await onServer({ SUPABASE_URL: issuer.url, SUPABASE_JWT_SECRET: SECRET }, async (legacy) => {
      const askLegacy = async (secret: string) =>
        (await ask({ authorization: `Bearer ${await sign(secret)}` }, legacy)).status
      expect(await askLegacy(SECRET)).toBe(200)
      expect(await askLegacy(`${SECRET}x`)).toBe(401)
      expect(await askLegacy(issuer.keys.RS256.publicJwk.n ?? '')).toBe(401)
    })
  })
})

describe('a project behind a domain of its own', () => {
  const projectIssuer = 'https://ref.supabase.co/auth/v1'
  const environment = () => ({ SUPABASE_URL: `${issuer.url}/`, SUPABASE_JWT_ISSUER: projectIssuer })

  test('signs tokens with its own issuer, by the keys and cookies of that domain', async () => {
    await onServer(environment(), async (custom) => {
      const token = await issuer.sign({ iss: projectIssuer })
      expect((await ask({ authorization: `Bearer ${token}` }, custom)).status).toBe(200)
      const cookie = `${COOKIE}=base64-${Buffer.from(JSON.stringify({ access_token: token })).toString('base64url')}`
      expect((await ask({ cookie }, custom)).status).toBe(200)
    })
  })

  test.each([
    ['of the domain', () => issuer.issuer],
    ['that only begins alike', () => `${projectIssuer}/`],
    ['in other letters', () => projectIssuer.toUpperCase()],
  ])('refuses an issuer %s', async (_name, iss) => {
    await onServer(environment(), async (custom) => {
      const token = await issuer.sign({ iss: iss() })
      expect((await ask({ authorization: `Bearer ${token}` }, custom)).status).toBe(401)
    })
  })

  test('is not believed by who was not told of it', async () => {
    expect((await bearer(await issuer.sign({ iss: projectIssuer }))).status).toBe(401)
  })
})

test('anonymous users are let in where the configuration says so', async () => {
  await onServer({ SUPABASE_URL: issuer.url, ALLOW_ANONYMOUS_USERS: '1' }, async (open) => {
    const authorization = `Bearer ${await issuer.sign({ is_anonymous: true })}`
    expect((await ask({ authorization }, open)).status).toBe(200)
  })
})

test('while the issuer is silent, its users get 503 with Retry-After and malformed tokens 401 without a fetch', async () => {
  const silent = await startLoopbackIssuer()
  silent.mood = 'fails'
  await onServer({ SUPABASE_URL: silent.url }, async (cold) => {
    expect((await ask({ authorization: 'Bearer x.y.z' }, cold)).status).toBe(401)
    expect(silent.fetches()).toBe(0)
    const answers = await Promise.all(
      Array.from({ length: 40 }, async () => ask({ authorization: `Bearer ${await silent.sign()}` }, cold)),
    )
    expect(new Set(answers.map(({ body }) => body.code))).toEqual(new Set(['unavailable']))
    expect(Number(answers[0]?.headers.get('retry-after'))).toBeGreaterThanOrEqual(1)
    expect(silent.fetches()).toBe(1)
  })
  await silent.stop()
})

test('a user whom the auth service no longer has is 401', async () => {
  await onServer({}, async (own) => {
    const user = await own.createUser()
    expect((await own.call('POST', '/api/onboarding/start', { user })).status).toBe(201)
    await own.sql.query('update auth.users set deleted_at = now() where id = $1', [user.id])
    expect((await own.call('GET', '/api/onboarding/session/current', { user })).body.code).toBe(
      'unauthenticated',
    )
    await own.sql.query('delete from auth.users where id = $1', [user.id])
    expect((await own.call('GET', '/api/onboarding/session/current', { user })).body.code).toBe(
      'unauthenticated',
    )
  })
})
