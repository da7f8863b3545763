import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { SignJWT } from 'jose'
import pg from 'pg'
import { createPool } from '#lib/db/connection.ts'
import { createDatabase } from '#lib/db/database.ts'
import { migrate } from '#lib/db/migrate.ts'
import { seed } from '#lib/services/seed-service.ts'
import { startEmbeddedPostgres } from '#server/embedded/postgres.ts'

export interface BenchUser {
  id: string
  sessionId: string
  token: string
}

/** A durable Postgres with users and half-filled sessions, and what servers need to serve them. */
export interface World {
  connectionString: string
  environment: Record<string, string>
  users: BenchUser[]
  sql: pg.Pool
  /** Adds sessions, each of a user of its own, until there are that many. */
  growTo(sessions: number): Promise<void>
  remove(): Promise<void>
}

const ORIGIN = 'http://bench.test'
const ACTIVE_USERS = 400
const SILENT = { info: () => {}, warn: () => {}, error: () => {} }

const ADD_SESSIONS = `
  with added as (
    insert into auth.users (id, aud, role, email)
    select gen_random_uuid(), 'authenticated', 'authenticated', gen_random_uuid() || '@bench.test'
    from generate_series(1, $1) returning id
  ), sessions as (
    insert into public.onboarding_sessions (user_id, step_data, completed_steps, current_step)
    select id, '{"welcome":{"role":"ceo","experienceLevel":"beginner"},
      "company":{"name":"Panadería Sol","industry":"cafes-bakeries","size":"small"}}', '{welcome}', 2
    from added returning id, user_id, created_at
  )
  insert into onboarding.session_edits (session_id, revision, user_id, kind, locale, created_at)
  select id, 1, user_id, 'started', 'en', created_at from sessions`

const BATCH = 20_000

export async function createWorld(): Promise<World> {
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'firststep-bench-'))
  await chmod(dataDirectory, 0o711)
  const postgres = await startEmbeddedPostgres({ dataDirectory, log: SILENT })
  const { connectionString } = postgres
  await migrate('up', { connectionString })
  const pool = createPool(connectionString, { onError: () => undefined })
  await seed(createDatabase({ pool, addsUnknownUsers: false }))
  await pool.end()
  const sql = new pg.Pool({ connectionString, max: 4 })
  sql.on('error', () => undefined)
  const secret = randomBytes(32).toString('hex')

  async function growTo(sessions: number): Promise<void> {
    const { rows } = await sql.query('select count(*)::integer as count from public.onboarding_sessions')
    for (let missing = sessions - rows[0].count; missing > 0; missing -= BATCH) {
      await sql.query(ADD_SESSIONS, [Math.min(BATCH, missing)])
    }
    await sql.query('vacuum analyze')
    await sql.query('checkpoint')
  }

  await growTo(ACTIVE_USERS)
  const { rows } = await sql.query(
    'select id as "sessionId", user_id as id from public.onboarding_sessions limit $1',
    [ACTIVE_USERS],
  )
  const users = await Promise.all(
    rows.map(async (row): Promise<BenchUser> => {
      const token = await new SignJWT({ role: 'authenticated' })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(row.id)
        .setIssuer(`${ORIGIN}/auth/v1`)
        .setAudience('authenticated')
        .setExpirationTime('6h')
        .sign(new TextEncoder().encode(secret))
      return { ...row, token }
    }),
  )
  return {
    connectionString,
    users,
    sql,
    growTo,
    environment: {
      DATABASE_URL: connectionString,
      DATA_DIR: dataDirectory,
      FIELD_ENCRYPTION_KEYS: `bench:${randomBytes(32).toString('base64')}`,
      SUPABASE_URL: ORIGIN,
      SUPABASE_JWT_SECRET: secret,
      PUBLIC_ORIGIN: ORIGIN,
      RATE_LIMIT_SCALE: '1000000',
    },
    async remove() {
      await sql.end()
      await postgres.stop()
      await rm(dataDirectory, { recursive: true, force: true })
    },
  }
}
