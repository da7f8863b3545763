import { readFile } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readTables, type Table } from '#lib/db/doctor/catalogue.ts'
import { differences } from '#lib/db/doctor/drift.ts'
import { examine, matrixOf } from '#lib/db/doctor/examine.ts'
import { findFaults } from '#lib/db/doctor/findings.ts'
import { readSchemaText } from '#lib/db/doctor/schema-text.ts'
import { tryTables } from '#lib/db/doctor/trials.ts'
import { PATIENCE_MS } from '#tests/support/patience.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'

let database: TestDatabase
let client: pg.Client
let tables: Table[]
beforeAll(async () => {
  database = await createTestDatabase()
  client = new pg.Client({ connectionString: database.connectionString })
  await client.connect()
  tables = await readTables(client)
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

/** Runs work after a change that is undone afterwards. */
async function afterChange<Result>(change: string, work: () => Promise<Result>): Promise<Result> {
  try {
    await client.query(`begin; ${change}`)
    return await work()
  } finally {
    await client.query('rollback')
  }
}
const schemaText = () => readSchemaText(client)
const drops = async (query: string): Promise<string[]> =>
  (await client.query(query)).rows.map(({ statement }) => statement)

test('the live schema has no fault and is the one of docs/rls-matrix.md', async () => {
  const { document, faults } = await examine(client)
  const committed = await readFile(path.resolve('docs/rls-matrix.md'), 'utf8')
  expect(faults).toEqual([])
  expect(differences(committed, document)).toEqual([])
})

test('an examination leaves nothing behind', async () => {
  const count = async () =>
    (
      await client.query(
        'select (select count(*) from auth.users) + (select count(*) from public.onboarding_sessions) as rows',
      )
    ).rows
  const before = await count()
  await examine(client)
  expect(await count()).toEqual(before)
})

const MOST_OF_A_KIND = 24

/** Some, evenly spread and beginning anywhere, so that in time each is tried; all of them with `EVERY_FAULT=1`. */
function sampleOf(statements: string[]): string[] {
  const stride = process.env.EVERY_FAULT ? 1 : Math.ceil(statements.length / MOST_OF_A_KIND)
  const first = Math.floor(Math.random() * stride)
  return statements.filter((_, place) => place % stride === first)
}

describe('every single', () => {
  const OURS = `(n.nspname = 'onboarding' or c.relname in ('onboarding_sessions', 'industries'))`
  const kinds: Record<string, string> = {
    policy: `select format('drop policy %I on %I.%I', p.polname, n.nspname, c.relname) as statement
      from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace where ${OURS}`,
    'grant on a table': `select format('revoke %s on %s from %s', g.privilege_type, c.oid::regclass, g.grantee::regrole) as statement
      from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join lateral aclexplode(c.relacl) g
      where ${OURS} and c.relkind in ('r', 'v') and g.grantee <> c.relowner and g.grantee <> 0`,
    'grant on a column': `select format('revoke %s (%I) on %s from %s', g.privilege_type, a.attname, c.oid::regclass, g.grantee::regrole) as statement
      from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
      cross join lateral aclexplode(a.attacl) g where ${OURS}`,
    'grant on a function': `select format('revoke execute on function %s from %s', p.oid::regprocedure, g.grantee::regrole) as statement
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace cross join lateral aclexplode(p.proacl) g
      where n.nspname = 'onboarding' and g.grantee <> p.proowner`,
    check: `select format('alter table %s drop constraint %I', k.conrelid::regclass, k.conname) as statement
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace where k.contype = 'c' and ${OURS}`,
    'required value': `select format('alter table %s alter column %I drop not null', c.oid::regclass, a.attname) as statement
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where ${OURS} and c.relkind = 'r' and a.attnum > 0 and a.attnotnull and a.attidentity = '' and not exists (
        select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p' and a.attnum = any (k.conkey))`,
    trigger: `select format('drop trigger %I on %s', t.tgname, t.tgrelid::regclass) as statement
      from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace where not t.tgisinternal and ${OURS}`,
  }
  test.each(Object.entries(kinds))('%s that is dropped is missed', async (_kind, query) => {
    const statements = await drops(query)
    expect(statements.length).toBeGreaterThan(0)
    const healthy = await afterChange('select', schemaText)
    for (const statement of sampleOf(statements)) {
      expect(await afterChange(statement, schemaText), statement).not.toBe(healthy)
    }
  })

  test(
    'policy changes what somebody can do, in a trial with planted rows',
    async () => {
      const { rows } = await client.query(
        `select format('drop policy %I on %I.%I', p.polname, n.nspname, c.relname) as statement, n.nspname || '.' || c.relname as name
       from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace where ${OURS}`,
      )
      const idle: string[] = []
      const healthyOf = new Map<string, string>()
      for (const { statement, name } of rows) {
        const table = tables.filter((one) => one.name === name)
        const matrix = async () => matrixOf(await tryTables(client, table))
        if (!healthyOf.has(name)) healthyOf.set(name, await afterChange('select', matrix))
        if ((await afterChange(statement, matrix)) === healthyOf.get(name)) idle.push(statement)
      }
      expect(idle).toEqual([])
      // Each policy is a trial of its own.
    },
    5 * PATIENCE_MS,
  )
})

describe('a fault is found:', () => {
  const faults: [string, string][] = [
    ['row security off', 'alter table public.onboarding_sessions disable row level security'],
    ['row security not forced', 'alter table onboarding.session_edits no force row level security'],
    ['a role that bypasses row security', 'alter role onboarding_api bypassrls'],
    ['a role that logs in', 'alter role onboarding_jobs login'],
    ['a role that reads everything', 'grant pg_read_all_data to onboarding_api'],
    ['a request’s role in the hands of the Data API', 'grant onboarding_api to authenticator'],
    ['a jobs’ role in the hands of requests', 'grant onboarding_jobs to onboarding_api'],
    ['the users of the sign-in laid open', 'grant select (email) on auth.users to authenticated'],
    [
      'a trigger that is switched off',
      'alter table public.onboarding_sessions disable trigger guard_session',
    ],
    ['a foreign key without an index', 'drop index onboarding.ai_reservations_user_id'],
    [
      'a foreign key whose only index leaves rows out',
      'drop index onboarding.ai_answers_user_id; create index on onboarding.ai_answers (user_id) where id > 1',
    ],
    ['a policy whose only index leaves rows out', 'drop index onboarding.outbox_user_id'],
    [
      'a function without a contract',
      'comment on function onboarding.read_session(uuid, text, uuid) is null',
    ],
    [
      'a function without a search_path',
      'alter function onboarding.read_session(uuid, text, uuid) reset search_path',
    ],
    [
      'a function that searches public',
      `alter function onboarding.read_session(uuid, text, uuid) set search_path = 'public'`,
    ],
    [
      'a view elsewhere with its owner’s rights',
      'create schema reports; create view reports.all_sessions as select * from public.onboarding_sessions',
    ],
    [
      'a definer function in public',
      `create function public.leak() returns bigint language sql security definer set search_path = '' as 'select count(*) from public.onboarding_sessions'`,
    ],
    [
      'a policy that asks once a row',
      'alter policy select_own on onboarding.session_edits using (auth.uid() = user_id)',
    ],
    [
      'two permissive policies',
      'create policy more on public.industries for select to onboarding_api using (true)',
    ],
    ['a policy for everybody', 'create policy open on onboarding.session_edits for delete using (true)'],
    ['a new table without row security', 'create table onboarding.forgotten (id integer primary key)'],
    [
      'a view with its owner’s rights',
      'create view onboarding.window as select * from public.onboarding_sessions',
    ],
  ]
  test.each(faults)('%s', async (_name, change) => {
    expect(await afterChange(change, () => findFaults(client))).not.toEqual([])
  })
})
