import { expect, test } from 'vitest'
import { type Ask, numberOf, problemOf, understood } from './asked-values.ts'

const figure: Ask = { name: 'from', label: 'From', as: 'number' }
const count: Ask = { name: 'minutes', label: 'Minutes', as: 'number', isCount: true }
const title: Ask = { name: 'title', label: 'Title', max: 5 }

test.each([
  [figure, 'en', '12,5', 12.5, '12.5'],
  [figure, 'es', '12.5', 12.5, '12,5'],
  [figure, 'es', '1.234,5', 1234.5, '1234,5'],
  [figure, 'en', '1 234', 1234, '1234'],
  [figure, 'ar', '٣٥٫٥', 35.5, '35.5'],
  [count, 'en', '1,200', 1200, '1200'],
])(
  'a figure of a plan is read as the wizard reads numbers: %# in %s %s',
  (ask, locale, typed, number, shown) => {
    expect(numberOf(ask, typed, locale)).toBe(number)
    expect(understood(ask, typed, locale)).toBe(shown)
    expect(problemOf(ask, typed, locale)).toBe(undefined)
  },
)

test.each([
  [figure, 'a third', 'number'],
  [figure, '', 'required'],
  [count, '12.5', 'whole_number'],
  [count, '0', 'number_too_small'],
  [count, '10001', 'number_too_big'],
  [title, '123456', 'too_long'],
])('what is not understood is said and stays as it was typed: %# %s', (ask, typed, wording) => {
  expect(problemOf(ask, typed, 'en')?.wording).toBe(wording)
  expect(understood({ ...ask, isCount: false }, 'a third', 'en')).toBe('a third')
})

test('a text is as long as the server counts it', () => {
  expect(problemOf(title, ' 👩👩👩👩👩 ', 'en')).toBe(undefined)
  expect(problemOf(title, '👩👩👩👩👩👩', 'en')?.parameters).toEqual({ count: 5, length: 6 })
})
