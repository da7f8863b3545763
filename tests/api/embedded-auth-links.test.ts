import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type AuthHarness, openAuthHarness, PAGE, PASSWORD } from '#tests/support/auth-harness.ts'

const NEW_PASSWORD = 'a better battery'

let harness: AuthHarness
beforeAll(async () => {
  harness = await openAuthHarness()
})
beforeEach(async () => {
  harness.links.length = 0
  await harness.reset()
})
afterEach(() => expect(harness.failures.splice(0)).toEqual([]))
afterAll(() => harness.close())

describe('a forgotten password', () => {
  test('is replaced by whoever opens the link in the browser that asked, and every other session ends', async () => {
    const { client: elsewhere, email } = await harness.signUp()
    const browser = harness.newBrowserClient()
    const asked = await browser.auth.resetPasswordForEmail(email, { redirectTo: `${PAGE}/new-password` })
    expect(asked.error).toBeNull()
    const place = await harness.openNewestLink()
    expect(place.origin + place.pathname).toBe(`${PAGE}/new-password`)
    const entered = await browser.auth.exchangeCodeForSession(place.searchParams.get('code')!)
    expect(entered.data.user?.email).toBe(email)
    expect((await browser.auth.updateUser({ password: PASSWORD })).error?.code).toBe('same_password')
    expect((await browser.auth.updateUser({ password: NEW_PASSWORD })).error).toBeNull()

    expect((await browser.auth.getUser()).data.user?.email).toBe(email)
    expect((await elsewhere.auth.getUser()).error).not.toBeNull()
    expect((await harness.attempt(email, PASSWORD)).body.error_code).toBe('invalid_credentials')
    expect((await harness.attempt(email, NEW_PASSWORD)).status).toBe(200)
  })

  test('is answered alike whether or not there is an account, and only an account has a link', async () => {
    const { email } = await harness.signUp()
    const [known, unknown] = [
      await harness.post('/recover', { email }),
      await harness.post('/recover', { email: harness.newEmail() }),
    ]
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body])
    expect(harness.links).toHaveLength(1)
  })
})

describe('a link', () => {
  test('without a challenge leads back with the session itself, which works', async () => {
    const { email } = await harness.signUp()
    await harness.post(`/recover?redirect_to=${encodeURIComponent(`${PAGE}/back`)}`, { email })
    const place = await harness.openNewestLink()
    const tokens = new URLSearchParams(place.hash.slice(1))
    expect(tokens.get('type')).toBe('recovery')
    const { data } = await harness.newClient().auth.getUser(tokens.get('access_token')!)
    expect(data.user?.email).toBe(email)
    expect((await harness.refresh(tokens.get('refresh_token')!)).status).toBe(200)
  })

  test('is good once and for an hour, and says so to the page that it leads to', async () => {
    const { email } = await harness.signUp()
    await harness.post('/recover', { email })
    await harness.openNewestLink()
    const second = await harness.openNewestLink()
    expect(second.searchParams.get('error_code')).toBe('otp_expired')
    expect(second.hash).not.toContain('access_token')

    await harness.post('/recover', { email })
    harness.skippedMs = 3_600_001
    expect((await harness.openNewestLink()).searchParams.get('error_code')).toBe('otp_expired')
  })

  test('lets in only the browser that asked for it, once, within five minutes', async () => {
    const { email } = await harness.signUp()
    async function codeFor() {
      const browser = harness.newBrowserClient()
      await browser.auth.signInWithOtp({ email })
      return { browser, code: (await harness.openNewestLink()).searchParams.get('code')! }
    }
    const exchange = (code: string, verifier: string) =>
      harness.post('/token?grant_type=pkce', { auth_code: code, code_verifier: verifier })
    expect((await exchange((await codeFor()).code, 'guessed')).body.error_code).toBe('bad_code_verifier')
    const late = await codeFor()
    harness.skippedMs = 5 * 60_000 + 1
    expect((await late.browser.auth.exchangeCodeForSession(late.code)).error?.code).toBe(
      'flow_state_not_found',
    )
    harness.skippedMs = 0
    const { browser, code } = await codeFor()
    expect((await browser.auth.exchangeCodeForSession(code)).error).toBeNull()
    expect((await exchange(code, 'anything')).body.error_code).toBe('flow_state_not_found')
  })

  test.each(['https://evil.example/', 'javascript:alert(1)', '//evil.example', ''])(
    'to %j leads to the product’s own pages instead',
    async (wanted) => {
      const { email } = await harness.signUp()
      await harness.post(`/recover?redirect_to=${encodeURIComponent(wanted)}`, { email })
      expect((await harness.openNewestLink()).origin).toBe(harness.origin)
      await harness.post('/recover', { email })
      const forged = new URL(harness.links.at(-1)!)
      forged.searchParams.set('redirect_to', wanted)
      expect((await harness.openLink(forged.href)).origin).toBe(harness.origin)
    },
  )

  test('of somebody new makes the account, unless the application said not to', async () => {
    const email = harness.newEmail()
    await harness.newClient().auth.signInWithOtp({ email, options: { shouldCreateUser: false } })
    expect(harness.links).toHaveLength(0)
    const browser = harness.newBrowserClient()
    await browser.auth.signInWithOtp({ email })
    const code = (await harness.openNewestLink()).searchParams.get('code')!
    const { data } = await browser.auth.exchangeCodeForSession(code)
    expect(data.user).toMatchObject({ email, is_anonymous: false })
    expect((await harness.attempt(email, '')).status).toBe(400)
  })

  test('of an account that was closed lets nobody in', async () => {
    const { email, user } = await harness.signUp()
    await harness.pool.query(`update auth.users set banned_until = now() + interval '1 day' where id = $1`, [
      user.id,
    ])
    const browser = harness.newBrowserClient()
    await browser.auth.signInWithOtp({ email })
    const code = (await harness.openNewestLink()).searchParams.get('code')!
    expect((await browser.auth.exchangeCodeForSession(code)).error?.code).toBe('user_banned')
  })

  test.each([
    ['/recover', { email: 'ana@example.com', code_challenge: 'x'.repeat(257) }],
    ['/otp', { email: 'ana@example.com', code_challenge: 'x'.repeat(257) }],
    ['/token?grant_type=pkce', { auth_code: 'x'.repeat(257), code_verifier: 'x' }],
  ])('takes no code or challenge of more than 256 characters (%s)', async (place, body) => {
    expect(await harness.post(place, body)).toMatchObject({
      status: 400,
      body: { error_code: 'validation_failed' },
    })
  })

  test('is asked for ten times in five minutes for one account, and no more', async () => {
    const { email } = await harness.signUp()
    for (let asked = 0; asked < 10; asked++)
      expect((await harness.post('/recover', { email })).status).toBe(200)
    const refused = await harness.post('/recover', { email })
    expect(refused).toMatchObject({ status: 429, body: { error_code: 'over_request_rate_limit' } })
    expect(Number(refused.response.headers.get('retry-after'))).toBeGreaterThan(0)
  })
})

describe('an account', () => {
  test('takes new metadata beside what stands, as much as fits a token', async () => {
    const { client } = await harness.signUp()
    await client.auth.updateUser({ data: { color: 'red', theme: 'dark' } })
    const { data } = await client.auth.updateUser({ data: { color: 'blue' } })
    expect(data.user?.user_metadata).toEqual({ color: 'blue', theme: 'dark' })
    const refused = await client.auth.updateUser({ data: { text: 'x'.repeat(2_040) } })
    expect(refused.error?.code).toBe('validation_failed')
  })

  test('keeps its address, and says so', async () => {
    const { client } = await harness.signUp()
    const { error } = await client.auth.updateUser({ email: harness.newEmail() })
    expect(error?.code).toBe('email_change_disabled')
  })
})
