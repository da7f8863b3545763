import type { ClientBase } from 'pg'
import { DatabaseStateError } from './verify-database.ts'

const OLDEST_MAJOR_VERSION = 15
const INSUFFICIENT_PRIVILEGE = '42501'

/** Raises DatabaseStateError for a server whose SQL is older than that of the migrations. */
export async function refuseOldServer(client: Pick<ClientBase, 'query'>): Promise<void> {
  const { rows } = await client.query<{ server_version: string }>('show server_version')
  const version = rows[0]?.server_version ?? ''
  if (Number.parseInt(version, 10) >= OLDEST_MAJOR_VERSION) return
  throw new DatabaseStateError(
    `The database is Postgres ${version}, and ${OLDEST_MAJOR_VERSION} is the oldest that is supported: upgrade it, or name another in DATABASE_URL.`,
  )
}

/** The error, or where the role of the connection lacks a right, the one that says which role migrates. */
export function namingTheOwner(error: unknown): unknown {
  if (!(error instanceof Error) || (error as { code?: string }).code !== INSUFFICIENT_PRIVILEGE) return error
  return new DatabaseStateError(
    `The role of this connection may not migrate (${error.message}), and nothing was changed: name the owner of the database, with CREATEROLE, in MIGRATION_DATABASE_URL or DATABASE_URL.`,
    { cause: error },
  )
}
