import { beforeEach, describe, expect, test } from 'vitest'
import type { RequestCounts, RequestReport } from './request-counts.ts'
import { leaseOf, SharedWindows } from './shared-windows.ts'

const LIMIT = 100
const WINDOW_SECONDS = 60

/** A store in memory that many processes share; it can be slow, or out of reach. */
class Store implements RequestCounts {
  mood: 'answers' | 'waits' | 'fails' = 'answers'
  reports = 0
  private readonly windows = new Map<string, { used: number; endsAtMs: number }>()
  private waiting: (() => void)[] = []

  async add({ key, amount, windowSeconds }: RequestReport) {
    this.reports++
    if (this.mood === 'fails') throw new Error('out of reach')
    if (this.mood === 'waits') await new Promise<void>((resolve) => this.waiting.push(resolve))
    const known = this.windows.get(key)
    const window =
      known && known.endsAtMs > nowMs ? known : { used: 0, endsAtMs: nowMs + windowSeconds * 1000 }
    this.windows.set(key, window)
    window.used += amount
    return { used: window.used, resetSeconds: Math.ceil((window.endsAtMs - nowMs) / 1000) }
  }

  answer() {
    this.mood = 'answers'
    for (const resolve of this.waiting.splice(0)) resolve()
  }
}

let nowMs: number
let store: Store
const newProcess = () => new SharedWindows(store, () => nowMs)
const settle = () => new Promise((resolve) => setImmediate(resolve))

beforeEach(() => {
  nowMs = 0
  store = new Store()
})

async function admitted(windows: SharedWindows, count: number): Promise<number> {
  let sum = 0
  for (let index = 0; index < count; index++) {
    if ((await windows.take('user', LIMIT, WINDOW_SECONDS)).isAllowed) sum++
  }
  return sum
}

test('one process admits exactly the limit, one after another and at once, and again in the next window', async () => {
  expect(await admitted(newProcess(), LIMIT + 50)).toBe(LIMIT)
  nowMs = 60_000
  const windows = newProcess()
  const atOnce = await Promise.all(
    Array.from({ length: LIMIT + 50 }, () => windows.take('user', LIMIT, WINDOW_SECONDS)),
  )
  expect(atOnce.filter(({ isAllowed }) => isAllowed).length).toBe(LIMIT)
  nowMs = 120_000
  expect(await admitted(windows, LIMIT + 50)).toBe(LIMIT)
})

test('no request is refused before the limit, and processes together overshoot by a lease each at most', async () => {
  const processes = Array.from({ length: 4 }, newProcess)
  let sum = 0
  for (let round = 0; round < LIMIT; round++) {
    for (const windows of processes) if ((await windows.take('user', LIMIT, WINDOW_SECONDS)).isAllowed) sum++
    await settle()
  }
  expect(sum).toBeGreaterThanOrEqual(LIMIT)
  expect(sum).toBeLessThanOrEqual(LIMIT + 4 * leaseOf(LIMIT))
})

test('nobody waits for the store until a burst is a whole lease ahead', async () => {
  store.mood = 'waits'
  const windows = newProcess()
  expect(await admitted(windows, leaseOf(LIMIT))).toBe(leaseOf(LIMIT))
  let isThrough = false
  const next = Promise.resolve(windows.take('user', LIMIT, WINDOW_SECONDS)).then(() => (isThrough = true))
  await settle()
  expect(isThrough).toBe(false)
  store.answer()
  await next
})

test('callers who ask little are never reported', async () => {
  expect(await admitted(newProcess(), leaseOf(LIMIT) / 2 - 1)).toBe(leaseOf(LIMIT) / 2 - 1)
  expect(store.reports).toBe(0)
})

describe('with the store out of reach', () => {
  test('the limit holds in each process, and the store is asked once a second', async () => {
    store.mood = 'fails'
    const windows = newProcess()
    expect(await admitted(windows, LIMIT + 50)).toBe(LIMIT)
    expect(store.reports).toBe(1)
  })

  test('what was admitted meanwhile is told when it is back', async () => {
    store.mood = 'fails'
    const one = newProcess()
    await admitted(one, 80)
    store.mood = 'answers'
    nowMs = 2_000
    await admitted(one, 1)
    await settle()
    expect(await admitted(newProcess(), LIMIT)).toBeLessThanOrEqual(LIMIT - 81 + leaseOf(LIMIT))
  })
})

test('as many callers are counted as may be, then the window that began first is forgotten', async () => {
  const windows = new SharedWindows(store, () => nowMs, 2)
  const take = async (caller: string) => (await windows.take(caller, 1, WINDOW_SECONDS)).isAllowed
  store.mood = 'fails'
  expect([await take('one'), await take('two')]).toEqual([true, true])
  expect([await take('one'), await take('two')]).toEqual([false, false])
  expect(await take('three')).toBe(true)
  expect([await take('two'), await take('three')]).toEqual([false, false])
  expect(await take('one')).toBe(true)
})
