import { type ClaimedEvent, claimEvents, settleEvent, subscribeToEvents } from '../db/statements/outbox.ts'
import { stillShared } from '../flow/event-fields.ts'
import type { Flow } from '../flow/flow.ts'
import { createDeliverySlots, type DeliveryKind } from './delivery-slots.ts'
import type { JobContext } from './job-context.ts'
import type { WebhookEndpoint } from './webhook-endpoint.ts'

/** Of one process to one receiver. What failed before has slots of its own, so that it never waits, nor makes wait. */
const SLOTS: Readonly<Record<DeliveryKind, number>> = { first: 8, again: 2 }
/** Then a delivery's slot goes to another: at most 410 are under way, since each ends within the timeout. */
const SLOW_AFTER_MS = 250
const DELIVERY_TIMEOUT_MS = 10_000
/** How soon events of other sessions are looked for while deliveries hang. */
const LOOK_AGAIN_MS = 500
/** Long after the timeout: until then no other process takes the same event. */
const LEASE_SECONDS = 60
const FIRST_RETRY_SECONDS = 2
const RETRY_GROWTH = 3
const LONGEST_RETRY_SECONDS = 8 * 3600
const STOPPED = 'stopped'
/** The last attempt is about a day and a half after the first. */
export const MAX_DELIVERY_ATTEMPTS = 14

/** Seconds until the next attempt: exponential, with half of it left to chance so that failures spread out. */
export function retryDelaySeconds(attempt: number, random: () => number = Math.random): number {
  const full = Math.min(FIRST_RETRY_SECONDS * RETRY_GROWTH ** (attempt - 1), LONGEST_RETRY_SECONDS)
  return full * (0.5 + random() / 2)
}

/** Lets the database write events from now on; without a webhook it writes none. */
export async function subscribeToWebhookEvents({
  database,
  webhook,
}: Pick<JobContext, 'database' | 'webhook'>): Promise<void> {
  if (webhook) await database.asJobs(subscribeToEvents())
}

/**
 * Delivers the events that are due: at least once, in order per session, side by side for different sessions. One
 * that hangs holds up nothing but its own session. Returns how many were delivered.
 */
export async function deliverEvents(context: JobContext): Promise<number> {
  const { database, webhook, signal } = context
  if (!webhook) return 0
  const slots = createDeliverySlots(SLOTS, SLOW_AFTER_MS)
  let delivered = 0
  let failure: unknown
  // Raised at the end: what one event met holds up no other.
  const keepFailure = (error: unknown) => {
    failure ??= error
  }

  const beginDue = async () => {
    const free = { first: slots.free('first'), again: slots.free('again') }
    if (free.first + free.again === 0) return
    const [events] = await database.asJobs(claimEvents(free, LEASE_SECONDS))
    for (const event of events) {
      slots.begin(event.attempt === 1 ? 'first' : 'again', () =>
        deliver(context, webhook, event).then((isDelivered) => {
          if (isDelivered) delivered += 1
        }, keepFailure),
      )
    }
  }

  do {
    if (!signal.aborted) await beginDue().catch(keepFailure)
  } while (await slots.change(LOOK_AGAIN_MS))
  if (failure !== undefined) throw failure
  return delivered
}

async function deliver(
  { database, flow, log, stopping }: JobContext,
  webhook: WebhookEndpoint,
  event: ClaimedEvent,
): Promise<boolean> {
  const { id, attempt } = event
  const failure = await post(webhook, { ...event, payload: payloadNow(flow, event.payload) }, stopping)
  // Given up by us, so no attempt may be the last for it, and another process may try at once.
  const isStopped = failure === STOPPED
  const isLast = failure !== null && !isStopped && attempt >= MAX_DELIVERY_ATTEMPTS
  const delaySeconds = isStopped ? 0 : retryDelaySeconds(attempt)
  const retryInSeconds = failure === null || isLast ? null : delaySeconds
  await database.asJobs(settleEvent({ id, attempt, failure, retryInSeconds }))
  if (failure !== null && !isStopped) {
    // Neither the address nor a body is logged: both may hold secrets.
    log.warn({ event: id, attempt, failure, isDeadLetter: isLast }, 'a webhook was not delivered')
  }
  return failure === null
}

/** What an event tells now: since it was written, the flow may have taken back what it shares. */
function payloadNow(flow: Flow, payload: ClaimedEvent['payload']): ClaimedEvent['payload'] {
  const { flow: told, answers } = payload
  return told?.id === flow.id && answers ? { ...payload, answers: stillShared(flow, answers) } : payload
}

/** Sends one event as Standard Webhooks says; null for any 2xx, else why it failed. Redirects are failures. */
async function post(
  { url, sign }: WebhookEndpoint,
  event: ClaimedEvent,
  stopping: AbortSignal | undefined,
): Promise<string | null> {
  const { id, type, payload, createdAt, sentAt } = event
  const body = JSON.stringify({ type, timestamp: createdAt.toISOString(), data: payload })
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.any([AbortSignal.timeout(DELIVERY_TIMEOUT_MS), ...(stopping ? [stopping] : [])]),
      headers: {
        'Content-Type': 'application/json',
        'User-Agent': 'Firststep',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1000)),
        'webhook-signature': sign(id, sentAt, body),
      },
      body,
    })
    await response.body?.cancel()
    return response.ok ? null : `status ${response.status}`
  } catch (error) {
    if (stopping?.aborted) return STOPPED
    return error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'connection'
  }
}
