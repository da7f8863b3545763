import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfiguration } from '#lib/configuration.ts'
import { findFreePort, readPostmasterFile } from '#server/embedded/postgres/postmaster.ts'
import { startFailureLine, startServer } from '#server/start.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'

let database: TestDatabase
let folder: string
beforeAll(async () => {
  database = await createTestDatabase()
  folder = await mkdtemp(path.join(tmpdir(), 'firststep-start-'))
})
afterAll(async () => {
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

/** The line that a start on these variables ends with. */
async function refusal(environment: Record<string, string>): Promise<string | undefined> {
  const configuration = readConfiguration({
    PORT: String(await findFreePort()),
    DATA_DIR: path.join(folder, 'data'),
    DATABASE_URL: database.connectionString,
    FIELD_ENCRYPTION_KEYS: `test:${randomBytes(32).toString('base64')}`,
    LOG_LEVEL: 'silent',
    ...environment,
  })
  const outcome = await startServer({ configuration, servesPages: false, runsJobs: false }).catch(
    (error: unknown) => error,
  )
  return startFailureLine(outcome)
}

test.each(['DATABASE_URL', 'MIGRATION_DATABASE_URL'])(
  'a database that cannot be reached stops the start with one line that names %s',
  async (name) => {
    const port = await findFreePort()
    expect(await refusal({ [name]: `postgres://nobody:secret@127.0.0.1:${port}/none` })).toMatch(
      new RegExp(`^The database of ${name} cannot be reached: [^\n]+$`),
    )
  },
)

test('a database in DATA_DIR that cannot be migrated stops the start with one line, and Postgres with it', async () => {
  const DATA_DIR = path.join(folder, 'embedded')
  const configuration = readConfiguration({
    PORT: String(await findFreePort()),
    DATA_DIR,
    LOG_LEVEL: 'silent',
  })
  const options = { configuration, servesPages: false, runsJobs: false }
  const server = await startServer(options)
  const client = new pg.Client({ connectionString: server.runtime.configuration.DATABASE_URL })
  await client.connect()
  await client.query(`update onboarding_deployment.migrations set name = 'another' where id = 1`)
  await client.end()
  await server.stop()
  const outcome = await startServer(options).catch((error: unknown) => error)
  expect(startFailureLine(outcome)).toMatch(/^The database in DATA_DIR \S+ cannot be migrated: [^\n]+$/)
  expect(readPostmasterFile(path.join(DATA_DIR, 'postgres'))).toBeUndefined()
}, 60_000)

test('a data directory whose key cannot be kept stops the start with one line that names DATA_DIR', async () => {
  expect(await refusal({ DATA_DIR: '/dev/null/data' })).toMatch(
    /^DATA_DIR \/dev\/null\/data cannot be used [^\n]+$/,
  )
})
