import { Webhook, WebhookVerificationError } from 'standardwebhooks'

/** An event as Firststep sends it; `docs/api/events.json` has the schema of each. */
export interface ReceivedEvent {
  type: string
  timestamp: string
  data: { userId: string; sessionId: string; [more: string]: unknown }
}

/**
 * Answers the request of a webhook: 401 where the signature does not hold, 204 once `take` has taken the event, which it
 * is told once however often it is delivered. Where `take` fails the answer is 500, and Firststep comes again.
 */
export function webhookReceiver(
  secret: string,
  take: (event: ReceivedEvent) => Promise<void>,
): (request: Request) => Promise<Response> {
  const webhook = new Webhook(secret)
  // Keep these beside your own data: what a process remembers is gone with it.
  const taken = new Set<string>()
  return async (request) => {
    const id = request.headers.get('webhook-id') ?? ''
    let event: ReceivedEvent
    try {
      event = webhook.verify(await request.text(), Object.fromEntries(request.headers)) as ReceivedEvent
    } catch (error) {
      if (error instanceof WebhookVerificationError) return new Response(null, { status: 401 })
      throw error
    }
    if (!taken.has(id)) await take(event)
    taken.add(id)
    return new Response(null, { status: 204 })
  }
}
