import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { repairLinks } from '#server/embedded/postgres/binaries.ts'
import { readPostmasterFile } from '#server/embedded/postgres/postmaster.ts'
import { identifyProcess } from '#server/embedded/postgres/process-identity.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#server/embedded/postgres.ts'
import { StartError } from '#server/start-error.ts'

const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
const isRoot = process.getuid?.() === 0
const TIMEOUT_MS = 60_000

/** A data directory that was started and stopped once; copying it is cheaper than making another. */
let usedDirectory: string
let parent: string
let dataDirectory: string
let running: EmbeddedPostgres[] = []

async function start(directory = dataDirectory): Promise<EmbeddedPostgres> {
  const started = await startEmbeddedPostgres({ dataDirectory: directory, log })
  running.push(started)
  return started
}

async function query<Row>(connectionString: string, statement: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

function copyUsedDirectory(): void {
  expect(spawnSync('cp', ['-a', usedDirectory, dataDirectory]).status).toBe(0)
}

async function refusal(directory = dataDirectory): Promise<string> {
  const error = await start(directory).catch((reason) => reason)
  expect(error).toBeInstanceOf(StartError)
  expect(error.message).not.toContain('\n')
  return error.message
}

function makeParent(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'firststep-embedded-'))
  chmodSync(folder, 0o711)
  return folder
}

beforeAll(async () => {
  usedDirectory = path.join(makeParent(), 'data')
  const postgres = await startEmbeddedPostgres({ dataDirectory: usedDirectory, log })
  await query(postgres.connectionString, 'create table kept as select 42 as answer')
  await postgres.stop()
}, TIMEOUT_MS)
afterAll(() => rmSync(path.dirname(usedDirectory), { recursive: true }))
beforeEach(() => {
  parent = makeParent()
  dataDirectory = path.join(parent, 'data')
})
afterEach(async () => {
  await Promise.all(running.map((postgres) => postgres.stop()))
  running = []
  rmSync(parent, { recursive: true, force: true })
})

describe('the embedded Postgres', { timeout: TIMEOUT_MS }, () => {
  test('keeps its data over a restart, listens on loopback alone and keeps its secrets private', async () => {
    copyUsedDirectory()
    const first = await start()
    const urlFile = path.join(dataDirectory, 'database-url')
    expect(readFileSync(urlFile, 'utf8')).toBe(`${first.connectionString}\n`)
    for (const name of ['database-url', 'postgres-password'])
      expect(statSync(path.join(dataDirectory, name)).mode & 0o777).toBe(0o600)
    const addresses = await query(first.connectionString, 'show listen_addresses')
    expect(addresses).toEqual([{ listen_addresses: '127.0.0.1' }])
    expect(await query(first.connectionString, 'select * from kept')).toEqual([{ answer: 42 }])
    await first.stop()
    expect(readPostmasterFile(path.join(dataDirectory, 'postgres'))).toBeUndefined()
    const second = await start()
    const wrongPassword = second.connectionString.replace(/:[^:@]+@/, ':wrong@')
    await expect(query(wrongPassword, 'select')).rejects.toThrow('password authentication failed')
  })

  test('is taken over after the server was killed with -9, with everything committed', async () => {
    copyUsedDirectory()
    const script = `
      import { startEmbeddedPostgres } from ${JSON.stringify(path.resolve('server/embedded/postgres.ts'))}
      const log = { info() {}, warn() {}, error() {} }
      const { connectionString } = await startEmbeddedPostgres({ dataDirectory: ${JSON.stringify(dataDirectory)}, log })
      process.stdout.write(connectionString + '\\n')
      setInterval(() => undefined, 1000)`
    const server = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [line] = await once(server.stdout, 'data')
    await query(String(line).trim(), 'update kept set answer = 43')
    expect(await refusal()).toContain(`in use by another server (process ${server.pid})`)
    server.kill('SIGKILL')
    await once(server, 'exit')
    const leftover = readPostmasterFile(path.join(dataDirectory, 'postgres'))
    // It leads a process group of its own, which Ctrl-C in the server's terminal does not reach.
    expect(() => process.kill(-leftover!.pid, 0)).not.toThrow()
    const { connectionString } = await start()
    expect(await query(connectionString, 'select * from kept')).toEqual([{ answer: 43 }])
    expect(identifyProcess(leftover!.pid)).toBeUndefined()
  })

  test('is restarted on the same address when it dies under a running server', async () => {
    copyUsedDirectory()
    const postgres = await start()
    const { pid } = readPostmasterFile(path.join(dataDirectory, 'postgres'))!
    process.kill(pid, 'SIGKILL')
    await expect
      .poll(() => query(postgres.connectionString, 'select * from kept').catch(() => []), { timeout: 20_000 })
      .toEqual([{ answer: 42 }])
    await postgres.stop()
    expect(await postgres.exited).toEqual({ code: 0, signal: null })
  })

  test('starts after a first start that was interrupted, and beside a recycled process number', async () => {
    mkdirSync(path.join(dataDirectory, 'postgres.new-0badcafe/base'), { recursive: true })
    mkdirSync(path.join(dataDirectory, 'postgres'))
    writeFileSync(path.join(dataDirectory, 'server.lock'), '')
    const postgres = await start()
    expect(existsSync(path.join(dataDirectory, 'postgres.new-0badcafe'))).toBe(false)
    await postgres.stop()
    writeFileSync(path.join(dataDirectory, 'server.lock'), '{"pid":1,"startedAt":"earlier"}')
    const { uid, gid } = statSync(path.join(dataDirectory, 'postgres'))
    const bystander = spawn('sleep', ['60'], { uid, gid })
    try {
      writeFileSync(path.join(dataDirectory, 'postgres/postmaster.pid'), `${bystander.pid}\n`)
      await start()
      expect(bystander.exitCode).toBeNull()
    } finally {
      bystander.kill()
    }
  })

  test('gets a new password when the kept one is lost', async () => {
    copyUsedDirectory()
    rmSync(path.join(dataDirectory, 'postgres-password'))
    const { connectionString } = await start()
    expect(await query(connectionString, 'select * from kept')).toEqual([{ answer: 42 }])
  })

  test.runIf(process.platform === 'linux')('names a DATA_DIR where no folder can be made', async () => {
    expect(await refusal('/proc/1/firststep/data')).toMatch(
      /^DATA_DIR \/proc\/1\/firststep\/data cannot be used/,
    )
    writeFileSync(path.join(parent, 'file'), '')
    expect(await refusal(path.join(parent, 'file/data'))).toMatch(/^DATA_DIR .* cannot be used \(ENOTDIR/)
  })

  test('names a DATA_DIR that is a file, is another version’s or is not whole', async () => {
    writeFileSync(dataDirectory, '')
    expect(await refusal()).toContain(`DATA_DIR ${dataDirectory} is a file`)
    rmSync(dataDirectory)
    mkdirSync(path.join(dataDirectory, 'postgres/global'), { recursive: true })
    writeFileSync(path.join(dataDirectory, 'postgres/PG_VERSION'), '16\n')
    expect(await refusal()).toContain('PG_VERSION or global/pg_control is missing')
    writeFileSync(path.join(dataDirectory, 'postgres/global/pg_control'), '')
    expect(await refusal()).toContain('was written by Postgres 16, and the embedded one is 17')
    writeFileSync(path.join(dataDirectory, 'postgres/PG_VERSION'), '17\n')
    expect(await refusal()).toContain('Postgres did not start on')
  })

  test.runIf(isRoot)('starts below a folder that its user may not enter, and opens its own', async () => {
    copyUsedDirectory()
    chmodSync(parent, 0o700)
    chmodSync(dataDirectory, 0o700)
    const { connectionString } = await start()
    expect(await query(connectionString, 'select 1 as one')).toEqual([{ one: 1 }])
  })
})

test('library links that no install script made are made, and those that are there stay', () => {
  mkdirSync(path.join(parent, 'native/lib'), { recursive: true })
  const links = ['libone.so', 'libtwo.so'].map((name) => ({
    source: `native/lib/${name}.1.2`,
    target: `native/lib/${name}`,
  }))
  writeFileSync(path.join(parent, 'native/pg-symlinks.json'), JSON.stringify(links))
  writeFileSync(path.join(parent, 'native/lib/libtwo.so'), 'there already')
  repairLinks(path.join(parent, 'native'))
  repairLinks(path.join(parent, 'native'))
  expect(readlinkSync(path.join(parent, 'native/lib/libone.so'))).toBe('libone.so.1.2')
  expect(lstatSync(path.join(parent, 'native/lib/libtwo.so')).isFile()).toBe(true)
})
