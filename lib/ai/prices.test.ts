import { describe, expect, test } from 'vitest'
import { holdTimeouts, watch } from '#tests/support/held-timeouts.ts'
import {
  costOfTokensNanoUsd,
  createPrices,
  type ListedModel,
  type Prices,
  type PriceTag,
  quoteNanoUsd,
} from './prices.ts'

/** Of a call whose answer is waited for. */
const WAITING = new AbortController().signal
const LUNA = 'openai/gpt-6-luna'

async function priceOf(prices: Prices, model: string) {
  return (await prices.take(model, WAITING))?.price
}

function pricesOver(listModels: () => Promise<ListedModel[]>, now = () => 0) {
  const failures: unknown[] = []
  return { failures, prices: createPrices({ listModels, now, onFailure: (error) => failures.push(error) }) }
}

test('a quote counts every byte as a token at the dearest input price', async () => {
  const listed = {
    id: LUNA,
    pricing: { input: '0.000001', output: '0.00001', cacheCreationInputTokens: '0.000002' },
  }
  const { prices } = pricesOver(async () => [listed])
  const price = await priceOf(prices, LUNA)
  expect(quoteNanoUsd(price!, { inputBytes: 1_000, maxOutputTokens: 100 })).toBe(2_000_000n + 1_000_000n)
  expect(costOfTokensNanoUsd(price!, { input: 300, cacheWrite: 100, output: 10 })).toBe(
    200_000n + 200_000n + 100_000n,
  )
  expect(costOfTokensNanoUsd(price!, { input: 300 })).toBeUndefined()
})

test('the first calls wait for the gateway’s prices; the fallback table serves when it tells none', async () => {
  const slow = pricesOver(async () => {
    await new Promise((resolve) => setTimeout(resolve, 20))
    return [{ id: LUNA, pricing: { input: '1', output: '1' } }]
  })
  expect((await priceOf(slow.prices, LUNA))?.input).toBe(10n ** 18n)
  const failing = pricesOver(async () => Promise.reject(new Error('down')))
  expect((await priceOf(failing.prices, LUNA))?.input).toBe(10n ** 11n)
  expect(failing.failures).toHaveLength(1)
})

test('an unreadable or missing price is unknown, and a known one outlives its listing', async () => {
  let listed: ListedModel[] = [
    { id: 'a/odd', pricing: { input: 'free', output: '0' } },
    { id: 'a/half', pricing: { input: '0.1', output: '0.1', cachedInputTokens: '?' } },
    { id: 'a/none' },
    { id: 'a/good', pricing: { input: '0.1', output: '0.1' } },
  ]
  let clock = 0
  const { prices } = pricesOver(
    async () => listed,
    () => clock,
  )
  for (const id of ['a/odd', 'a/half', 'a/none', 'a/unlisted'])
    expect(await priceOf(prices, id)).toBeUndefined()
  listed = []
  clock = 3_600_001
  expect(await priceOf(prices, 'a/good')).toBeDefined()
})

test('when the gateway has told its prices, the table knows none better', async () => {
  const { prices } = pricesOver(async () => [
    { id: LUNA },
    { id: 'a/good', pricing: { input: '0.1', output: '0.1' } },
  ])
  expect(await prices.take(LUNA, WAITING)).toBeUndefined()
  expect(await prices.take('anthropic/claude-haiku-5.5', WAITING)).toBeUndefined()
  expect(await priceOf(prices, 'a/good')).toBeDefined()
})

test('calls that wait for a price on trial go on as soon as the gateway tells its own', async () => {
  let clock = 0
  let listed: ListedModel[] = []
  const { prices } = pricesOver(
    async () => listed,
    () => clock,
  )
  const tags: (PriceTag | undefined)[] = []
  for (let call = 0; call < 9; call++) void prices.take(LUNA, WAITING).then((tag) => tags.push(tag))
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(tags).toHaveLength(8)
  listed = [{ id: LUNA, pricing: { input: '1', output: '1' } }]
  clock = 60_000
  expect(await priceOf(prices, LUNA)).toBeDefined()
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(tags.at(-1)?.price.input).toBe(10n ** 18n)
})

test('a call that is over waits for no price', async () => {
  const { prices } = pricesOver(async () => [])
  for (let call = 0; call < 8; call++) await prices.take(LUNA, WAITING)
  const call = new AbortController()
  const taken = prices.take(LUNA, call.signal)
  call.abort('timeout')
  await expect(taken).rejects.toBe('timeout')
  await expect(prices.take(LUNA, call.signal)).rejects.toBe('timeout')
})

test('few calls at once try a price of the table, until a bill bears it out; one above its quote ends the table', async () => {
  const { prices } = pricesOver(async () => [])
  const tags: (PriceTag | undefined)[] = []
  const takeMany = async (count: number) => {
    for (let call = 0; call < count; call++) void prices.take(LUNA, WAITING).then((tag) => tags.push(tag))
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await takeMany(20)
  expect(tags).toHaveLength(8)
  tags[0]?.giveBack('unknown')
  await takeMany(0)
  expect(tags).toHaveLength(9)
  tags[1]?.giveBack('holds')
  await takeMany(10)
  expect(tags).toHaveLength(30)
  expect(tags).not.toContain(undefined)
  tags[2]?.giveBack('too_low')
  expect(await prices.take(LUNA, WAITING)).toBeUndefined()
  expect(await prices.take('google/gemini-2.5-flash-lite', WAITING)).toBeUndefined()
})

test('as many prices are kept as may be, known ones are renewed, and of the next model none is known', async () => {
  const listed = (id: string, input: string) => ({ id, pricing: { input, output: '0.00001' } })
  let nowMs = 0
  let input = '0.000001'
  const prices = createPrices({
    listModels: async () => ['a/one', 'a/two', 'a/three'].map((id) => listed(id, input)),
    now: () => nowMs,
    onFailure: () => undefined,
    maxPrices: 2,
  })
  expect(await priceOf(prices, 'a/two')).toMatchObject({ input: 1_000_000_000_000n })
  expect(await priceOf(prices, 'a/three')).toBeUndefined()
  nowMs = 3_600_000
  input = '0.000002'
  await priceOf(prices, 'a/one')
  await expect.poll(() => priceOf(prices, 'a/two')).toMatchObject({ input: 2_000_000_000_000n })
  expect(await priceOf(prices, 'a/three')).toBeUndefined()
})

describe('a first call', () => {
  const { pass } = holdTimeouts()

  test('waits for the gateway’s prices for 2,000 ms, and then takes the table’s', async () => {
    const { prices } = pricesOver(() => new Promise(() => undefined))
    const taken = watch(prices.take(LUNA, WAITING))
    await pass(1_999)
    expect(taken.state).toBe('open')
    await pass(1)
    expect(taken).toMatchObject({ state: 'kept', value: { price: { input: 100_000_000_000n } } })
  })
})
