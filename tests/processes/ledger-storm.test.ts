import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type AIHarness, createAIHarness, industryInput } from '#tests/support/ai-harness.ts'
import { type AIProcessTask, startAIProcess } from '#tests/support/ai-process.ts'
import { answers, BROKEN } from '#tests/support/loopback-gateway/behaviours.ts'
import { type LoopbackGateway, startLoopbackGateway } from '#tests/support/loopback-gateway.ts'
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

const CAP_USD = 2
const CAP = { dayNanoUsd: 2_000_000_000n, userDayNanoUsd: 2_000_000_000n }

/** Waits until so many calls have come in with one of the keys. */
async function callsWith(keys: string[], count: number): Promise<void> {
  const bearers = keys.map((key) => `Bearer ${key}`)
  const hasCome = () =>
    gateway.calls.filter(({ headers }) => bearers.includes(headers.authorization ?? '')).length >= count
  while (!hasCome()) await new Promise((resolve) => setTimeout(resolve, 5))
}

// `npm run bench -- ai ledger` does the same with 1,000 calls.
const STORM =
  'calls of three processes at once, one of them killed, never pass the cap, and the book balances'

test(STORM, { timeout: 90_000 }, async () => {
  const hang = BROKEN['hang before headers']!
  const good = answers({ firstTokenMs: 30, cost: '0.01' })
  const quoteUsd = 0.015
  quoteAnswersAt(gateway, '0.00005')
  gateway.behave((call, ...rest) =>
    (call.headers.authorization === 'Bearer doomed' ? hang : good)(call, ...rest),
  )
  const task: AIProcessTask = {
    connectionString: database.connectionString,
    baseURL: gateway.baseURL,
    apiKey: 'doomed',
    userIds: await createUsers(harness, 40),
    count: 50,
    identical: false,
    budgetUsd: CAP_USD,
    leaseMs: 1_000,
    settlesTwice: true,
    // All at once on a busy machine: what is tried here is the book, not the clock.
    timing: { hedgeMs: 25_000, progressMs: 25_000, modelsMs: 20_000, answerMs: 25_000, cacheMs: 20_000 },
  }
  const doomed = startAIProcess(task)
  const died = doomed.result.catch(() => 'killed')
  // Its calls are open before the others can spend what they need, and when it dies.
  await callsWith(['doomed'], 25)
  const keys = ['one', 'other']
  const survivors = keys.map((apiKey) => startAIProcess({ ...task, apiKey, count: 160, leaseMs: 15_000 }))
  await callsWith(keys, 25)
  doomed.child.kill('SIGKILL')
  expect(await died).toBe('killed')
  const results = await Promise.all(survivors.map(({ result }) => result))

  const before = await balance(harness)
  expect(before.day + before.reserved / 2).toBeLessThanOrEqual(CAP_USD)
  expect(before.open).toBeGreaterThan(0)
  const ai = harness.createAI({ baseURL: gateway.baseURL })
  await expect
    .poll(async () => (await ai.reconcile()).recovered + (await balance(harness)).open, { timeout: 20_000 })
    .toBe(0)

  const after = await balance(harness)
  expect(after.crashed).toBe(before.open)
  expect(after.day).toBeCloseTo(before.day + before.open * quoteUsd, 9)
  expect(after.day).toBeLessThanOrEqual(CAP_USD)
  expect(after).toMatchObject({ reserved: 0, open: 0, users: after.day, calls: after.day, usage: after.day })
  expect(results.every(({ bySource }) => bySource.model)).toBe(true)

  // What is left can be spent, and nothing more.
  gateway.behave(answers({ cost: String(quoteUsd) }))
  const spend = harness.createAI({ baseURL: gateway.baseURL, budgets: CAP })
  let refused = 0
  for (let round = 0; refused < 10; round++) {
    const asked = Array.from({ length: 10 }, (_, place) =>
      spend.suggestIndustries(
        { user: { id: task.userIds[place] ?? '' } },
        industryInput({ companyName: `Rest ${round} ${place}` }),
      ),
    )
    refused = (await Promise.all(asked)).filter(({ meta }) => meta.degradedBecause === 'budget').length
    await spend.drain()
  }
  const { day } = await balance(harness)
  expect(day).toBeLessThanOrEqual(CAP_USD)
  expect(day).toBeGreaterThan(CAP_USD - quoteUsd)
  const alerts = [...results.flatMap((result) => result.alerts), ...harness.alerts.map(({ kind }) => kind)]
  // Each went out once, if not from a process that told nobody any more.
  for (const kind of ['budget_spent', 'budget_nearly_spent'])
    expect(alerts.filter((each) => each === kind).length).toBeLessThanOrEqual(1)
  expect(
    await harness.rows(
      'select warned_at is not null as warned, exhausted_at is not null as spent from onboarding.ai_budgets where user_id is null',
    ),
  ).toEqual([{ warned: true, spent: true }])
})
