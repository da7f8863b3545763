import { expect, test } from 'vitest'
import { reported, requiredField, unknownField } from './problems.ts'

const many = (count: number) => Array.from({ length: count }, (_, place) => requiredField([`field${place}`]))

test('50 wrong answers are named, and of 51 the first 50', () => {
  expect(reported(many(50))).toEqual(many(50))
  expect(reported(many(51))).toEqual(many(50))
})

test('60 characters of an unknown field are quoted, and of 61 the first 60', () => {
  for (const characters of [60, 61])
    expect(unknownField([], 'k'.repeat(characters)).parameters).toEqual({ name: 'k'.repeat(60) })
})

test('of two problems with one code at one place the last is named, where the first stood', () => {
  const one = { path: ['size'], code: 'too_big', wording: 'whole_number', parameters: {} } as const
  const other = { ...one, wording: 'number_too_big', parameters: { maximum: 9 } } as const
  expect(reported([one, ...many(1), other])).toEqual([other, ...many(1)])
  // Two checks of one field say different things.
  const check = { ...one, code: 'check_failed', check: 'a' }
  expect(reported([check, { ...check, check: 'b' }])).toHaveLength(2)
})
