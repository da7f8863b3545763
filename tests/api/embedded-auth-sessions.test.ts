import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openRefreshToken, sealRefreshToken } from '#server/embedded/auth/refresh-token.ts'
import { deleteIdleSessions, IDLE_SESSION_MS } from '#server/embedded/auth/sign-in-sessions.ts'
import { loadSigningKey } from '#server/embedded/auth/signing-key.ts'
import { type AuthHarness, openAuthHarness, PASSWORD } from '#tests/support/auth-harness.ts'

let harness: AuthHarness
beforeAll(async () => {
  harness = await openAuthHarness()
})
beforeEach(() => harness.reset())
afterEach(() => expect(harness.failures.splice(0)).toEqual([]))
afterAll(() => harness.close())

describe('refreshing', () => {
  test.each([
    ['twelve seconds', 12_000],
    ['an hour offline', 3_600_000],
    ['a month', 30 * 86_400_000],
  ])('yields the same next token after %s to who never got the answer', async (_, laterMs) => {
    const { session } = await harness.signUp()
    const lost = await harness.refresh(session.refresh_token)
    expect(lost.body.refresh_token).not.toBe(session.refresh_token)
    harness.skippedMs = laterMs
    const again = await harness.refresh(session.refresh_token)
    expect(again.body.refresh_token).toBe(lost.body.refresh_token)
    const next = await harness.refresh(again.body.refresh_token)
    expect(next.status).toBe(200)
    expect(next.body.refresh_token).not.toBe(again.body.refresh_token)
  })

  test('ends the session at once when a token older than the last used one turns up', async () => {
    const { client, session } = await harness.signUp()
    const second = (await harness.refresh(session.refresh_token)).body.refresh_token
    const third = (await harness.refresh(second)).body.refresh_token
    const stolen = await harness.refresh(session.refresh_token)
    expect(stolen).toMatchObject({ status: 400, body: { error_code: 'refresh_token_already_used' } })
    for (const token of [session.refresh_token, second, third])
      expect((await harness.refresh(token)).body.error_code).toBe('refresh_token_not_found')
    expect((await client.auth.getUser()).error?.name).toBe('AuthSessionMissingError')
  })

  test('lets two who share a token go on only for as long as neither is a step ahead', async () => {
    const { session } = await harness.signUp()
    const [person, thief] = await Promise.all([
      harness.refresh(session.refresh_token),
      harness.refresh(session.refresh_token),
    ])
    const ahead = await harness.refresh(thief.body.refresh_token)
    expect((await harness.refresh(ahead.body.refresh_token)).status).toBe(200)
    expect((await harness.refresh(person.body.refresh_token)).body.error_code).toBe(
      'refresh_token_already_used',
    )
  })

  test('gives eight tabs with the same token the same next one', async () => {
    const { session } = await harness.signUp()
    const answers = await Promise.all(Array.from({ length: 8 }, () => harness.refresh(session.refresh_token)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(new Set(answers.map(({ body }) => body.refresh_token)).size).toBe(1)
  })

  test('refuses forged, cut and foreign tokens', async () => {
    const { session } = await harness.signUp()
    const { refreshTokenKey } = await loadSigningKey(harness.folder)
    const content = openRefreshToken(session.refresh_token, refreshTokenKey)!
    const forged = sealRefreshToken(content, Buffer.alloc(32))
    const respelled = [`${session.refresh_token}=`, ` ${session.refresh_token}`]
    for (const wrong of [forged, session.refresh_token.slice(0, 20), '', 'Ω', ...respelled])
      expect((await harness.refresh(wrong)).body.error_code).toBe('refresh_token_not_found')
    expect((await harness.refresh(session.refresh_token)).status).toBe(200)
  })
})

const HOUR_MS = 3_600_000

test('a session that nobody used for ninety days is over, and goes when others sign in', async () => {
  const sessionsOf = async (userId: string) =>
    (await harness.pool.query('select id from auth.sessions where user_id = $1', [userId])).rowCount
  const left = await harness.signUp()
  const used = await harness.signUp()
  harness.skippedMs = IDLE_SESSION_MS - HOUR_MS
  const next = (await harness.refresh(used.session.refresh_token)).body.refresh_token
  await harness.signUp()
  expect(await sessionsOf(left.user.id)).toBe(1)
  harness.skippedMs = IDLE_SESSION_MS + HOUR_MS
  expect((await harness.refresh(left.session.refresh_token)).body.error_code).toBe('refresh_token_not_found')
  await harness.newClient().auth.signInWithPassword({ email: used.email, password: PASSWORD })
  expect(await sessionsOf(left.user.id)).toBe(0)
  expect((await harness.refresh(next)).status).toBe(200)
})

test('as many idle sessions go at once as may, and the rest with those who sign in next', async () => {
  for (let session = 0; session < 3; session++) await harness.signUp()
  const left = async () =>
    (await harness.pool.query('select count(*)::integer as kept from auth.sessions')).rows[0].kept
  const before = await left()
  // None is refreshed so much later as that.
  const later = new Date(Date.now() + 3 * IDLE_SESSION_MS)
  await deleteIdleSessions(harness.pool, later, 2)
  expect(await left()).toBe(before - 2)
  await deleteIdleSessions(harness.pool, later, before - 2)
  expect(await left()).toBe(0)
})

describe('signing out', () => {
  test.each([
    ['global', { mine: 403, other: 403 }],
    ['local', { mine: 403, other: 200 }],
    ['others', { mine: 200, other: 403 }],
  ] as const)('with scope %s ends the right sessions', async (scope, expected) => {
    const { client, email, session } = await harness.signUp()
    const { data: other } = await harness.newClient().auth.signInWithPassword({ email, password: PASSWORD })
    expect((await client.auth.signOut({ scope })).error).toBeNull()
    const statusOf = async (token: string) =>
      (await fetch(`${harness.origin}/auth/v1/user`, { headers: { authorization: `Bearer ${token}` } }))
        .status
    expect({
      mine: await statusOf(session.access_token),
      other: await statusOf(other.session!.access_token),
    }).toEqual(expected)
  })
})

test('a deleted or banned user is refused everywhere', async () => {
  const { client, email, user, session } = await harness.signUp()
  await harness.pool.query(`update auth.users set banned_until = now() + interval '1 hour' where id = $1`, [
    user.id,
  ])
  expect((await client.auth.getUser()).error).toMatchObject({ status: 403, code: 'user_banned' })
  expect((await harness.refresh(session.refresh_token)).body.error_code).toBe('user_banned')
  const signIn = await harness.newClient().auth.signInWithPassword({ email, password: PASSWORD })
  expect(signIn.error?.code).toBe('user_banned')
  await harness.pool.query(`delete from auth.users where id = $1`, [user.id])
  expect((await client.auth.getUser()).error).toMatchObject({ status: 403, code: 'user_not_found' })
  expect((await harness.refresh(session.refresh_token)).body.error_code).toBe('refresh_token_not_found')
})

test('a token that is expired, altered or missing is refused', async () => {
  const { session } = await harness.signUp()
  const ask = async (headers: Record<string, string>) =>
    (await (await fetch(`${harness.origin}/auth/v1/user`, { headers })).json()).error_code
  expect(await ask({})).toBe('no_authorization')
  const [head, , signature] = session.access_token.split('.')
  expect(await ask({ authorization: `Bearer ${head}.e30.${signature}` })).toBe('bad_jwt')
  harness.skippedMs = 3_601_000
  expect(await ask({ authorization: `Bearer ${session.access_token}` })).toBe('bad_jwt')
})
