import type { ClientBase } from 'pg'

/**
 * A column's instant so much earlier, as an expression of SQL that is the same in every time zone: what depends on one
 * cannot be sent to the shards of a distributed table.
 */
export const earlier = (column: string, interval: string) =>
  `(${column} at time zone 'UTC' - interval '${interval}') at time zone 'UTC'`

const TIMES = ['created_at', 'updated_at', 'expires_at', 'completed_at']

/** Changes sessions past the triggers that forbid it, of which the workers of Citus have their own. */
export async function pastTriggers(client: ClientBase, text: string, values: unknown[] = []): Promise<void> {
  await client.query('begin')
  await client.query(`set local citus.propagate_set_commands = 'local'`)
  await client.query('set local session_replication_role = replica')
  await client.query(text, values)
  await client.query('commit')
}

/** Moves everything that a session knows of time so many days into the past. */
export const ageSession = (client: ClientBase, sessionId: string, days: number) =>
  pastTriggers(
    client,
    `update public.onboarding_sessions
      set ${TIMES.map((column) => `${column} = ${earlier(column, `${days} days`)}`)} where id = $1`,
    [sessionId],
  )
