import { seed } from '../lib/operators/seed-industries.ts'
import { createPool } from '../lib/postgres/connection.ts'
import { createDatabase } from '../lib/postgres/database.ts'
import { databaseUrlOf } from './database-url.ts'

/**
 * Writes the industries that are new to the database or still as a seed left them; those that an operator changed
 * stay, and those that he deleted stay away, but for `--restore`.
 */
const restoresDeleted = process.argv.includes('--restore')
const connectionString = await databaseUrlOf('MIGRATION_DATABASE_URL', 'DATABASE_URL')
const pool = createPool(connectionString, { size: 1, onError: () => undefined })
try {
  const written = await seed(createDatabase({ pool, addsUnknownUsers: false }), { restoresDeleted })
  console.log(written === 0 ? 'Nothing to do.' : `Wrote ${written} industries.`)
} catch (error) {
  console.error(`Nothing was seeded: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
} finally {
  await pool.end()
}
