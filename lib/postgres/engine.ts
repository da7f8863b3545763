import type pg from 'pg'

/** What a database keeps its tables with: one Postgres, or Citus with a person's rows on one of its nodes. */
export type Engine = 'postgres' | 'citus'

const MAY_BE_DISTRIBUTED = `select to_regclass('pg_catalog.pg_dist_partition') is not null
    and to_regclass('public.onboarding_sessions') is not null as is_so`
/** Whether the sessions are distributed. */
const DISTRIBUTED = `select exists (
    select from pg_catalog.pg_dist_partition where logicalrelid = 'public.onboarding_sessions'::regclass and partmethod = 'h'
  ) as is_so`

/**
 * Which engine a database runs on: what was distributed says so itself, and no variable does. Raises what the driver
 * raises, also where a question is not answered within `timeoutMs`.
 */
export async function findEngine(client: Pick<pg.ClientBase, 'query'>, timeoutMs?: number): Promise<Engine> {
  const isSo = async (text: string): Promise<boolean> => {
    // The driver takes it with each query; its types know it of connections only.
    const question: pg.QueryConfig & { query_timeout?: number } = {
      text,
      ...(timeoutMs === undefined ? {} : { query_timeout: timeoutMs }),
    }
    return (await client.query(question)).rows[0]?.is_so === true
  }
  return (await isSo(MAY_BE_DISTRIBUTED)) && (await isSo(DISTRIBUTED)) ? 'citus' : 'postgres'
}
