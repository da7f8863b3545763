import type pg from 'pg'
import { createDatabase, type Database } from './database.ts'

/**
 * Opens every connection of a pool and does the work once on each, in a transaction that is undone. Rows may belong
 * to users who do not exist. Postgres reads its catalogue and plans the statements of functions for each connection
 * anew, when they are first needed there; nobody who asks later waits for that. What could not be opened or done is
 * raised when all others are done, as an AggregateError.
 */
export async function rehearseOnEachConnection(
  pool: pg.Pool,
  work: (database: Database) => Promise<void>,
): Promise<void> {
  const opened = await Promise.allSettled(Array.from({ length: pool.options.max }, () => pool.connect()))
  const clients = opened.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
  const done = await Promise.allSettled(clients.map((client) => rehearseOn(client, work)))
  const failures = [...opened, ...done].flatMap((result) =>
    result.status === 'rejected' ? [result.reason] : [],
  )
  if (failures.length > 0) throw new AggregateError(failures, 'Not every connection could rehearse.')
}

const NOBODY = '00000000-0000-0000-0000-000000000000'

/**
 * What is undone in the end never comes to the check whether its user exists. Every request asks for its user first,
 * and so does this; that there is none is caught, so that Postgres logs nothing.
 */
const BEGIN = `begin; set constraints all deferred; set local role onboarding_api;
  do $$ begin
    perform onboarding.require_user('${NOBODY}');
  exception when sqlstate 'FS401' then null;
  end $$`

async function rehearseOn(client: pg.PoolClient, work: (database: Database) => Promise<void>): Promise<void> {
  const pool = { connect: async () => client }
  let broken = true
  try {
    await client.query(BEGIN)
    await work(createDatabase({ pool, addsUnknownUsers: false, isNested: true }))
    await client.query('rollback')
    broken = false
  } finally {
    client.release(broken)
  }
}
