import { createHash, randomBytes } from 'node:crypto'
import pg from 'pg'
import { migrate } from '#lib/db/migrate.ts'
import { migrationNames, readMigration } from '#lib/db/migration-files.ts'
import { seed } from '#lib/operators/seed-industries.ts'
import { createPool } from '#lib/postgres/connection.ts'
import { createDatabase } from '#lib/postgres/database.ts'
import { withMovableClock } from './movable-clock.ts'
import { startThrowawayPostgres } from './throwaway-postgres.ts'

/** A database of one test: migrated, with the industries, and with a clock that can be moved. */
export interface ThrowawayDatabase {
  connectionString: string
  /** Deletes it, whoever is still connected. */
  drop(): Promise<void>
}

const TEMPLATE_PREFIX = 'firststep_template_'
const RUN_PREFIX = 'firststep_run_'
/** Of a test that was killed; no test runs for so long. */
const ABANDONED_AFTER_HOURS = 6
const HOUR_MS = 3_600_000
/** Any number that no other advisory lock of the product uses. */
const TEMPLATE_LOCK = 731_905_115

let own: Promise<string> | undefined
/** One embedded Postgres for the whole process, which ends with it. */
function ownPostgres(): Promise<string> {
  own ??= startThrowawayPostgres().then(({ connectionString }) => connectionString)
  return own
}

/**
 * Makes a database in the Postgres that is named, else in that of TEST_DATABASE_URL, else in an embedded one: a copy of a
 * template that stays there, made once for these migrations. The role needs the right to create databases.
 */
export async function createThrowawayDatabase(postgresUrl?: string): Promise<ThrowawayDatabase> {
  const server = postgresUrl ?? (process.env.TEST_DATABASE_URL || (await ownPostgres()))
  const hours = Math.floor(Date.now() / HOUR_MS)
  const name = `${RUN_PREFIX}${hours}_${randomBytes(6).toString('hex')}`
  await administer(server, async (client) => {
    const template = await readyTemplate(client, server)
    await client.query(`create database ${name} template ${template}`)
    await dropAbandoned(client, hours)
  })
  return {
    connectionString: inDatabase(server, name),
    drop: () =>
      administer(server, async (client) => {
        await client.query(`drop database if exists ${name} with (force)`)
      }),
  }
}

/** The name of the template, which is made first where it is not there. */
async function readyTemplate(client: pg.Client, server: string): Promise<string> {
  const digest = createHash('sha256')
  for (const name of await migrationNames()) digest.update(await readMigration(name))
  const template = `${TEMPLATE_PREFIX}${digest.digest('hex').slice(0, 16)}`
  // Its connection holds the lock, so that the end of the process gives it back too.
  await client.query(`select pg_advisory_lock(${TEMPLATE_LOCK})`)
  const { rows } = await client.query('select from pg_database where datname = $1', [template])
  if (rows.length === 0) {
    const unfinished = `${template}_unfinished`
    await client.query(`drop database if exists ${unfinished} with (force)`)
    await client.query(`create database ${unfinished} template template0`)
    await fillTemplate(inDatabase(server, unfinished))
    await client.query(`alter database ${unfinished} rename to ${template}`)
  }
  await client.query(`select pg_advisory_unlock(${TEMPLATE_LOCK})`)
  return template
}

async function fillTemplate(connectionString: string): Promise<void> {
  await administer(connectionString, (client) =>
    withMovableClock(client, async () => {
      await migrate('up', { connectionString })
      const pool = createPool(connectionString, { size: 1, onError: () => undefined })
      await seed(createDatabase({ pool, addsUnknownUsers: false })).finally(() => pool.end())
    }),
  )
}

async function dropAbandoned(client: pg.Client, hours: number): Promise<void> {
  const { rows } = await client.query(
    `select datname from pg_database where datname like $1
       and split_part(datname, '_', 3)::integer < $2 and pg_catalog.pg_get_userbyid(datdba) = current_user`,
    [`${RUN_PREFIX.replaceAll('_', '\\_')}%`, hours - ABANDONED_AFTER_HOURS],
  )
  for (const { datname } of rows) await client.query(`drop database if exists ${datname} with (force)`)
}

function inDatabase(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

async function administer<Result>(
  connectionString: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
