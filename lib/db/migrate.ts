import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { runner } from 'node-pg-migrate'
import pg from 'pg'
import { connectionOptions } from '../postgres/connection.ts'
import { type Engine, findEngine } from '../postgres/engine.ts'
import { preparePlainPostgres } from './bootstrap/prepare-plain-postgres.ts'
import { commandsOf } from './engines/commands.ts'
import { distribute, requireWorkers } from './engines/distribute.ts'
import { namingTheOwner, refuseOldServer } from './fit-for-migrations.ts'
import { DOWN_FOLDER, EMITTED_PREFIX, MIGRATIONS_FOLDER, migrationNames } from './migration-files.ts'
import { DatabaseStateError } from './verify-database.ts'

/** A migration of the layout before the first release, whose files were put together since. */
const EARLIER_LAYOUT = '20250928_session_statements'

/** Stands apart from the schema `onboarding`, which the first migration makes and its way back drops. */
const HISTORY_SCHEMA = 'onboarding_deployment'
const HISTORY_TABLE = 'migrations'
/** Longer than the deadlock timeout, and shorter than a request waits before it is answered with 503. */
const LOCK_TIMEOUT = '1500ms'
/** deadlock_detected, lock_not_available: everything was rolled back. */
const LOCK_FAILURES = ['40P01', '55P03']
const MAX_ATTEMPTS = 20
const RETRY_PAUSE_MS = 500

export interface MigrationStatus {
  applied: string[]
  pending: string[]
}

interface Logger {
  info(message: string): void
  warn(message: string): void
  error(message: string): void
}

const SILENT: Logger = { info: () => {}, warn: () => {}, error: () => {} }

async function loadPair(filePath: string, engine: Engine) {
  const name = path.basename(filePath)
  const [up, down] = await Promise.all([
    readFile(filePath, 'utf8'),
    readFile(path.join(DOWN_FOLDER, name), 'utf8'),
  ])
  type Builder = { sql(text: string): void }
  return {
    id: filePath,
    filePaths: [filePath],
    actions: {
      up: (builder: Builder) => {
        for (const text of engine === 'citus' ? commandsOf(up) : [up]) builder.sql(text)
      },
      down: (builder: Builder) => builder.sql(down),
    },
  }
}

async function withClient<Result>(connectionString: string, use: (client: pg.Client) => Promise<Result>) {
  const client = new pg.Client(connectionOptions(connectionString))
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}

async function namesIn(client: pg.Client, table: string, query: string): Promise<string[]> {
  const { rows } = await client.query('select to_regclass($1) is not null as present', [table])
  if (!rows[0].present) return []
  const names = await client.query(query)
  return names.rows.map((row: { name: string }) => row.name)
}

/**
 * The names that our own history or the Supabase CLI's says are applied; the CLI knows them by their digits, or, where
 * they were emitted into its project, by their name. Raises DatabaseStateError for the layout before the first release.
 */
async function appliedNames(client: pg.Client): Promise<{ ours: string[]; cli: string[] }> {
  const ours = await namesIn(
    client,
    `${HISTORY_SCHEMA}.${HISTORY_TABLE}`,
    `select name from ${HISTORY_SCHEMA}.${HISTORY_TABLE} order by name`,
  )
  const entries = await namesIn(
    client,
    'supabase_migrations.schema_migrations',
    `select concat_ws('_', m.version, to_jsonb(m) ->> 'name') as name from supabase_migrations.schema_migrations as m`,
  )
  if ([...ours, ...entries].includes(EARLIER_LAYOUT)) {
    throw new DatabaseStateError(
      'The database holds migrations from before they were put together: export what you need, empty the database, and run "npx firststep migrate".',
    )
  }
  const isEntry = (name: string) => {
    const emitted = name.replace(/^\d+_/, `_${EMITTED_PREFIX}`)
    const [version = ''] = name.split('_')
    return entries.some((entry) => entry.split('_')[0] === version || entry.endsWith(emitted))
  }
  return { ours, cli: (await migrationNames()).filter(isEntry) }
}

/** Tells which migrations the database has, whoever applied them, and which it lacks. */
export async function migrationStatus(connectionString: string): Promise<MigrationStatus> {
  return withClient(connectionString, async (client) => {
    const { ours, cli } = await appliedNames(client)
    const names = await migrationNames()
    const isApplied = (name: string) => ours.includes(name) || cli.includes(name)
    return { applied: names.filter(isApplied), pending: names.filter((name) => !isApplied(name)) }
  })
}

/** Takes what the Supabase CLI applied into our own history, so that both may be used by turns. */
async function adoptCliHistory(client: pg.Client): Promise<void> {
  const { ours, cli } = await appliedNames(client)
  const missing = cli.filter((name) => !ours.includes(name))
  if (missing.length === 0) return
  await client.query(`create schema if not exists ${HISTORY_SCHEMA}`)
  await client.query(`create table if not exists ${HISTORY_SCHEMA}.${HISTORY_TABLE}
    (id serial primary key, name varchar(255) not null, run_on timestamp not null)`)
  await client.query(
    `insert into ${HISTORY_SCHEMA}.${HISTORY_TABLE} (name, run_on) select name, now() from unnest($1::text[]) as name`,
    [missing],
  )
}

/** Only the version that brought a migration knows its way back. */
async function refuseNewer(client: pg.Client): Promise<void> {
  const [{ ours }, names] = [await appliedNames(client), await migrationNames()]
  const newer = ours.filter((name) => !names.includes(name))
  if (newer.length === 0) return
  throw new DatabaseStateError(
    `The database has migrations of a newer version (${newer.join(', ')}): take it back with that version.`,
  )
}

export interface MigrateOptions {
  connectionString: string
  count?: number | undefined
  logger?: Logger
  /** Where all migrations are applied, the steps of this engine too; one that was chosen before needs no naming. */
  engine?: Engine | undefined
}

/**
 * Migrates up to the newest version, or down by `count` migrations, under an advisory lock and in one
 * transaction: a migration that fails leaves the schema as it was. Where traffic is in the way of its locks it
 * tries again. On a plain Postgres, what Supabase brings along is made first. Returns the names that ran. Raises
 * DatabaseStateError for a server that is too old, and for a role that may not.
 */
export async function migrate(direction: 'up' | 'down', options: MigrateOptions): Promise<string[]> {
  return untilLocksAreFree(() => migrateOnce(direction, options)).catch((error) => {
    throw namingTheOwner(error)
  })
}

/** Does the work again while traffic is in the way of its locks, up to twenty times in all. */
export async function untilLocksAreFree<Result>(
  work: () => Promise<Result>,
  pauseMs = RETRY_PAUSE_MS,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      const { code = '' } = error as { code?: string }
      if (!LOCK_FAILURES.includes(code) || attempt === MAX_ATTEMPTS) throw error
      await sleep(pauseMs * Math.random())
    }
  }
}

async function migrateOnce(
  direction: 'up' | 'down',
  { connectionString, count, logger = SILENT, engine }: MigrateOptions,
): Promise<string[]> {
  return withClient(connectionString, async (client) => {
    await refuseOldServer(client)
    await preparePlainPostgres(client)
    await adoptCliHistory(client)
    if (direction === 'down') await refuseNewer(client)
    const found = await findEngine(client)
    if (direction === 'down' && found === 'citus') {
      throw new DatabaseStateError('A database that Citus distributes is not taken back: restore a backup.')
    }
    const isDistributed = direction === 'up' && count === undefined && (engine ?? found) === 'citus'
    if (isDistributed) await requireWorkers(client)
    // A migration that waits for a lock holds up every request behind it: give up soon and say so.
    await client.query(`set lock_timeout = '${LOCK_TIMEOUT}'`)
    const ran = await runner({
      dbClient: client,
      dir: MIGRATIONS_FOLDER,
      migrationsTable: HISTORY_TABLE,
      migrationsSchema: HISTORY_SCHEMA,
      createMigrationsSchema: true,
      direction,
      count: count ?? (direction === 'up' ? Number.POSITIVE_INFINITY : 1),
      checkOrder: true,
      singleTransaction: true,
      advisoryLockMode: 'wait',
      logger,
      migrationLoaderStrategies: [
        {
          extensions: ['.sql'],
          loader: (filePaths: string[]) => Promise.all(filePaths.map((file) => loadPair(file, found))),
        },
      ],
    })
    if (isDistributed) await distribute(client)
    return ran.map(({ name }) => name)
  })
}
