import { z } from 'zod'
import { query, type Statement } from '../../postgres/statement.ts'

/** The statements of lib/db/functions/events. */

/** An event taken for delivery; `sentAt` is the database's clock. */
const claimedRow = z.object({
  id: z.string(),
  type: z.string(),
  payload: z.looseObject({
    answers: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
  }),
  createdAt: z.date(),
  attempt: z.number(),
  sentAt: z.date(),
})
export type ClaimedEvent = z.infer<typeof claimedRow>

/** Who is told of events: all of them, where none are named. */
interface Receiver {
  name: string
  events?: readonly string[]
}

/** Says that a receiver is there for the events of a flow. */
export function subscribeToEvents(flow: string, { name, events }: Receiver): Statement {
  return {
    name: 'events.subscribe',
    text: 'select onboarding.subscribe_to_events($1, $2, $3)',
    values: [flow, name, events ?? null],
  }
}

/** Takes up to so many events that go out to a receiver for the first time, and so many that failed before. */
export function claimEvents(
  flow: string,
  { name, events }: Receiver,
  most: { first: number; again: number },
  leaseSeconds: number,
) {
  return query(claimedRow, {
    name: 'events.claim',
    text: `select id, type, payload, created_at as "createdAt", attempt, sent_at as "sentAt"
      from onboarding.claim_events($1, $2, $3, $4, $5, make_interval(secs => $6))`,
    values: [flow, name, events ?? null, most.first, most.again, leaseSeconds],
  })
}

export function settleEvent(outcome: {
  id: string
  receiver: string
  attempt: number
  failure: string | null
  retryInSeconds: number | null
}): Statement {
  return {
    name: 'events.settle',
    text: 'select onboarding.settle_event($1, $2, $3, $4, make_interval(secs => $5))',
    values: [outcome.id, outcome.receiver, outcome.attempt, outcome.failure, outcome.retryInSeconds],
  }
}

/** How long nobody has saved a session: `24h` and the seconds that it stands for. */
export interface StallTime {
  name: string
  seconds: number
}

const stalledRow = z.object({
  answer: z.object({ told: z.number(), next: z.string().nullable() }),
})

/** Tells of some live sessions, those behind `from`, that nobody has saved for one of these times. */
export function tellStalled(request: {
  flow: string
  after: readonly StallTime[]
  resumeUrl: string
  /** The user that was looked at last. */
  from: string | null
  looks: number
  tells: number
}) {
  return query(stalledRow, {
    name: 'events.tell_stalled',
    text: 'select onboarding.tell_stalled($1) as answer',
    values: [JSON.stringify(request)],
  })
}

const queuedRow = z.object({ queued: z.number() })

/** One event, or with null every dead letter; how many deliveries these are. */
export function redeliverEvents(id: string | null) {
  return query(queuedRow, {
    name: 'events.redeliver',
    text: 'select onboarding.redeliver_events($1) as queued',
    values: [id],
  })
}

/** Every event that is still kept from a moment on. */
export function replayEvents(since: string) {
  return query(queuedRow, {
    name: 'events.replay',
    text: 'select onboarding.replay_events($1) as queued',
    values: [since],
  })
}

const discardedRow = z.object({ discarded: z.boolean() })

export function discardEvent(id: string) {
  return query(discardedRow, {
    name: 'events.discard',
    text: 'select onboarding.discard_event($1) as discarded',
    values: [id],
  })
}

const deletedRow = z.object({ deleted: z.number() })

export function deleteOldEvents(batch: number) {
  return query(deletedRow, {
    name: 'events.delete_old',
    text: 'select onboarding.delete_old_events($1) as deleted',
    values: [batch],
  })
}

const deadLetterRow = z.object({
  id: z.string(),
  flow: z.string(),
  receiver: z.string(),
  type: z.string(),
  sessionId: z.string(),
  createdAt: z.date(),
  deadAt: z.date(),
  attempts: z.number(),
  lastFailure: z.string(),
  /** Later events of the same session for the same receiver, which wait for this one. */
  waiting: z.number(),
})

export function listDeadLetters(limit: number) {
  return query(deadLetterRow, {
    name: 'events.dead_letters',
    text: `select d.id, d.flow, d.receiver, d.type, d.session_id as "sessionId", d.created_at as "createdAt", d.dead_at as "deadAt",
        d.attempts, d.last_failure as "lastFailure",
        (select count(*)::integer from onboarding.outbox w
          where w.session_id = d.session_id and w.receiver = d.receiver and w.position > d.position
            and w.delivered_at is null) as waiting
      from onboarding.outbox d where d.dead_at is not null order by d.position limit $1`,
    values: [limit],
  })
}

const pendingRow = z.object({ pending: z.number() })

export function countPendingEvents() {
  return query(pendingRow, {
    name: 'events.count_pending',
    text: `select count(*)::integer as pending from onboarding.outbox where delivered_at is null and dead_at is null`,
    values: [],
  })
}
