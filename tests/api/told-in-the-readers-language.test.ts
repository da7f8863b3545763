import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { defaultFlow } from '#lib/flow/default-flow.ts'
import { ENDPOINTS } from '#lib/http/endpoints.ts'
import { ANSWERS } from '#tests/support/sample-answers.ts'
import { startTestServer, type TestServer } from '#tests/support/test-server.ts'
import { complete, expire, save, start } from '#tests/support/wizard.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ RATE_LIMIT_SCALE: '100' })
})
afterAll(() => server?.stop())

/** Words that stand in nearly every sentence of ours in English, and in none in Spanish. */
const ENGLISH =
  /\b(the|must|should|send|there|this|that|with|and|be|is|are|at least|at most|wrong|needs?|session of|try|again)\b/i

interface Refusal {
  status: number
  body: { code?: string; detail?: string; errors?: { message: string }[] }
}
const textsOf = ({ body }: Refusal) => [
  body.detail ?? '',
  ...(body.errors ?? []).map(({ message }) => message),
]

function expectSpanish(told: Refusal, what: string): void {
  for (const text of textsOf(told)) {
    expect(text, what).not.toBe('')
    expect(text, what).not.toMatch(ENGLISH)
  }
}

const es = { 'accept-language': 'es' }
const PERSONAL = ENDPOINTS.flatMap((endpoint) => endpoint(defaultFlow)).filter(
  ({ spec }) => spec.access === 'user' || spec.path.endsWith('/flow'),
)

/** Values that a schema takes from nobody, or only from some fields. */
const ODD = [null, {}, [], [{}], 'x'.repeat(3000), '', -1, 1.5, 1e12, true, 'no']
/** Bodies that are nearly right, whose fields are then made wrong one by one. */
const NEARLY: Record<string, Record<string, unknown>[]> = {
  '/api/onboarding/start': [{ locale: 'es', source: 'a', restart: true, answers: {}, opId: randomUUID() }],
  '/api/onboarding/progress': [
    { sessionId: randomUUID(), step: 'company', data: {}, complete: true, baseRevision: 1, flowVersion: 1 },
  ],
  '/api/onboarding/complete': [{ sessionId: randomUUID() }],
  '/api/onboarding/ai-suggestions': [
    { kind: 'industry', companyName: 'Sol', description: 'Pan' },
    { kind: 'recommendations', sessionId: randomUUID(), renew: ['okr'], locale: 'es' },
  ],
  '/api/onboarding/plan/items': [
    { kind: 'insight', content: { text: 'Hola' }, opId: randomUUID() },
    { kind: 'okr', content: {} },
    { kind: 'okr', content: { keyResults: [{}, { baseline: 'x', direction: 'x', dueDate: 'x' }] } },
    { kind: 'next-step', content: { title: '', estimatedMinutes: 0.5, href: 'javascript:1' } },
  ],
  '/api/onboarding/plan/items/:id': [
    { state: 'done', position: 1, baseRevision: 1, content: { text: 'Hola' } },
    { content: { objective: '' } },
    { content: { title: 1 } },
    {},
  ],
}
const QUERY = [
  'sessionId',
  'format',
  'q',
  'company',
  'description',
  'category',
  'limit',
  'locale',
  'version',
  'erase',
]

test.each(PERSONAL.map(({ spec }) => [`${spec.method} ${spec.path}`, spec] as const))(
  'a reader of Spanish finds no English in what %s refuses',
  async (_, { method, path, body: takesBody, query }) => {
    const user = await server.createUser()
    const address = path.replace(':id', randomUUID())
    const refused = async (asked: { body?: unknown }, at = address, what = '') => {
      const told = await server.call(method, at, { user, headers: es, ...asked })
      if (told.status >= 400) expectSpanish(told, `${what} ${JSON.stringify(asked).slice(0, 200)}`)
      return told.status
    }
    const seen: number[] = []
    if (takesBody !== undefined) {
      for (const body of [[], 'x', { foo: 1 }, {}]) seen.push(await refused({ body }))
      for (const nearly of NEARLY[path] ?? [])
        for (const field of [undefined, ...Object.keys(nearly)])
          for (const odd of field === undefined ? [1] : ODD)
            seen.push(await refused({ body: field === undefined ? nearly : { ...nearly, [field]: odd } }))
      expect(seen.filter((status) => status === 422).length).toBeGreaterThan(5)
    }
    if (query !== undefined)
      for (const name of QUERY)
        for (const value of ['', 'x'.repeat(600), '-1', 'no'])
          seen.push(await refused({}, `${address}?${name}=${value}`, name))
    expect((await server.call('PURGE', address, { user, headers: es })).status).toBeGreaterThan(399)
    expectSpanish(await server.call(method, address, { headers: es }), 'without a token')
  },
)

test('every malformed body, and an address that is none, is told in Spanish', async () => {
  const user = await server.createUser()
  for (const text of [
    '{',
    '{"a":"\\u0000"}',
    '{"a":"\\ud800"}',
    '{"__proto__":1}',
    '{"a":1,"a":2}',
    '{"a":1e999}',
    '['.repeat(40) + ']'.repeat(40),
    '',
  ])
    expectSpanish(
      await server.call('PUT', '/api/onboarding/progress', { user, raw: text, headers: es }),
      text.slice(0, 20),
    )
  expectSpanish(await server.call('GET', '/api/onboarding/nowhere', { user, headers: es }), 'no endpoint')
})

test('what is refused of a Spanish session is told in Spanish, whatever the browser speaks', async () => {
  const user = await server.createUser()
  const sessionId = await start(server, user, { locale: 'es' })
  const call = (method: string, path: string, body?: unknown) =>
    server.call(method, path, { user, body, headers: { 'accept-language': 'en' } })
  const save = { sessionId, step: 'company', data: {}, complete: false }
  const progress = '/api/onboarding/progress'
  const refused = async (status: number, method: string, path: string, body?: unknown) => {
    const answer = await call(method, path, body)
    expect(answer.status, JSON.stringify(answer.body)).toBe(status)
    expectSpanish(answer, `${method} ${path} ${JSON.stringify(body)}`)
  }
  await refused(422, 'PUT', progress, { ...save, baseRevision: 1e12 })
  await refused(422, 'PUT', progress, { ...save, baseRevision: 900 })
  await refused(422, 'PUT', progress, { ...save, foo: 1 })
  await refused(422, 'PUT', progress, { ...save, step: 'none' })
  await refused(409, 'POST', '/api/onboarding/ai-suggestions', { kind: 'recommendations', sessionId })
  await refused(409, 'POST', '/api/onboarding/complete', { sessionId })
  await refused(422, 'DELETE', `/api/onboarding/session/${sessionId}?erase=perhaps`)
  await call('DELETE', `/api/onboarding/session/${sessionId}`)
  for (const [method, path, body] of [
    ['PUT', progress, save],
    ['POST', '/api/onboarding/complete', { sessionId }],
    ['POST', '/api/onboarding/ai-suggestions', { kind: 'recommendations', sessionId }],
  ] as const)
    await refused(409, method, path, body)
})

test('what has expired or is completed is told in the language of its session', async () => {
  const user = await server.createUser()
  const refused = async (status: number, method: string, path: string, body?: unknown) => {
    const told = await server.call(method, path, { user, body })
    expect(told.status, JSON.stringify(told.body)).toBe(status)
    expectSpanish(told, `${method} ${path}`)
  }
  const expired = await start(server, user, { locale: 'es' })
  await expire(server, expired)
  await refused(410, 'POST', '/api/onboarding/complete', { sessionId: expired })
  await refused(410, 'POST', '/api/onboarding/ai-suggestions', {
    kind: 'recommendations',
    sessionId: expired,
  })
  await refused(410, 'PUT', '/api/onboarding/progress', { sessionId: expired, step: 'company', data: {} })
  const sessionId = await start(server, user, { locale: 'es', restart: true, blank: true })
  for (const [step, data] of Object.entries(ANSWERS)) await save(server, user, sessionId, step, data)
  expect((await complete(server, user, sessionId)).status).toBe(200)
  await refused(409, 'DELETE', `/api/onboarding/session/${sessionId}`)
  await refused(409, 'PUT', '/api/onboarding/progress', { sessionId, step: 'company', data: {} })
})

test('the language of somebody else’s session is nobody’s to know', async () => {
  const [one, other] = [await server.createUser(), await server.createUser()]
  const sessionId = await start(server, one, { locale: 'es' })
  const body = { sessionId, step: 'company', data: {}, foo: 1 }
  const told = await server.call('PUT', '/api/onboarding/progress', { user: other, body })
  expect(told.body.errors[0].message).toBe('There is no field "foo"; remove it.')
})
