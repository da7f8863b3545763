import type { Statement } from '../database.ts'

/** The statements of lib/db/functions/events. */

/** An event taken for delivery; `sentAt` is the database's clock. */
export interface ClaimedEvent {
  id: string
  type: string
  payload: object
  createdAt: Date
  attempt: number
  sentAt: Date
}

export function subscribeToEvents(): Statement {
  return { name: 'events.subscribe', text: 'select onboarding.subscribe_to_events()', values: [] }
}

/** Takes up to so many events that go out for the first time, and so many that failed before. */
export function claimEvents(most: { first: number; again: number }, leaseSeconds: number): Statement {
  return {
    name: 'events.claim',
    text: `select id, type, payload, created_at as "createdAt", attempt, sent_at as "sentAt"
      from onboarding.claim_events($1, $2, make_interval(secs => $3))`,
    values: [most.first, most.again, leaseSeconds],
  }
}

export function settleEvent(outcome: {
  id: string
  attempt: number
  failure: string | null
  retryInSeconds: number | null
}): Statement {
  return {
    name: 'events.settle',
    text: 'select onboarding.settle_event($1, $2, $3, make_interval(secs => $4))',
    values: [outcome.id, outcome.attempt, outcome.failure, outcome.retryInSeconds],
  }
}

/** One event, or with null every dead letter. */
export function redeliverEvents(id: string | null): Statement {
  return {
    name: 'events.redeliver',
    text: 'select onboarding.redeliver_events($1) as queued',
    values: [id],
  }
}

export function discardEvent(id: string): Statement {
  return { name: 'events.discard', text: 'select onboarding.discard_event($1) as discarded', values: [id] }
}

export function deleteOldEvents(batch: number): Statement {
  return {
    name: 'events.delete_old',
    text: 'select onboarding.delete_old_events($1) as deleted',
    values: [batch],
  }
}

export interface DeadLetter {
  id: string
  type: string
  sessionId: string
  createdAt: Date
  deadAt: Date
  attempts: number
  lastFailure: string
  /** Later events of the same session, which wait for this one. */
  waiting: number
}

export function listDeadLetters(limit: number): Statement {
  return {
    name: 'events.dead_letters',
    text: `select d.id, d.type, d.session_id as "sessionId", d.created_at as "createdAt", d.dead_at as "deadAt",
        d.attempts, d.last_failure as "lastFailure",
        (select count(*)::integer from onboarding.outbox w
          where w.session_id = d.session_id and w.position > d.position and w.delivered_at is null) as waiting
      from onboarding.outbox d where d.dead_at is not null order by d.position limit $1`,
    values: [limit],
  }
}

export function countPendingEvents(): Statement {
  return {
    name: 'events.count_pending',
    text: `select count(*)::integer as pending from onboarding.outbox where delivered_at is null and dead_at is null`,
    values: [],
  }
}
