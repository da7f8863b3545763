import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { provideStatementStatistics } from '#server/embedded/postgres/statement-statistics.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

/** What the report says under the title of the slowest statements. */
async function slowestStatements(): Promise<string> {
  const env = { ...process.env, MIGRATION_DATABASE_URL: database.connectionString }
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/db-report.ts'], { env })
  return stdout.split('\n\n').find((section) => section.includes('Slowest statements')) ?? ''
}

test('the report tells the slowest statements where they are counted, and elsewhere what to do', async () => {
  expect(await slowestStatements()).toContain('run "create extension pg_stat_statements" as a superuser')
  await provideStatementStatistics(database.connectionString)
  await provideStatementStatistics(database.connectionString)
  const client = new pg.Client({ connectionString: database.connectionString })
  await client.connect()
  await client.query('select pg_sleep(1) as asked_here, count(*) from onboarding.outbox')
  await client.end()
  const told = await slowestStatements()
  expect(told).toContain('asked_here')
  // Other databases of the cluster are seeded meanwhile; this one never was.
  expect(told).not.toContain('with seed as')
}, 60_000)
