import { expect, test } from 'vitest'
import { createOnboardingClient } from './client.ts'
import { OnboardingError } from './errors.ts'
import { memoryStorage } from './queue-storage.ts'

interface Seen {
  url: string
  headers: Headers
  body: { opId?: string } | undefined
}

/** A client whose fetch answers with the given responses in turn, and what it was asked. */
function clientOf(answers: (() => Response)[], options: object = {}) {
  const seen: Seen[] = []
  const fetch = async (url: string | URL | Request, init: RequestInit = {}) => {
    init.signal?.throwIfAborted()
    const body = typeof init.body === 'string' ? JSON.parse(init.body) : undefined
    seen.push({ url: String(url), headers: new Headers(init.headers), body })
    const answer = answers.shift()
    if (answer === undefined) throw new TypeError('fetch failed')
    return answer()
  }
  const client = createOnboardingClient({
    baseUrl: 'https://api.example.com/',
    fetch: fetch as typeof globalThis.fetch,
    storage: memoryStorage(),
    ...options,
  })
  return { client, seen }
}

const success = (data: unknown) => () => Response.json({ data, meta: { requestId: 'r' } })
const problem =
  (status: number, code: string, headers: Record<string, string> = {}, more: object = {}) =>
  () =>
    Response.json(
      { code, status, title: 'T', detail: 'D', requestId: 'r-12345678', ...more },
      { status, headers },
    )

test('a start is repeated after Retry-After under the same opId', async () => {
  const { client, seen } = clientOf([
    problem(429, 'rate_limited', { 'Retry-After': '0' }),
    problem(503, 'unavailable', { 'Retry-After': '0' }),
    success({ id: 's' }),
  ])
  await client.start({ locale: 'es' })
  expect(seen).toHaveLength(3)
  expect(new Set(seen.map(({ body }) => body?.opId)).size).toBe(1)
})

test('a save in line goes out as it was made, the version that it was typed in among it', async () => {
  const { client, seen } = clientOf([success({ id: 's', revision: 3, stepData: {} })])
  const save = {
    sessionId: 's',
    step: 'company',
    data: { name: 'Sol' },
    complete: false,
    baseRevision: 2,
    flowVersion: 7,
    opId: 'b0f3c9f2-0000-4000-8000-000000000001',
    locale: 'es',
  } as const
  await client.queue.save(save)
  expect(seen.map(({ body }) => body)).toEqual([save])
})

test('a call whose request came too slowly is made again', async () => {
  const { client, seen } = clientOf([problem(408, 'request_timeout'), success({ id: 's' })])
  await client.start({ locale: 'es' })
  expect(seen).toHaveLength(2)
})

test('a Retry-After longer than the limit is the caller’s to wait for', async () => {
  const { client, seen } = clientOf([problem(429, 'rate_limited', { 'Retry-After': '60' })])
  const error = await client.getSession('current').catch((cause) => cause)
  expect(error).toMatchObject({ code: 'rate_limited', status: 429, retryAfterSeconds: 60 })
  expect(seen).toHaveLength(1)
})

test('an error carries all that the server said', async () => {
  const { client } = clientOf([
    problem(
      422,
      'validation_failed',
      {},
      { errors: [{ path: '/data/name', code: 'too_small', message: 'M' }] },
    ),
  ])
  const error = await client.save({ sessionId: 's', step: 'company', data: {} }).catch((cause) => cause)
  expect(error).toBeInstanceOf(OnboardingError)
  expect(error).toMatchObject({
    code: 'validation_failed',
    status: 422,
    message: 'D',
    requestId: 'r-12345678',
    errors: [{ path: '/data/name' }],
  })
})

test('the token is asked for anew before every attempt', async () => {
  let count = 0
  const { client, seen } = clientOf([problem(503, 'unavailable', { 'Retry-After': '0' }), success({})], {
    getToken: async () => `token-${++count}`,
  })
  await client.getSession('current')
  expect(seen.map(({ headers }) => headers.get('authorization'))).toEqual([
    'Bearer token-1',
    'Bearer token-2',
  ])
})

test('no answer is the error "network" after all attempts, and a call that was aborted fails with its reason', async () => {
  const { client, seen } = clientOf([], { maxAttempts: 2 })
  await expect(client.findIndustries({ q: 'bakery', limit: 5 })).rejects.toMatchObject({ code: 'network' })
  expect(seen.map(({ url }) => url)).toEqual(
    Array(2).fill('https://api.example.com/api/onboarding/industries?q=bakery&limit=5'),
  )
  const signal = AbortSignal.abort(new DOMException('enough', 'AbortError'))
  await expect(client.start({}, { signal })).rejects.toMatchObject({ name: 'AbortError' })
})

test('no current session is undefined, not an error', async () => {
  const { client } = clientOf([problem(404, 'not_found')])
  expect(await client.getCurrentSession()).toBeUndefined()
})

test('an answer that is not the API’s is told from one that is', async () => {
  const { client } = clientOf([() => new Response('<html>', { status: 404 })])
  await expect(client.getSession('x')).rejects.toMatchObject({ code: 'unexpected', status: 404 })
})

const ADVICE = {
  industryInsights: ['I'],
  suggestedOKRs: [{ objective: 'O' }],
  teamStructureAdvice: ['T'],
  nextSteps: [{ title: 'N' }],
  itemSources: {
    industryInsights: ['model'],
    suggestedOKRs: ['advisor'],
    teamStructureAdvice: ['advisor'],
    nextSteps: ['advisor'],
  },
}

test('recommendations arrive item by item, from a stream and from an answer in one piece alike', async () => {
  const meta = { requestId: 'r', source: 'advisor', latencyMs: 1 }
  const stream = [
    'event: insight\ndata: {"item":"I","source":"model"}\n\n',
    'event: okr\ndata: {"item":{"objective":"O"},"source":"advisor"}\n\n',
    'event: advice\ndata: {"item":"T","source":"advisor"}\n\n',
    'event: next-step\ndata: {"item":{"title":"N"},"source":"advisor"}\n\n',
    `event: done\ndata: ${JSON.stringify({ data: ADVICE, meta })}\n\n`,
  ].join('')
  const { client } = clientOf([
    () => new Response(stream, { headers: { 'Content-Type': 'text/event-stream; charset=utf-8' } }),
    () => Response.json({ data: ADVICE, meta }),
  ])
  const streamed = await Array.fromAsync(client.streamRecommendations({ sessionId: 's' }))
  const atOnce = await Array.fromAsync(client.streamRecommendations({ sessionId: 's' }))
  expect(streamed.map(({ type }) => type)).toEqual(['insight', 'okr', 'advice', 'next-step', 'done'])
  expect(atOnce).toEqual(streamed)
})

test('a stream that breaks off is an error, not an end', async () => {
  const { client } = clientOf([
    () =>
      new Response('event: insight\ndata: {"item":"I","source":"model"}\n\n', {
        headers: { 'Content-Type': 'text/event-stream' },
      }),
  ])
  const read = Array.fromAsync(client.streamRecommendations({ sessionId: 's' }))
  await expect(read).rejects.toMatchObject({ code: 'network' })
})

test.each([null, {}, [], 'text', { data: 1 }])(
  'a success that is not the API’s (%j), such as the sign-in page of a network, is no answer',
  async (body) => {
    const { client } = clientOf([() => Response.json(body)], { maxAttempts: 1 })
    const error = await client.start().catch((cause) => cause)
    expect(error).toMatchObject({ code: 'unexpected', status: 200, isTemporary: true })
  },
)

test('a sign-in that has run out is renewed once for all calls, and the calls are made again', async () => {
  const refused = problem(401, 'unauthenticated')
  let renewals = 0
  const renewSignIn = async () => {
    renewals++
    await new Promise((resolve) => setTimeout(resolve, 5))
    return true
  }
  const { client } = clientOf([refused, refused, success({ id: 's' }), success({ id: 's' })], { renewSignIn })
  await Promise.all([client.getSession('a'), client.getSession('b')])
  expect(renewals).toBe(1)
  const second = clientOf([refused, refused], { renewSignIn })
  await expect(second.client.getSession('a')).rejects.toMatchObject({ code: 'unauthenticated' })
})

test('a sign-in that cannot be renewed for want of a connection is not taken for signed out', async () => {
  const renewSignIn = () => Promise.reject(new TypeError('fetch failed'))
  const { client } = clientOf([problem(401, 'unauthenticated')], { renewSignIn, maxAttempts: 1 })
  await expect(client.getSession('a')).rejects.toMatchObject({ code: 'network' })
})

test('an attempt that gets no answer ends after its time', async () => {
  const fetch = (_: unknown, { signal }: RequestInit) =>
    new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
  const { client } = clientOf([], { fetch, timeoutMs: 20, maxAttempts: 1 })
  await expect(client.getSession('a')).rejects.toMatchObject({ code: 'network' })
})

const streamed = (text: string) => () =>
  new Response(text, { headers: { 'Content-Type': 'text/event-stream' } })

test('events that a later version of the API sends are passed over', async () => {
  const text = `event: heartbeat\ndata: 1\n\nevent: done\ndata: ${JSON.stringify({ data: ADVICE, meta: {} })}\n\n`
  const { client } = clientOf([streamed(text)])
  const events = await Array.fromAsync(client.streamRecommendations({ sessionId: 's' }))
  expect(events.map(({ type }) => type)).toEqual(['done'])
})

test('a stream that is aborted in the middle fails with the signal’s own reason', async () => {
  const controller = new AbortController()
  const body = new ReadableStream<Uint8Array>({
    start(stream) {
      stream.enqueue(new TextEncoder().encode('event: insight\ndata: {"item":"I","source":"model"}\n\n'))
      controller.signal.addEventListener('abort', () => stream.error(controller.signal.reason))
    },
  })
  const { client } = clientOf([
    () => new Response(body, { headers: { 'Content-Type': 'text/event-stream' } }),
  ])
  const events = client.streamRecommendations({ sessionId: 's' }, { signal: controller.signal })
  expect((await events.next()).value).toMatchObject({ type: 'insight' })
  const reason = new Error('enough')
  controller.abort(reason)
  await expect(events.next()).rejects.toBe(reason)
})

test('an error in the middle of a stream is the server’s, in its words', async () => {
  const text = `event: error\ndata: ${JSON.stringify({ code: 'unavailable', status: 503, detail: 'D' })}\n\n`
  const { client } = clientOf([streamed(text)])
  const read = Array.fromAsync(client.streamRecommendations({ sessionId: 's' }))
  await expect(read).rejects.toMatchObject({ code: 'unavailable', status: 503, message: 'D' })
})
