import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfiguration } from '#lib/environment.ts'
import { findFreePort, readPostmasterFile } from '#server/embedded/postgres/postmaster.ts'
import { startFailureLine, startServer } from '#server/start.ts'
import { processEnvironment } from '#tests/support/process-environment.ts'
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

test('migrations of before they were put together stop the start with one line that says what to do', async () => {
  const earlier = await createTestDatabase()
  const client = new pg.Client({ connectionString: earlier.connectionString })
  await client.connect()
  await client.query(
    `update onboarding_deployment.migrations set name = '20250928_session_statements' where id = 2`,
  )
  await client.end()
  expect(await refusal({ DATABASE_URL: earlier.connectionString })).toMatch(
    /^The database holds migrations from before they were put together: export [^\n]+$/,
  )
  await earlier.drop()
})

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

/** Starts the product with its pages, as a user does, and tells how that ended and what it left in DATA_DIR. */
async function startAsUser(environment: Record<string, string>) {
  const dataDirectory = await mkdtemp(path.join(folder, 'refused-'))
  const child = spawn(process.execPath, [path.resolve('server/main.ts')], {
    // Where no pages have been built.
    cwd: folder,
    env: processEnvironment({ DATA_DIR: dataDirectory, ...environment }),
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      printed += chunk
    })
  const [code] = await once(child, 'close')
  return { code, printed, made: await readdir(dataDirectory) }
}

test.each([
  ['AI_MODELS_CLASSIFICATION', 'not a model'],
  ['FIELD_ENCRYPTION_KEYS', 'k1:short'],
  ['WEBHOOK_SECRET', 'secret'],
  ['DATA_DIR', '/dev/null/data'],
  ['DATA_DIR', '/proc/firststep'],
])('%s=%s ends the start with one line before pages are built or a database is made', async (name, value) => {
  expect(await startAsUser({ [name]: value })).toEqual({
    code: 1,
    printed: expect.stringMatching(new RegExp(`^${name} [^\n]+\n$`)),
    made: [],
  })
})

test('a PORT that is in use ends the start with one line before pages are built or a database is made', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const PORT = String((other.address() as AddressInfo).port)
  expect(await startAsUser({ PORT })).toEqual({
    code: 1,
    printed: expect.stringMatching(/^PORT \d+ on HOST 127\.0\.0\.1 is in use: [^\n]+\n$/),
    made: [],
  })
  other.close()
})

test('a file of keys in DATA_DIR that holds none stops the start with one line that names it', async () => {
  const DATA_DIR = path.join(folder, 'broken-keys')
  await mkdir(DATA_DIR)
  await writeFile(path.join(DATA_DIR, 'field-encryption-keys'), 'k1:cut\n')
  const configuration = readConfiguration({
    PORT: String(await findFreePort()),
    DATA_DIR,
    LOG_LEVEL: 'silent',
  })
  const outcome = await startServer({ configuration, servesPages: false, runsJobs: false }).catch(
    (error: unknown) => error,
  )
  expect(startFailureLine(outcome)).toMatch(/field-encryption-keys is no key ring \(key 1 [^\n]+$/)
}, 60_000)
