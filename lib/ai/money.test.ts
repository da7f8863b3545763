import { expect, test } from 'vitest'
import { parseAttoUsd, parseNanoUsd } from './money.ts'

test.each([
  ['5', 5_000_000_000n],
  ['0.25', 250_000_000n],
  ['0.0000001', 100n],
  [1e-7, 100n],
  ['1.5E-3', 1_500_000n],
  ['0.00000000001', 1n],
  ['0', 0n],
])('%s USD are %s nano-USD, and a fraction is never lost', (amount, nano) => {
  expect(parseNanoUsd(amount)).toBe(nano)
})

test.each([
  '',
  '-1',
  'NaN',
  'Infinity',
  '1,5',
  '0x10',
  '1e999',
  '1e9',
  '9999999999',
  ' ',
  '1.2.3',
  Number.NaN,
  -0.5,
])('%s is no amount', (amount) => {
  expect(parseNanoUsd(amount)).toBeUndefined()
})

test('prices finer than a nano-USD keep their worth until they are summed', () => {
  expect(parseAttoUsd('0.0000000375')).toBe(37_500_000_000n)
})
