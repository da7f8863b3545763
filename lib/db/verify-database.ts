import type pg from 'pg'
import { KnownError } from '../flow/known-error.ts'
import type { Statement } from '../postgres/database.ts'
import { isUnprepared } from '../postgres/database-errors.ts'
import type { FieldEncryption } from '../sealing/field-encryption.ts'
import { OURS } from './doctor/catalogue.ts'

/** The database is not fit to serve from; the message is one line that says what to do. */
export class DatabaseStateError extends KnownError {
  static override readonly kind = 'DatabaseStateError'
}

const REQUEST_ROLES = ['onboarding_api', 'onboarding_jobs', 'onboarding_support']
/** Supabase's service_role is not among them: it bypasses row security by design. */
const DATA_API_ROLES = ['anon', 'authenticated']

/** Tables of ours where row security is off or does not bind their owner, and roles that it does not bind. */
const UNPROTECTED = `
  select c.oid::regclass::text as name, 'table' as kind from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and ${OURS} and not (c.relrowsecurity and c.relforcerowsecurity)
  union all
  select rolname, 'role' from pg_roles where rolname = any ($1) and (rolsuper or rolbypassrls)
  order by 1`

/**
 * Refuses a login role that cannot become the roles of requests and jobs, and a database where row security is off,
 * or not forced, on any table of ours or does not bind a role that reads them. The variable is the one that names the
 * database.
 */
export async function verifyRowSecurity(pool: pg.Pool, variable = 'DATABASE_URL'): Promise<void> {
  const client = await pool.connect()
  try {
    for (const role of REQUEST_ROLES) {
      await client.query('begin')
      try {
        await client.query(`select set_config('role', $1, true)`, [role])
      } catch (cause) {
        // Whoever is missing may not be become either.
        if (isUnprepared(cause)) throw cause
        throw new DatabaseStateError(
          `The database role of ${variable} may not become ${role}: run "grant ${REQUEST_ROLES.join(', ')} to" that role as the owner.`,
        )
      } finally {
        await client.query('commit')
      }
    }
    const { rows } = await client.query<{ name: string; kind: 'table' | 'role' }>(UNPROTECTED, [
      [...REQUEST_ROLES, ...DATA_API_ROLES],
    ])
    const named = (kind: string) => rows.filter((row) => row.kind === kind).map(({ name }) => name)
    const [tables, roles] = [named('table'), named('role')]
    if (tables.length > 0) {
      throw new DatabaseStateError(
        `Row security is off or not forced on ${tables.join(', ')}: run "alter table … enable row level security, force row level security" on each as the owner.`,
      )
    }
    if (roles.length > 0) {
      throw new DatabaseStateError(
        `Row security does not bind ${roles.join(', ')}: run "alter role … nosuperuser nobypassrls" on each as a superuser.`,
      )
    }
  } finally {
    client.release()
  }
}

const CANARY_TEXT = 'firststep'
const placeOf = (keyId: string) => `encryption_keys:${keyId}:canary`

/** Records that the writing key is in use, so that no later start goes without it. */
export function leaveCanary(encryption: FieldEncryption): Statement {
  const { writingKeyId } = encryption
  return {
    name: 'keys.leave_canary',
    text: 'insert into onboarding.encryption_keys (key_id, canary) values ($1, $2) on conflict do nothing',
    values: [writingKeyId, encryption.seal(CANARY_TEXT, placeOf(writingKeyId))],
  }
}

/**
 * Proves that the key ring opens what every key that has written sealed. Raises DatabaseStateError when a key is missing
 * from the ring or is another one under the same id.
 */
export async function requireOpeningKeys(pool: pg.Pool, encryption: FieldEncryption): Promise<void> {
  await asJobs(pool, (client) => proveKeys(client, encryption))
}

/** The same, and leaves a canary for the writing key. */
export async function verifyEncryptionKeys(pool: pg.Pool, encryption: FieldEncryption): Promise<void> {
  await asJobs(pool, async (client) => {
    await proveKeys(client, encryption)
    const { text, values } = leaveCanary(encryption)
    await client.query(text, [...values])
  })
}

async function proveKeys(client: pg.ClientBase, encryption: FieldEncryption): Promise<void> {
  const { rows } = await client.query('select key_id, canary from onboarding.encryption_keys')
  for (const { key_id: keyId, canary } of rows) {
    if (!opens(encryption, canary, placeOf(keyId))) {
      throw new DatabaseStateError(
        `FIELD_ENCRYPTION_KEYS does not open the stored data: it must hold the key "${keyId}" that wrote it.`,
      )
    }
  }
}

async function asJobs(pool: pg.Pool, work: (client: pg.ClientBase) => Promise<void>): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('role', 'onboarding_jobs', true)`)
    await work(client)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

function opens(encryption: FieldEncryption, sealed: string, place: string): boolean {
  try {
    return encryption.open(sealed, place) === CANARY_TEXT
  } catch {
    return false
  }
}
