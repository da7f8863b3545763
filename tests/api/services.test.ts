import { randomBytes, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createLog } from '#lib/observability/log.ts'
import { verifyAudit } from '#lib/operators/verify-audit.ts'
import { addressOf, ROUTES, titleOf } from '#tests/support/declared-routes.ts'
import { startLoopbackIssuer } from '#tests/support/loopback-issuer.ts'
import { expectProblem } from '#tests/support/problems.ts'
import { rawRequest } from '#tests/support/raw-request.ts'
import { ANSWERED_STEPS, ANSWERS } from '#tests/support/sample-answers.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'

const TOKEN = randomBytes(24).toString('base64url')
const OTHER_TOKEN = randomBytes(24).toString('base64url')
const SERVICES = { SERVICE_TOKENS: `billing:${TOKEN},crm:${OTHER_TOKEN}` }

let server: TestServer
let user: TestUser
beforeAll(async () => {
  server = await startTestServer(SERVICES)
})
afterAll(() => server.stop())

interface Call {
  body?: unknown
  token?: string
  /** Whom the service calls for; null sends no header. */
  of?: string | null
  reason?: string
}

const headersOf = ({ token = TOKEN, of = user.id, reason }: Call = {}) => ({
  authorization: `Bearer ${token}`,
  ...(of === null ? {} : { 'onboarding-user': of }),
  ...(reason === undefined ? {} : { 'onboarding-reason': reason }),
})
const call = (method: string, path: string, options: Call = {}) =>
  server.call(method, `/api/onboarding${path}`, { body: options.body, headers: headersOf(options) })

const trailOf = async (subject = user.id) =>
  (await server.sql.query('select * from onboarding.audit where subject = $1 order by id', [subject])).rows
const actsOf = async (subject?: string) => (await trailOf(subject)).map(({ action }) => action)

async function finishSteps(sessionId: string): Promise<void> {
  for (const step of ANSWERED_STEPS)
    expect((await call('PUT', '/progress', { body: { sessionId, step, data: ANSWERS[step] } })).status).toBe(
      200,
    )
}

describe('a service', () => {
  beforeAll(async () => {
    user = await server.createUser()
  })

  test('starts, saves and completes for a user, and each call that writes is one row of the audit trail', async () => {
    const reason = 'the contract is signed · año'
    const started = await call('POST', '/start', { reason: Buffer.from(reason).toString('latin1') })
    expect([started.status, started.body.data.userId]).toEqual([201, user.id])
    const sessionId = started.body.data.id
    expect((await call('POST', '/start')).status).toBe(200)
    await finishSteps(sessionId)
    expect((await call('GET', '/session/current', { token: OTHER_TOKEN })).body.data.id).toBe(sessionId)
    const opId = randomUUID()
    const save = {
      body: { sessionId, step: 'company', data: { website: null, size: 'large' }, opId },
      token: OTHER_TOKEN,
    }
    expect((await call('PUT', '/progress', save)).status).toBe(200)
    expect((await call('PUT', '/progress', save)).status).toBe(200)
    const refused = { body: { sessionId, step: 'company', data: { name: null } } }
    expect((await call('PUT', '/progress', refused)).status).toBe(422)
    const advice = { body: { kind: 'recommendations', sessionId } }
    expect((await call('POST', '/ai-suggestions', advice)).status).toBe(200)
    expect((await call('POST', '/complete', { body: { sessionId } })).status).toBe(200)
    expect((await call('POST', '/complete', { body: { sessionId } })).status).toBe(200)
    // The person sees what was done for him.
    const own = await server.call('GET', `/api/onboarding/session/${sessionId}`, { user })
    expect(own.body.data).toMatchObject({ status: 'completed', stepData: { company: { size: 'large' } } })

    const trail = await trailOf()
    expect(trail.map(({ action }) => action)).toEqual([
      'session.started',
      'session.saved',
      'session.saved',
      'session.saved',
      'session.saved',
      'session.advised',
      'session.completed',
    ])
    expect(trail[0]).toMatchObject({ actor: 'service:billing', reason, details: { sessionId } })
    expect(trail[4]).toMatchObject({
      actor: 'service:crm',
      subject: user.id,
      reason: null,
      details: { sessionId, step: 'company', fields: ['size', 'website'] },
    })
    expect(JSON.stringify(trail)).not.toContain('large')
  })

  test('deletes and erases for a user; what is gone already leaves no row', async () => {
    user = await server.createUser()
    const first = (await call('POST', '/start')).body.data.id
    for (let count = 0; count < 2; count++)
      expect((await call('DELETE', `/session/${first}`)).status).toBe(204)
    for (let count = 0; count < 2; count++)
      expect((await call('DELETE', `/session/${first}?erase=true`)).status).toBe(204)
    expect(await actsOf()).toEqual(['session.started', 'session.deleted', 'session.erased'])
  })

  test('reads and changes the plan of a user, each write one row, and erasing takes both along', async () => {
    user = await server.createUser()
    const sessionId = (await call('POST', '/start')).body.data.id
    await finishSteps(sessionId)
    expect((await call('POST', '/complete', { body: { sessionId } })).status).toBe(200)
    const before = (await trailOf()).length
    const read = await call('GET', '/plan')
    expect([read.status, read.body.data.sessionId]).toEqual([200, sessionId])
    const itemId = read.body.data.items[0].id
    const change = { body: { state: 'accepted', opId: randomUUID() } }
    for (let count = 0; count < 2; count++)
      expect((await call('PATCH', `/plan/items/${itemId}`, change)).body.data.state).toBe('accepted')
    expect((await call('PATCH', `/plan/items/${randomUUID()}`, change)).status).toBe(404)
    const add = { body: { kind: 'advice', content: { text: 'CANARYTEXT' } }, token: OTHER_TOKEN }
    const added = await call('POST', '/plan/items', add)
    expect([added.status, added.body.data.content]).toEqual([201, { text: 'CANARYTEXT' }])
    const renew = { kind: 'recommendations', sessionId, renew: ['okr'] }
    expect((await call('POST', '/ai-suggestions', { body: renew })).status).toBe(200)
    expect((await call('GET', '/plan?format=csv')).status).toBe(200)
    const trail = await trailOf()
    expect(trail.slice(before)).toMatchObject([
      {
        actor: 'service:billing',
        action: 'plan.item_changed',
        details: { itemId, fields: ['state'] },
      },
      {
        actor: 'service:crm',
        action: 'plan.item_added',
        details: { itemId: added.body.data.id, kind: 'advice' },
      },
      { actor: 'service:billing', action: 'plan.renewed', details: { sessionId, kinds: ['okr'] } },
    ])
    expect(JSON.stringify(trail)).not.toContain('CANARY')

    const { body } = await server.call('GET', '/api/onboarding/export', { user })
    expect(body.data.records.audit.map(({ action }: { action: string }) => action)).toEqual(await actsOf())
    expect(JSON.stringify(body.data)).toContain('CANARYTEXT')
    expect((await call('DELETE', `/session/${sessionId}?erase=true`)).status).toBe(204)
    expect((await actsOf()).at(-1)).toBe('session.erased')
    await server.sql.query('delete from auth.users where id = $1', [user.id])
    expect(await trailOf()).toEqual([])
    const plans = await server.sql.query('select from onboarding.plans where user_id = $1', [user.id])
    expect(plans.rowCount).toBe(0)
  })

  test('reaches nothing of another user, by row security', async () => {
    const other = await server.createUser()
    const theirs = (await call('POST', '/start', { of: other.id })).body.data.id
    user = await server.createUser()
    expect((await call('GET', `/session/${theirs}`)).status).toBe(404)
    const save = { sessionId: theirs, step: 'welcome', data: { role: 'ceo' }, complete: false }
    expect((await call('PUT', '/progress', { body: save })).status).toBe(404)
    expect((await call('DELETE', `/session/${theirs}?erase=true`)).status).toBe(204)
    expect((await call('GET', `/session/${theirs}`, { of: other.id })).status).toBe(200)
    expect(await actsOf()).toEqual([])
  })

  test('has nothing of the trail without the act, or the other way round', async () => {
    const { fault } = await verifyAudit(server.server.runtime)
    expect(fault).toBeUndefined()
    const { rows } = await server.sql.query(
      `select (select count(*) from onboarding.audit) = (select count from onboarding.audit_head) as equal`,
    )
    expect(rows).toEqual([{ equal: true }])
  })

  test('does what the documentation shows', async () => {
    user = await server.createUser()
    const [, code = ''] = /```ts\n(.*?)```/s.exec(await readFile('docs/services.md', 'utf8')) ?? []
    const script = stripTypeScriptTypes(code).replace('http://127.0.0.1:3000', server.origin)
    const environment = { env: { ONBOARDING_TOKEN: TOKEN } }
    const onboard = new Function('process', `${script}; return onboard`)(environment)
    const company = { name: 'Acme', size: 'small' }
    const { session, notTaken } = await onboard(user.id, company)
    expect([session.stepData, notTaken]).toEqual([{ company }, []])
    expect(await trailOf()).toMatchObject([
      {
        action: 'session.started',
        reason: 'signed the contract',
        details: { sessionId: session.id, fields: ['company.name', 'company.size'] },
      },
    ])
    const again = await onboard(user.id, { name: 'Acme Inc.', size: 'small' })
    expect(again.session.stepData.company.name).toBe('Acme Inc.')
    expect((await trailOf())[1]).toMatchObject({
      action: 'session.prefilled',
      details: { fields: ['company.name'] },
    })
  })

  test('is known in the export of the person that it was about', async () => {
    user = await server.createUser()
    const sessionId = (await call('POST', '/start', { reason: 'a test' })).body.data.id
    const { body } = await server.call('GET', '/api/onboarding/export', { user })
    expect(body.data.records.audit).toEqual([
      {
        id: expect.any(Number),
        at: expect.stringMatching(/Z$/),
        actor: 'service:billing',
        action: 'session.started',
        subject: user.id,
        reason: 'a test',
        details: { sessionId },
      },
    ])
  })
})

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
      const answer = await call('POST', path, { of, body: path === '/start' ? {} : { sessionId: of } })
      expect([answer.status, answer.body.code]).toEqual([404, 'not_found'])
    }
    const suggest = { kind: 'industry', companyName: 'Bakery' }
    expect((await call('POST', '/ai-suggestions', { of, body: suggest })).status).toBe(404)
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
