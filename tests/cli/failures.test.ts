import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { runFirststep, runFirststepHere } from '#tests/support/firststep-command.ts'
import { newKeyRing } from '#tests/support/server-process.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'

const ID = '00000000-0000-4000-8000-000000000000'
const KEYS = newKeyRing()

let folder: string
let empty: TestDatabase
let closedPort: number
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'firststep-command-'))
  empty = await createTestDatabase('template0')
  closedPort = await portOfNobody()
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await empty.drop()
})

/** What needs a database, by the words of the command line. */
const WITH_DATABASE = [
  'migrate',
  'migrate down',
  'migrate status',
  'seed',
  'doctor',
  'keys status',
  'keys rotate',
  'users list',
  'users grant-admin ana@example.com',
  'sessions export --format csv',
  'sessions sweep --dry-run',
  `erase --user ${ID}`,
  'erase verify --canary word',
  'webhooks list',
  'audit verify',
]

async function portOfNobody(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}

const surroundings = (environment: Record<string, string>) => ({
  DATA_DIR: folder,
  FIELD_ENCRYPTION_KEYS: KEYS,
  ...environment,
})
const run = (line: string, environment: Record<string, string>) =>
  runFirststepHere(line.split(' '), surroundings(environment))

test.each(WITH_DATABASE)('%s without a database says in one line where it looked', async (line) => {
  const { status, printed, complained } = await run(line, {})
  expect([status, printed]).toEqual([2, ''])
  const file = path.join(folder, 'database-url')
  expect(complained).toBe(`Set DATABASE_URL, or start the server first: ${file} is not there.\n`)
})

test.each(WITH_DATABASE)(
  '%s refuses a DATABASE_URL that is none with one line that names it',
  async (line) => {
    const environment = surroundings({ DATABASE_URL: 'localhost:5432' })
    expect(await runFirststep(line.split(' '), environment)).toEqual({
      status: 2,
      printed: '',
      complained:
        'DATABASE_URL must be a connection string such as postgres://user:password@host:5432/database.\n',
    })
  },
)

test.each(WITH_DATABASE)('%s says in one line which database it cannot reach', async (line) => {
  const DATABASE_URL = `postgres://somebody@127.0.0.1:${closedPort}/firststep`
  expect(await run(line, { DATABASE_URL })).toEqual({
    status: 1,
    printed: '',
    complained: `Cannot reach the database at 127.0.0.1:${closedPort} (ECONNREFUSED): is it running?\n`,
  })
})

test('on a database that has only some of the migrations a command says how it gets the rest', async () => {
  const half = await createTestDatabase('template0')
  onTestFinished(() => half.drop())
  const environment = { DATABASE_URL: half.connectionString }
  expect((await run('migrate up 6', environment)).status).toBe(0)
  for (const line of ['sessions sweep', `erase --user ${ID}`, 'keys rotate']) {
    const { status, complained } = await run(line, environment)
    expect([line, status, complained]).toEqual([
      line,
      1,
      expect.stringMatching(/^The database .+: run "npx firststep migrate"[^\n]*\n$/),
    ])
  }
})

test('a database of a newer version is not taken back by an older one', async () => {
  const newer = await createTestDatabase()
  onTestFinished(() => newer.drop())
  const sql = new pg.Client({ connectionString: newer.connectionString })
  await sql.connect()
  await sql.query(
    `insert into onboarding_deployment.migrations (name, run_on) values ('29990101_of_tomorrow', now())`,
  )
  await sql.end()
  expect(await run('migrate down', { DATABASE_URL: newer.connectionString })).toMatchObject({
    status: 1,
    complained:
      'The database has migrations of a newer version (29990101_of_tomorrow): take it back with that version.\n',
  })
})

test('a login with a role that is not there is no database that is not prepared', async () => {
  const address = new URL(empty.connectionString)
  address.username = 'nobody'
  expect(await run('migrate status', { DATABASE_URL: address.href })).toMatchObject({
    status: 1,
    complained: 'The database refuses the connection (role "nobody" does not exist): check DATABASE_URL.\n',
  })
})

test('what answers at the address of a database and is none is told from one', async () => {
  const server = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as { port: number }
  const { status, complained } = await run('doctor', { DATABASE_URL: `postgres://me@127.0.0.1:${port}/x` })
  expect(status).toBe(1)
  expect(complained).toMatch(
    /^The database does not answer \(.+\): is it running, and are the host and port of DATABASE_URL a Postgres's\?\n$/,
  )
})

test.each(['seed', 'keys status', 'sessions sweep --dry-run', `erase --user ${ID}`, 'webhooks list'])(
  '%s on a database that is not migrated names the command that prepares it',
  async (line) => {
    const { status, printed, complained } = await run(line, { DATABASE_URL: empty.connectionString })
    expect([status, printed]).toEqual([1, ''])
    expect(complained).toMatch(/^The database is not prepared \(.+\): run "npx firststep migrate"\.\n$/)
  },
)

test('users with a key ring that is none changes nothing', async () => {
  const environment = { DATABASE_URL: empty.connectionString, FIELD_ENCRYPTION_KEYS: 'key' }
  const { status, complained } = await run('users grant-admin ana@example.com', environment)
  expect([status, complained]).toEqual([2, expect.stringMatching(/^FIELD_ENCRYPTION_KEYS is wrong: .+\n$/)])
})

test('users on a database that is not prepared says so', async () => {
  const { status, complained } = await run('users list', { DATABASE_URL: empty.connectionString })
  expect([status, complained]).toEqual([
    2,
    expect.stringMatching(/^This database is a Supabase project or not prepared yet: .+\n$/),
  ])
})

test.each(['keys status', 'keys rotate', 'erase verify --canary word'])(
  '%s without a key ring, or with one that is none, says so in one line',
  async (line) => {
    const environment = { DATABASE_URL: empty.connectionString }
    const file = path.join(folder, 'field-encryption-keys')
    expect(await run(line, { ...environment, FIELD_ENCRYPTION_KEYS: '' })).toEqual({
      status: 2,
      printed: '',
      complained: `Set FIELD_ENCRYPTION_KEYS: ${file} is not there.\n`,
    })
    const wrong = await run(line, { ...environment, FIELD_ENCRYPTION_KEYS: 'key' })
    expect([wrong.status, wrong.printed]).toEqual([2, ''])
    expect(wrong.complained).toMatch(/^FIELD_ENCRYPTION_KEYS is wrong: .+\n$/)
  },
)

test('the database of DATA_DIR is the one without variables, and MIGRATION_DATABASE_URL goes before DATABASE_URL', async () => {
  const own = mkdtempSync(path.join(folder, 'data-'))
  writeFileSync(path.join(own, 'database-url'), `${empty.connectionString}\n`)
  const found = await run('migrate status --json', { DATA_DIR: own })
  expect(JSON.parse(found.printed).applied).toEqual([])
  const DATABASE_URL = `postgres://somebody@127.0.0.1:${closedPort}/firststep`
  const first = await run('migrate status --json', {
    DATABASE_URL,
    MIGRATION_DATABASE_URL: empty.connectionString,
  })
  expect(JSON.parse(first.printed)).toEqual(JSON.parse(found.printed))
})
