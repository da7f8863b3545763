import { afterAll, beforeAll, expect, test } from 'vitest'
import { archiveExpiredSessions } from '#lib/db/statements/retention.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { answerAll, complete, start } from '#tests/support/wizard.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server?.stop())

const sweep = () =>
  server.server.runtime.database.asJobs(
    archiveExpiredSessions(100, { archiveDays: 30, deleteDays: 365 }, undefined),
  )

/** How many rows each table still has of a user. */
async function rowsOf(user: TestUser): Promise<Record<string, number>> {
  const { rows: tables } = await server.sql.query(
    `select a.attrelid::regclass::text as name from pg_attribute a join pg_class c on c.oid = a.attrelid
      where a.attname = 'user_id' and c.relkind = 'r'
        and (c.relnamespace = 'onboarding'::regnamespace or c.oid = 'public.onboarding_sessions'::regclass)`,
  )
  const left: Record<string, number> = {}
  for (const { name } of tables) {
    const { rows } = await server.sql.query(
      `select count(*)::integer as rows from ${name} where user_id = $1`,
      [user.id],
    )
    if (rows[0].rows > 0) left[name] = rows[0].rows
  }
  return left
}

test('who was removed by the sign-in is nobody at once, and nothing of him is left after the next sweep', async () => {
  const [gone, other] = [await server.createUser(), await server.createUser()]
  await complete(server, gone, await answerAll(server, gone))
  await start(server, gone, { update: true })
  await start(server, other)
  const kept = await rowsOf(other)
  await server.sql.query('delete from auth.users where id = $1', [gone.id])
  expect((await server.call('GET', '/api/onboarding/session/current', { user: gone })).status).toBe(401)
  expect(Object.keys(await rowsOf(gone))).toContain('onboarding_sessions')
  await sweep()
  expect(await rowsOf(gone)).toEqual({})
  expect(await rowsOf(other)).toEqual(kept)
})

test('a session that was live is counted as left when its account goes', async () => {
  const user = await server.createUser()
  await start(server, user)
  const left = async () =>
    (
      await server.sql.query(
        `select coalesce(sum(count), 0)::integer as count from onboarding.analytics
          where series = 'session' and key[1] = 'abandoned' and key[2] = 'version'`,
      )
    ).rows[0].count
  const before = await left()
  await server.sql.query('delete from auth.users where id = $1', [user.id])
  await sweep()
  expect(await left()).toBe(before + 1)
})

test('an account is not removed from under a request, but after it', async () => {
  const user = await server.createUser()
  const order: string[] = []
  const starting = server.call('POST', '/api/onboarding/start', { user, body: {} }).then(({ status }) => {
    order.push(String(status))
  })
  const removing = server.sql.query('delete from auth.users where id = $1', [user.id]).then(() => {
    order.push('removed')
  })
  await Promise.all([starting, removing])
  expect([
    ['201', 'removed'],
    ['removed', '201'],
    ['removed', '401'],
  ]).toContainEqual(order)
  await sweep()
  expect(await rowsOf(user)).toEqual({})
})
