import { randomUUID } from 'node:crypto'
import { ApiError, said } from '../errors.ts'
import type { EventReceiver } from '../jobs/event-receiver.ts'
import type { OperatorContext } from './operator-context.ts'

export const TEST_EVENT = 'onboarding.test'

/** How a test ended at its receiver. */
export interface TestedReceiver {
  receiver: string
  /** The `webhook-id` that it was sent with. */
  id: string
  /** Why it was not taken, in a word or two; null where it was. */
  failure: string | null
  milliseconds: number
}

/**
 * Sends an event that tells of nobody to one webhook now, signed as all are, and says how it was answered. It stands in
 * no outbox and is not sent again. Raises `not_found` for a name that is no webhook of this process.
 *
 * @internal
 */
export async function sendTestEvent(
  { flow, receivers, recordAct, now }: OperatorContext,
  { receiver: name }: { receiver: string },
): Promise<TestedReceiver> {
  const receiver = receivers.find((one) => one.name === name && isWebhook(one))
  if (receiver === undefined)
    throw new ApiError('not_found', {
      detail: said('There is no such webhook; meta.receivers of GET /api/admin/webhooks names them.'),
    })
  const id = randomUUID()
  await recordAct({ action: 'webhook.tested', details: { receiver: name, event: id } })
  const sentAt = now()
  const payload = { flow: { id: flow.id, version: flow.version } }
  const startedAt = performance.now()
  const test = { id, type: TEST_EVENT, payload, createdAt: sentAt, sentAt, attempt: 1 }
  const failure = await receiver.take(test, undefined)
  return { receiver: name, id, failure, milliseconds: Math.round(performance.now() - startedAt) }
}

/** A function of the process is called for what has happened alone. */
const isWebhook = ({ name }: EventReceiver) => name !== 'onEvent'
