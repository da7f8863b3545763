import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { createClient, type SupabaseClient } from '@supabase/supabase-js'
import { createLocalJWKSet, jwtVerify } from 'jose'
import type pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createPool } from '#lib/db/connection.ts'
import { createOrigins } from '#lib/http/origins.ts'
import { MAX_IN_WINDOW, WINDOW_MS } from '#server/embedded/auth/attempt-limits.ts'
import { openRefreshToken, sealRefreshToken } from '#server/embedded/auth/refresh-token.ts'
import { IDLE_SESSION_MS, REUSE_GRACE_MS } from '#server/embedded/auth/sessions.ts'
import { loadSigningKey } from '#server/embedded/auth/signing-key.ts'
import { createEmbeddedAuth, type EmbeddedAuth, prepareEmbeddedAuth } from '#server/embedded/auth.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'

const PASSWORD = 'correct horse battery'
const PAGE = 'https://app.example.com'

let database: TestDatabase
let pool: pg.Pool
let server: Server
let folder: string
let auth: EmbeddedAuth
let origin: string
let skippedMs = 0
let allowAnonymousUsers = false
let users = 0
const failures: object[] = []

const newEmail = () => `user-${++users}@example.com`

function newClient(): SupabaseClient {
  return createClient(origin, 'any-publishable-key', {
    auth: { persistSession: false, autoRefreshToken: false },
  })
}

async function signUp(client = newClient(), email = newEmail()) {
  const { data, error } = await client.auth.signUp({ email, password: PASSWORD })
  expect(error).toBeNull()
  return { client, email, session: data.session!, user: data.user! }
}

async function post(place: string, body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${origin}/auth/v1${place}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { response, status: response.status, body: await response.json() }
}

const refresh = (refreshToken: string) =>
  post('/token?grant_type=refresh_token', { refresh_token: refreshToken })

beforeAll(async () => {
  database = await createTestDatabase()
  pool = createPool(database.connectionString, { onError: () => undefined })
  folder = mkdtempSync(path.join(tmpdir(), 'firststep-auth-'))
  server = createServer(
    getRequestListener((request) => auth.handle(request, { address: '127.0.0.1' }), {
      overrideGlobalObjects: false,
    }),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await prepareEmbeddedAuth(pool)
  await prepareEmbeddedAuth(pool)
})

beforeEach(async () => {
  skippedMs = 0
  allowAnonymousUsers = false
  await restart()
})

afterEach(() => expect(failures.splice(0)).toEqual([]))

async function restart(): Promise<void> {
  auth = createEmbeddedAuth({
    pool,
    signingKey: await loadSigningKey(folder),
    issuer: `${origin}/auth/v1`,
    clock: () => new Date(Date.now() + skippedMs),
    allowAnonymousUsers,
    rateLimitScale: 1,
    origins: createOrigins(origin, [PAGE]),
    admit: async () => undefined,
    log: { error: (fields) => failures.push(fields) },
  })
}

afterAll(async () => {
  server.close()
  server.closeAllConnections()
  await pool.end()
  await database.drop()
  rmSync(folder, { recursive: true })
})

describe('sign-up and sign-in', () => {
  test('give a session whose token carries Supabase’s claims and verifies against the key set', async () => {
    const client = newClient()
    const email = newEmail()
    const { data } = await client.auth.signUp({
      email: email.toUpperCase(),
      password: PASSWORD,
      options: { data: { name: 'Zoë' } },
    })
    expect(data.user).toMatchObject({
      aud: 'authenticated',
      role: 'authenticated',
      email,
      phone: '',
      app_metadata: { provider: 'email', providers: ['email'] },
      user_metadata: { name: 'Zoë' },
      is_anonymous: false,
      identities: [{ provider: 'email', user_id: data.user!.id }],
      email_confirmed_at: expect.any(String),
    })
    const jwks = await (await fetch(`${origin}/auth/v1/.well-known/jwks.json`)).json()
    expect(jwks).toEqual(auth.jwks)
    expect(jwks.keys[0]).not.toHaveProperty('d')
    const { payload, protectedHeader } = await jwtVerify(
      data.session!.access_token,
      createLocalJWKSet(jwks),
      { algorithms: ['ES256'], issuer: `${origin}/auth/v1`, audience: 'authenticated' },
    )
    expect(protectedHeader.kid).toBe(jwks.keys[0].kid)
    expect(payload).toMatchObject({
      sub: data.user!.id,
      role: 'authenticated',
      email,
      phone: '',
      app_metadata: { provider: 'email', providers: ['email'] },
      user_metadata: { name: 'Zoë' },
      aal: 'aal1',
      amr: [{ method: 'password', timestamp: expect.any(Number) }],
      session_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      is_anonymous: false,
    })
    expect(payload.exp! - payload.iat!).toBe(3600)
    expect((await client.auth.getClaims()).data?.claims.sub).toBe(data.user!.id)
  })

  test('work again with the same password in any case of the address, and after a restart', async () => {
    const { email, user, session } = await signUp()
    await restart()
    const client = newClient()
    const { data } = await client.auth.signInWithPassword({
      email: email.toUpperCase(),
      password: PASSWORD,
    })
    expect(data.user?.id).toBe(user.id)
    expect((await client.auth.getUser()).data.user?.email).toBe(email)
    expect((await client.auth.getUser(session.access_token)).data.user?.id).toBe(user.id)
  })

  test('refuse a wrong password and an unknown address in the same words', async () => {
    const { email, client } = await signUp()
    const wrong = await client.auth.signInWithPassword({ email, password: 'wrong password' })
    const unknown = await client.auth.signInWithPassword({ email: newEmail(), password: PASSWORD })
    expect(wrong.error).toMatchObject({ status: 400, code: 'invalid_credentials' })
    expect(unknown.error).toEqual(wrong.error)
  })

  test('keep no password and no refresh token in the database', async () => {
    const { session, user } = await signUp()
    const { rows } = await pool.query(
      `select u::text || s::text as everything, encrypted_password from auth.users as u
       join auth.sessions as s on s.user_id = u.id where u.id = $1`,
      [user.id],
    )
    expect(rows[0].everything).not.toContain(PASSWORD)
    expect(rows[0].everything).not.toContain(session.refresh_token)
    expect(rows[0].encrypted_password).toMatch(/^\$scrypt\$n=16384,r=8,p=1\$/)
    expect(statSync(path.join(folder, 'auth-signing-key.json')).mode & 0o777).toBe(0o600)
  })

  test('of one address raced by many make one user', async () => {
    const email = newEmail()
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => newClient().auth.signUp({ email, password: PASSWORD })),
    )
    expect(outcomes.filter(({ error }) => error === null)).toHaveLength(1)
    for (const { error } of outcomes)
      if (error) expect(error).toMatchObject({ status: 422, code: 'user_already_exists' })
  })

  test('without an address are refused, unless anonymous users are allowed', async () => {
    const client = newClient()
    const refused = await client.auth.signInAnonymously()
    expect(refused.error).toMatchObject({ status: 422, code: 'anonymous_provider_disabled' })
    allowAnonymousUsers = true
    await restart()
    const { data } = await client.auth.signInAnonymously()
    expect(data.user).toMatchObject({ is_anonymous: true, email: '', identities: [] })
    expect((await client.auth.getClaims()).data?.claims.is_anonymous).toBe(true)
  })

  test.each([
    ['a password too short', { email: 'a@example.com', password: '12345' }, 422, 'weak_password'],
    ['a password too long', { email: 'a@example.com', password: 'é'.repeat(37) }, 422, 'weak_password'],
    ['no password', { email: 'a@example.com' }, 400, 'validation_failed'],
    ['no address', { password: PASSWORD }, 400, 'validation_failed'],
    ['no e-mail address', { email: 'not an address', password: PASSWORD }, 400, 'validation_failed'],
    ['a phone', { phone: '+34600000000', password: PASSWORD }, 400, 'phone_provider_disabled'],
    ['a number for text', { email: 7, password: PASSWORD }, 400, 'validation_failed'],
    [
      'metadata too large',
      { email: 'a@b.c', password: PASSWORD, data: { x: 'x'.repeat(3000) } },
      400,
      'validation_failed',
    ],
    ['NUL', '{"email":"a@example.com","password":"123456","data":{"x":"\\u0000"}}', 400, 'bad_json'],
    ['no JSON', '{"email"', 400, 'bad_json'],
    ['an array', '[]', 400, 'validation_failed'],
    ['too much', JSON.stringify({ x: 'x'.repeat(70_000) }), 413, 'body_too_large'],
  ])('refuse %s and make nobody', async (_, body, status, code) => {
    const { rows: before } = await pool.query('select count(*) from auth.users')
    const answer = await post('/signup', body)
    expect(answer.status).toBe(status)
    expect(answer.body).toMatchObject({ code: status, error_code: code, msg: expect.any(String) })
    expect((await pool.query('select count(*) from auth.users')).rows).toEqual(before)
  })
})

describe('refreshing', () => {
  test('rotates, forgives a lost answer for ten seconds, and ends the session of a stolen token', async () => {
    const { client, session } = await signUp()
    const { data } = await client.auth.refreshSession()
    const second = data.session!.refresh_token
    expect(second).not.toBe(session.refresh_token)
    const again = await refresh(session.refresh_token)
    expect(again.body.refresh_token).toBe(second)
    skippedMs = REUSE_GRACE_MS + 1_000
    const stolen = await refresh(session.refresh_token)
    expect(stolen).toMatchObject({ status: 400, body: { error_code: 'refresh_token_already_used' } })
    expect(await refresh(second)).toMatchObject({
      status: 400,
      body: { error_code: 'refresh_token_not_found' },
    })
    expect((await client.auth.getUser()).error?.name).toBe('AuthSessionMissingError')
  })

  test('refuses a token older than the last at once', async () => {
    const { session } = await signUp()
    const second = (await refresh(session.refresh_token)).body.refresh_token
    expect((await refresh(second)).status).toBe(200)
    expect((await refresh(session.refresh_token)).body.error_code).toBe('refresh_token_already_used')
  })

  test('gives eight tabs with the same token the same next one', async () => {
    const { session } = await signUp()
    const answers = await Promise.all(Array.from({ length: 8 }, () => refresh(session.refresh_token)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(new Set(answers.map(({ body }) => body.refresh_token)).size).toBe(1)
  })

  test('refuses forged, cut and foreign tokens', async () => {
    const { session } = await signUp()
    const { refreshTokenKey } = await loadSigningKey(folder)
    const content = openRefreshToken(session.refresh_token, refreshTokenKey)!
    const forged = sealRefreshToken(content, Buffer.alloc(32))
    const respelled = [`${session.refresh_token}=`, ` ${session.refresh_token}`]
    for (const wrong of [forged, session.refresh_token.slice(0, 20), '', 'Ω', ...respelled])
      expect((await refresh(wrong)).body.error_code).toBe('refresh_token_not_found')
    expect((await refresh(session.refresh_token)).status).toBe(200)
  })
})

test('a session that nobody used for ninety days is over, and goes when others sign in', async () => {
  const sessionsOf = async (userId: string) =>
    (await pool.query('select id from auth.sessions where user_id = $1', [userId])).rowCount
  const left = await signUp()
  const used = await signUp()
  skippedMs = IDLE_SESSION_MS - 1_000
  const next = (await refresh(used.session.refresh_token)).body.refresh_token
  await signUp()
  expect(await sessionsOf(left.user.id)).toBe(1)
  skippedMs = IDLE_SESSION_MS + 1_000
  expect((await refresh(left.session.refresh_token)).body.error_code).toBe('refresh_token_not_found')
  await newClient().auth.signInWithPassword({ email: used.email, password: PASSWORD })
  expect(await sessionsOf(left.user.id)).toBe(0)
  expect((await refresh(next)).status).toBe(200)
})

describe('signing out', () => {
  test.each([
    ['global', { mine: 403, other: 403 }],
    ['local', { mine: 403, other: 200 }],
    ['others', { mine: 200, other: 403 }],
  ] as const)('with scope %s ends the right sessions', async (scope, expected) => {
    const { client, email, session } = await signUp()
    const { data: other } = await newClient().auth.signInWithPassword({ email, password: PASSWORD })
    expect((await client.auth.signOut({ scope })).error).toBeNull()
    const statusOf = async (token: string) =>
      (await fetch(`${origin}/auth/v1/user`, { headers: { authorization: `Bearer ${token}` } })).status
    expect({
      mine: await statusOf(session.access_token),
      other: await statusOf(other.session!.access_token),
    }).toEqual(expected)
  })
})

test('a deleted or banned user is refused everywhere', async () => {
  const { client, email, user, session } = await signUp()
  await pool.query(`update auth.users set banned_until = now() + interval '1 hour' where id = $1`, [user.id])
  expect((await client.auth.getUser()).error).toMatchObject({ status: 403, code: 'user_banned' })
  expect((await refresh(session.refresh_token)).body.error_code).toBe('user_banned')
  const signIn = await newClient().auth.signInWithPassword({ email, password: PASSWORD })
  expect(signIn.error?.code).toBe('user_banned')
  await pool.query(`delete from auth.users where id = $1`, [user.id])
  expect((await client.auth.getUser()).error).toMatchObject({ status: 403, code: 'user_not_found' })
  expect((await refresh(session.refresh_token)).body.error_code).toBe('refresh_token_not_found')
})

test('a token that is expired, altered or missing is refused', async () => {
  const { session } = await signUp()
  const ask = async (headers: Record<string, string>) =>
    (await (await fetch(`${origin}/auth/v1/user`, { headers })).json()).error_code
  expect(await ask({})).toBe('no_authorization')
  const [head, , signature] = session.access_token.split('.')
  expect(await ask({ authorization: `Bearer ${head}.e30.${signature}` })).toBe('bad_jwt')
  skippedMs = 3_601_000
  expect(await ask({ authorization: `Bearer ${session.access_token}` })).toBe('bad_jwt')
})

test('guessing stops being answered, for that account alone and until the window has passed', async () => {
  const { email, client } = await signUp()
  const attempt = (password: string, address = email) =>
    post('/token?grant_type=password', { email: address, password })
  const guesses = Array.from({ length: MAX_IN_WINDOW.accountFailure }, () => attempt('wrong password'))
  expect(new Set((await Promise.all(guesses)).map(({ status }) => status))).toEqual(new Set([400]))
  const refused = await attempt(PASSWORD)
  expect(refused.body).toMatchObject({ code: 429, error_code: 'over_request_rate_limit' })
  expect(Number(refused.response.headers.get('retry-after'))).toBeGreaterThan(0)
  const neighbour = await signUp()
  expect((await attempt(PASSWORD, neighbour.email)).status).toBe(200)
  skippedMs = WINDOW_MS
  expect((await client.auth.signInWithPassword({ email, password: PASSWORD })).error).toBeNull()
})

test('browsers may call from allowed origins, and from no other', async () => {
  const preflight = (from: string) =>
    fetch(`${origin}/auth/v1/token?grant_type=password`, {
      method: 'OPTIONS',
      headers: {
        origin: from,
        'access-control-request-method': 'POST',
        'access-control-request-headers':
          'apikey,authorization,content-type,x-client-info,x-supabase-api-version',
      },
    })
  const allowed = await preflight(PAGE)
  expect(allowed.status).toBe(204)
  expect(allowed.headers.get('access-control-allow-origin')).toBe(PAGE)
  expect(allowed.headers.get('access-control-allow-headers')).toContain('x-supabase-api-version')
  expect((await preflight('https://evil.example')).headers.has('access-control-allow-origin')).toBe(false)
})

test('unknown paths, methods and media types are refused in Supabase’s shape', async () => {
  expect((await post('/constructor', {})).body).toMatchObject({ code: 404, error_code: 'not_found' })
  const wrongMethod = await post('/user', {})
  expect(wrongMethod.status).toBe(405)
  expect(wrongMethod.response.headers.get('allow')).toBe('GET')
  expect((await post('/signup', 'email=a', { 'content-type': 'text/plain' })).status).toBe(415)
  expect((await post('/token?grant_type=toString', {})).status).toBe(400)
})

test('a signing key file that is no key stops the start in words', async () => {
  const other = mkdtempSync(path.join(tmpdir(), 'firststep-key-'))
  writeFileSync(path.join(other, 'auth-signing-key.json'), '{}')
  await expect(loadSigningKey(other)).rejects.toThrow('is no ES256 key in JWK form')
  rmSync(other, { recursive: true })
})

test('the users command makes an admin, whose next token says so, and takes it back', async () => {
  const { client, email } = await signUp()
  const users = (...parameters: string[]) =>
    spawnSync(process.execPath, ['scripts/users.ts', ...parameters], {
      encoding: 'utf8',
      env: { ...process.env, DATABASE_URL: database.connectionString },
    })
  const roleInNextToken = async () => {
    await client.auth.refreshSession()
    return (await client.auth.getClaims()).data?.claims.app_metadata?.role
  }
  expect(users('grant-admin', email.toUpperCase()).status).toBe(0)
  expect(await roleInNextToken()).toBe('admin')
  expect(users('list').stdout).toContain(`${email}\tadmin\t`)
  expect(users('revoke-admin', email).status).toBe(0)
  expect(await roleInNextToken()).toBeUndefined()
  expect(users('grant-admin', 'nobody@example.com')).toMatchObject({
    status: 1,
    stderr: 'There is no user nobody@example.com: sign up first.\n',
  })
  expect(users('promote').stderr).toMatch(/^Usage: /)
})
