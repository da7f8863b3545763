import { afterEach, beforeEach, expect, test } from 'vitest'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { answerAll, complete, read, remove } from '#tests/support/wizard.ts'

const POOL_SIZE = 4
/** With somebody who receives events, so that those are written too. */
const ENVIRONMENT = {
  DATABASE_POOL_SIZE: String(POOL_SIZE),
  WEBHOOK_URL: 'http://127.0.0.1:9/never-called',
  WEBHOOK_SECRET: `whsec_${Buffer.alloc(32, 7).toString('base64')}`,
}

let server: TestServer
beforeEach(async () => {
  server = await startTestServer(ENVIRONMENT, { rehearses: true })
})
afterEach(() => server.stop())

/** All rows of all tables of ours, and all users. */
async function everything(): Promise<Record<string, number>> {
  const { rows: tables } = await server.sql.query(`
    select format('%I.%I', schemaname, relname) as name from pg_stat_user_tables
    where schemaname in ('onboarding', 'public', 'auth') order by 1`)
  const counts: Record<string, number> = {}
  for (const { name } of tables) {
    const { rows } = await server.sql.query(`select count(*)::integer as count from ${name}`)
    counts[name] = rows[0].count
  }
  return counts
}

const connections = async () => {
  const { rows } = await server.sql.query(
    `select pid from pg_stat_activity where datname = current_database() and application_name = 'firststep' order by pid`,
  )
  return rows.map(({ pid }) => pid)
}

/** What each connection of the server has prepared, by the number of its process. */
async function preparedByConnection(): Promise<Map<number, string[]>> {
  const question = {
    name: 'test.prepared',
    text: `select pg_backend_pid() as process_id, (select array_agg(name::text) from pg_prepared_statements) as names
      from pg_sleep(0.2)`,
    values: [],
  }
  const answers = await Promise.all(
    Array.from({ length: POOL_SIZE }, () => server.server.runtime.database.asJobs(question)),
  )
  return new Map(
    answers.map(([rows]) => [Number(rows?.[0]?.process_id), (rows?.[0]?.names ?? []) as string[]]),
  )
}

async function walk(user: TestUser): Promise<void> {
  const id = await answerAll(server, user)
  const suggest = (body: object) =>
    server.call('POST', '/api/onboarding/ai-suggestions', { user, body: { sessionId: id, ...body } })
  const answers = [
    await read(server, user, id),
    await read(server, user, 'current'),
    await server.call('GET', '/api/onboarding/industries?q=bakri', { user }),
    await suggest({ kind: 'recommendations' }),
    await complete(server, user, id),
    await server.call('POST', '/api/onboarding/start', { user, body: { restart: true } }),
  ]
  answers.push(await remove(server, user, answers.at(-1)?.body.data.id))
  for (const { status } of answers) expect(status).toBeLessThan(300)
}

test('a server that is ready has opened all its connections, and keeps them', async () => {
  const opened = await connections()
  // The sign-in service has one of its own.
  expect(opened).toHaveLength(POOL_SIZE + 1)
  await walk(await server.createUser())
  expect(await connections()).toEqual(opened)
})

test('every connection has prepared what requests ask before the first of them comes', async () => {
  const rehearsed = await preparedByConnection()
  expect(rehearsed.size).toBe(POOL_SIZE)
  for (let turn = 1; turn <= POOL_SIZE; turn++) await walk(await server.createUser())
  const asked = [...(await preparedByConnection()).values()].flat()
  // Outside of a rehearsal every transaction asks for its user.
  const expected = new Set(asked.filter((name) => name !== 'user.require'))
  expect(expected).toContain('session.save')
  for (const names of rehearsed.values())
    expect([...expected].filter((name) => !names.includes(name))).toEqual([])
})

test('a rehearsal leaves nothing behind', async () => {
  const before = await everything()
  expect(before['onboarding.webhook_subscription']).toBe(1)
  await server.server.runtime.rehearse()
  await server.server.runtime.activity.flush()
  expect(await everything()).toEqual(before)
  expect(before['public.onboarding_sessions']).toBe(0)
})

test('a rehearsal that fails is told, and people are served all the same', async () => {
  await server.sql.query('alter function onboarding.search_industries(text, text) rename to renamed')
  await expect(server.server.runtime.rehearse()).rejects.toThrow(AggregateError)
  await server.sql.query('alter function onboarding.renamed(text, text) rename to search_industries')
  await walk(await server.createUser())
})

test('outside of a rehearsal a session of nobody is refused at once', async () => {
  const insert = `insert into public.onboarding_sessions (user_id, locale, expires_at)
    values (gen_random_uuid(), 'en', now() + interval '7 days')`
  await expect(server.sql.query(`begin; ${insert}; select 1 / 0`)).rejects.toMatchObject({ code: '23503' })
})
