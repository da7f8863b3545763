import type pg from 'pg'
import { KnownError } from '../known-error.ts'
import type { Statement } from './database.ts'
import type { FieldEncryption } from './field-encryption.ts'

/** The database is not fit to serve from; the message is one line that says what to do. */
export class DatabaseStateError extends KnownError {
  static override readonly kind = 'DatabaseStateError'
}

const REQUEST_ROLES = ['onboarding_api', 'onboarding_jobs']

/** Refuses a login role that cannot become the roles of requests and jobs, or for which row security is off then. */
export async function verifyRowSecurity(pool: pg.Pool): Promise<void> {
  const client = await pool.connect()
  try {
    for (const role of REQUEST_ROLES) {
      await client.query('begin')
      try {
        await client.query(`select set_config('role', $1, true)`, [role])
      } catch {
        throw new DatabaseStateError(
          `The database role of DATABASE_URL may not become ${role}: run "grant ${REQUEST_ROLES.join(', ')} to" that role as the owner.`,
        )
      } finally {
        await client.query('commit')
      }
    }
    await client.query('begin')
    await client.query(`select set_config('role', 'onboarding_api', true)`)
    const { rows } = await client.query(
      `select row_security_active('public.onboarding_sessions') as is_active`,
    )
    await client.query('commit')
    if (rows[0]?.is_active !== true) {
      throw new DatabaseStateError(
        'Row security is off for onboarding_api: take BYPASSRLS and SUPERUSER from that role.',
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
 * Proves that the key ring opens what every key that has written sealed, and leaves a canary for the writing key.
 * Raises DatabaseStateError when a key is missing from the ring or is another one under the same id.
 */
export async function verifyEncryptionKeys(pool: pg.Pool, encryption: FieldEncryption): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('role', 'onboarding_jobs', true)`)
    const { rows } = await client.query('select key_id, canary from onboarding.encryption_keys')
    for (const { key_id: keyId, canary } of rows) {
      if (!opens(encryption, canary, placeOf(keyId))) {
        throw new DatabaseStateError(
          `FIELD_ENCRYPTION_KEYS does not open the stored data: it must hold the key "${keyId}" that wrote it.`,
        )
      }
    }
    const { text, values } = leaveCanary(encryption)
    await client.query(text, [...values])
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
