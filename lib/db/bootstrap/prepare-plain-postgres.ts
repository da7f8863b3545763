import { readFileSync } from 'node:fs'
import type { ClientBase, Pool } from 'pg'

/** The comment on schema `auth` that tells ours from a Supabase project's; the digit is the version of the SQL. */
const MARK = 'Stands in for Supabase Auth; made by Firststep, version 1'
const MARK_OF_ANY_VERSION = /made by Firststep, version \d+$/

/** Any number that no other advisory lock of the product uses. */
const LOCK_KEY = 731_905_114

/** Roles belong to the whole cluster, so another database's bootstrap can win a race that our lock cannot see. */
const LOST_RACES = new Set(['42710', '23505', 'XX000', '40P01'])
const MAX_ATTEMPTS = 5

interface Found {
  mark: string | null
  has_auth_schema: boolean
  has_supabase_owner: boolean
  has_users: boolean
  has_roles: boolean
}

const FIND = `
  select
    obj_description(auth.oid, 'pg_namespace') as mark,
    auth.oid is not null as has_auth_schema,
    coalesce(pg_get_userbyid(auth.nspowner) = 'supabase_auth_admin', false) as has_supabase_owner,
    to_regclass('auth.users') is not null and to_regprocedure('auth.uid()') is not null as has_users,
    to_regrole('anon') is not null and to_regrole('authenticated') is not null
      and to_regrole('service_role') is not null and to_regrole('authenticator') is not null as has_roles
  from (select) as always
  left join pg_catalog.pg_namespace as auth on auth.nspname = 'auth'`

/**
 * Makes the roles, schemas and `auth` objects of a Supabase project where a plain Postgres lacks them, all or
 * nothing, and leaves a real Supabase project untouched. Safe to repeat and to run from several processes at once.
 * Fails when a foreign schema `auth` is in the way, and when the role may not create roles or schemas.
 */
export async function preparePlainPostgres(client: ClientBase): Promise<'prepared' | 'supabase'> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await prepareOnce(client)
    } catch (error) {
      if (attempt === MAX_ATTEMPTS || !LOST_RACES.has((error as { code?: string }).code ?? '')) throw error
    }
  }
}

async function prepareOnce(client: ClientBase): Promise<'prepared' | 'supabase'> {
  const state = judge(await find(client))
  if (state !== 'missing') return state
  await client.query('begin')
  try {
    await client.query(`set local client_min_messages = warning; select pg_advisory_xact_lock(${LOCK_KEY})`)
    const stateUnderLock = judge(await find(client))
    if (stateUnderLock === 'missing') {
      await client.query(readFileSync(new URL('./plain-postgres.sql', import.meta.url), 'utf8'))
      await client.query(`comment on schema auth is '${MARK}'`)
    }
    await client.query('commit')
    return stateUnderLock === 'missing' ? 'prepared' : stateUnderLock
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/** Whether schema `auth` is the one made here, so that its users are ours to write; false on a Supabase project. */
export async function ownsAuthSchema(database: Pool | ClientBase): Promise<boolean> {
  const found = await find(database)
  return found.has_auth_schema && isOurs(found)
}

async function find(client: Pool | ClientBase): Promise<Found> {
  const { rows } = await client.query<Found>(FIND)
  if (rows[0] === undefined) throw new Error('The catalogue query returned no row.')
  return rows[0]
}

function judge(found: Found): 'prepared' | 'supabase' | 'missing' {
  if (!found.has_auth_schema) return 'missing'
  if (isOurs(found)) return found.mark === MARK && found.has_users && found.has_roles ? 'prepared' : 'missing'
  if (found.has_users) return 'supabase'
  throw new Error(
    'The database has a schema "auth" without auth.users or auth.uid(), so it is neither a Supabase project nor free for ours: rename that schema, or use another database.',
  )
}

function isOurs({ mark, has_supabase_owner }: Found): boolean {
  return MARK_OF_ANY_VERSION.test(mark ?? '') && !has_supabase_owner
}
