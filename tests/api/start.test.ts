import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfiguration } from '#lib/configuration.ts'
import { findFreePort } from '#server/embedded/postgres/postmaster.ts'
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

test('a data directory whose key cannot be kept stops the start with one line that names DATA_DIR', async () => {
  expect(await refusal({ DATA_DIR: '/dev/null/data' })).toMatch(
    /^DATA_DIR \/dev\/null\/data cannot be used [^\n]+$/,
  )
})
