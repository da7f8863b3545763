import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { postgresAddress } from '#lib/environment/forms.ts'
import { wrongValueLine } from '#lib/environment/wrong-value.ts'
import { connectionOptions, createPool } from '#lib/postgres/connection.ts'
import { createDatabase, type Database } from '#lib/postgres/database.ts'
import { isOfAnApp } from './app/own-firststep.ts'
import { WrongUse } from './wrong-use.ts'

/** The variables of a command that changes or examines the schema itself, the first that is set counting. */
const OWNER_VARIABLES = ['MIGRATION_DATABASE_URL', 'DATABASE_URL']

/** Where the embedded services keep their files. */
export const dataDirectoryOf = ({ DATA_DIR }: NodeJS.ProcessEnv) => DATA_DIR || '.data'

/** Does work on the database of DATABASE_URL, else on the running embedded one, as jobs do theirs. */
export async function withDatabase<Result>(
  environment: NodeJS.ProcessEnv,
  work: (database: Database) => Promise<Result>,
  variables = ['DATABASE_URL'],
): Promise<Result> {
  return withPool(environment, (pool) => work(createDatabase({ pool, addsUnknownUsers: false })), variables)
}

/** The same with its connections themselves. */
export async function withPool<Result>(
  environment: NodeJS.ProcessEnv,
  work: (pool: pg.Pool) => Promise<Result>,
  variables = ['DATABASE_URL'],
): Promise<Result> {
  const pool = createPool(await databaseAddress(environment, variables), {
    size: 2,
    onError: () => undefined,
  })
  try {
    return await work(pool)
  } finally {
    await pool.end()
  }
}

/** The same as who may change the schema: MIGRATION_DATABASE_URL goes first. */
export async function withOwnedDatabase<Result>(
  environment: NodeJS.ProcessEnv,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  return withDatabase(environment, work, OWNER_VARIABLES)
}

/** Does work on one connection of DATABASE_URL, else of the running embedded database. */
export async function withConnection<Result>(
  environment: NodeJS.ProcessEnv,
  work: (client: pg.Client) => Promise<Result>,
  variables = ['DATABASE_URL'],
): Promise<Result> {
  const client = new pg.Client(connectionOptions(await databaseAddress(environment, variables)))
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The same as who may change the schema. */
export async function withOwnersConnection<Result>(
  environment: NodeJS.ProcessEnv,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  return withConnection(environment, work, OWNER_VARIABLES)
}

/** The connection string of who may change the schema; raises WrongUse where there is none. */
export async function ownersAddress(environment: NodeJS.ProcessEnv): Promise<string> {
  return databaseAddress(environment, OWNER_VARIABLES)
}

async function databaseAddress(environment: NodeJS.ProcessEnv, variables: string[]): Promise<string> {
  for (const variable of variables) {
    const value = environment[variable]
    if (!value) continue
    const { success, error } = postgresAddress.safeParse(value)
    if (success) return value
    throw new WrongUse(wrongValueLine(variable, error.issues[0]?.message, value))
  }
  const file = path.join(dataDirectoryOf(environment), 'database-url')
  try {
    return (await readFile(file, 'utf8')).trim()
  } catch (cause) {
    throw new WrongUse(missingDatabase(variables.at(-1), file), { cause })
  }
}

/** What to do without a database, by where the command was called: an app of somebody's has no server of its own. */
function missingDatabase(variable: string | undefined, file: string): string {
  if (isOfAnApp('.')) return `Set ${variable}, in .env.local for instance.`
  if (!existsSync('package.json'))
    return `package.json is not here: run this in the folder of your app, or set ${variable}.`
  return `Set ${variable}, or start the server first: ${file} is not there.`
}
