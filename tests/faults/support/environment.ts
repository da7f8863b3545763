import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { SignJWT } from 'jose'
import pg from 'pg'
import { migrate } from '#lib/db/migrate.ts'
import { outliveConnections } from '#lib/postgres/connection.ts'
import { type DurableCluster, startDurableCluster } from '#tests/support/durable-cluster.ts'
import type { WorkloadUser } from './workload.ts'

/** One durable database for all scenarios, with users whose tokens every process of ours accepts. */
export interface FaultEnvironment {
  cluster: DurableCluster
  sql: pg.Pool
  /** What a process needs to serve from the database. */
  variables: Record<string, string>
  createUsers(count: number): Promise<WorkloadUser[]>
  /** Reads a session through a process at `origin`. */
  readerAt(
    origin: string,
    users: readonly WorkloadUser[],
  ): (sessionId: string) => Promise<Record<string, unknown>>
  remove(): Promise<void>
}

/** The sign-in's issuer is another than the processes' own, as with a Supabase project. */
export const ISSUER_ORIGIN = 'https://sign-in.example'
const TOKEN_LIFE = '3d'

/** A token as Supabase Auth would sign it with a legacy secret; it outlives a clock that is a day ahead. */
export function signTestToken(userId: string, secret: string): Promise<string> {
  return new SignJWT({ role: 'authenticated', sub: userId })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuedAt()
    .setIssuer(`${ISSUER_ORIGIN}/auth/v1`)
    .setAudience('authenticated')
    .setExpirationTime(TOKEN_LIFE)
    .sign(new TextEncoder().encode(secret))
}

export async function createFaultEnvironment(): Promise<FaultEnvironment> {
  const cluster = await startDurableCluster()
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'firststep-faults-data-'))
  const { connectionString } = cluster
  await migrate('up', { connectionString })
  const sql = new pg.Pool({ connectionString, max: 4 })
  outliveConnections(sql, () => undefined)
  const secret = randomBytes(32).toString('base64')
  const variables = {
    DATABASE_URL: connectionString,
    DATA_DIR: dataDirectory,
    SUPABASE_URL: ISSUER_ORIGIN,
    SUPABASE_JWT_SECRET: secret,
    FIELD_ENCRYPTION_KEYS: `test:${randomBytes(32).toString('base64')}`,
    NODE_COMPILE_CACHE: path.join(dataDirectory, 'compiled'),
  }
  return {
    cluster,
    sql,
    variables,
    async createUsers(count) {
      const ids = Array.from({ length: count }, () => randomUUID())
      await sql.query(
        `insert into auth.users (id, aud, role) select id, 'authenticated', 'authenticated' from unnest($1::uuid[]) as id`,
        [ids],
      )
      return Promise.all(ids.map(async (id) => ({ id, token: await signTestToken(id, secret) })))
    },
    readerAt(origin, users) {
      const tokens = new Map(users.map(({ id, token }) => [id, token]))
      return async (sessionId) => {
        const { rows } = await sql.query('select user_id from public.onboarding_sessions where id = $1', [
          sessionId,
        ])
        const response = await fetch(`${origin}/api/onboarding/session/${sessionId}`, {
          headers: { authorization: `Bearer ${tokens.get(rows[0]?.user_id)}` },
        })
        return (await response.json()).data ?? {}
      }
    },
    async remove() {
      await sql.end()
      await cluster.remove()
      await rm(dataDirectory, { recursive: true, force: true })
    },
  }
}
