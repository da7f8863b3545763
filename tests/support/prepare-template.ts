import pg from 'pg'
import { preparePlainPostgres } from '#lib/db/bootstrap/prepare-plain-postgres.ts'

/** The database that every test database is a copy of. */
export const TEMPLATE_DATABASE = 'firststep_template'

/** Brings an empty database to the state that every test starts from; runs once per test run. */
export async function prepareTemplate(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await preparePlainPostgres(client)
  } finally {
    await client.end()
  }
}
