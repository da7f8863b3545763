import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ANSWERED_STEPS, PERFUMERY } from '#tests/support/sample-answers.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { type ModelAnswer, type ModelSave, SessionModel } from './session-model.ts'

/** A tenth of what `npm run test:faults` plays. */
const RUNS = Number(process.env.MODEL_RUNS ?? 100)
const LANES = 4

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ RATE_LIMIT_SCALE: '100000' })
})
afterAll(() => server.stop())

/** Two tabs write fields of the same steps; a small set of values makes them meet. */
const edit = fc.oneof(
  fc.record({
    step: fc.constant('company' as const),
    data: fc.record(
      {
        name: fc.constantFrom('Ada & Söhne', 'Bo <3 Café'),
        size: fc.constantFrom('small', 'large'),
        description: fc.constantFrom('first\nlines', 'second', null),
        website: fc.constantFrom('https://a.example', null),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    step: fc.constant('organization' as const),
    data: fc.record(
      { teamSize: fc.constantFrom(1, 2), departments: fc.constantFrom([{ name: 'Sales' }], [], null) },
      { requiredKeys: [] },
    ),
  }),
)

/** `tab` saves from the revision it saw last, or without one; `loses` its answer, so it asks again at once. */
const command = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('save' as const),
      tab: fc.nat(1),
      isBlind: fc.boolean(),
      edit,
      loses: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('repeat' as const), which: fc.nat(9) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delay' as const), tab: fc.nat(1), edit }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reuse' as const), which: fc.nat(9), edit }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('look' as const), tab: fc.nat(1) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('complete' as const) }) },
)
type Command = typeof command extends fc.Arbitrary<infer Value> ? Value : never

async function call(user: TestUser, method: string, path: string, body?: object) {
  const request = new Request(server.origin + path, {
    method,
    headers: { authorization: `Bearer ${user.token}`, 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const response = await server.server.firststep.handler(request, { remoteAddress: '127.0.0.1' })
  return { status: response.status, body: await response.json() }
}

function compare(
  actual: { status: number; body: { data?: Record<string, unknown> } },
  expected: ModelAnswer,
): void {
  expect(actual.status).toBe(expected.status)
  if (expected.revision === undefined) return
  expect(actual.body.data).toMatchObject({ revision: expected.revision })
  expect(actual.body.data?.stepData).toEqual(expected.stepData)
}

async function play(commands: Command[]): Promise<void> {
  const user = await server.createUser()
  const started = await call(user, 'POST', '/api/onboarding/start', { locale: 'en' })
  const sessionId = started.body.data.id
  const model = new SessionModel()
  const seen = [1, 1]
  const sent: ModelSave[] = []
  const delayed: ModelSave[] = []
  const send = async (save: ModelSave) => {
    const answer = await call(user, 'PUT', '/api/onboarding/progress', {
      sessionId,
      complete: false,
      ...save,
    })
    compare(answer, model.save(save))
    return answer
  }
  for (const step of ANSWERED_STEPS) {
    const save = { step, data: PERFUMERY[step], opId: randomUUID() }
    compare(await call(user, 'PUT', '/api/onboarding/progress', { sessionId, ...save }), model.save(save))
  }
  for (const entry of commands) {
    if (entry.kind === 'save') {
      const base = entry.isBlind ? {} : { baseRevision: seen[entry.tab]! }
      const save = { ...entry.edit, ...base, opId: randomUUID() }
      const answer = await send(save)
      sent.push(save)
      if (entry.loses) await send(save)
      else if (answer.status === 200) seen[entry.tab] = answer.body.data.revision
    } else if (entry.kind === 'delay') {
      delayed.push({ ...entry.edit, baseRevision: seen[entry.tab]!, opId: randomUUID() })
    } else if (entry.kind === 'repeat' && sent.length > 0) {
      await send(sent[entry.which % sent.length]!)
    } else if (entry.kind === 'reuse' && sent.length > 0) {
      const { opId } = sent[entry.which % sent.length]!
      await send({ ...entry.edit, opId })
    } else if (entry.kind === 'look') {
      const answer = await call(user, 'GET', `/api/onboarding/session/${sessionId}`)
      compare(answer, { status: 200, revision: model.revision, stepData: model.stepData })
      seen[entry.tab] = answer.body.data.revision
    } else if (entry.kind === 'complete') {
      compare(await call(user, 'POST', '/api/onboarding/complete', { sessionId }), model.complete())
    }
  }
  for (const save of delayed.reverse()) await send(save)
  const answer = await call(user, 'GET', `/api/onboarding/session/${sessionId}`)
  compare(answer, { status: 200, revision: model.revision, stepData: model.stepData })
}

const property = () => fc.asyncProperty(fc.array(command, { minLength: 1, maxLength: 8 }), play)

test(
  `two tabs, late, repeated and lost requests never lose an answer, in ${RUNS} runs`,
  async () => {
    const lanes = Array.from({ length: LANES }, () =>
      fc.assert(property(), { numRuns: Math.ceil(RUNS / LANES) }),
    )
    await Promise.all(lanes)
  },
  120_000 + RUNS * 600,
)

/** Merges that lose answers in ways that hand-written examples overlook. */
const BROKEN_MERGES = {
  'a save replaces the whole step': `select p_patch - coalesce(array(
      select key from pg_catalog.jsonb_each(p_patch) where value = 'null'), '{}')`,
  'null does not clear a field': `select p_before || (p_patch - coalesce(array(
      select key from pg_catalog.jsonb_each(p_patch) where value = 'null'), '{}'))`,
  'lists are joined instead of replaced': `select pg_catalog.jsonb_object_agg(key, case
      when pg_catalog.jsonb_typeof(p_before -> key) = 'array' and pg_catalog.jsonb_typeof(value) = 'array'
      then (p_before -> key) || value else value end) filter (where value <> 'null')
      from pg_catalog.jsonb_each(p_before || p_patch)`,
}

test.each(Object.entries(BROKEN_MERGES))('the model notices a broken merge: %s', async (_, body) => {
  const { rows } = await server.sql.query(
    `select pg_get_functiondef('onboarding.merge_fields'::regproc) as original`,
  )
  await server.sql.query(`create or replace function onboarding.merge_fields(p_before jsonb, p_patch jsonb) returns jsonb
    language sql immutable set search_path = '' as $$ ${body} $$`)
  try {
    const result = await fc.check(property(), { numRuns: 300, endOnFailure: true })
    expect(result.failed).toBe(true)
  } finally {
    await server.sql.query(rows[0].original)
  }
})
