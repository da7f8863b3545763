import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import type { RefreshTokenContent } from './refresh-token.ts'
import { isBanned, USER_COLUMNS, type UserRow } from './users.ts'

/** How long a session may go without a refresh; applications refresh every hour while they are used. */
export const IDLE_SESSION_MS = 90 * 86_400_000

/** Whoever opens a session takes more old ones away than the one they add, so that they cannot pile up. */
const IDLE_SESSIONS_AT_ONCE = 100

/** How somebody came in: the `amr` of the token. */
export type SignInMethod = 'password' | 'anonymous' | 'otp'

export interface SessionRow {
  session_id: string
  method: SignInMethod
  session_created_at: Date
  refresh_counter: number
}

export type SignedIn = SessionRow & UserRow
type Queries = Pick<Pool, 'query'>

const SESSION_COLUMNS = `s.id as session_id, s.method, s.created_at as session_created_at, s.refresh_counter`

/** Ends a statement whose `u` is the user that signs in: opens a session for that user, if there is one. */
const OPEN_SESSION = `, s as (
    insert into auth.sessions (id, user_id, method, created_at, refreshed_at)
    select $1, u.id, $2, $3, $3 from u
    returning *
  )
  select ${USER_COLUMNS}, ${SESSION_COLUMNS} from u join s on s.user_id = u.id`

/** Makes a user and the first session; undefined when the email address has a user already. */
export async function signUpUser(
  pool: Queries,
  user: {
    method: SignInMethod
    email?: string
    passwordHash?: string
    metadata: Record<string, unknown>
    now: Date
  },
): Promise<SignedIn | undefined> {
  const { method, email, passwordHash, metadata, now } = user
  const isAnonymous = email === undefined
  const { rows } = await pool.query<SignedIn>(
    `with u as (
      insert into auth.users (
        id, aud, role, email, encrypted_password, email_confirmed_at, last_sign_in_at,
        raw_app_meta_data, raw_user_meta_data, created_at, updated_at, is_anonymous
      )
      values ($4, 'authenticated', 'authenticated', $5, $6, case when not $9 then $3::timestamptz end,
        $3, $7, $8, $3, $3, $9)
      on conflict (email) where not is_sso_user do nothing
      returning *
    )${OPEN_SESSION}`,
    [
      randomUUID(),
      method,
      now,
      randomUUID(),
      email ?? null,
      passwordHash ?? null,
      isAnonymous ? {} : { provider: 'email', providers: ['email'] },
      metadata,
      isAnonymous,
    ],
  )
  return rows[0]
}

/** Opens another session for the user; undefined when the user has been deleted meanwhile. */
export async function openSession(
  pool: Queries,
  { userId, method }: { userId: string; method: SignInMethod },
  now: Date,
): Promise<SignedIn | undefined> {
  const { rows } = await pool.query<SignedIn>(
    `with u as (
      update auth.users set last_sign_in_at = $3, updated_at = $3
      where id = $4 and deleted_at is null
      returning *
    )${OPEN_SESSION}`,
    [randomUUID(), method, now, userId],
  )
  return rows[0]
}

/** The session with its user; undefined when either is gone. */
export async function findSession(pool: Queries, sessionId: string): Promise<SignedIn | undefined> {
  const { rows } = await pool.query<SignedIn>(
    `select ${USER_COLUMNS}, ${SESSION_COLUMNS}
     from auth.sessions as s join auth.users as u on u.id = s.user_id
     where s.id = $1 and u.deleted_at is null`,
    [sessionId],
  )
  return rows[0]
}

/** Whether the user exists; a token can outlive it. */
export async function hasUser(pool: Queries, userId: string): Promise<boolean> {
  const { rowCount } = await pool.query('select from auth.users where id = $1 and deleted_at is null', [
    userId,
  ])
  return rowCount === 1
}

/**
 * Yields the next refresh token's counter: the same one however often it is asked for, until that next token is used
 * in its turn. An older token is a stolen one, and ends the session.
 */
export async function refreshSession(
  pool: Queries,
  { sessionId, counter }: RefreshTokenContent,
  now: Date,
): Promise<SignedIn | 'not_found' | 'banned' | 'already_used'> {
  const idleSince = new Date(now.getTime() - IDLE_SESSION_MS)
  const refreshed = await pool.query<SignedIn>(
    `update auth.sessions as s set refresh_counter = $2 + 1, refreshed_at = $3
     from auth.users as u
     where s.id = $1 and s.refresh_counter in ($2, $2 + 1) and s.refreshed_at > $4
       and u.id = s.user_id and u.deleted_at is null
       and (u.banned_until is null or u.banned_until <= $3)
     returning ${USER_COLUMNS}, ${SESSION_COLUMNS}`,
    [sessionId, counter, now, idleSince],
  )
  if (refreshed.rows[0] !== undefined) return refreshed.rows[0]
  const found = await findSession(pool, sessionId)
  if (found === undefined) return 'not_found'
  if (isBanned(found, now)) return 'banned'
  const ended = await pool.query('delete from auth.sessions where id = $1 and refresh_counter > $2 + 1', [
    sessionId,
    counter,
  ])
  return ended.rowCount === 0 ? 'not_found' : 'already_used'
}

/** Deletes some of the sessions that nobody can refresh any more. */
export async function deleteIdleSessions(
  pool: Queries,
  now: Date,
  atOnce = IDLE_SESSIONS_AT_ONCE,
): Promise<void> {
  await pool.query(
    `delete from auth.sessions where id in (
       select id from auth.sessions where refreshed_at <= $1 order by refreshed_at limit $2 for update skip locked
     )`,
    [new Date(now.getTime() - IDLE_SESSION_MS), atOnce],
  )
}

const ENDED_BY_SCOPE = {
  global: 'user_id = $1',
  local: 'user_id = $1 and id = $2',
  others: 'user_id = $1 and id <> $2',
} as const

export type LogoutScope = keyof typeof ENDED_BY_SCOPE

export const isLogoutScope = (text: string): text is LogoutScope => Object.hasOwn(ENDED_BY_SCOPE, text)

/** Ends the user's sessions: all, this one, or all but this one. */
export async function endSessions(
  pool: Queries,
  scope: LogoutScope,
  { userId, sessionId }: { userId: string; sessionId: string },
): Promise<void> {
  await pool.query(
    `delete from auth.sessions where ${ENDED_BY_SCOPE[scope]}`,
    scope === 'global' ? [userId] : [userId, sessionId],
  )
}
