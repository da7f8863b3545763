import { z } from 'zod'
import { query } from '../../postgres/statement.ts'

/** What operators read of the outbox: who receives the events of a flow, and how each delivery stands. */

export const DELIVERY_STATES = ['waiting', 'failing', 'delivered', 'dead'] as const

export interface DeliveryQuery {
  flow: string
  receiver?: string | undefined
  state?: (typeof DELIVERY_STATES)[number] | undefined
  /** The newest come first; those after this one. */
  after?: { createdAt: string; position: number } | undefined
  limit: number
}

const deliveryRow = z.object({
  id: z.string(),
  receiver: z.string(),
  type: z.string(),
  sessionId: z.string(),
  state: z.enum(DELIVERY_STATES),
  attempts: z.number(),
  lastFailure: z.string().nullable(),
  createdAt: z.string(),
  deliveredAt: z.string().nullable(),
  nextAttemptAt: z.string().nullable(),
  exact_created_at: z.string(),
  position: z.coerce.number(),
})

const STATE = `case when delivered_at is not null then 'delivered' when dead_at is not null then 'dead'
  when last_failure is not null then 'failing' else 'waiting' end`

/** Some deliveries of a flow's events, the newest first. */
export function findDeliveries({ flow, receiver, state, after, limit }: DeliveryQuery) {
  return query(deliveryRow, {
    name: 'events.deliveries',
    text: `select id, receiver, type, session_id as "sessionId", ${STATE} as state, attempts, last_failure as "lastFailure",
        onboarding.instant(created_at) as "createdAt", onboarding.instant(delivered_at) as "deliveredAt",
        case when delivered_at is null and dead_at is null then onboarding.instant(next_attempt_at) end as "nextAttemptAt",
        to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as exact_created_at, position
      from onboarding.outbox
      where flow = $1 and ($2::text is null or receiver = $2) and ($3::text is null or ${STATE} = $3)
        and ($4::timestamptz is null or (created_at, position) < ($4, $5::bigint))
      order by created_at desc, position desc limit $6`,
    values: [flow, receiver ?? null, state ?? null, after?.createdAt ?? null, after?.position ?? null, limit],
  })
}

const receiverRow = z.object({
  name: z.string(),
  events: z.array(z.string()).nullable(),
  seenAt: z.string(),
  undelivered: z.number(),
  dead: z.number(),
})

/** Who receives the events of a flow, with what it has not got yet, and what was given up. */
export function readReceivers(flow: string) {
  return query(receiverRow, {
    name: 'events.receivers',
    text: `select r.receiver as name, r.events, onboarding.instant(r.seen_at) as "seenAt",
        count(o.id) filter (where o.dead_at is null)::integer as undelivered,
        count(o.id) filter (where o.dead_at is not null)::integer as dead
      from onboarding.event_receivers r
      left join onboarding.outbox o on o.flow = r.flow and o.receiver = r.receiver and o.delivered_at is null
      where r.flow = $1 group by r.flow, r.receiver, r.events, r.seen_at order by r.receiver`,
    values: [flow],
  })
}
