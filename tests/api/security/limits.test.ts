import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { postgresRequestCounts } from '#lib/limits/request-counts.ts'
import { leaseOf, SharedWindows } from '#lib/limits/shared-windows.ts'
import { ANSWERS } from '#tests/support/sample-answers.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { answerAll, complete, save, start } from '#tests/support/wizard.ts'

// A twentieth of every limit: 1 start, 1 AI call (15 from an address), 12 saves, 30 reads, 150 from an address.
const SCALE = '0.05'
const SAVES = 12
const FLOOD = 150
const AI_BY_ADDRESS = 15

let server: TestServer
let user: TestUser
let addresses = 0
const nextAddress = () => ({ 'x-forwarded-for': `10.1.${Math.floor(++addresses / 250)}.${addresses % 250}` })
beforeAll(async () => {
  server = await startTestServer({
    RATE_LIMIT_SCALE: SCALE,
    TRUSTED_PROXY_COUNT: '1',
  })
})
afterAll(() => server.stop())
beforeEach(async () => {
  user = await server.createUser()
})

const suggest = () =>
  server.call('POST', '/api/onboarding/ai-suggestions', {
    user,
    body: { kind: 'industry', companyName: 'Panadería Sol' },
    headers: nextAddress(),
  })
const usedOf = async (name: string, key: string): Promise<number | undefined> => {
  const digest = createHash('sha256').update(key).digest('base64url')
  const { rows } = await server.sql.query('select used from onboarding.rate_limits where key = $1', [
    `${name}:${digest}`,
  ])
  return rows[0]?.used
}

test('complete is never refused for the AI limit: beyond it the advisor answers', async () => {
  const id = await answerAll(server, user)
  expect((await suggest()).status).toBe(200)
  expect((await suggest()).status).toBe(429)
  const done = await complete(server, user, id)
  expect(done.status).toBe(200)
  expect(done.body.data).toMatchObject({ status: 'completed', aiRecommendations: { source: 'advisor' } })
})

test('complete counts one use of AI where recommendations are made, and none where they are not', async () => {
  const id = await start(server, user)
  expect((await complete(server, user, id)).status).toBe(409)
  expect(await usedOf('ai', user.id)).toBeUndefined()
  for (const [step, data] of Object.entries(ANSWERS)) await save(server, user, id, step, data)
  for (let time = 0; time < 2; time++) {
    expect((await complete(server, user, id)).status).toBe(200)
    expect(await usedOf('ai', user.id)).toBe(1)
  }
})

test('starts that race are counted exactly, and what is refused counts for nothing', async () => {
  const answers = await Promise.all(
    Array.from({ length: 12 }, () =>
      server.call('POST', '/api/onboarding/start', { user, headers: nextAddress() }),
    ),
  )
  expect(answers.filter(({ status }) => status === 201).length).toBe(1)
  expect(answers.filter(({ status }) => status === 429).length).toBe(11)
  expect(await usedOf('start', user.id)).toBe(1)
})

test.each(['no id', '00000000-0000-4000-8000-000000000000'])(
  'asking for advice on a session that is not there (%s) counts too',
  async (sessionId) => {
    const ask = () =>
      server.call('POST', '/api/onboarding/ai-suggestions', {
        user,
        body: { kind: 'recommendations', sessionId },
        headers: nextAddress(),
      })
    expect((await ask()).status).toBe(404)
    expect((await ask()).status).toBe(429)
  },
)

test('a request that is wrong counts too', async () => {
  const wrong = await server.call('POST', '/api/onboarding/start', { user, raw: '{', headers: nextAddress() })
  expect(wrong.status).toBe(400)
  expect((await server.call('POST', '/api/onboarding/start', { user, headers: nextAddress() })).status).toBe(
    429,
  )
})

test('a user beyond his limit uses up nothing of his neighbours’', async () => {
  const headers = nextAddress()
  const body = { kind: 'industry', companyName: 'Panadería Sol' }
  for (let count = 0; count < 4; count++)
    await server.call('POST', '/api/onboarding/ai-suggestions', { user, body, headers })
  expect(await usedOf('ai_address', headers['x-forwarded-for'])).toBe(1)
})

/** The metrics' figure for a limit, as Prometheus would read it. */
async function figureOf(series: string): Promise<number> {
  const { body } = await server.call('GET', '/api/metrics')
  return Number(new RegExp(`^${series} (\\d+)$`, 'm').exec(String(body))?.[1] ?? 0)
}
const REFUSED_BY_ADDRESS = 'rate_limit_refusals_total{limit="ai_address"}'
const REFUSED_BY_USER = 'rate_limit_refusals_total{limit="ai"}'

test('a 429 names the limit that was reached, the user’s or the address’s, and the metrics count by it', async () => {
  const before = [await figureOf(REFUSED_BY_ADDRESS), await figureOf(REFUSED_BY_USER)]
  const headers = nextAddress()
  const body = { kind: 'industry', companyName: 'Panadería Sol' }
  const ask = (asking: TestUser) =>
    server.call('POST', '/api/onboarding/ai-suggestions', { user: asking, body, headers })
  const users = await Promise.all(Array.from({ length: AI_BY_ADDRESS + 1 }, () => server.createUser()))
  for (const each of users.slice(0, AI_BY_ADDRESS)) expect((await ask(each)).status).toBe(200)

  const byAddress = await ask(users.at(-1) as TestUser)
  expect(byAddress.status).toBe(429)
  expect(byAddress.headers.get('ratelimit-policy')).toBe(`"ai_address";q=${AI_BY_ADDRESS};w=60`)
  expect(byAddress.headers.get('ratelimit')).toMatch(/^"ai_address";r=0;t=\d+$/)
  expect(byAddress.body.detail).toContain(`At most ${AI_BY_ADDRESS} requests`)
  const byUser = await ask(users[0] as TestUser)
  expect(byUser.headers.get('ratelimit-policy')).toBe('"ai";q=1;w=60')
  expect([await figureOf(REFUSED_BY_ADDRESS), await figureOf(REFUSED_BY_USER)]).toEqual(
    before.map((figure) => figure + 1),
  )

  // A completion beyond the address's limit goes to the advisor, and is counted by that limit as well.
  user = users.at(-1) as TestUser
  const id = await answerAll(server, user)
  const done = await server.call('POST', '/api/onboarding/complete', {
    user,
    body: { sessionId: id },
    headers,
  })
  expect(done.status).toBe(200)
  expect(await figureOf(REFUSED_BY_ADDRESS)).toBe((before[0] ?? 0) + 2)
})

test('health neither counts against its caller’s address nor is refused with it', async () => {
  const headers = nextAddress()
  const ask = (path: string) => server.call('GET', path, { headers })
  for (let count = 0; count < FLOOD + leaseOf(FLOOD) + 1; count++)
    expect((await ask('/api/health/live')).status).toBe(200)
  expect((await ask('/api/openapi.json')).status).toBe(200)
  await Promise.all(Array.from({ length: FLOOD * 2 }, () => ask('/api/openapi.json')))
  expect((await ask('/api/openapi.json')).status).toBe(429)
  expect((await ask('/api/health/live')).status).toBe(200)
  expect((await ask('/api/health/ready')).status).toBe(200)
})

test('a flood from one address is stopped at the sign-in and the API alike, and its neighbours pass', async () => {
  const headers = nextAddress()
  const settings = (from: Record<string, string>) =>
    fetch(`${server.origin}/auth/v1/settings`, { headers: from })
  const flood = await Promise.all(Array.from({ length: FLOOD * 2 }, () => settings(headers)))
  const admitted = flood.filter(({ status }) => status === 200).length
  expect(admitted).toBeGreaterThanOrEqual(FLOOD)
  expect(admitted).toBeLessThanOrEqual(FLOOD + leaseOf(FLOOD))
  const refused = flood.find(({ status }) => status === 429)
  expect(await refused?.json()).toMatchObject({ code: 429, error_code: 'over_request_rate_limit' })
  expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0)
  const asked = await server.call('GET', '/api/onboarding/session/current', { user, headers })
  expect([asked.status, asked.headers.get('ratelimit-policy')]).toEqual([429, `"flood";q=${FLOOD};w=60`])
  expect((await settings(nextAddress())).status).toBe(200)
})

test('saves are told to the other processes through Postgres, and the headers count down', async () => {
  const answers = []
  for (let count = 0; count < SAVES + 3; count++)
    answers.push(
      await server.call('PUT', '/api/onboarding/progress', { user, body: {}, headers: nextAddress() }),
    )
  expect(answers.map(({ status }) => status)).toEqual([...Array(SAVES).fill(422), 429, 429, 429])
  expect(answers[0]?.headers.get('ratelimit')).toMatch(new RegExp(`^"saves";r=${SAVES - 1};t=\\d+$`))
  expect(await usedOf('saves', user.id)).toBeGreaterThanOrEqual(SAVES - leaseOf(SAVES))
  const other = new SharedWindows(postgresRequestCounts(server.server.runtime.database))
  const digest = createHash('sha256').update(user.id).digest('base64url')
  let admitted = 0
  for (let count = 0; count < SAVES; count++)
    if ((await other.take(`saves:${digest}`, SAVES, 60)).isAllowed) admitted++
  expect(admitted).toBeLessThanOrEqual(leaseOf(SAVES) + leaseOf(SAVES))
})
