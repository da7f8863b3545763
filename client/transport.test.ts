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
