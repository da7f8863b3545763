import type { ClaimedEvent } from '../db/statements/outbox.ts'
import type { EventType } from '../flow/event-types.ts'

/** Why an attempt ended that the process gave up to stop itself: it counts for nothing. */
export const STOPPED = 'stopped'

/** Somebody who is told of the events of a flow, each at least once and those of a session in order. */
export interface EventReceiver {
  /** By which the outbox keeps what is for it. */
  readonly name: string
  /** What it is told of; of everything without it. */
  readonly events?: readonly EventType[]
  /** Null once it has the event, else why not, in a word or two without anything of the event's. Must not reject. */
  take(event: ClaimedEvent, stopping: AbortSignal | undefined): Promise<string | null>
}

/** Longer than any receiver may take; until then no other process takes the same event. */
export const DELIVERY_TIMEOUT_MS = 10_000
