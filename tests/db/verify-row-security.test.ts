import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { migrate } from '#lib/db/migrate.ts'
import { DatabaseStateError, verifyRowSecurity } from '#lib/db/verify-database.ts'
import { createPool } from '#lib/postgres/connection.ts'
import { startThrowawayPostgres, type ThrowawayPostgres } from '#testing/throwaway-postgres.ts'

// A cluster of its own, since roles belong to all databases of one.
let cluster: ThrowawayPostgres
let pool: pg.Pool
let tables: string[]
beforeAll(async () => {
  cluster = await startThrowawayPostgres()
  await migrate('up', { connectionString: cluster.connectionString })
  pool = createPool(cluster.connectionString, { size: 2, onError: () => undefined })
  const { rows } = await pool.query(`select schemaname || '.' || tablename as name from pg_tables
    where schemaname = 'onboarding' or tablename in ('onboarding_sessions', 'industries')`)
  tables = rows.map(({ name }) => name)
})
afterAll(async () => {
  await pool.end()
  await cluster.remove()
})

async function refusalAfter(change: string, undo: string): Promise<string> {
  await pool.query(change)
  try {
    return await verifyRowSecurity(pool).then(
      () => 'served',
      (error) => (error instanceof DatabaseStateError ? error.message : String(error)),
    )
  } finally {
    await pool.query(undo)
  }
}

describe('the server does not serve from a database', () => {
  test.each([
    ['row security is off', 'disable', 'enable'],
    ['row security is not forced', 'no force', 'force'],
  ])('where %s on any one table', async (_name, change, undo) => {
    expect(tables.length).toBeGreaterThan(15)
    for (const table of tables) {
      const line = await refusalAfter(
        `alter table ${table} ${change} row level security`,
        `alter table ${table} ${undo} row level security`,
      )
      expect(line).toBe(
        `Row security is off or not forced on ${table.replace('public.', '')}: run "alter table … enable row level security, force row level security" on each as the owner.`,
      )
    }
  })

  test.each(['onboarding_api', 'onboarding_jobs', 'anon', 'authenticated'])(
    'where row security does not bind %s',
    async (role) => {
      for (const right of ['bypassrls', 'superuser']) {
        const line = await refusalAfter(`alter role ${role} ${right}`, `alter role ${role} no${right}`)
        expect(line).toMatch(new RegExp(`^Row security does not bind ${role}: run [^\n]+$`))
      }
    },
  )

  test('and serves from one that is as the migrations left it', async () => {
    expect(await refusalAfter('select', 'select')).toBe('served')
  })
})
