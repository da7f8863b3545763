import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { migrationNames } from '#lib/db/migration-files.ts'
import { createAuditTrail } from '#lib/operators/audit-trail.ts'
import { createPool } from '#lib/postgres/connection.ts'
import { createDatabase } from '#lib/postgres/database.ts'
import { createRequestDatabase } from '#lib/postgres/request-database.ts'
import { userQuery } from '#lib/postgres/statement.ts'
import { createFieldEncryption } from '#lib/sealing/field-encryption.ts'
import { runFirststep, runFirststepHere } from '#tests/support/firststep-command.ts'
import { newKeyRing } from '#tests/support/server-process.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'

const ID = '00000000-0000-4000-8000-000000000000'

let database: TestDatabase
let client: pg.Client
let environment: Record<string, string>
beforeAll(async () => {
  database = await createTestDatabase('template0')
  client = new pg.Client({ connectionString: database.connectionString })
  await client.connect()
  environment = { DATABASE_URL: database.connectionString, FIELD_ENCRYPTION_KEYS: newKeyRing() }
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

async function json(...words: string[]): Promise<{ status: number; data: unknown; complained: string }> {
  const { status, printed, complained } = await runFirststepHere([...words, '--json'], environment)
  expect(printed.endsWith('\n') && printed.indexOf('\n') === printed.length - 1).toBe(true)
  return { status, data: JSON.parse(printed), complained }
}

// The tests below follow one database from empty to erased.

test('migrate prepares an empty database with its industries, and says so to scripts', async () => {
  const names = await migrationNames()
  expect(await json('migrate', 'status')).toEqual({
    status: 1,
    data: { applied: [], pending: names },
    complained: `${names.length} to apply: run "npx firststep migrate".\n`,
  })
  const { rows } = await client.query(`select to_regclass('public.industries') is null as missing`)
  expect(rows).toEqual([{ missing: true }])
  expect(await json('migrate')).toEqual({
    status: 0,
    data: { up: names, industries: expect.any(Number) },
    complained: '',
  })
  expect(await runFirststep(['migrate', 'up'], environment)).toEqual({
    status: 0,
    printed: 'Nothing to do.\n',
    complained: '',
  })
  expect(await json('migrate', 'status')).toMatchObject({ status: 0, data: { applied: names, pending: [] } })
  const industries = await client.query('select from public.industries')
  expect(industries.rowCount).toBeGreaterThan(100)
})

test('migrate down takes as many back as it is told, and migrate up COUNT brings as many again', async () => {
  const names = await migrationNames()
  const [last = '', before = ''] = names.toReversed()
  expect(await json('migrate', 'down', '2')).toMatchObject({ data: { down: [last, before] } })
  expect(await json('migrate', 'up', '1')).toEqual({
    status: 0,
    data: { up: [before], industries: 0 },
    complained: '',
  })
  expect(await json('migrate')).toMatchObject({ status: 0, data: { up: [last] } })
})

test('a migration that fails says so in one line, and changed nothing', async () => {
  await json('migrate', 'down')
  const before = await json('migrate', 'status')
  await client.query(`create function public.refuse() returns event_trigger language plpgsql
    as $$ begin raise 'no change today'; end $$`)
  await client.query('create event trigger refuse on ddl_command_end execute function public.refuse()')
  expect(await runFirststep(['migrate'], environment)).toEqual({
    status: 1,
    printed: '',
    complained: 'The migration failed and changed nothing: no change today.\n',
  })
  await client.query('drop event trigger refuse; drop function public.refuse()')
  expect(await json('migrate', 'status')).toEqual(before)
  expect(await json('migrate')).toMatchObject({ status: 0 })
})

test('seed brings back what an operator deleted only where that is asked for', async () => {
  await client.query(`delete from public.industries where slug = 'fitness'`)
  expect(await json('seed')).toEqual({ status: 0, data: { written: 0 }, complained: '' })
  expect(await json('seed', '--restore')).toEqual({ status: 0, data: { written: 1 }, complained: '' })
})

test('doctor finds nothing in a healthy database, and exits 1 where row security was taken away', async () => {
  expect(await json('doctor')).toMatchObject({ status: 0, data: { findings: [] } })
  await client.query('alter table public.onboarding_sessions no force row level security')
  const { status, data, complained } = await json('doctor')
  const { findings } = data as { findings: string[] }
  expect([status, findings.length > 0, complained]).toEqual([
    1,
    true,
    findings.map((line) => `${line}\n`).join(''),
  ])
  await client.query('alter table public.onboarding_sessions force row level security')
})

test('users lists who signed up, and makes and unmakes operators', async () => {
  await client.query(`insert into auth.users (id, email) values ('${ID}', 'ana@example.com')`)
  expect(await json('users', 'grant-admin', 'Ana@example.com')).toMatchObject({
    status: 0,
    data: { role: 'admin' },
  })
  expect((await json('users', 'list')).data).toMatchObject([{ email: 'ana@example.com', role: 'admin' }])
  expect(await json('users', 'revoke-admin', 'ana@example.com')).toMatchObject({ data: { role: null } })
  expect(await json('users', 'grant-admin', 'bob@example.com')).toEqual({
    status: 1,
    data: null,
    complained: 'There is no user bob@example.com: sign up first.\n',
  })
})

test('users changes nothing here where people sign in to a Supabase project, and says what to do there', async () => {
  const operators = () =>
    client.query(`select from auth.users where raw_app_meta_data ->> 'role' is not null`)
  const before = await operators()
  for (const words of [['list'], ['grant-admin', 'ana@example.com'], ['revoke-admin', 'ana@example.com']]) {
    const refused = await runFirststepHere(['users', ...words], {
      ...environment,
      SUPABASE_URL: 'https://project.supabase.co',
    })
    expect(refused).toEqual({
      status: 2,
      printed: '',
      complained: expect.stringMatching(
        /^SUPABASE_URL is set, so that accounts .+: set app_metadata\.role there, .+\n$/,
      ),
    })
  }
  expect((await operators()).rowCount).toBe(before.rowCount)
})

test('keys tells which keys are needed, and exits 1 where the ring lacks one', async () => {
  expect(await json('keys', 'rotate')).toMatchObject({ status: 0, data: { unreadable: [] } })
  expect(await json('keys', 'status')).toMatchObject({ status: 0, data: { keyIds: ['test'], missing: [] } })
  const { printed } = await runFirststep(['keys', 'generate'])
  expect(printed).toMatch(/^k\d{8}[0-9a-f]{4}:[A-Za-z0-9+/]{43}=\n$/)
})

test('sessions sweep says what is due before it does it', async () => {
  expect(await json('sessions', 'sweep', '--dry-run')).toEqual({
    status: 0,
    data: { expired: 0, archived: 0, deleted: 0 },
    complained: '',
  })
  expect(await json('sessions', 'sweep')).toMatchObject({ status: 0, data: { sessions: 0 } })
})

test('webhooks tells of what there is, and exits 1 for an event that is none', async () => {
  expect((await json('webhooks', 'list')).data).toEqual({ deadLetters: [], pending: 0 })
  expect(await json('webhooks', 'redeliver', '--all')).toMatchObject({ status: 0, data: { queued: 0 } })
  expect(await json('webhooks', 'redeliver', ID)).toMatchObject({
    status: 1,
    complained: 'There is no such event.\n',
  })
  expect(await json('webhooks', 'discard', ID)).toMatchObject({
    status: 1,
    complained: 'There is no such dead letter.\n',
  })
})

test('audit verify proves what was done for a user, and exits 1 where a row was changed', async () => {
  // What the commands before did stands there already.
  const { verified: before } = (await json('audit', 'verify')).data as { verified: number }
  const newestId = before + 2
  const pool = createPool(database.connectionString, { size: 1, onError: () => undefined })
  const trail = createAuditTrail(
    { encryption: createFieldEncryption(environment.FIELD_ENCRYPTION_KEYS ?? ''), onBreak: () => undefined },
    { actor: 'service:billing', reason: null },
    ID,
  )
  const request = createRequestDatabase(
    createDatabase({ pool, addsUnknownUsers: false }),
    { id: ID },
    { statements: [], refusalOf: () => undefined },
    trail,
  )
  for (let count = 0; count < 2; count++)
    await request.run(
      userQuery(z.object({}), { name: 'test', text: 'select $1::uuid', values: [] }, () => ({
        action: 'x',
        details: {},
      })),
    )
  await pool.end()
  const { data } = await json('audit', 'verify')
  expect(data).toMatchObject({ verified: newestId, erased: 0, newest: { id: newestId } })
  const { newest } = data as { newest: { id: number; link: string } }
  expect(await runFirststep(['audit', 'verify', `${newestId}:${newest.link}`], environment)).toEqual({
    status: 0,
    printed: `${newestId} rows stand as they were written, 0 of them about people who were erased.\nThe newest link is ${newestId}:${newest.link}\n`,
    complained: '',
  })
  await client.query(`begin; set local session_replication_role = replica;
    update onboarding.audit set reason = 'another' where id = ${newestId}; commit`)
  expect(await json('audit', 'verify')).toMatchObject({
    status: 1,
    data: { verified: before + 1 },
    complained: `Row ${newestId} was changed, or put in.\n`,
  })
})

test('erase removes a user’s rows, and its proof exits 1 while a word is left', async () => {
  expect(await json('erase', '--user', ID)).toMatchObject({ status: 0, data: { erased: expect.anything() } })
  const said = await runFirststep(['erase', 'verify', '--canary', 'ana@example.com'], environment)
  expect(said.status).toBe(1)
  expect(said.complained).toMatch(/^FOUND "ana@example.com" in 1 rows of .*users\.email\n/)
  expect(await json('erase', 'verify', '--canary', 'nobody said this', '--canary', 'nor that')).toMatchObject(
    {
      status: 0,
      data: { findings: [] },
    },
  )
})
