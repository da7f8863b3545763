import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { readPostmasterFile } from '#server/embedded/postgres/postmaster.ts'
import { identifyProcess } from '#server/embedded/postgres/process-identity.ts'
import { startEmbeddedPostgres } from '#server/embedded/postgres.ts'
import { startLoopbackIssuer } from '#tests/support/loopback-issuer.ts'

/** Somebody who calls: each has a token and, as far as the limits see it, an address of their own. */
export interface BenchUser {
  id: string
  sessionId: string
  headers: Record<string, string>
}

/** One database with a tree's schema, and what that tree's server needs to serve it. */
export interface BenchDatabase {
  connectionString: string
  sql: pg.Pool
  environment: Record<string, string>
}

/** The product's own durable Postgres in a temporary folder, and a sign-in service that signs ES256 tokens. */
export interface World {
  postgresProcessId: number
  /** Migrates by the command of the working tree that is to serve it. */
  createDatabase(name: string, tree?: string): Promise<BenchDatabase>
  signIn(user: { id: string; sessionId?: string; role?: string }): Promise<BenchUser>
  remove(): Promise<void>
}

const SILENT = { info: () => {}, warn: () => {}, error: () => {} }

/** Limits count as always, but a few hundred users may make the load of many thousands. */
const RATE_LIMIT_SCALE = 100

export async function createWorld(): Promise<World> {
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'firststep-bench-'))
  await chmod(dataDirectory, 0o711)
  const postgres = await startEmbeddedPostgres({ dataDirectory, log: SILENT })
  // Postgres has a process group of its own, so an interrupted bench must end it.
  const endOnExit = () => {
    const postmaster = readPostmasterFile(path.join(dataDirectory, 'postgres'))
    if (postmaster !== undefined) endNow(postmaster.pid)
    rmSync(dataDirectory, { recursive: true, force: true, maxRetries: 5 })
  }
  process.once('exit', endOnExit)
  const issuer = await startLoopbackIssuer()
  const pools: pg.Pool[] = []
  const keyRing = `bench:${randomBytes(32).toString('base64')}`

  function openPool(connectionString: string): pg.Pool {
    const pool = new pg.Pool({ connectionString, max: 2 })
    pool.on('error', () => undefined)
    pools.push(pool)
    return pool
  }
  const administrator = openPool(postgres.connectionString)

  return {
    postgresProcessId: readPostmasterFile(path.join(dataDirectory, 'postgres'))?.pid ?? 0,

    async signIn({ id, sessionId = '', role }) {
      const token = await issuer.sign({ sub: id, ...(role && { app_metadata: { role } }) })
      const address = [10, ...randomBytes(3)].join('.')
      const headers = { authorization: `Bearer ${token}`, 'x-forwarded-for': address }
      return { id, sessionId, headers }
    },

    async createDatabase(name, tree = '.') {
      await administrator.query(`create database ${name}`)
      const address = new URL(postgres.connectionString)
      address.pathname = `/${name}`
      const connectionString = address.href
      const env = { ...process.env, DATABASE_URL: connectionString }
      // A tree to compare with may be older than the command.
      const command = existsSync(path.join(tree, 'cli'))
        ? ['cli/main.ts', 'migrate']
        : ['scripts/migrate.ts', 'up']
      await promisify(execFile)(process.execPath, command, { cwd: tree, env })
      return {
        connectionString,
        sql: openPool(connectionString),
        environment: {
          DATABASE_URL: connectionString,
          DATA_DIR: dataDirectory,
          FIELD_ENCRYPTION_KEYS: keyRing,
          SUPABASE_URL: issuer.url,
          TRUSTED_PROXY_COUNT: '1',
          RATE_LIMIT_SCALE: String(RATE_LIMIT_SCALE),
        },
      }
    },

    async remove() {
      process.off('exit', endOnExit)
      for (const pool of pools) await pool.end()
      await issuer.stop()
      await postgres.stop()
      await rm(dataDirectory, { recursive: true, force: true })
    },
  }
}

/** Ends Postgres where nothing can be awaited any more: a folder that it still writes into cannot be removed. */
function endNow(processId: number): void {
  process.kill(processId, 'SIGQUIT')
  const givenUpAt = performance.now() + END_TIMEOUT_MS
  const neverSet = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  while (identifyProcess(processId) !== undefined && performance.now() < givenUpAt)
    Atomics.wait(neverSet, 0, 0, POLL_MS)
}

const END_TIMEOUT_MS = 10_000
const POLL_MS = 20
