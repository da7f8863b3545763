import { expect, test } from 'vitest'
import { type BreakerState, createCircuitBreaker } from './circuit-breaker.ts'

function breakerWithClock() {
  const states: BreakerState[] = []
  const clock = { now: 0 }
  const breaker = createCircuitBreaker({
    now: () => clock.now,
    failuresToOpen: 3,
    restMs: 1_000,
    onChange: (_model, state) => states.push(state),
  })
  const fail = (times: number) => {
    for (let count = 0; count < times; count++) breaker.report('m', 'failure')
  }
  return { breaker, clock, states, fail }
}

test('a model rests after several failures in a row, and not after as many with a success between', () => {
  const { breaker, states, fail } = breakerWithClock()
  fail(2)
  breaker.report('m', 'success')
  fail(2)
  expect(breaker.admits('m')).toBe(true)
  fail(1)
  expect(breaker.admits('m')).toBe(false)
  expect(breaker.admits('another')).toBe(true)
  expect(states).toEqual(['open'])
})

test('after its rest one caller tries, and the model comes back or rests again', () => {
  const { breaker, clock, states, fail } = breakerWithClock()
  fail(3)
  clock.now = 1_000
  expect([breaker.admits('m'), breaker.admits('m')]).toEqual([true, false])
  fail(1)
  expect(breaker.admits('m')).toBe(false)
  clock.now = 2_000
  expect(breaker.admits('m')).toBe(true)
  breaker.report('m', 'success')
  expect([breaker.admits('m'), breaker.admits('m')]).toEqual([true, true])
  expect(states).toEqual(['open', 'half_open', 'open', 'half_open', 'closed'])
})

test('a trial whose caller left is tried again at once', () => {
  const { breaker, clock, fail } = breakerWithClock()
  fail(3)
  clock.now = 1_000
  breaker.admits('m')
  breaker.report('m', 'unknown')
  expect(breaker.admits('m')).toBe(true)
})
