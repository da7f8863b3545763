import { migrate } from '#lib/db/migrate.ts'
import { seed } from '#lib/operators/seed-industries.ts'
import { createPool } from '#lib/postgres/connection.ts'
import { createDatabase } from '#lib/postgres/database.ts'
import type { Engine } from '#lib/postgres/engine.ts'

/** The database that every test database is a copy of. */
export const TEMPLATE_DATABASE = 'firststep_template'

/** Brings an empty database to the state that every test starts from, with its industries; runs once per test run. */
export async function prepareTemplate(connectionString: string, engine?: Engine): Promise<void> {
  await migrate('up', { connectionString, engine })
  // A connection that is lost also fails the statement that runs on it.
  const pool = createPool(connectionString, { size: 1, onError: () => undefined })
  try {
    await seed(createDatabase({ pool, addsUnknownUsers: false }))
  } finally {
    await pool.end()
  }
}
