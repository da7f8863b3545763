import { afterAll, beforeAll, expect, test } from 'vitest'
import { associatedData } from '#lib/ai/answer-cache.ts'
import { readTables } from '#lib/db/doctor/catalogue.ts'
import { type Person, plantRow } from '#lib/db/doctor/sample-rows.ts'
import { testOnOnePostgres } from '#tests/support/one-postgres.ts'
import { ANSWERS } from '#tests/support/sample-answers.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { remove, save, start } from '#tests/support/wizard.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

/** The caller's export, which the test server judges by the reference. */
const exportOf = async (user: TestUser) =>
  (await server.call('GET', '/api/onboarding/export', { user })).body.data

test('an export holds what was said at the sign-up and the sessions of the sign-in, without their secrets', async () => {
  const [user, other] = [await server.createUser(), await server.createUser()]
  await server.sql.query('update auth.users set raw_user_meta_data = $2 where id = $1', [
    user.id,
    { full_name: 'Ada' },
  ])
  for (const { id } of [user, other])
    await server.sql.query(
      `insert into auth.sessions (id, user_id, method, created_at, refresh_counter, refreshed_at)
       values ($1, $1, 'password', '2026-01-05T09:30:00.123456Z', 7, '2026-01-05T10:30:00Z')`,
      [id],
    )
  const held = await exportOf(user)
  expect(held.user).toEqual({ id: user.id, email: user.email, metadata: { full_name: 'Ada' } })
  expect(held.signInSessions).toEqual([
    {
      id: user.id,
      method: 'password',
      created_at: '2026-01-05T09:30:00.123Z',
      refreshed_at: '2026-01-05T10:30:00.000Z',
    },
  ])
})

test('an export holds the plan of a session with its edits, also once that is archived', async () => {
  const user = await server.createUser()
  const sessionId = await start(server, user)
  for (const text of ['Mine', 'Mine <3'])
    await server.call('POST', '/api/onboarding/plan/items', {
      user,
      body: { kind: 'advice', content: { text } },
    })
  const { items } = (await server.call('GET', '/api/onboarding/plan', { user })).body.data
  const [session] = (await exportOf(user)).sessions
  expect(session.plan).toMatchObject({ revision: 3, items })
  expect(session.plan.edits.map(({ kind, item }: { kind: string; item: unknown }) => [kind, item])).toEqual(
    items.map((item: unknown) => ['added', item]),
  )
  await remove(server, user, sessionId)
  await server.sql.query('select onboarding.archive_expired_sessions(500, 0, 365)')
  expect((await exportOf(user)).archivedSessions).toMatchObject([
    { id: sessionId, plan: { revision: 3, items } },
  ])
})

/** A row of the person's in each of the tables: a cached answer that opens, and an event that is never due. */
async function plant(names: string[], person: Person): Promise<void> {
  const client = await server.sql.connect()
  try {
    for (const table of await readTables(client))
      if (names.includes(table.name.replace('onboarding.', ''))) await plantRow(client, table, person)
    const key = 'a'.repeat(64)
    const sealed = server.server.runtime.encryption.seal('{"items": []}', associatedData(key, person.userId))
    await client.query('update onboarding.ai_cache set key = $1, sealed_answer = $2', [key, sealed])
    await client.query(`update onboarding.outbox set next_attempt_at = 'infinity'`)
  } finally {
    client.release()
  }
}

testOnOnePostgres(
  'an export holds the rows of every table of users, each as the reference has it, and every instant in one form',
  async () => {
    const user = await server.createUser()
    const sessionId = await start(server, user)
    await save(server, user, sessionId, 'welcome', ANSWERS.welcome)
    const { rows } = await server.sql.query(
      `select replace(place::text, 'onboarding.', '') as name from onboarding.tables_of_users()
     where place::text not like '%_sessions' and place::text not like '%_edits'`,
    )
    const names = rows.map(({ name }) => name)
    await plant(names, { userId: user.id, sessionId, isPlantedByRoles: false })

    const held = await exportOf(user)
    expect(Object.keys(held.records).sort()).toEqual(names.sort())
    expect(held.records.outbox[0].next_attempt_at).toBeNull()
    const instants = JSON.stringify(held).match(/\d{4}-\d\d-\d\dT[^"]*/g) ?? []
    expect(instants.length).toBeGreaterThan(10)
    expect(instants.filter((text) => !/^.{19}\.\d{3}Z$/.test(text))).toEqual([])
  },
)
