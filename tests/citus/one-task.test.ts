import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAnswerCache } from '#lib/ai/answer-cache.ts'
import { createPool } from '#lib/postgres/connection.ts'
import { createDatabase } from '#lib/postgres/database.ts'
import { plansOn } from '#tests/support/plans.ts'
import { ANSWERS } from '#tests/support/sample-answers.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { answerAll, complete, read, remove, save, start } from '#tests/support/wizard.ts'

let server: TestServer
let user: TestUser
const plans = plansOn(() => server)

/** Statements that went to one shard, and to more. */
interface Sent {
  single: number
  multi: number
}

async function sent(): Promise<Sent> {
  const { rows } = await server.sql.query(
    `select query_execution_single_shard::integer as single, query_execution_multi_shard::integer as multi
      from citus_stat_counters where name = current_database()`,
  )
  return rows[0] ?? { single: 0, multi: 0 }
}

beforeAll(async () => {
  server = await startTestServer({ RATE_LIMIT_SCALE: '100' })
  user = await server.createUser()
  const name = new URL(server.database.connectionString).pathname.slice(1)
  await server.sql.query(`alter database ${name} set citus.enable_stat_counters = on`)
  // Whoever asks more than one shard from here on is refused.
  await server.sql.query(`alter database ${name} set citus.multi_task_query_log_level = 'error'`)
  await server.sql.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name = 'firststep'`,
  )
})
afterAll(() => server?.stop())

const onboarding = (method: string, path: string, body?: object) =>
  server.call(method, `/api/onboarding/${path}`, { user, body })

/** Every verb of a request, in an order in which each does what it is for. */
async function* everyVerb(): AsyncGenerator<[string, () => Promise<{ status: number }>]> {
  const starting = (body?: object) => () => onboarding('POST', 'start', body)
  yield ['start', starting()]
  const sessionId: string = (await onboarding('GET', 'session/current')).body.data.id
  yield ['start again', starting()]
  yield ['session/current', () => onboarding('GET', 'session/current')]
  yield ['session', () => read(server, user, sessionId)]
  yield [
    'progress, a draft',
    () => save(server, user, sessionId, 'welcome', { role: 'ceo' }, { complete: false }),
  ]
  const opId = randomUUID()
  for (const [step, data] of Object.entries(ANSWERS))
    yield [
      `progress, ${step} done`,
      () => save(server, user, sessionId, step, data, step === 'organization' ? { opId } : {}),
    ]
  yield [
    'progress, repeated',
    () => save(server, user, sessionId, 'organization', ANSWERS.organization, { opId }),
  ]
  yield [
    'suggestions',
    () => onboarding('POST', 'ai-suggestions', { kind: 'industry', companyName: 'Panadería Sol' }),
  ]
  yield ['recommendations', () => plans.recommend(user, sessionId)]
  yield ['plan', () => plans.readPlan(user)]
  const [item] = (await plans.readPlan(user)).body.data.items
  yield ['plan, an item changed', () => plans.change(user, item.id, { state: 'accepted' })]
  yield [
    'plan, an item added',
    () => plans.add(user, { kind: 'insight', content: { text: 'Bread sells by ten.' } }),
  ]
  yield ['plan, renewed', () => plans.renew(user, sessionId, ['okr'])]
  yield ['complete', () => complete(server, user, sessionId)]
  yield ['requirements', () => onboarding('GET', 'requirements')]
  yield ['start, an update', starting({ update: true })]
  yield ['export', () => onboarding('GET', 'export')]
  yield ['session, left', async () => remove(server, user, await start(server, user))]
  yield ['session, erased', () => remove(server, user, sessionId, '?erase=true')]
}

/** The plan of a statement with its values written out. */
async function explained(text: string, values: readonly unknown[]): Promise<string> {
  const literal = (value: unknown) => (value === null ? 'null' : pg.escapeLiteral(String(value)))
  const written = text.replaceAll(/\$(\d+)/g, (_, place) => literal(values[Number(place) - 1]))
  const { rows } = await server.sql.query(`explain (costs off) ${written}`)
  return rows.map((row) => row['QUERY PLAN']).join('\n')
}

test('every verb of a request asks one shard with each of its statements', async () => {
  const lines: string[] = []
  for await (const [name, verb] of everyVerb()) {
    await server.server.runtime.activity.flush()
    const before = await sent()
    const { status } = await verb()
    const after = await sent()
    expect(status, name).toBeLessThan(300)
    expect(after.multi - before.multi, name).toBe(0)
    lines.push(`${name}: ${after.single - before.single} statements, Task Count 1 each`)
  }
  process.stdout.write(`${lines.join('\n')}\n`)
})

test('what the cache of a model’s answers asks is explained as one task', async () => {
  const sessionId = await answerAll(server, user)
  const texts: { text: string; values: readonly unknown[] }[] = []
  const pool = createPool(server.database.connectionString, { size: 1, onError: () => undefined })
  const database = createDatabase({
    pool,
    addsUnknownUsers: false,
    observeTransaction: (statements) => {
      texts.push(...statements)
      return undefined
    },
  })
  const cache = createAnswerCache({
    database,
    sealing: { seal: (text) => text, open: (text) => text },
    secret: 'secret of a test',
    onUnreadable: () => undefined,
  })
  const key = 'a'.repeat(64)
  try {
    await cache.store({
      user,
      question: { kind: 'industry' },
      key,
      sessionId,
      model: 'a/model',
      answer: {},
    } as never)
    expect(await cache.find(user, key)).toMatchObject({ model: 'a/model' })
  } finally {
    await pool.end()
  }
  expect(texts.length).toBeGreaterThanOrEqual(3)
  for (const { text, values } of texts) {
    const plan = await explained(text, values)
    expect(plan, text).toMatch(/Task Count: 1\b/)
    expect(plan, text).not.toMatch(/Task Count: (?!1\b)/)
  }
})
