import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROUTES, titleOf } from '#tests/support/declared-routes.ts'
import { rawRequest } from '#tests/support/raw-request.ts'
import { ANSWERS } from '#tests/support/sample-answers.ts'
import { SERVICES, serviceHeaders } from '#tests/support/service-tokens.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { save, start } from '#tests/support/wizard.ts'

const CALLERS = ['owner', 'service', 'other', 'support', 'analyst', 'admin', 'nobody'] as const
type Caller = (typeof CALLERS)[number]

/** Something to ask about the session of an owner, in the order in which it is asked, and what each caller is answered. */
interface Asked {
  route: string
  query?: string
  body?: object
  answers: Record<Caller, number>
  /** Who reads the sealed answer of the owner. */
  reads?: readonly Caller[]
}

/** What belongs to a person: the owner and a service for him; whoever else is signed in acts for himself alone. */
const personal = (own: number, others: number, service = own): Asked['answers'] => ({
  owner: own,
  service,
  other: others,
  support: others,
  analyst: others,
  admin: others,
  nobody: 401,
})
/** What operators do, by role. */
const operated = (roles: readonly Caller[], status = 200): Asked['answers'] =>
  Object.fromEntries(
    CALLERS.map((caller) => [caller, caller === 'nobody' ? 401 : roles.includes(caller) ? status : 403]),
  ) as Asked['answers']
const open = (status: number): Asked['answers'] =>
  Object.fromEntries(CALLERS.map((caller) => [caller, status])) as Asked['answers']

const ITS_OWN: readonly Caller[] = ['owner', 'service']
const HELPERS: readonly Caller[] = ['support', 'admin']
const reason = 'Asked by phone'
const ADMIN_SESSION = '/api/admin/sessions/:id'
const ACTIONS = `POST ${ADMIN_SESSION}/actions`

const MATRIX: Asked[] = [
  { route: 'GET /api/health/live', answers: open(200) },
  { route: 'GET /api/health/ready', answers: open(200) },
  { route: 'GET /api/openapi.json', answers: open(200) },
  { route: 'GET /api/metrics', answers: open(200) },
  { route: 'GET /api/jobs/run', answers: open(401) },
  { route: 'GET /api/onboarding/flow', answers: personal(200, 200) },
  { route: 'GET /api/onboarding/industries', answers: personal(200, 200) },
  { route: 'GET /api/onboarding/session/:id', answers: personal(200, 404), reads: ITS_OWN },
  { route: 'GET /api/onboarding/requirements', answers: personal(200, 200) },
  { route: 'GET /api/onboarding/export', answers: personal(200, 200, 403), reads: ['owner'] },
  { route: 'GET /api/onboarding/plan', query: '?sessionId=:id', answers: personal(200, 404) },
  { route: 'GET /api/admin/analytics', answers: operated(['analyst', 'admin']) },
  { route: 'GET /api/admin/ai-usage', answers: operated(['analyst', 'admin']) },
  { route: 'GET /api/admin/sessions', query: '?q=:id', answers: operated(HELPERS) },
  { route: `GET ${ADMIN_SESSION}`, answers: operated(HELPERS) },
  {
    route: `GET ${ADMIN_SESSION}`,
    query: '?reveal=true',
    answers: operated(HELPERS),
    reads: HELPERS,
  },
  { route: 'GET /api/admin/audit', answers: operated(['admin']) },
  { route: 'GET /api/admin/webhooks', answers: operated(['admin']) },
  {
    route: 'POST /api/admin/webhooks/tests',
    body: { receiver: 'webhook' },
    answers: operated(['admin'], 404),
  },
  { route: ACTIONS, body: { action: 'extend', reason }, answers: operated(HELPERS) },
  // Whoever has none begins one of his own.
  { route: 'POST /api/onboarding/start', body: {}, answers: personal(200, 201), reads: ITS_OWN },
  {
    route: 'PUT /api/onboarding/progress',
    body: { sessionId: ':id', step: 'organization', data: ANSWERS.organization },
    answers: personal(200, 404),
    reads: ITS_OWN,
  },
  {
    route: 'POST /api/onboarding/ai-suggestions',
    body: { kind: 'recommendations', sessionId: ':id' },
    answers: personal(200, 404),
  },
  {
    route: 'POST /api/onboarding/complete',
    body: { sessionId: ':id' },
    answers: personal(200, 404),
    reads: ITS_OWN,
  },
  {
    route: 'POST /api/onboarding/plan/items',
    body: { kind: 'insight', content: { text: 'Mine' } },
    // Whoever has begun a session of his own adds to its plan.
    answers: personal(201, 201),
  },
  {
    route: 'PATCH /api/onboarding/plan/items/:item',
    body: { state: 'accepted' },
    answers: personal(200, 404),
  },
  { route: 'DELETE /api/onboarding/session/:id', answers: personal(409, 204) },
  { route: 'DELETE /api/onboarding/session/:id', query: '?erase=true', answers: personal(204, 204) },
  { route: ACTIONS, body: { action: 'erase', reason }, answers: operated(['admin']) },
]

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ ...SERVICES, RATE_LIMIT_SCALE: '1000', CRON_SECRET: 'c'.repeat(32) })
})
afterAll(() => server.stop())

async function ownedSession(): Promise<{ owner: TestUser; id: string; canary: string }> {
  const owner = await server.createUser()
  const id = await start(server, owner)
  const canary = `canary-${crypto.randomUUID()}`
  await save(server, owner, id, 'welcome', ANSWERS.welcome)
  await save(server, owner, id, 'company', { ...ANSWERS.company, description: canary })
  // Of them a plan has items.
  const body = { kind: 'recommendations', sessionId: id }
  await server.call('POST', '/api/onboarding/ai-suggestions', { user: owner, body })
  return { owner, id, canary }
}

async function headersOf(caller: Caller, owner: TestUser): Promise<Record<string, string>> {
  if (caller === 'nobody') return {}
  if (caller === 'service') return serviceHeaders({ of: owner.id })
  if (caller === 'owner') return { authorization: `Bearer ${owner.token}` }
  const role = caller === 'other' ? {} : { app_metadata: { role: caller } }
  return { authorization: `Bearer ${(await server.createUser(role)).token}` }
}

/** What stands of the owner, in SQL: his session as he left it. */
const standing = async (id: string) =>
  (
    await server.sql.query(
      `select status, step_data, completed_steps, ai_recommendations is not null as is_advised,
         (select count(*)::integer from onboarding.session_edits e
           where e.user_id = s.user_id and e.session_id = s.id and e.kind <> 'extended') as edits,
         (select count(*)::integer from onboarding.plan_items p
           where p.user_id = s.user_id and p.session_id = s.id) as items
       from public.onboarding_sessions s where id = $1`,
      [id],
    )
  ).rows[0]

test('every endpoint and verb has a row', () => {
  const named = new Set(MATRIX.map(({ route }) => route.replace(':item', ':id')))
  expect([...named].sort()).toEqual(ROUTES.map(titleOf).sort())
})

describe.each(CALLERS)('%s', (caller) => {
  test('is answered as the matrix says, and reads the owner’s sealed answer nowhere else', async () => {
    const { owner, id, canary } = await ownedSession()
    const headers = await headersOf(caller, owner)
    const before = await standing(id)
    let item = crypto.randomUUID() as string
    const seen: [string, number][] = []
    const readers: string[] = []
    for (const { route, query = '', body } of MATRIX) {
      const [method = '', path = ''] = route.split(' ')
      const put = (text: string) => text.replaceAll(':id', id).replaceAll(':item', item)
      // An item that there is, of the owner's plan.
      if (path.endsWith(':item')) item = await itemOf(owner, id, item)
      const request = (verb: string) =>
        rawRequest(server.origin, {
          method: verb,
          path: put(path + query),
          headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
          ...(body && { body: put(JSON.stringify(body)) }),
        })
      const { status, text } = await request(method)
      seen.push([`${route}${query}${body && 'action' in body ? ` ${body.action}` : ''}`, status])
      if (text.includes(canary)) readers.push(route + query)
      // HEAD is GET without a body, for everybody.
      if (method === 'GET' && !query.includes('reveal')) expect((await request('HEAD')).status).toBe(status)
    }
    expect(seen).toEqual(
      MATRIX.map(({ route, query = '', body, answers }) => [
        `${route}${query}${body && 'action' in body ? ` ${body.action}` : ''}`,
        answers[caller],
      ]),
    )
    expect(readers).toEqual(
      MATRIX.filter(({ reads }) => reads?.includes(caller)).map(({ route, query = '' }) => route + query),
    )
    const isGone = ['owner', 'service', 'admin'].includes(caller)
    expect(await standing(id)).toEqual(isGone ? undefined : before)
  })
})

/** An item of the owner's plan, where he has one. */
async function itemOf(owner: TestUser, id: string, otherwise: string): Promise<string> {
  const { body } = await server.call('GET', `/api/onboarding/plan?sessionId=${id}`, { user: owner })
  return body.data?.items[0]?.id ?? otherwise
}
