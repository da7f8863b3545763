import { startWebhookReceiver } from '#tests/support/webhook-receiver.ts'
import type { KnownFault } from './known-fault.ts'
import { until } from './until.ts'

const OUT_WITHIN_MS = 3_000

async function start(origin: string, token: string): Promise<void> {
  const headers = { authorization: `Bearer ${token}` }
  const { status } = await fetch(`${origin}/api/onboarding/start`, { method: 'POST', headers })
  if (status !== 201) throw new Error(`A start answered ${status}.`)
}

/** What the database, the outbox and the jobs do. */
export const DATABASE_FAULTS: KnownFault[] = [
  {
    id: 'S3',
    guarantee: 'A receiver that never answers fourteen sessions holds up no event of another.',
    async play({ start: startOwn, afterwards }) {
      const receiver = await startWebhookReceiver()
      afterwards(() => receiver.stop())
      const { origin, signUp } = await startOwn({
        WEBHOOK_URL: receiver.url,
        WEBHOOK_SECRET: receiver.secret,
      })
      const slow = await Promise.all(Array.from({ length: 14 }, signUp))
      const other = await signUp()
      for (const { user } of slow) receiver.hanging.add(user.id)
      await Promise.all(slow.map(({ access_token }) => start(origin, access_token)))
      await until(() => receiver.waiting() > 0)
      const startedAt = performance.now()
      await start(origin, other.access_token)
      await until(() => receiver.received.length > 0)
      return { isOutInTime: performance.now() - startedAt < OUT_WITHIN_MS }
    },
    right: { isOutInTime: true },
  },
]
