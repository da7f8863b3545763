import pg from 'pg'
import { ownsAuthSchema } from '#lib/db/bootstrap/prepare-plain-postgres.ts'
import { connectionOptions } from '#lib/postgres/connection.ts'
import { databaseUrlOf } from './database-url.ts'

const USAGE = 'Usage: npm run users -- grant-admin EMAIL | revoke-admin EMAIL | list'

/** Why the command cannot be done, in one line. */
class Refusal extends Error {}

const COMMANDS: Record<string, (client: pg.Client, email: string | undefined) => Promise<void>> = {
  'grant-admin': (client, email) =>
    changeRole(client, email, `coalesce(raw_app_meta_data, '{}') || '{"role": "admin"}'`, 'is an admin'),
  'revoke-admin': (client, email) =>
    changeRole(client, email, `raw_app_meta_data - 'role'`, 'is no admin any more'),
  list,
}

async function changeRole(
  client: pg.Client,
  email: string | undefined,
  value: string,
  outcome: string,
): Promise<void> {
  if (email === undefined) throw new Refusal(USAGE)
  const { rowCount } = await client.query(
    `update auth.users set raw_app_meta_data = ${value}, updated_at = now()
     where email = lower($1) and deleted_at is null`,
    [email],
  )
  if (rowCount === 0) throw new Refusal(`There is no user ${email}: sign up first.`)
  console.log(`${email} ${outcome}, from the next sign-in or token refresh on.`)
}

async function list(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ email: string | null; role: string | null; created_at: Date | null }>(
    `select email, raw_app_meta_data ->> 'role' as role, created_at
     from auth.users where deleted_at is null order by created_at, id`,
  )
  for (const { email, role, created_at } of rows)
    console.log([email ?? '(anonymous)', role ?? '-', created_at?.toISOString() ?? '-'].join('\t'))
}

async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client(connectionOptions(connectionString))
  try {
    await client.connect()
    return client
  } catch (error) {
    const { host, port } = client
    const reason = (error as NodeJS.ErrnoException).code ?? (error as Error).message
    throw new Refusal(`Cannot reach the database at ${host}:${port} (${reason}): is the server running?`)
  }
}

async function run(name: string | undefined, email: string | undefined): Promise<void> {
  const command = Object.hasOwn(COMMANDS, name ?? '') ? COMMANDS[name ?? ''] : undefined
  if (command === undefined) throw new Refusal(USAGE)
  const client = await connect(await databaseUrlOf('DATABASE_URL'))
  try {
    if (!(await ownsAuthSchema(client)))
      throw new Refusal(
        'This database is a Supabase project or not prepared yet: set app_metadata in the Supabase dashboard, or start the server once.',
      )
    await command(client, email)
  } finally {
    await client.end()
  }
}

try {
  await run(process.argv[2], process.argv[3])
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
