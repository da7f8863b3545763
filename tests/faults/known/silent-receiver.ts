import { startWebhookReceiver } from '#tests/support/webhook-receiver.ts'
import { start } from './ask.ts'
import type { Surroundings } from './known-fault.ts'
import { until } from './until.ts'

const SILENT_SESSIONS = 14

/** How long the event of one session is on its way while a receiver never answers those of fourteen others, in ms. */
export async function waitBesideSilence({ start: startOwn, afterwards }: Surroundings): Promise<number> {
  const receiver = await startWebhookReceiver()
  afterwards(() => receiver.stop())
  const product = await startOwn({ WEBHOOK_URL: receiver.url, WEBHOOK_SECRET: receiver.secret })
  const slow = await Promise.all(Array.from({ length: SILENT_SESSIONS }, product.signUp))
  const other = await product.signUp()
  for (const { user } of slow) receiver.hanging.add(user.id)
  await Promise.all(slow.map(({ access_token }) => start(product, access_token)))
  await until(() => receiver.waiting() > 0)
  const startedAt = performance.now()
  await start(product, other.access_token)
  await until(() => receiver.received.length > 0)
  return performance.now() - startedAt
}
