import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { holdTimeouts, watch } from '#tests/support/held-timeouts.ts'
import type { ClaimedEvent } from '../db/statements/outbox.ts'
import { defaultFlow } from '../flow/default-flow.ts'
import type { Database, Statement } from '../postgres/database.ts'
import { deliverEvents } from './deliveries.ts'
import type { JobContext } from './job-context.ts'
import { createWebhookReceiver } from './webhook-receiver.ts'

const { pass } = holdTimeouts()

/** How often what is claimed went out, in the order in which it is claimed; more of each than there are slots. */
let due: { first: number[]; again: number[] }
let claims: unknown[][]
let settled: Record<string, unknown>[]
let posted: number
let answer: () => Promise<Response>
let end: AbortController
beforeEach(() => {
  due = { first: [], again: [] }
  claims = []
  settled = []
  posted = 0
  end = new AbortController()
  vi.stubGlobal('fetch', (_url: string, { signal }: RequestInit) => {
    posted++
    const ended = new Promise<never>((_, reject) =>
      signal?.addEventListener('abort', () => reject(signal.reason)),
    )
    return Promise.race([answer(), ended])
  })
})
afterEach(() => void vi.unstubAllGlobals())

const hangs = () => new Promise<Response>(() => undefined)
const eventOf = (attempt: number): ClaimedEvent => ({
  id: `event ${posted}`,
  type: 'onboarding.started',
  payload: {},
  createdAt: new Date(0),
  attempt,
  sentAt: new Date(0),
})
const database = {
  asJobs: async ({ name, values }: Statement) => {
    if (name === 'events.settle') {
      const [id, , attempt, failure, retryInSeconds] = values
      settled.push({ id, attempt, failure, retryInSeconds })
      return [[]]
    }
    const [, , first, again] = values as [string, string, number, number]
    claims.push([first, again])
    const events = [...due.first.splice(0, first), ...due.again.splice(0, again)].map(eventOf)
    return [events]
  },
} as unknown as Database

function run() {
  const parts = {
    database,
    flow: defaultFlow,
    receivers: [createWebhookReceiver({ name: 'webhook', url: 'http://127.0.0.1/', secrets: ['c2VjcmV0'] })],
    signal: end.signal,
    stopping: end.signal,
    log: { warn: () => undefined },
  }
  return deliverEvents(parts as unknown as JobContext)
}

test('eight events go out for the first time and two once more, and the next when 250 ms have passed', async () => {
  due = { first: Array(20).fill(1), again: Array(20).fill(2) }
  answer = hangs
  const delivering = run()
  await pass(249)
  expect(posted).toBe(10)
  expect(claims).toEqual([[8, 2]])
  await pass(1)
  expect(posted).toBe(20)
  end.abort()
  await pass(0)
  expect(await delivering).toBe(0)
})

test('a receiver is waited for 10,000 ms and no longer', async () => {
  due = { first: [1], again: [] }
  answer = hangs
  const delivering = watch(run())
  await pass(9_999)
  expect([delivering.state, settled]).toEqual(['open', []])
  await pass(1)
  expect(settled).toMatchObject([{ attempt: 1, failure: 'timeout', retryInSeconds: expect.any(Number) }])
})

test('an event that fails for the 13th time is sent once more, and the 14th failure is the last', async () => {
  due = { first: [], again: [13, 14] }
  answer = async () => new Response(null, { status: 500 })
  const delivering = run()
  await pass(0)
  await pass(250)
  expect(await delivering).toBe(0)
  expect(settled).toMatchObject([
    { attempt: 13, retryInSeconds: expect.any(Number) },
    { attempt: 14, retryInSeconds: null },
  ])
})
