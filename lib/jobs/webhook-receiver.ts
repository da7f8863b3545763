import { Webhook } from 'standardwebhooks'
import { DELIVERY_TIMEOUT_MS, type EventReceiver, STOPPED } from './event-receiver.ts'

/** Where events go, which of them, and the keys that sign them. */
export interface WebhookEndpoint extends Pick<EventReceiver, 'name' | 'events'> {
  url: string
  /** Each signs every event, so that a receiver can change from one to the next. */
  secrets: readonly string[]
}

/** An endpoint that gets events as Standard Webhooks says; any 2xx takes one, and redirects are failures. */
export function createWebhookReceiver({ name, events, url, secrets }: WebhookEndpoint): EventReceiver {
  const signers = secrets.map((secret) => new Webhook(secret))
  return {
    name,
    events,
    async take({ id, type, payload, createdAt, sentAt }, stopping) {
      const body = JSON.stringify({ type, timestamp: createdAt.toISOString(), data: payload })
      try {
        const response = await fetch(url, {
          method: 'POST',
          redirect: 'manual',
          signal: AbortSignal.any([
            AbortSignal.timeout(DELIVERY_TIMEOUT_MS),
            ...(stopping ? [stopping] : []),
          ]),
          headers: {
            'Content-Type': 'application/json',
            'User-Agent': 'Firststep',
            'webhook-id': id,
            'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1000)),
            'webhook-signature': signers.map((signer) => signer.sign(id, sentAt, body)).join(' '),
          },
          body,
        })
        await response.body?.cancel()
        return response.ok ? null : `status ${response.status}`
      } catch (error) {
        if (stopping?.aborted) return STOPPED
        return error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'connection'
      }
    },
  }
}
