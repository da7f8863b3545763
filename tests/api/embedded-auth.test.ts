import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createLocalJWKSet, jwtVerify } from 'jose'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { MAX_IN_WINDOW, WINDOW_MS } from '#server/embedded/auth/attempt-limits.ts'
import { loadSigningKey } from '#server/embedded/auth/signing-key.ts'
import { type AuthHarness, openAuthHarness, PAGE, PASSWORD } from '#tests/support/auth-harness.ts'

let harness: AuthHarness
beforeAll(async () => {
  harness = await openAuthHarness()
})
beforeEach(() => harness.reset())
afterEach(() => expect(harness.failures.splice(0)).toEqual([]))
afterAll(() => harness.close())

describe('sign-up and sign-in', () => {
  test('give a session whose token carries Supabase’s claims and verifies against the key set', async () => {
    const client = harness.newClient()
    const email = harness.newEmail()
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
    const jwks = await (await fetch(`${harness.origin}/auth/v1/.well-known/jwks.json`)).json()
    expect(jwks).toEqual(harness.auth.jwks)
    expect(jwks.keys[0]).not.toHaveProperty('d')
    const { payload, protectedHeader } = await jwtVerify(
      data.session!.access_token,
      createLocalJWKSet(jwks),
      { algorithms: ['ES256'], issuer: `${harness.origin}/auth/v1`, audience: 'authenticated' },
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
    const { email, user, session } = await harness.signUp()
    await harness.restart()
    const client = harness.newClient()
    const { data } = await client.auth.signInWithPassword({
      email: email.toUpperCase(),
      password: PASSWORD,
    })
    expect(data.user?.id).toBe(user.id)
    expect((await client.auth.getUser()).data.user?.email).toBe(email)
    expect((await client.auth.getUser(session.access_token)).data.user?.id).toBe(user.id)
  })

  test('refuse a wrong password and an unknown address in the same words', async () => {
    const { email, client } = await harness.signUp()
    const wrong = await client.auth.signInWithPassword({ email, password: 'wrong password' })
    const unknown = await client.auth.signInWithPassword({ email: harness.newEmail(), password: PASSWORD })
    expect(wrong.error).toMatchObject({ status: 400, code: 'invalid_credentials' })
    expect(unknown.error).toEqual(wrong.error)
  })

  test('keep no password and no refresh token in the database', async () => {
    const { session, user } = await harness.signUp()
    const { rows } = await harness.pool.query(
      `select u::text || s::text as everything, encrypted_password from auth.users as u
       join auth.sessions as s on s.user_id = u.id where u.id = $1`,
      [user.id],
    )
    expect(rows[0].everything).not.toContain(PASSWORD)
    expect(rows[0].everything).not.toContain(session.refresh_token)
    expect(rows[0].encrypted_password).toMatch(/^\$scrypt\$n=16384,r=8,p=1\$/)
    expect(statSync(path.join(harness.folder, 'auth-signing-key.json')).mode & 0o777).toBe(0o600)
  })

  test('of one address raced by many make one user', async () => {
    const email = harness.newEmail()
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => harness.newClient().auth.signUp({ email, password: PASSWORD })),
    )
    expect(outcomes.filter(({ error }) => error === null)).toHaveLength(1)
    for (const { error } of outcomes)
      if (error) expect(error).toMatchObject({ status: 422, code: 'user_already_exists' })
  })

  test('without an address are refused, unless anonymous users are allowed', async () => {
    const client = harness.newClient()
    const refused = await client.auth.signInAnonymously()
    expect(refused.error).toMatchObject({ status: 422, code: 'anonymous_provider_disabled' })
    harness.allowAnonymousUsers = true
    await harness.restart()
    const { data } = await client.auth.signInAnonymously()
    expect(data.user).toMatchObject({ is_anonymous: true, email: '', identities: [] })
    expect((await client.auth.getClaims()).data?.claims.is_anonymous).toBe(true)
  })

  test.each([
    ['a password too short', { email: 'a@example.com', password: '12345' }, 422, 'weak_password'],
    ['a password too long', { email: 'a@example.com', password: 'é'.repeat(37) }, 422, 'weak_password'],
    ['no password', { email: 'a@example.com' }, 400, 'validation_failed'],
    ['no address', { password: PASSWORD }, 400, 'validation_failed'],
    ['no email address', { email: 'not an address', password: PASSWORD }, 400, 'validation_failed'],
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
    const { rows: before } = await harness.pool.query('select count(*) from auth.users')
    const answer = await harness.post('/signup', body)
    expect(answer.status).toBe(status)
    expect(answer.body).toMatchObject({ code: status, error_code: code, msg: expect.any(String) })
    expect((await harness.pool.query('select count(*) from auth.users')).rows).toEqual(before)
  })
})

describe('guessing a password', () => {
  /** One of the networks of 64 bits that a single customer may have thousands of. */
  const network = (number: number) => `2001:db8:0:${number.toString(16)}::1`

  test('stops being answered, for that account alone and until the window has passed', async () => {
    const { email, client } = await harness.signUp()
    const guesses = Array.from({ length: MAX_IN_WINDOW.accountFailure }, () =>
      harness.attempt(email, 'wrong password'),
    )
    expect(new Set((await Promise.all(guesses)).map(({ status }) => status))).toEqual(new Set([400]))
    const refused = await harness.attempt(email, PASSWORD)
    expect(refused.body).toMatchObject({ code: 429, error_code: 'over_request_rate_limit' })
    expect(Number(refused.response.headers.get('retry-after'))).toBeGreaterThan(0)
    const neighbour = await harness.signUp()
    expect((await harness.attempt(neighbour.email, PASSWORD)).status).toBe(200)
    harness.skippedMs = WINDOW_MS
    expect((await client.auth.signInWithPassword({ email, password: PASSWORD })).error).toBeNull()
  })

  test('from ever other networks stops as well, and keeps nobody out where the account is at home', async () => {
    const { email } = await harness.signUp()
    const statuses: number[] = []
    for (let number = 0; number <= MAX_IN_WINDOW.strangerFailure; number++)
      statuses.push((await harness.attempt(email, 'wrong password', network(number))).status)
    expect(statuses).toEqual([...Array(MAX_IN_WINDOW.strangerFailure).fill(400), 429])
    const elsewhere = await harness.attempt(email, PASSWORD, network(5_000))
    expect(elsewhere.status).toBe(429)
    expect(Number(elsewhere.response.headers.get('retry-after'))).toBeLessThanOrEqual(WINDOW_MS / 1000)
    expect((await harness.attempt(email, PASSWORD)).status).toBe(200)
    harness.skippedMs = WINDOW_MS
    expect((await harness.attempt(email, PASSWORD, network(5_000))).status).toBe(200)
  })

  test('leaves the account at home where its tokens were renewed since a restart', async () => {
    const { email, session } = await harness.signUp()
    await harness.restart()
    expect((await harness.refresh(session.refresh_token)).status).toBe(200)
    for (let number = 0; number < MAX_IN_WINDOW.strangerFailure; number++)
      await harness.attempt(email, 'wrong password', network(number))
    expect((await harness.attempt(email, PASSWORD, network(5_000))).status).toBe(429)
    expect((await harness.attempt(email, PASSWORD)).status).toBe(200)
  })
})

describe('the bounds of a sign-in', () => {
  const longest = `${'a'.repeat(255 - '@example.com'.length)}@example.com`

  test('take an address of 255 characters and refuse a longer one before a hash is made for it', async () => {
    expect((await harness.post('/signup', { email: longest, password: PASSWORD })).status).toBe(200)
    expect((await harness.attempt(longest.toUpperCase(), PASSWORD)).status).toBe(200)
    for (let tries = 0; tries <= MAX_IN_WINDOW.accountFailure; tries++)
      expect((await harness.attempt(`a${longest}`, PASSWORD)).body.error_code).toBe('validation_failed')
    const signUp = await harness.post('/signup', { email: `a${longest}`, password: PASSWORD })
    expect(signUp.body.error_code).toBe('validation_failed')
  })

  test('take a password of 72 bytes and answer a longer one as wrong before a hash is made of it', async () => {
    const email = harness.newEmail()
    const password = 'é'.repeat(36)
    expect((await harness.post('/signup', { email, password })).status).toBe(200)
    for (let tries = 0; tries <= MAX_IN_WINDOW.accountFailure; tries++)
      expect((await harness.attempt(email, `${password}x`)).body.error_code).toBe('invalid_credentials')
    expect((await harness.attempt(email, password)).status).toBe(200)
  })
})

describe('what a sign-up tells of a person', () => {
  const told = (bytes: number) => ({ x: 'é'.padEnd(bytes - 9, 'x') })

  test('is kept up to 2,048 bytes of JSON, and refused with one more', async () => {
    const signUp = (bytes: number) =>
      harness.post('/signup', { email: harness.newEmail(), password: PASSWORD, data: told(bytes) })
    expect(Buffer.byteLength(JSON.stringify(told(2_048)))).toBe(2_048)
    const kept = await signUp(2_048)
    expect([kept.status, kept.body.user.user_metadata]).toEqual([200, told(2_048)])
    expect((await signUp(2_049)).body.error_code).toBe('validation_failed')
  })
})

test('browsers may call from allowed origins, and from no other', async () => {
  const preflight = (from: string) =>
    fetch(`${harness.origin}/auth/v1/token?grant_type=password`, {
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
  expect((await harness.post('/constructor', {})).body).toMatchObject({ code: 404, error_code: 'not_found' })
  const wrongMethod = await harness.post('/user', {})
  expect(wrongMethod.status).toBe(405)
  expect(wrongMethod.response.headers.get('allow')).toBe('GET, PUT')
  expect((await harness.post('/signup', 'email=a', { 'content-type': 'text/plain' })).status).toBe(415)
  expect((await harness.post('/token?grant_type=toString', {})).status).toBe(400)
})

test('a signing key file that is no key stops the start in words', async () => {
  const other = mkdtempSync(path.join(tmpdir(), 'firststep-key-'))
  writeFileSync(path.join(other, 'auth-signing-key.json'), '{}')
  await expect(loadSigningKey(other)).rejects.toThrow('is no ES256 key in JWK form')
  rmSync(other, { recursive: true })
})

test('the users command makes an admin, whose next token says so, and takes it back', async () => {
  const { client, email } = await harness.signUp()
  const users = (...parameters: string[]) =>
    spawnSync(process.execPath, ['cli/main.ts', 'users', ...parameters], {
      encoding: 'utf8',
      env: { ...process.env, DATABASE_URL: harness.connectionString },
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
  expect(users('promote')).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^users has no "promote": list, grant-admin EMAIL/),
  })
})
