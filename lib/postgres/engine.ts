import type pg from 'pg'

/** What a database keeps its tables with: one Postgres, or Citus with a person's rows on one of its nodes. */
export type Engine = 'postgres' | 'citus'

/** Whether the sessions are distributed. */
const FIND = `select exists (
    select from pg_catalog.pg_dist_partition where logicalrelid = 'public.onboarding_sessions'::regclass and partmethod = 'h'
  ) as is_distributed`

/** Which engine a database runs on: what was distributed says so itself, and no variable does. */
export async function findEngine(client: Pick<pg.ClientBase, 'query'>): Promise<Engine> {
  const { rows } = await client.query(
    `select to_regclass('pg_catalog.pg_dist_partition') is not null
      and to_regclass('public.onboarding_sessions') is not null as may_be_distributed`,
  )
  if (!rows[0]?.may_be_distributed) return 'postgres'
  const found = await client.query(FIND)
  return found.rows[0]?.is_distributed ? 'citus' : 'postgres'
}
