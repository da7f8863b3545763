import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { createPool } from '#lib/postgres/connection.ts'
import { createDatabase, type Database } from '#lib/postgres/database.ts'
import { createTestDatabase } from './test-database.ts'

export interface OneConnection {
  connectionString: string
  pool: pg.Pool
  database: Database
  user: { id: string }
  close(): Promise<void>
}

/** A database that is reached over one connection, so that the next who asks finds what a transaction left behind. */
export async function openOneConnection(): Promise<OneConnection> {
  const { connectionString, drop } = await createTestDatabase()
  const pool = createPool(connectionString, { size: 1, onError: () => undefined })
  return {
    connectionString,
    pool,
    database: createDatabase({ pool, addsUnknownUsers: true }),
    user: { id: randomUUID() },
    async close() {
      await pool.end()
      await drop()
    },
  }
}
