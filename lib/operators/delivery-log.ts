import { type DeliveryQuery, findDeliveries, readReceivers } from '../db/statements/deliveries.ts'
import type { OperatorContext } from './operator-context.ts'

/** An event on its way to one receiver. */
export interface Delivery {
  id: string
  receiver: string
  type: string
  sessionId: string
  state: 'waiting' | 'failing' | 'delivered' | 'dead'
  attempts: number
  /** Of the last attempt, in a word or two; null where none has failed. */
  lastFailure: string | null
  createdAt: string
  deliveredAt: string | null
  nextAttemptAt: string | null
}

/** Who is told of the flow's events. */
export interface Receiver {
  name: string
  /** What it is told of; of everything where it is null. */
  events: string[] | null
  /** When a process has last looked for events for it. */
  seenAt: string
  undelivered: number
  dead: number
}

/**
 * The deliveries of the flow's events, the newest first, and where the list goes on; undefined at its end.
 *
 * @internal
 */
export async function readDeliveries(
  { flow, jobsDatabase }: OperatorContext,
  { limit, ...filters }: Omit<DeliveryQuery, 'flow'>,
): Promise<{ deliveries: Delivery[]; receivers: Receiver[]; next: DeliveryQuery['after'] }> {
  const [rows, receivers] = await jobsDatabase.asJobs(
    findDeliveries({ flow: flow.id, ...filters, limit: limit + 1 }),
    readReceivers(flow.id),
  )
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const isMore = rows.length > limit && last !== undefined
  return {
    deliveries: shown.map(({ exact_created_at: _, position: __, ...delivery }) => delivery),
    receivers: [...receivers],
    next: isMore ? { createdAt: last.exact_created_at, position: last.position } : undefined,
  }
}
