import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { examine } from '#lib/db/doctor/examine.ts'
import { commandsOf } from '#lib/db/engines/commands.ts'
import { migrate } from '#lib/db/migrate.ts'
import { createPool } from '#lib/postgres/connection.ts'
import { createDatabase } from '#lib/postgres/database.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { answerAll } from '#tests/support/wizard.ts'

let server: TestServer
let owner: TestUser
let stranger: TestUser
beforeAll(async () => {
  server = await startTestServer()
  ;[owner, stranger] = [await server.createUser(), await server.createUser()]
  await answerAll(server, owner)
  await answerAll(server, stranger)
})
afterAll(() => server?.stop())

async function distributed(): Promise<string[]> {
  const { rows } = await server.sql.query(
    `select logicalrelid::regclass::text as name from pg_dist_partition where partmethod = 'h' order by 1`,
  )
  return rows.map(({ name }) => name)
}

test('a worker shows a person what is his, and nobody without claims anything', async () => {
  const pool = createPool(server.database.connectionString, { size: 1, onError: () => undefined })
  try {
    const database = createDatabase({ pool, addsUnknownUsers: false })
    const count = {
      name: 'count',
      text: 'select count(*)::integer as rows from public.onboarding_sessions',
      values: [],
    }
    for (const user of [owner, stranger]) expect(await database.asUser(user, count)).toEqual([[{ rows: 1 }]])
    const ofOther = {
      name: 'of.other',
      text: 'select from public.onboarding_sessions where user_id = $1',
      values: [stranger.id],
    }
    expect(await database.asUser(owner, ofOther)).toEqual([[]])
    const taken = {
      ...ofOther,
      name: 'taken',
      text: `update public.onboarding_sessions set locale = 'es' where user_id = $1 returning id`,
    }
    expect(await database.asUser(owner, taken)).toEqual([[]])
  } finally {
    await pool.end()
  }
  const client = new pg.Client({ connectionString: server.database.connectionString })
  await client.connect()
  try {
    for (const table of await distributed()) {
      await client.query('begin')
      await client.query('set local role onboarding_api')
      const seen = await client
        .query(`select count(*)::integer as rows from ${table}`)
        .catch(({ code }) => code)
      await client.query('rollback')
      if (typeof seen === 'string') expect(seen, table).toBe('42501')
      else expect(seen.rows, table).toEqual([{ rows: 0 }])
    }
  } finally {
    await client.end()
  }
})

test('what the coordinator keeps beside a person’s rows commits with them, and a write of these alone in one phase', async () => {
  const client = new pg.Client({ connectionString: server.database.connectionString })
  const sent: string[] = []
  client.on('notice', ({ message = '' }) => sent.push(message))
  await client.connect()
  const touch = `update public.onboarding_sessions set locale = locale where user_id = '${owner.id}'`
  const phasesOf = async (...statements: string[]) => {
    sent.length = 0
    for (const statement of ['begin', ...statements, 'commit']) await client.query(statement)
    return sent
      .filter((line) => /issuing (PREPARE|COMMIT)/.test(line))
      .map((line) => line.replace(/.*issuing (\w+ \w+|\w+).*/, '$1'))
  }
  try {
    await client.query('set citus.log_remote_commands = on')
    expect(await phasesOf(touch)).toEqual(['COMMIT'])
    const count = `insert into onboarding.analytics_tail (day, series, key) values ('2020-01-01', 'test', '{}')`
    expect(await phasesOf(count, touch)).toEqual(['PREPARE TRANSACTION', 'COMMIT PREPARED'])
  } finally {
    await client.end()
  }
})

test('a second migration changes nothing, knows the engine, and takes nothing back', async () => {
  const before = await distributed()
  expect(before).toHaveLength(11)
  const { connectionString } = server.database
  expect(await migrate('up', { connectionString })).toEqual([])
  expect(await distributed()).toEqual(before)
  await expect(migrate('down', { connectionString })).rejects.toThrow('restore a backup')
})

test('what a later migration changes of sessions, and a table that it brings beside them, are taken', async () => {
  const client = new pg.Client({ connectionString: server.database.connectionString })
  await client.connect()
  const later = `alter table public.onboarding_sessions add column later text;
    create index later on public.onboarding_sessions (later);
    create table onboarding.later (user_id uuid, session_id uuid, primary key (user_id, session_id),
      foreign key (user_id, session_id) references public.onboarding_sessions (user_id, id) on delete cascade);
    alter table onboarding.later enable row level security, force row level security;
    create policy select_own on onboarding.later for select to onboarding_api using ((select auth.uid()) = user_id);`
  try {
    for (const command of commandsOf(later)) await client.query(command)
    expect((await examine(client)).faults).toContain(
      'not so that what refers to what is distributed is distributed: onboarding.later later_user_id_session_id_fkey',
    )
    await migrate('up', { connectionString: server.database.connectionString })
    expect((await examine(client)).faults).toEqual([])
    expect(await distributed()).toContain('onboarding.later')
  } finally {
    await client.query('drop table if exists onboarding.later')
    await client.end()
  }
})

test('the doctor says which engine it is, and finds a function that is another', async () => {
  const client = new pg.Client({ connectionString: server.database.connectionString })
  await client.connect()
  try {
    expect(await examine(client)).toMatchObject({ engine: 'citus', faults: [] })
    await client.query(
      `create or replace function onboarding.texts(p_list jsonb) returns text[] language plpgsql immutable set search_path = ''
        as $$ begin return '{}'; end $$`,
    )
    expect((await examine(client)).faults.join()).toContain('lib/db/functions')
  } finally {
    await client.end()
  }
})
