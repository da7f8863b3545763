import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrate, migrationNames, migrationStatus } from '#lib/db/migrate.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'

let database: TestDatabase
beforeEach(async () => {
  database = await createTestDatabase()
})
afterEach(() => database.drop())

test('no two migrations share their digits, by which the Supabase CLI knows them', async () => {
  const versions = (await migrationNames()).map((name) => name.split('_')[0])
  expect(new Set(versions).size).toBe(versions.length)
})

test('every migration can be undone and applied again', async () => {
  const { connectionString } = database
  const names = await migrationNames()
  expect(await migrate('down', { connectionString, count: names.length })).toEqual(names.toReversed())
  expect((await migrationStatus(connectionString)).pending).toEqual(names)
  const client = new pg.Client({ connectionString })
  await client.connect()
  const left = await client.query(
    `select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where nspname in ('public', 'onboarding') and relkind in ('r', 'v', 'S', 'f')`,
  )
  await client.end()
  expect(left.rows).toEqual([])
  expect(await migrate('up', { connectionString })).toEqual(names)
})
