import { createPool } from '../lib/postgres/connection.ts'
import { createDatabase, type Database } from '../lib/postgres/database.ts'
import { databaseUrlOf } from './database-url.ts'

/**
 * Runs a command's work on the database of DATABASE_URL, or on the embedded one, and sets the exit code.
 * An error becomes one line.
 */
export async function withDatabase(work: (database: Database) => Promise<number>): Promise<void> {
  const pool = createPool(await databaseUrlOf('DATABASE_URL'), { size: 2, onError: () => undefined })
  try {
    process.exitCode = await work(createDatabase({ pool, addsUnknownUsers: false }))
  } catch (error) {
    const { cause } = error as Error
    console.error(cause instanceof Error ? cause.message : (error as Error).message)
    process.exitCode = 1
  } finally {
    await pool.end()
  }
}
