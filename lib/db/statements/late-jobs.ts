import { z } from 'zod'
import { query } from '../../postgres/statement.ts'

const lateRow = z.object({ sweep: z.number(), fold: z.number(), deliveries: z.number() })

/**
 * For how many seconds jobs have left undone what is due, of a flow or of all: sessions to close, counters to fold, events
 * to try. An event that waits for its next attempt, or behind one that was given up, is not due.
 */
export function readLateness(flow: string | null) {
  return query(lateRow, {
    name: 'jobs.late',
    text: `select
        coalesce(extract(epoch from now() - (
          select min(expires_at) from public.onboarding_sessions
          where status = 'in_progress' and expires_at <= now() and ($1::text is null or flow = $1)
        )), 0)::float8 as sweep,
        coalesce(extract(epoch from now() - (
          select created_at from onboarding.analytics_tail order by id limit 1
        )), 0)::float8 as fold,
        coalesce(extract(epoch from now() - (
          select min(o.next_attempt_at) from onboarding.event_receivers r
          join onboarding.outbox o on o.flow = r.flow and o.receiver = r.receiver
          where r.seen_at > now() - interval '7 days' and ($1::text is null or r.flow = $1)
            and o.delivered_at is null and o.dead_at is null and o.next_attempt_at <= now()
        )), 0)::float8 as deliveries`,
    values: [flow],
  })
}
