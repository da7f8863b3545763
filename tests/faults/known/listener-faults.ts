import http from 'node:http'
import { rawRequest } from '#tests/support/raw-request.ts'
import { openRawSocket, rawExchange } from '#tests/support/raw-socket.ts'
import type { KnownFault } from './known-fault.ts'
import { PAGE_DOOR_FAULTS } from './page-door-faults.ts'
import { figureOf } from './product-figures.ts'

const LIVE = 'GET /api/health/live HTTP/1.1\r\nHost: a.example\r\n'

function askForIndustry(origin: string, token: string, headers: Record<string, string> = {}) {
  return fetch(`${origin}/api/onboarding/ai-suggestions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ kind: 'industry', companyName: 'Panadería Sol' }),
  })
}

/** How a request was refused, or not, by the form of the answer. */
async function formOf(origin: string, bytes: string): Promise<string> {
  const answer = await rawExchange(origin, bytes)
  if (answer === undefined) return 'no answer'
  const { status, headers, text } = answer
  if (status < 400) return String(status)
  const { code, requestId } = JSON.parse(text || '{}') as { code?: string; requestId?: string }
  const isProblem = headers['content-type'] === 'application/problem+json; charset=utf-8'
  const isSafe =
    headers['x-content-type-options'] === 'nosniff' &&
    String(headers['content-security-policy']).startsWith("default-src 'none'")
  const isNamed = requestId !== undefined && requestId === headers['x-request-id']
  return isProblem && isSafe && isNamed ? `${status} ${code}` : `${status} bare`
}

/** Keeps a connection in use until its last answer, and tells how each request went. */
async function useConnection(origin: string, onAnswer: () => void, isDone: () => boolean): Promise<string[]> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
  const outcomes: string[] = []
  while (!isDone() && (outcomes.at(-1) ?? 'keep-alive') === 'keep-alive') {
    outcomes.push(
      await new Promise<string>((resolve) => {
        const request = http.get(`${origin}/api/health/live`, { agent }, (response) => {
          response.resume().on('end', () => resolve(String(response.headers.connection)))
        })
        request.on('error', (error: NodeJS.ErrnoException) => resolve(String(error.code)))
      }),
    )
    onAnswer()
  }
  agent.destroy()
  return outcomes
}

/** What the listener and the door get wrong before an endpoint is asked. */
export const LISTENER_FAULTS: KnownFault[] = [
  {
    id: 'M13',
    guarantee: 'A UTF-8 byte order mark before a JSON body is ignored.',
    async play({ product }) {
      const { origin, signUp } = await product()
      const { access_token } = await signUp()
      const { status } = await rawRequest(origin, {
        method: 'POST',
        path: '/api/onboarding/start',
        headers: { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' },
        body: '\uFEFF{"locale":"es"}',
      })
      return { status }
    },
    right: { status: 201 },
  },
  {
    id: 'M14',
    guarantee: 'No proxy compresses an event stream, and thereby holds it back.',
    async play({ product }) {
      const { origin, signUp } = await product()
      const { access_token } = await signUp()
      const answer = await askForIndustry(origin, access_token, { accept: 'text/event-stream' })
      await answer.text()
      return { status: answer.status, cacheControl: answer.headers.get('cache-control') }
    },
    right: { status: 200, cacheControl: 'private, no-store, no-transform' },
  },
  {
    id: 'M11',
    guarantee: 'A connection that never speaks, or never ends its headers, is closed after ten seconds.',
    async play({ product }) {
      const { origin } = await product()
      const outcomes = ['', `${LIVE}X-Slow: `].map(async (bytes) => {
        const socket = await openRawSocket(origin)
        socket.send(bytes)
        const status = (await socket.answer())?.status
        const { milliseconds } = await socket.ended
        // It was 29 seconds; the upper bound leaves room for a busy machine.
        return { status, isInTime: milliseconds > 9_000 && milliseconds < 20_000 }
      })
      const [silent, slow] = await Promise.all(outcomes)
      return { silent, slow }
    },
    right: { silent: { status: 408, isInTime: true }, slow: { status: 408, isInTime: true } },
  },
  {
    id: 'A3',
    guarantee: 'A 429 names the limit that was reached, and the metrics count by it.',
    async play({ start }) {
      // A twentieth of each: one use of AI by user, fifteen by address.
      const product = await start({ RATE_LIMIT_SCALE: '0.05' })
      const people = []
      for (let count = 0; count < 16; count++) people.push(await product.signUp())
      const statuses = new Set<number>()
      for (const { access_token } of people.slice(0, 15))
        statuses.add((await askForIndustry(product.origin, access_token)).status)
      const { status, headers } = await askForIndustry(product.origin, people[15]?.access_token ?? '')
      return {
        before: [...statuses],
        status,
        policy: headers.get('ratelimit-policy'),
        left: headers.get('ratelimit')?.replace(/;t=\d+$/, ''),
        refusedByAddress: await figureOf(product, 'rate_limit_refusals_total{limit="ai_address"}'),
      }
    },
    right: {
      before: [200],
      status: 429,
      policy: '"ai_address";q=15;w=60',
      left: '"ai_address";r=0',
      refusedByAddress: 1,
    },
  },
  {
    id: 'A5',
    guarantee: 'A clean stop waits for nobody who says nothing, and takes back no request that was sent.',
    async play({ start }) {
      const product = await start()
      const idle = await Promise.all(Array.from({ length: 50 }, () => openRawSocket(product.origin)))
      for (const socket of idle.slice(20)) {
        socket.send(`${LIVE}\r\n`)
        await socket.answer()
      }
      let isDone = false
      const busy: Promise<string[]>[] = []
      for (let count = 0; count < 6; count++) {
        await new Promise<void>((resolve) => {
          busy.push(useConnection(product.origin, resolve, () => isDone))
        })
      }
      const startedAt = performance.now()
      const exitCode = await product.end('SIGTERM')
      // It was more than ten seconds; two are promised, on a machine that does nothing else.
      const isPrompt = performance.now() - startedAt < 6_000
      isDone = true
      const outcomes = (await Promise.all(busy)).flat()
      const resets = await Promise.all(idle.map(({ ended }) => ended))
      return {
        exitCode,
        isPrompt,
        lost: outcomes.filter((outcome) => !['keep-alive', 'close'].includes(outcome)),
        lastAnswers: outcomes.filter((outcome) => outcome === 'close').length,
        resets: resets.filter(({ code }) => code !== undefined).length,
      }
    },
    right: { exitCode: 0, isPrompt: true, lost: [], lastAnswers: 6, resets: 0 },
  },
  {
    id: 'A10',
    guarantee: 'What Node’s parser refuses is answered in the contract’s form, and HTTP/1.0 is not refused.',
    async play({ product }) {
      const { origin } = await product()
      const form = (bytes: string) => formOf(origin, bytes)
      // Next listens for upgrades from its first page on.
      await (await fetch(`${origin}/sign-in`)).text()
      return {
        unknownMethod: await form('BREW /api/health/live HTTP/1.1\r\nHost: a.example\r\n\r\n'),
        badHeader: await form(`${LIVE}Bad Name: x\r\n\r\n`),
        largeHeaders: await form(`${LIVE}X-Y: ${'y'.repeat(70_000)}\r\n\r\n`),
        noHost: await form('GET /api/health/live HTTP/1.1\r\n\r\n'),
        badHost: await form('GET /api/onboarding/industries?q=x HTTP/1.1\r\nHost: 1.2.3.4.5\r\n\r\n'),
        expectation: await form(`${LIVE}Expect: tea\r\n\r\n`),
        upgrade: await form(`${LIVE}Connection: Upgrade\r\nUpgrade: h2c\r\n\r\n`),
        oldVersion: await form('GET /api/health/live HTTP/1.0\r\n\r\n'),
      }
    },
    right: {
      unknownMethod: '405 method_not_allowed',
      badHeader: '400 malformed_request',
      largeHeaders: '431 headers_too_large',
      noHost: '400 malformed_request',
      badHost: '400 malformed_request',
      expectation: '200',
      upgrade: '200',
      oldVersion: '200',
    },
  },
  {
    id: 'A11',
    guarantee: 'The API’s description is private and revalidated; the sign-in and pages carry a request id.',
    async play({ product }) {
      const { origin } = await product()
      const ask = (path: string, headers: Record<string, string>) => fetch(origin + path, { headers })
      const description = await ask('/api/openapi.json', {})
      const etag = description.headers.get('etag') ?? ''
      const ids = ['/auth/v1/settings', '/sign-in'].map(async (path) => {
        const kept = (await ask(path, { 'x-request-id': 'caller-0001' })).headers.get('x-request-id')
        const made = (await ask(path, { 'x-request-id': 'no id' })).headers.get('x-request-id')
        return [kept, /^[0-9a-f-]{36}$/.test(made ?? '')]
      })
      return {
        cacheControl: description.headers.get('cache-control'),
        again: (await ask('/api/openapi.json', { 'if-none-match': etag })).status,
        ids: await Promise.all(ids),
      }
    },
    right: {
      cacheControl: 'private, no-cache',
      again: 304,
      ids: [
        ['caller-0001', true],
        ['caller-0001', true],
      ],
    },
  },
  {
    id: 'A13',
    guarantee: 'Whoever comes through a proxy gets no metrics, whatever the proxy calls its header.',
    async play({ product }) {
      const { origin } = await product()
      const headers = ['Forwarded-For', 'X-Vercel-Forwarded-For', 'X-Remote-Addr', 'Fly-Client-IP', 'Via']
      const statusOf = async (name?: string) =>
        (await fetch(`${origin}/api/metrics`, { headers: name ? { [name]: '127.0.0.1' } : {} })).status
      return { direct: await statusOf(), through: await Promise.all(headers.map(statusOf)) }
    },
    right: { direct: 200, through: [404, 404, 404, 404, 404] },
  },
  {
    id: 'A18',
    guarantee: 'Health is never refused for a flood, and a clean stop complains of nothing.',
    async play({ start }) {
      const product = await start({ RATE_LIMIT_SCALE: '0.01', LOG_LEVEL: 'warn' })
      const statusOf = async (path: string) => (await fetch(product.origin + path)).status
      const flood = []
      for (let count = 0; count < 40; count++) flood.push(await statusOf('/api/openapi.json'))
      const health = [await statusOf('/api/health/live'), await statusOf('/api/health/ready')]
      const exitCode = await product.end('SIGTERM')
      return {
        isFlooded: flood.includes(429),
        health,
        exitCode,
        complaints: product.printed().match(/connection[^"]* broke/g) ?? [],
      }
    },
    right: { isFlooded: true, health: [200, 200], exitCode: 0, complaints: [] },
  },
  {
    id: 'M20',
    guarantee:
      'A start says what it does before it does it, and how long it took; the last line is the address.',
    async play({ product }) {
      const { origin, printed } = await product()
      const lines = printed().split('\n')
      const begun = lines.filter((line) => line.endsWith(' …')).map((line) => line.slice(0, -' …'.length))
      const timed = begun.filter((name) =>
        lines.some((line) => line.startsWith(`${name}: `) && / s$/.test(line)),
      )
      return {
        saysPhases: begun.length >= 5,
        namesPostgresAndMigrations: /Postgres/.test(begun.join()) && /[Mm]igrat/.test(begun.join()),
        isEachTimed: timed.length === begun.length,
        isReadyLast:
          lines.filter((line) => line !== '' && !line.startsWith('{')).at(-1) ===
          `Firststep is ready at ${origin}`,
      }
    },
    right: {
      saysPhases: true,
      namesPostgresAndMigrations: true,
      isEachTimed: true,
      isReadyLast: true,
    },
  },
  ...PAGE_DOOR_FAULTS,
]
