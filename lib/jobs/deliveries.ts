import { type ClaimedEvent, claimEvents, settleEvent, subscribeToEvents } from '../db/statements/outbox.ts'
import { stillShared } from '../flow/event-fields.ts'
import type { Flow } from '../flow/flow.ts'
import { createDeliverySlots, type DeliveryKind } from './delivery-slots.ts'
import { type EventReceiver, STOPPED } from './event-receiver.ts'
import type { JobContext } from './job-context.ts'

/** Of one process to one receiver. What failed before has slots of its own, so that it never waits, nor makes wait. */
const SLOTS: Readonly<Record<DeliveryKind, number>> = { first: 8, again: 2 }
/** Then a delivery's slot goes to another: at most 410 are under way, since each ends within the timeout. */
const SLOW_AFTER_MS = 250
/** How soon events of other sessions are looked for while deliveries hang. */
const LOOK_AGAIN_MS = 500
/** Long after the timeout: until then no other process takes the same event. */
const LEASE_SECONDS = 60
const FIRST_RETRY_SECONDS = 2
const RETRY_GROWTH = 3
const LONGEST_RETRY_SECONDS = 8 * 3600
/** The last attempt is about a day and a half after the first. */
export const MAX_DELIVERY_ATTEMPTS = 14

/** Seconds until the next attempt: exponential, with half of it left to chance so that failures spread out. */
export function retryDelaySeconds(attempt: number, random: () => number = Math.random): number {
  const full = Math.min(FIRST_RETRY_SECONDS * RETRY_GROWTH ** (attempt - 1), LONGEST_RETRY_SECONDS)
  return full * (0.5 + random() / 2)
}

/** Lets the database write the flow's events for its receivers from now on; without any it writes none. */
export async function subscribeReceivers({
  database,
  flow,
  receivers,
}: Pick<JobContext, 'database' | 'flow' | 'receivers'>): Promise<void> {
  for (const receiver of receivers) await database.asJobs(subscribeToEvents(flow.id, receiver))
}

/**
 * Delivers the events of the flow that are due, to each of its receivers: at least once, in order per session, side by
 * side for different sessions. One that hangs holds up nothing but its own session with its own receiver. Returns how
 * many were delivered.
 */
export async function deliverEvents(context: JobContext): Promise<number> {
  const { database, flow, receivers, signal } = context
  if (receivers.length === 0) return 0
  const slots = createDeliverySlots(SLOTS, SLOW_AFTER_MS)
  let delivered = 0
  let failure: unknown
  // Raised at the end: what one event met holds up no other.
  const keepFailure = (error: unknown) => {
    failure ??= error
  }

  const beginDue = async (receiver: EventReceiver) => {
    const { name } = receiver
    const free = { first: slots.free(name, 'first'), again: slots.free(name, 'again') }
    if (free.first + free.again === 0) return
    const [events] = await database.asJobs(claimEvents(flow.id, receiver, free, LEASE_SECONDS))
    for (const event of events) {
      slots.begin(name, event.attempt === 1 ? 'first' : 'again', () =>
        deliver(context, receiver, event).then((isDelivered) => {
          if (isDelivered) delivered += 1
        }, keepFailure),
      )
    }
  }

  do {
    if (!signal.aborted) await Promise.all(receivers.map((receiver) => beginDue(receiver).catch(keepFailure)))
  } while (await slots.change(LOOK_AGAIN_MS))
  if (failure !== undefined) throw failure
  return delivered
}

async function deliver(
  { database, flow, log, stopping }: JobContext,
  receiver: EventReceiver,
  event: ClaimedEvent,
): Promise<boolean> {
  const { id, attempt } = event
  const failure = await receiver.take({ ...event, payload: payloadNow(flow, event.payload) }, stopping)
  // Given up by us, so no attempt may be the last for it, and another process may try at once.
  const isStopped = failure === STOPPED
  const isLast = failure !== null && !isStopped && attempt >= MAX_DELIVERY_ATTEMPTS
  const delaySeconds = isStopped ? 0 : retryDelaySeconds(attempt)
  const retryInSeconds = failure === null || isLast ? null : delaySeconds
  await database.asJobs(settleEvent({ id, receiver: receiver.name, attempt, failure, retryInSeconds }))
  if (failure !== null && !isStopped) {
    // Neither the address nor a body is logged: both may hold secrets.
    const told = { event: id, receiver: receiver.name, attempt, failure, isDeadLetter: isLast }
    log.warn(told, 'an event was not delivered')
  }
  return failure === null
}

/** What an event tells now: since it was written, the flow may have taken back what it shares. */
function payloadNow(flow: Flow, payload: ClaimedEvent['payload']): ClaimedEvent['payload'] {
  const { answers } = payload
  return answers ? { ...payload, answers: stillShared(flow, answers) } : payload
}
