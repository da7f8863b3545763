import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Gateway } from '#lib/ai/gateway.ts'
import { createLedger } from '#lib/ai/ledger.ts'
import { SILENT_OBSERVER } from '#lib/ai/observer.ts'
import { reconcile } from '#lib/ai/reconcile.ts'
import { type AIHarness, createAIHarness, industryInput } from '#tests/support/ai-harness.ts'
import { answers } from '#tests/support/loopback-gateway/behaviours.ts'
import {
  LOOPBACK_MODELS,
  type LoopbackGateway,
  startLoopbackGateway,
} from '#tests/support/loopback-gateway.ts'
import { balance, createUsers, quoteAnswersAt } from '#tests/support/money-book.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'

let database: TestDatabase
let harness: AIHarness
let gateway: LoopbackGateway

beforeAll(async () => {
  gateway = await startLoopbackGateway(answers())
})
afterAll(() => gateway.close())
beforeEach(async () => {
  gateway.calls.length = 0
  quoteAnswersAt(gateway, '0.00025')
  gateway.bills.clear()
  database = await createTestDatabase()
  harness = createAIHarness(database.connectionString)
})
afterEach(async () => {
  await harness.close()
  await database.drop()
})

/** What 300 tokens at $0.00025 each are quoted at. */
const QUOTE_USD = 0.075
const CAP = { dayNanoUsd: 2_000_000_000n, userDayNanoUsd: 2_000_000_000n }

test('bills above their quotes pass the cap by no more than the calls in flight, and an alert says so', async () => {
  gateway.behave(answers({ firstTokenMs: 20, cost: '0.20' }))
  const ai = harness.createAI({
    baseURL: gateway.baseURL,
    budgets: { dayNanoUsd: 1_000_000_000n, userDayNanoUsd: 1_000_000_000n },
  })
  const users = await createUsers(harness, 5)
  const ask = (place: number) =>
    ai.suggestIndustries(
      { user: { id: users[place % 5]! } },
      industryInput({ companyName: `Company number ${place}` }),
    )
  await Promise.all(Array.from({ length: 60 }, (_, place) => ask(place)))
  await ai.drain()
  const inFlight = Math.floor(1 / QUOTE_USD)
  const { day, reserved } = await balance(harness)
  expect(day).toBeGreaterThan(1)
  expect(day).toBeLessThanOrEqual(1 + inFlight * (0.2 - QUOTE_USD))
  expect(reserved).toBe(0)
  expect(harness.alerts).toContainEqual(
    expect.objectContaining({
      kind: 'bill_exceeds_quote',
      quotedNanoUsd: 75_000_000n,
      billedNanoUsd: 200_000_000n,
    }),
  )
  expect(harness.alerts.filter(({ kind }) => kind === 'budget_nearly_spent')).toHaveLength(1)
  const calls = gateway.calls.length
  expect((await ask(1000)).meta).toMatchObject({ source: 'advisor', degradedBecause: 'budget' })
  expect(gateway.calls).toHaveLength(calls)
})

test('a user who spent his share is refused while others are not, until the next day of the database', async () => {
  let clock = Date.now()
  const ai = harness.createAI({
    baseURL: gateway.baseURL,
    budgets: { dayNanoUsd: 5_000_000_000n, userDayNanoUsd: 80_000_000n },
    now: () => clock,
  })
  const [spender = '', other = ''] = await createUsers(harness, 2)
  let company = 0
  const sourceFor = async (id: string) => {
    company += 1
    const { meta } = await ai.suggestIndustries(
      { user: { id } },
      industryInput({ companyName: `C ${company}` }),
    )
    await ai.drain()
    return meta.degradedBecause ?? meta.source
  }
  gateway.behave(answers({ cost: '0.06' }))
  expect(await sourceFor(spender)).toBe('model')
  expect(await sourceFor(spender)).toBe('budget')
  expect(await sourceFor(other)).toBe('model')
  clock += 2 * 24 * 3_600_000
  expect(await sourceFor(spender)).toBe('budget')
  await harness.rows('update onboarding.ai_budgets set day = day - 1')
  expect(await sourceFor(spender)).toBe('model')
  const budgets = await harness.rows(
    `select day - (now() at time zone 'utc')::date as day, spent_nusd::int from onboarding.ai_budgets
    where user_id = $1 order by day`,
    [spender],
  )
  expect(budgets).toEqual([
    { day: -1, spent_nusd: 60_000_000 },
    { day: 0, spent_nusd: 60_000_000 },
  ])
})

test('while the gateway tells no prices, bills above the table pass a cap by no more than the few calls that try it', async () => {
  gateway.prices.length = 0
  gateway.behave(answers({ firstTokenMs: 20, cost: '0.20' }))
  const ai = harness.createAI({ baseURL: gateway.baseURL, budgets: CAP })
  const users = await createUsers(harness, 50)
  await Promise.all(
    users.map((id, place) =>
      ai.suggestIndustries({ user: { id } }, industryInput({ companyName: `Dear ${place}` })),
    ),
  )
  await ai.drain()
  expect(gateway.calls.length).toBeLessThanOrEqual(8)
  expect((await balance(harness)).day).toBeLessThanOrEqual(8 * 0.2)
  const later = await ai.suggestIndustries({ user: { id: users[0]! } }, industryInput())
  expect(later.meta).toMatchObject({ source: 'advisor', degradedBecause: 'budget' })
  expect(harness.alerts).toContainEqual(expect.objectContaining({ kind: 'bill_exceeds_quote' }))
  for (const id of LOOPBACK_MODELS) gateway.prices.push({ id, input: '0', output: '0' })
})

test('a quote gives way to a bill, and a bill to nothing', async () => {
  const ledger = createLedger({
    database: harness.database,
    budgets: CAP,
    now: Date.now,
    observer: SILENT_OBSERVER,
  })
  const user = await harness.createUser()
  const call = { user, task: 'okrs', model: 'm', promptVersion: 'v', quotedNanoUsd: 1_000_000n }
  const reservation = await ledger.reserve(call)
  const report = { outcome: 'complete' as const, latencyMs: 1 }
  const charges: number[] = []
  for (const cost of [
    { basis: 'quote' },
    { basis: 'bill', nanoUsd: 300_000n },
    { basis: 'quote' },
    { basis: 'bill', nanoUsd: 900_000n },
  ] as const) {
    await reservation.settle(cost, report)
    const { day, users, calls, usage, reserved } = await balance(harness)
    expect(new Set([day, users, calls, usage]).size).toBe(1)
    expect(reserved).toBe(0)
    charges.push(Math.round(day * 1e9))
  }
  expect(charges).toEqual([1_000_000, 300_000, 300_000, 300_000])
})

const BILLS_WITHIN_MS = 2_000

test('bills that are not told in time hold up no job', async () => {
  const ledger = createLedger({
    database: harness.database,
    budgets: CAP,
    now: Date.now,
    observer: SILENT_OBSERVER,
  })
  const user = await harness.createUser()
  for (const generationId of ['one', 'other', 'third']) {
    const call = { user, task: 'okrs', model: 'm', promptVersion: 'v', quotedNanoUsd: 1_000n }
    const reservation = await ledger.reserve(call)
    await reservation.settle({ basis: 'quote' }, { outcome: 'timeout', latencyMs: 1, generationId })
  }
  const asked: string[] = []
  const slow: Pick<Gateway, 'billOf'> = {
    async billOf(generationId) {
      asked.push(generationId)
      await new Promise((resolve) => setTimeout(resolve, asked.length === 1 ? 0 : BILLS_WITHIN_MS))
      return undefined
    },
  }
  const parts = { ledger, gateway: slow, database: harness.database, observer: SILENT_OBSERVER }
  expect(await reconcile({ ...parts, billsWithinMs: BILLS_WITHIN_MS })).toEqual({ recovered: 0, billed: 0 })
  expect(asked).toHaveLength(2)
})

test('a price list that fails is replaced by the table; one that hangs lets nothing be called', async () => {
  const listed = gateway.prices.splice(0)
  const ai = harness.createAI({ baseURL: gateway.baseURL })
  const user = await harness.createUser()
  expect((await ai.suggestIndustries({ user }, industryInput())).meta.source).toBe('model')
  gateway.prices.push(...listed)
  gateway.calls.length = 0

  const hangs: typeof fetch = (input, init) =>
    String(input).endsWith('/config') ? new Promise(() => {}) : fetch(input, init)
  const waiting = harness.createAI({
    baseURL: gateway.baseURL,
    fetch: hangs,
    timing: { modelsMs: 300, answerMs: 600 },
  })
  const { meta } = await waiting.suggestIndustries({ user }, industryInput({ description: 'waiting' }))
  expect(meta).toMatchObject({ source: 'advisor', degradedBecause: 'timeout' })
  expect(gateway.calls).toEqual([])
})

test('a model whose price nobody knows is not called', async () => {
  const ai = harness.createAI({
    baseURL: gateway.baseURL,
    models: { classification: ['acme/unheard-of'] },
  })
  const user = await harness.createUser()
  const { meta } = await ai.suggestIndustries({ user }, industryInput())
  expect(meta).toMatchObject({ source: 'advisor', degradedBecause: 'budget' })
  expect(gateway.calls).toEqual([])
  expect(harness.alerts).toEqual([{ kind: 'price_unknown', model: 'acme/unheard-of' }])
})

test('a caller that leaves closes the upstream call, and its cost is still in the book', async () => {
  gateway.behave(answers({ tokensPerSecond: 20 }))
  const ai = harness.createAI({ baseURL: gateway.baseURL })
  const user = await harness.createUser()
  const leaving = new AbortController()
  const asked = ai.suggestIndustries({ user, request: leaving }, industryInput())
  const [left] = await Promise.all([
    asked.catch((error: unknown) => error),
    expect
      .poll(() => gateway.calls.length, { interval: 5 })
      .toBe(1)
      .then(() => new Promise((resolve) => setTimeout(resolve, 200)))
      .then(() => leaving.abort(new Error('the caller left'))),
  ])
  expect(left).toEqual(new Error('the caller left'))
  const [call] = gateway.calls
  await expect.poll(() => call?.brokenOffAt, { interval: 5 }).toBeDefined()
  expect(call!.answeredAt).toBeUndefined()

  await ai.drain()
  const usage = () =>
    harness.rows(
      'select outcome, cost_basis, cost_nusd::int as cost from onboarding.ai_usage where user_id = $1',
      [user.id],
    )
  expect(await usage()).toEqual([{ outcome: 'cancelled', cost_basis: 'quote', cost: 75_000_000 }])
  gateway.bills.set(call!.generationId, 0.0125)
  expect(await ai.reconcile()).toEqual({ recovered: 0, billed: 1 })
  expect(await usage()).toEqual([{ outcome: 'cancelled', cost_basis: 'bill', cost: 12_500_000 }])
  expect((await balance(harness)).day).toBe(0.0125)
})

test('a caller that leaves takes nothing from those who ask the same', async () => {
  gateway.behave(answers({ firstTokenMs: 150 }))
  const ai = harness.createAI({ baseURL: gateway.baseURL })
  const user = await harness.createUser()
  const leaving = new AbortController()
  const first = ai.suggestIndustries({ user, request: leaving }, industryInput()).catch(() => 'left')
  const second = ai.suggestIndustries({ user }, industryInput())
  await expect.poll(() => gateway.calls.length, { interval: 5 }).toBe(1)
  leaving.abort()
  expect(await first).toBe('left')
  expect((await second).meta.source).toBe('model')
  expect(gateway.calls).toHaveLength(1)
})

test('erasing a user erases what was cached for him and keeps the money, without his name', async () => {
  const ai = harness.createAI({ baseURL: gateway.baseURL })
  const user = await harness.createUser()
  await ai.suggestIndustries({ user }, industryInput({ description: 'Secret plans about coffee' }))
  await ai.drain()
  const cached = await harness.rows('select sealed_answer from onboarding.ai_cache where user_id = $1', [
    user.id,
  ])
  expect(cached).toHaveLength(1)
  expect(JSON.stringify(cached)).not.toContain('software')
  await harness.rows('delete from auth.users where id = $1', [user.id])
  expect(await harness.rows('select 1 from onboarding.ai_cache')).toEqual([])
  const left = await harness.rows('select user_id, cost_nusd::int as cost from onboarding.ai_usage')
  expect(left).toEqual([{ user_id: null, cost: 100_000 }])
  expect((await balance(harness)).day).toBe(0.0001)
})
