import { readFile } from 'node:fs/promises'
import type { ClientBase } from 'pg'
import { DatabaseStateError } from '../verify-database.ts'

/** Below `lib/db/functions`, whose files it replaces some of. */
export const CITUS_FUNCTIONS = '../engines/citus-functions.sql'
const STEPS = new URL('./citus.sql', import.meta.url)
const FUNCTIONS = new URL('./citus-functions.sql', import.meta.url)

/** The functions that are others on Citus, as one text. */
export const readCitusFunctions = () => readFile(FUNCTIONS, 'utf8')

/** Raises DatabaseStateError where the extension is missing or has no worker. */
export async function requireWorkers(client: ClientBase): Promise<void> {
  const { rows } = await client.query(
    `select to_regclass('pg_catalog.pg_dist_node') is not null as "isThere"`,
  )
  if (!rows[0].isThere)
    throw new DatabaseStateError(
      'The database is no Citus: run "create extension citus" on each node and add the workers with citus_add_node, then migrate again.',
    )
  const workers = await client.query(
    `select from pg_dist_node where isactive and shouldhaveshards and noderole = 'primary' and groupid > 0`,
  )
  if (workers.rowCount === 0)
    throw new DatabaseStateError('Citus has no node that takes shards: add the workers with citus_add_node.')
}

/** Does what Citus still lacks of its own steps, in one transaction. */
export async function distribute(client: ClientBase): Promise<void> {
  const steps = [await readFile(STEPS, 'utf8'), await readCitusFunctions()]
  await client.query('begin')
  try {
    for (const step of steps) await client.query(step)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
