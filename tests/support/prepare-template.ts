import { migrate } from '#lib/db/migrate.ts'

/** The database that every test database is a copy of. */
export const TEMPLATE_DATABASE = 'firststep_template'

/** Brings an empty database to the state that every test starts from; runs once per test run. */
export async function prepareTemplate(connectionString: string): Promise<void> {
  await migrate('up', { connectionString })
}
