import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createLog } from '#lib/observability/log.ts'
import { addressOf, ROUTES, titleOf } from '#tests/support/declared-routes.ts'
import { startLoopbackIssuer } from '#tests/support/loopback-issuer.ts'
import { expectProblem } from '#tests/support/problems.ts'
import { rawRequest } from '#tests/support/raw-request.ts'
import {
  OTHER_TOKEN,
  SERVICES,
  type ServiceHeaders,
  serviceHeaders,
  TOKEN,
} from '#tests/support/service-tokens.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'

let server: TestServer
let user: TestUser
beforeAll(async () => {
  server = await startTestServer(SERVICES)
  user = await server.createUser()
})
afterAll(() => server.stop())

const headersOf = (call: ServiceHeaders = {}) => serviceHeaders({ of: user.id, ...call })

describe('every endpoint', () => {
  const send = (route: { method: string; path: string }, headers: Record<string, string>) =>
    rawRequest(server.origin, { method: route.method, path: addressOf(route.path), headers })
  beforeAll(async () => {
    user = await server.createUser()
  })

  const forUsers = ROUTES.filter(({ access }) => access === 'user')
  const open = forUsers.filter(({ isForPersonsAlone }) => !isForPersonsAlone)
  const closed = ROUTES.filter(({ access, isForPersonsAlone }) => access === 'admin' || isForPersonsAlone)

  test('of sessions, industries and advice admits services', () => {
    expect(open.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        '/api/onboarding/start',
        '/api/onboarding/progress',
        '/api/onboarding/complete',
        '/api/onboarding/session/:id',
        '/api/onboarding/industries',
        '/api/onboarding/ai-suggestions',
        '/api/onboarding/plan',
        '/api/onboarding/plan/items',
        '/api/onboarding/plan/items/:id',
      ]),
    )
    expect(closed.map(({ path }) => path)).toContain('/api/onboarding/export')
  })

  test.each(open.map((route) => [titleOf(route), route] as const))(
    'admits a service: %s',
    async (_title, route) => {
      const wrong = [TOKEN.slice(0, -1), `${TOKEN}x`, TOKEN.toUpperCase(), 'billing', `billing:${TOKEN}`]
      for (const token of wrong) expectProblem(await send(route, headersOf({ token })), 'unauthenticated')
      for (const named of [null, '', 'me', `${user.id}x`])
        expectProblem(await send(route, headersOf({ of: named })), 'validation_failed')
      for (const reason of ['x'.repeat(201), 'a\tb'])
        expectProblem(await send(route, headersOf({ reason })), 'validation_failed')
      const answer = await send(route, headersOf({ of: user.id.toUpperCase(), reason: 'x'.repeat(200) }))
      expect(['unauthenticated', 'forbidden', 'internal']).not.toContain(
        answer.text === '' ? '' : JSON.parse(answer.text).code,
      )
      expect(answer.headers['ratelimit-policy']).toBe('"service";q=3000;w=60')
    },
  )

  test.each(closed.map((route) => [titleOf(route), route] as const))(
    'admits none: %s',
    async (_title, route) => {
      expectProblem(await send(route, headersOf()), 'forbidden')
    },
  )

  test('404 for a user whom nobody knows', async () => {
    const of = randomUUID()
    expectProblem(
      await send({ method: 'GET', path: '/api/onboarding/session/current' }, headersOf({ of })),
      'not_found',
    )
    for (const path of ['/start', '/complete']) {
      const answer = await server.call('POST', `/api/onboarding${path}`, {
        body: path === '/start' ? {} : { sessionId: of },
        headers: headersOf({ of }),
      })
      expect([answer.status, answer.body.code]).toEqual([404, 'not_found'])
    }
    const suggest = { kind: 'industry', companyName: 'Bakery' }
    const path = '/api/onboarding/ai-suggestions'
    const advised = await server.call('POST', path, { body: suggest, headers: headersOf({ of }) })
    expect(advised.status).toBe(404)
    const { rows } = await server.sql.query('select from auth.users where id = $1', [of])
    expect(rows).toEqual([])
  })

  test('judges no cookie beside a service token, and sends its answers to no other origin', async () => {
    const answer = await server.call('POST', '/api/onboarding/start', {
      headers: { ...headersOf(), cookie: 'sb-127-auth-token=x', origin: 'https://elsewhere.example' },
    })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('limits', () => {
  test('count a service by its name, beside those of people, and AI by its user too', async () => {
    // Thirty calls a minute for a service, one for a person, and one use of AI.
    const scaled = await startTestServer({ ...SERVICES, RATE_LIMIT_SCALE: '0.01', TRUSTED_PROXY_COUNT: '1' })
    const people = await Promise.all(Array.from({ length: 3 }, () => scaled.createUser()))
    const ask = (method: string, path: string, of: number, token = TOKEN, body?: unknown) =>
      scaled.call(method, `/api/onboarding${path}`, {
        body,
        headers: headersOf({ of: people[of]?.id, token }),
      })
    for (let count = 0; count < 28; count++)
      expect((await ask('GET', '/session/current', count % 3)).status).toBe(404)
    const suggest = { kind: 'industry', companyName: 'Bakery' }
    expect((await ask('POST', '/ai-suggestions', 0, TOKEN, suggest)).status).toBe(200)
    const beyond = await ask('POST', '/ai-suggestions', 0, OTHER_TOKEN, suggest)
    expect([beyond.status, beyond.headers.get('ratelimit-policy')]).toEqual([429, '"ai";q=1;w=60'])
    expect((await ask('GET', '/session/current', 0)).status).toBe(404)
    const used = await ask('GET', '/session/current', 1)
    expect([used.status, used.headers.get('ratelimit-policy')]).toEqual([429, '"service";q=30;w=60'])
    expect((await ask('GET', '/session/current', 1, OTHER_TOKEN)).status).toBe(404)
    await scaled.stop()
  })
})

test('logs and metrics name the service, and never its token', async () => {
  const lines: string[] = []
  const log = createLog('info', { write: (line) => lines.push(line) })
  const observed = await startTestServer({ ...SERVICES, METRICS_TOKEN: 'm'.repeat(16) }, { log })
  user = await observed.createUser()
  await observed.call('GET', '/api/onboarding/session/current', { headers: headersOf() })
  const metrics = await observed.call('GET', '/api/metrics', {
    headers: { authorization: `Bearer ${'m'.repeat(16)}` },
  })
  expect(metrics.body).toContain('service_requests_total{service="billing",status="404"} 1')
  await observed.stop()
  const text = lines.join('')
  expect(text).toContain('"service":"billing"')
  for (const secret of [TOKEN, user.id]) expect(text + metrics.body).not.toContain(secret)
})

test.each([
  ['of a service that was taken away', { SERVICE_TOKENS: `crm:${OTHER_TOKEN}` }],
  ['where no service is configured', {}],
  ['that was replaced by another', { SERVICE_TOKENS: `billing:${OTHER_TOKEN}` }],
])('401 for a token %s', async (_title, environment) => {
  const later = await startTestServer(environment)
  user = await later.createUser()
  const request = { method: 'GET', path: '/api/onboarding/session/current' }
  expectProblem(await rawRequest(later.origin, { ...request, headers: headersOf() }), 'unauthenticated')
  const start = await later.call('POST', '/api/onboarding/start', { headers: headersOf() })
  expect(start.status).toBe(401)
  expect((await later.sql.query('select from public.onboarding_sessions')).rowCount).toBe(0)
  await later.stop()
})

test('a user of another sign-in whom nobody knows yet is added when a service calls for him', async () => {
  const issuer = await startLoopbackIssuer()
  const foreign = await startTestServer({ ...SERVICES, SUPABASE_URL: issuer.url })
  const of = randomUUID()
  const read = () => foreign.call('GET', '/api/onboarding/session/current', { headers: headersOf({ of }) })
  expect((await read()).body.detail).toContain('no such session')
  const started = await foreign.call('POST', '/api/onboarding/start', { headers: headersOf({ of }) })
  expect([started.status, started.body.data.userId]).toEqual([201, of])
  expect((await foreign.sql.query('select from onboarding.audit where subject = $1', [of])).rowCount).toBe(1)
  await foreign.stop()
  await issuer.stop()
})
