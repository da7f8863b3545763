import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readTables } from '#lib/db/doctor/catalogue.ts'
import { type Person, plantPerson, plantRow } from '#lib/db/doctor/sample-rows.ts'
import { migrate, migrationStatus } from '#lib/db/migrate.ts'
import { migrationNames } from '#lib/db/migration-files.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'

let database: TestDatabase
let client: pg.Client

async function open(template?: 'template0'): Promise<void> {
  database = await createTestDatabase(template)
  client = new pg.Client({ connectionString: database.connectionString })
  await client.connect()
}
async function close(): Promise<void> {
  await client.end()
  await database.drop()
}

test('no two migrations share the digits or the words by which the Supabase CLI knows them', async () => {
  const names = await migrationNames()
  for (const part of [/_.*/, /^\d+_/])
    expect(new Set(names.map((name) => name.replace(part, ''))).size).toBe(names.length)
})

describe('migrations over rows', () => {
  beforeEach(() => open('template0'))
  afterEach(close)

  /** Every row of ours, by table. */
  async function readRows(): Promise<Map<string, object[]>> {
    const all = new Map<string, object[]>()
    for (const { name } of await readTables(client)) {
      const { rows } = await client.query(`select to_jsonb(t) as row from ${name} as t order by 1`)
      all.set(
        name,
        rows.map(({ row }) => row),
      )
    }
    return all
  }

  /** A person with a session, and a row in every table that has none yet. */
  async function plantRows(): Promise<void> {
    const person: Person = await plantPerson(client, false)
    const rows = await readRows()
    for (const table of await readTables(client))
      if (rows.get(table.name)?.length === 0) await plantRow(client, table, person)
    await client.query(`insert into onboarding.industry_words (industry_id, word, weight)
      select id, slug, 1 from public.industries where not exists (select from onboarding.industry_words)`)
  }

  test('leave what the version before wrote as it was: up, down, and up again', async () => {
    const { connectionString } = database
    let before = new Map<string, object[]>()
    const expectKept = async () => {
      const rows = await readRows()
      // Columns may be added beside what was written.
      for (const [name, kept] of before)
        expect(rows.get(name), name).toEqual(kept.map((row) => expect.objectContaining(row)))
    }
    for (const [index, name] of (await migrationNames()).entries()) {
      expect(await migrate('up', { connectionString, count: 1 })).toEqual([name])
      await expectKept()
      if (index > 0) {
        await migrate('down', { connectionString })
        await expectKept()
        await migrate('up', { connectionString, count: 1 })
        await expectKept()
      }
      await plantRows()
      before = await readRows()
      expect([...before].filter(([, rows]) => rows.length === 0)).toEqual([])
    }
  })
})

describe('migrations', () => {
  beforeEach(() => open())
  afterEach(close)

  test('can all be undone and applied again', async () => {
    const { connectionString } = database
    const names = await migrationNames()
    expect(await migrate('down', { connectionString, count: names.length })).toEqual(names.toReversed())
    expect((await migrationStatus(connectionString)).pending).toEqual(names)
    const left = await client.query(
      `select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where nspname in ('public', 'onboarding') and relkind in ('r', 'v', 'S', 'f')`,
    )
    expect(left.rows).toEqual([])
    expect(await migrate('up', { connectionString })).toEqual(names)
  })

  test('of before they were put together are refused in one line that says what to do', async () => {
    const { connectionString } = database
    await client.query(
      `insert into onboarding_deployment.migrations (name, run_on) values ('20250928_session_statements', now())`,
    )
    const refusal = expect.objectContaining({
      name: 'DatabaseStateError',
      message: expect.stringMatching(/^[^\n]*export what you need, empty the database[^\n]*$/),
    })
    await expect(migrate('up', { connectionString })).rejects.toEqual(refusal)
    await expect(migrationStatus(connectionString)).rejects.toEqual(refusal)
  })
})
