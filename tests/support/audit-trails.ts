import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterEach, beforeEach } from 'vitest'
import { z } from 'zod'
import { createAuditTrail } from '#lib/operators/audit-trail.ts'
import { verifyAudit } from '#lib/operators/verify-audit.ts'
import { createPool } from '#lib/postgres/connection.ts'
import { createDatabase, type Database } from '#lib/postgres/database.ts'
import { createRequestDatabase } from '#lib/postgres/request-database.ts'
import { userQuery } from '#lib/postgres/statement.ts'
import { createFieldEncryption, type FieldEncryption } from '#lib/sealing/field-encryption.ts'
import { createTestDatabase, type TestDatabase } from './test-database.ts'

export const key = (id: string) => `${id}:${randomBytes(32).toString('base64')}`
export const OLD = key('old')
export const NO_CHARGES = { statements: [], refusalOf: () => undefined }

export let files: TestDatabase
export let sql: pg.Client
let pools: pg.Pool[]
export let databases: Database[]
export let encryption: FieldEncryption
export let userId: string
export let breaks: number

/** Gives each test of a file a database of its own, two processes on it and a user. */
export function eachOnItsOwnDatabase(): void {
  beforeEach(async () => {
    files = await createTestDatabase()
    sql = new pg.Client({ connectionString: files.connectionString })
    await sql.connect()
    // Two processes' worth.
    pools = [1, 2].map(() => createPool(files.connectionString, { size: 8, onError: () => undefined }))
    databases = pools.map((pool) => createDatabase({ pool, addsUnknownUsers: false }))
    encryption = createFieldEncryption(OLD)
    breaks = 0
    userId = await createUser()
  })
  afterEach(async () => {
    for (const pool of pools) await pool.end()
    await sql.end()
    await files.drop()
  })
}

export async function createUser(): Promise<string> {
  const id = randomUUID()
  await sql.query(`insert into auth.users (id, aud, role) values ($1, 'authenticated', 'authenticated')`, [
    id,
  ])
  return id
}

/** Something that is done for a user: it leaves a trace in the table of limits. */
export const mark = (name: string, { text = 'select $2::text as name where $1::uuid is not null' } = {}) =>
  userQuery(z.object({ name: z.string() }), { name: 'test.mark', text, values: [name] }, (row) => ({
    action: 'test.marked',
    details: { field: row.name },
  }))
export const WRITES = `insert into onboarding.rate_limits (key, used, expires_at) select $2, 1, now() where $1::uuid is not null
  returning key as name`

export function agent({
  actor = 'service:billing',
  database = databases[0]!,
  subject = userId,
  keys = encryption,
} = {}) {
  const parts = { encryption: keys, onBreak: () => breaks++ }
  const trail = createAuditTrail(parts, { actor, reason: 'the contract is signed' }, subject)
  return createRequestDatabase(database, { id: subject }, NO_CHARGES, trail)
}

export async function act(times: number, how: Parameters<typeof agent>[0] = {}): Promise<void> {
  for (let count = 0; count < times; count++) await agent(how).run(mark(`field ${count}`))
}

export const verify = (keys: FieldEncryption = encryption, known?: { id: number; link: string }) =>
  verifyAudit({ database: databases[0]!, encryption: keys }, known)

/** What somebody does who owns the database, whom no trigger stops. */
export const tamper = (statements: string) =>
  sql.query(`begin; set local session_replication_role = replica; ${statements}; commit`)

export const rows = async (from = 'onboarding.audit order by id') =>
  (await sql.query(`select * from ${from}`)).rows
