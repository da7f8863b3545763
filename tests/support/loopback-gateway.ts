import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One call to a model as it arrived. */
export interface LoopbackCall {
  model: string
  task: string
  streaming: boolean
  headers: IncomingHttpHeaders
  body: LoopbackBody
  receivedAt: number
  /** When the connection was closed before the answer was complete. */
  brokenOffAt?: number
  /** When the answer was complete. */
  answeredAt?: number
  generationId: string
}

interface LoopbackBody {
  prompt: { role: string; content: string | { type: string; text: string }[] }[]
  maxOutputTokens: number
  responseFormat: { type: string; schema: unknown }
  providerOptions: { gateway: Record<string, unknown> }
}

/** How a call is answered; returns when there is nothing more to send. */
export type Behaviour = (
  call: LoopbackCall,
  response: ServerResponse,
  left: AbortSignal,
) => Promise<void> | void

export interface LoopbackGateway {
  /** Version path included. */
  baseURL: string
  calls: LoopbackCall[]
  /** Answers every call from now on. */
  behave(behaviour: Behaviour): void
  /** USD per token, as `/config` lists them; an empty list makes `/config` fail. */
  prices: { id: string; input: string; output: string }[]
  /** USD by generation id, as `/v1/generation` tells them. */
  bills: Map<string, number>
  callsOf(task: string): LoopbackCall[]
  close(): Promise<void>
}

export const LOOPBACK_MODELS = [
  'openai/gpt-6-luna',
  'anthropic/claude-haiku-5.5',
  'google/gemini-2.5-flash-lite',
]

/** A gateway on this machine that speaks the real one's protocol and does as it is told. */
export async function startLoopbackGateway(initial: Behaviour): Promise<LoopbackGateway> {
  let behaviour = initial
  const calls: LoopbackCall[] = []
  const bills = new Map<string, number>()
  const prices = LOOPBACK_MODELS.map((id) => ({ id, input: '0.0000001', output: '0.0000005' }))

  const server = createServer((request, response) => {
    void serve(request, response).catch((error: unknown) => response.destroy(error as Error))
  })

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://loopback')
    if (url.pathname === '/v1/generation') return tellBill(url.searchParams.get('id') ?? '', response)
    if (url.pathname === '/v4/ai/config') return tellPrices(response)
    if (url.pathname !== '/v4/ai/language-model') return sendJson(response, 404, {})

    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = JSON.parse(Buffer.concat(chunks).toString()) as LoopbackBody
    const tags = body.providerOptions.gateway.tags as string[]
    const call: LoopbackCall = {
      model: String(request.headers['ai-language-model-id']),
      task: tags.at(-1) ?? '',
      streaming: request.headers['ai-language-model-streaming'] === 'true',
      headers: request.headers,
      body,
      receivedAt: performance.now(),
      generationId: `gen_${calls.length + 1}`,
    }
    calls.push(call)
    const left = new AbortController()
    response.on('close', () => {
      if (response.writableFinished) call.answeredAt = performance.now()
      else call.brokenOffAt = performance.now()
      left.abort()
    })
    response.on('error', () => left.abort())
    await behaviour(call, response, left.signal)
  }

  function tellPrices(response: ServerResponse): void {
    if (prices.length === 0) {
      sendJson(response, 500, errorBody('internal_server_error'))
      return
    }
    sendJson(response, 200, {
      models: prices.map(({ id, input, output }) => ({ id, name: id, pricing: { input, output } })),
    })
  }

  function tellBill(id: string, response: ServerResponse): void {
    const total = bills.get(id)
    if (total === undefined) {
      sendJson(response, 404, errorBody('not_found'))
      return
    }
    sendJson(response, 200, { data: { id, total_cost: total } })
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    baseURL: `http://127.0.0.1:${port}/v4/ai`,
    calls,
    prices,
    bills,
    behave: (next) => {
      behaviour = next
    },
    callsOf: (task) => calls.filter((call) => call.task === task),
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

export function errorBody(type: string, generationId?: string): unknown {
  return { error: { message: `scripted ${type}`, type, param: null, code: type }, generationId }
}
