import { expect, test } from 'vitest'
import { type Ask, numberOf, numberText, problemOf, understood } from './asked-values.ts'

const FIGURE: Ask = { name: 'to', label: 'Target', as: 'number' }
const MINUTES: Ask = { name: 'minutes', label: 'Minutes', as: 'number', isCount: true }
const TITLE: Ask = { name: 'title', label: 'Result', max: 5 }

test.each([
  ['es', '1,5', 1.5],
  ['es', '12.500', 12_500],
  ['en', '12,500', 12_500],
  ['en', '1.5', 1.5],
  ['es', '-3', -3],
])(
  'a figure of the plan is read as people write it (%s, %s), and shown so again',
  (locale, typed, number) => {
    expect(numberOf(FIGURE, typed, locale)).toBe(number)
    expect(problemOf(FIGURE, typed, locale)).toBeUndefined()
    expect(numberOf(FIGURE, numberText(FIGURE, number, locale), locale)).toBe(number)
  },
)

test.each([
  [FIGURE, 'soon', 'number'],
  [MINUTES, '1.5', 'whole_number'],
  [MINUTES, '0', 'number_too_small'],
  [MINUTES, '10001', 'number_too_big'],
  [TITLE, '', 'required'],
  [TITLE, 'longer', 'too_long'],
] as const)(
  'what is wrong with a value is named, and it stays as it was typed: %j, %s',
  (ask, typed, wording) => {
    expect(problemOf(ask, typed, 'en')?.wording).toBe(wording)
    expect(understood({ ...ask, as: 'text' }, typed, 'en')).toBe(typed)
  },
)
