import { describe, expect, test } from 'vitest'
import { type Attempt, createAttemptLimits, MAX_IN_WINDOW, WINDOW_MS } from './attempt-limits.ts'
import { createHomeAddresses } from './home-addresses.ts'

const START = new Date('2026-01-01T00:00:00Z')
const KINDS = Object.keys(MAX_IN_WINDOW) as Attempt['kind'][]

/** Limits whose clock stands still until it is moved. */
function openLimits(scale = 1, maxCounted?: number) {
  let skippedMs = 0
  const limits = createAttemptLimits(() => new Date(START.getTime() + skippedMs), scale, maxCounted)
  return {
    ...limits,
    isRefused: (attempt: Attempt) => {
      try {
        limits.check([attempt])
        return false
      } catch (error) {
        expect(error).toMatchObject({ code: 'over_request_rate_limit', status: 429 })
        return true
      }
    },
    wait: (milliseconds: number) => {
      skippedMs += milliseconds
    },
  }
}

describe.each(KINDS)('the limit of %s', (kind) => {
  test.each([1, 3])(
    'holds from its last one on, times %d, for who used it up and until the window ends',
    (scale) => {
      const { count, isRefused, wait } = openLimits(scale)
      for (let made = 0; made < MAX_IN_WINDOW[kind] * scale; made++) {
        expect(isRefused({ kind, who: 'one' })).toBe(false)
        count([{ kind, who: 'one' }])
      }
      expect(isRefused({ kind, who: 'one' })).toBe(true)
      expect(isRefused({ kind, who: 'another' })).toBe(false)
      wait(WINDOW_MS - 1)
      expect(isRefused({ kind, who: 'one' })).toBe(true)
      wait(1)
      expect(isRefused({ kind, who: 'one' })).toBe(false)
    },
  )
})

test('the first attempt of a window counts, also where nothing was checked before', () => {
  const { count, isRefused } = openLimits(1 / MAX_IN_WINDOW.signUp)
  count([{ kind: 'signUp', who: 'one' }])
  expect(isRefused({ kind: 'signUp', who: 'one' })).toBe(true)
})

test('no more than the bound is counted, and what was counted last stays counted', () => {
  const { count, isRefused } = openLimits(1 / MAX_IN_WINDOW.addressFailure, 3)
  const attempts = ['a', 'b', 'c', 'd'].map((who): Attempt => ({ kind: 'addressFailure', who }))
  count(attempts)
  expect(attempts.map(isRefused)).toEqual([false, true, true, true])
})

test('no more home addresses are kept than the bound, and those used last', () => {
  const homes = createHomeAddresses(2)
  for (const address of ['1.1.1.1', '2.2.2.2', '1.1.1.1', '3.3.3.3'])
    homes.remember('me@example.com', address)
  expect(['1.1.1.1', '2.2.2.2', '3.3.3.3'].map((address) => homes.has('me@example.com', address))).toEqual([
    true,
    false,
    true,
  ])
  expect(homes.has('you@example.com', '1.1.1.1')).toBe(false)
})
