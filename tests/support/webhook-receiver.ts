import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'

export interface ReceivedEvent {
  id: string
  type: string
  timestamp: string
  data: { sessionId: string; step?: string; reason?: string; status: string; [key: string]: unknown }
}

export interface WebhookReceiver {
  url: string
  secret: string
  /** Events whose signature held, in the order of their arrival, repeated ones too. */
  received: ReceivedEvent[]
  /** When each of them arrived, in milliseconds since 1970. */
  arrivals: number[]
  /** What the next requests are answered with; 204 when it is empty. */
  answers: (number | 'hang' | 'redirect')[]
  /** Users whose events are never answered. */
  hanging: Set<string>
  /** Deliveries that wait for an answer. */
  waiting(): number
  stop(): Promise<void>
}

/** A receiver on a free loopback port that checks every signature; an event it refuses is not received. */
export async function startWebhookReceiver(): Promise<WebhookReceiver> {
  const secret = `whsec_${Buffer.from('a webhook secret of tests').toString('base64')}`
  const verifier = new Webhook(secret)
  const received: ReceivedEvent[] = []
  const arrivals: number[] = []
  const answers: WebhookReceiver['answers'] = []
  const hanging = new Set<string>()
  let waiting = 0
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const isHanging = hanging.size > 0 && hanging.has(JSON.parse(body).data.userId)
    const answer = isHanging ? 'hang' : (answers.shift() ?? 204)
    waiting += 1
    response.once('close', () => {
      waiting -= 1
    })
    if (answer === 'hang') return
    if (answer === 'redirect') return void response.writeHead(307, { Location: '/elsewhere' }).end()
    if (answer === 204) {
      const event = verifier.verify(body, request.headers as Record<string, string>) as ReceivedEvent
      arrivals.push(Date.now())
      received.push({ ...event, id: String(request.headers['webhook-id']) })
    }
    response.writeHead(answer).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    secret,
    received,
    arrivals,
    answers,
    hanging,
    waiting: () => waiting,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
