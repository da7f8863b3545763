import { expect, test } from 'vitest'
import { readNumber, writtenNumber } from './typed-number.ts'

test.each([
  ['10,000', 10_000],
  ['1.000', 1000],
  ['1 200', 1200],
  ["12'500", 12_500],
  ['1,00,000', 100_000],
  ['−5', -5],
  ['٤٠', 40],
  ['۱٬۲۰۰', 1200],
  ['\u202a12\u202c', 12],
  ['12.0', 12],
  ['1.5', 1.5],
  ['12 34', undefined],
  ['1,2,3', undefined],
  ['40%', undefined],
  ['twelve', undefined],
])('a whole number is read as people write it, thousands and all: %s', (typed, number) => {
  expect(readNumber(typed, { locale: 'es', isWhole: true })).toBe(number)
})

test.each([
  ['en', '1,200', 1200],
  ['en', '1.200', 1.2],
  ['en', '1,234,567.5', 1_234_567.5],
  ['es', '1.200', 1200],
  ['es', '1,200', 1.2],
  ['es', '1.234.567,5', 1_234_567.5],
  ['es', '1 200,5', 1200.5],
  ['ar', '١٬٢٠٠٫٥', 1200.5],
  ['en', '1,5', 1.5],
  ['es', '1.5', 1.5],
  ['es', '0.125', 0.125],
  ['en', '1.', undefined],
])('a mark that may be either is read as this language has it: in %s %s', (locale, typed, number) => {
  expect(readNumber(typed, { locale, isWhole: false })).toBe(number)
})

test.each(['en', 'es', 'pt', 'ar', 'de', 'fr', 'hi'])(
  'what is written in %s is read as the same number',
  (locale) => {
    for (const number of [0, 1.234, 1234.567, -0.125, 1e15, 0.000_000_001])
      expect(readNumber(writtenNumber(number, locale), { locale, isWhole: false })).toBe(number)
  },
)
