import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrate, migrationStatus } from '#lib/db/migrate.ts'
import { migrationNames } from '#lib/db/migration-files.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'

let database: TestDatabase
let client: pg.Client
beforeEach(async () => {
  database = await createTestDatabase()
  client = new pg.Client({ connectionString: database.connectionString })
  await client.connect()
})
afterEach(async () => {
  await client.end()
  await database.drop()
})

/** Everything that a migration can make or change, by name and definition. */
async function schema(): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(`
    with ours as (select oid, nspname from pg_namespace where nspname in ('public', 'onboarding'))
    select format('%s.%s.%s %s', nspname, relname, attname, format_type(atttypid, atttypmod)) as line
      from pg_attribute a join pg_class c on c.oid = attrelid join ours on ours.oid = relnamespace where attnum > 0
    union all select pg_get_functiondef(p.oid) || coalesce(proacl::text, '') from pg_proc p join ours on ours.oid = pronamespace
      where prokind = 'f'
    union all select pg_get_indexdef(indexrelid) from pg_index join pg_class c on c.oid = indrelid join ours on ours.oid = relnamespace
    union all select pg_get_constraintdef(c.oid) || conrelid::regclass from pg_constraint c join ours on ours.oid = connamespace
    union all select pg_get_triggerdef(t.oid) from pg_trigger t join pg_class c on c.oid = tgrelid join ours on ours.oid = relnamespace
      where not tgisinternal
    union all select format('%s %s %s %s', polrelid::regclass, polname, pg_get_expr(polqual, polrelid), polroles::text) from pg_policy
    order by line`)
  return rows.map(({ line }) => line)
}

test('migrations that fail midway leave the schema as it was, those before them in the same run too', async () => {
  const { connectionString } = database
  const names = await migrationNames()
  const count = names.length - names.findIndex((name) => name.endsWith('_operator_tables'))
  await migrate('down', { connectionString, count })
  // What the migration makes in its middle is there already, so it fails there.
  await client.query('create table onboarding.alert_states ()')
  const before = await schema()
  await expect(migrate('up', { connectionString })).rejects.toThrow(/already exists/)
  expect(await schema()).toEqual(before)
  expect((await migrationStatus(connectionString)).pending).toHaveLength(count)
  await client.query('drop table onboarding.alert_states')
  expect(await migrate('up', { connectionString })).toHaveLength(count)
})

test('a migration waits for requests that hold its locks, and gives way to them again and again', async () => {
  const { connectionString } = database
  await client.query('begin')
  await client.query('lock table onboarding.session_edits in access share mode')
  const count = (await migrationNames()).length - 1
  const migrating = migrate('down', { connectionString, count })
  await new Promise((resolve) => setTimeout(resolve, 2_500))
  await client.query('commit')
  expect(await migrating).toHaveLength(count)
})
