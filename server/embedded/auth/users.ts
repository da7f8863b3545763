import type { Pool } from 'pg'

export interface UserRow {
  id: string
  aud: string
  role: string
  email: string | null
  encrypted_password: string | null
  email_confirmed_at: Date | null
  last_sign_in_at: Date | null
  raw_app_meta_data: Record<string, unknown> | null
  raw_user_meta_data: Record<string, unknown> | null
  created_at: Date
  updated_at: Date
  banned_until: Date | null
  is_anonymous: boolean
}

export const USER_COLUMNS = `u.id, u.aud, u.role, u.email, u.encrypted_password, u.email_confirmed_at,
  u.last_sign_in_at, u.raw_app_meta_data, u.raw_user_meta_data, u.created_at, u.updated_at, u.banned_until,
  u.is_anonymous`

/** The user with this email address, in lower case, unless deleted. */
export async function findUserByEmail(
  pool: Pick<Pool, 'query'>,
  email: string,
): Promise<UserRow | undefined> {
  const { rows } = await pool.query<UserRow>(
    `select ${USER_COLUMNS} from auth.users as u
     where u.email = $1 and not u.is_sso_user and u.deleted_at is null`,
    [email],
  )
  return rows[0]
}

/** Changes a user's password or replaces the metadata; undefined when the user has been deleted meanwhile. */
export async function changeUser(
  pool: Pick<Pool, 'query'>,
  user: { id: string; passwordHash?: string; metadata?: Record<string, unknown>; now: Date },
): Promise<UserRow | undefined> {
  const { rows } = await pool.query<UserRow>(
    `update auth.users as u set
       encrypted_password = coalesce($2, u.encrypted_password),
       raw_user_meta_data = coalesce($3, u.raw_user_meta_data),
       updated_at = $4
     where u.id = $1 and u.deleted_at is null
     returning ${USER_COLUMNS}`,
    [user.id, user.passwordHash ?? null, user.metadata ?? null, user.now],
  )
  return rows[0]
}

export function isBanned(user: UserRow, now: Date): boolean {
  return user.banned_until !== null && user.banned_until > now
}

/** The user as Supabase Auth answers it. */
export function presentUser(user: UserRow) {
  const metadata = user.raw_user_meta_data ?? {}
  const confirmedAt = user.email_confirmed_at?.toISOString()
  return {
    id: user.id,
    aud: user.aud,
    role: user.role,
    email: user.email ?? '',
    phone: '',
    ...(confirmedAt && { confirmed_at: confirmedAt, email_confirmed_at: confirmedAt }),
    ...(user.last_sign_in_at && { last_sign_in_at: user.last_sign_in_at.toISOString() }),
    app_metadata: user.raw_app_meta_data ?? {},
    user_metadata: metadata,
    identities: user.email === null ? [] : [presentEmailIdentity(user, user.email)],
    created_at: user.created_at.toISOString(),
    updated_at: user.updated_at.toISOString(),
    is_anonymous: user.is_anonymous,
  }
}

/** Applications take an empty list of identities for "already registered", so the one that exists is told. */
function presentEmailIdentity(user: UserRow, email: string) {
  return {
    identity_id: user.id,
    id: user.id,
    user_id: user.id,
    identity_data: { email, email_verified: true, phone_verified: false, sub: user.id },
    provider: 'email',
    last_sign_in_at: (user.last_sign_in_at ?? user.created_at).toISOString(),
    created_at: user.created_at.toISOString(),
    updated_at: user.updated_at.toISOString(),
    email,
  }
}
