import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { EXAMPLES } from '#tests/support/kind-examples.ts'
import { field } from '../field.ts'
import { schemaOf } from '../field-schema.ts'
import type { FieldRecord } from '../field-types.ts'
import { problemsIn, reported } from '../problems.ts'
import type { Stage } from './kind.ts'
import { KIND_NAMES, kindOf } from './kinds.ts'

/** The codes of what is wrong with a value and where, such as `too_small` or `1.name required`; none where it is taken. */
function faultsOf(of: FieldRecord, stage: Stage, value: unknown): string[] {
  const result = schemaOf(of, stage).safeParse(value, { reportInput: true })
  if (result.success) return []
  return reported(problemsIn(result.error, [])).map(({ path, code }) => [...path, code].join(' '))
}

describe.each(Object.entries(EXAMPLES))('%s', (kind, fields) => {
  for (const [place, [of, examples]] of fields.entries())
    test.each(examples)(`${place + 1}: $value`, ({ value, draft = [], finished = [] }) => {
      expect(of.kind).toBe(kind)
      expect({ draft: faultsOf(of, 'draft', value), finished: faultsOf(of, 'finished', value) }).toEqual({
        draft,
        finished,
      })
    })
})

test('every kind has examples, and none of its fields is at fault', () => {
  expect(Object.keys(EXAMPLES).sort()).toEqual([...KIND_NAMES].sort())
  for (const [of] of Object.values(EXAMPLES).flat()) expect(kindOf(of).faultOf(of)).toBeUndefined()
})

test.each([
  ['0034 600 12 34 56', '+34600123456'],
  ['\u202a+34 600 12 34 56\u202c', '+34600123456'],
  ['+٩٦٦ ٥٠ ١٢٣ ٤٥٦٧', '+966501234567'],
  ['+44 (0)20 7946 0958', '+442079460958'],
  ['0049 (0) 30 901820', '+4930901820'],
  ['(+44) (0)20 7946 0958', '+442079460958'],
  ['+39 (0)6 6982', '+39066982'],
  ['+1 (212) 555-0100', '+12125550100'],
])('a phone number is taken as people dial it, copy it and write its digits: %j', (typed, kept) => {
  expect(schemaOf(field.phone(), 'finished').parse(typed)).toBe(kept)
  expect(schemaOf(field.phone(), 'draft').parse(typed)).toBe(kept)
})

test('a phone number is kept as E.164 writes it, and text in Unicode NFC with its ends trimmed', () => {
  expect(schemaOf(field.phone(), 'finished').parse('+34 600-12 34 56')).toBe('+34600123456')
  expect(schemaOf(field.text({ max: 9 }), 'finished').parse('  Cafe\u0301 ')).toBe('Café')
  const free = schemaOf(field.zod(z.record(z.string(), z.string().min(2))), 'finished')
  expect(free.parse({ ' Cafe\u0301': ' Cafe\u0301 ' })).toEqual({ Café: 'Café' })
  expect(free.safeParse({ a: 'x ' }).success).toBe(false)
})

test('no kind takes half a character', () => {
  for (const [of, examples] of Object.values(EXAMPLES).flat())
    for (const { value, finished } of examples)
      if (typeof value === 'string' && finished === undefined && !value.includes('\ud83d'))
        for (const stage of ['draft', 'finished'] as const)
          expect([of.kind, value, faultsOf(of, stage, `${value.slice(0, 3)}\ud800`)]).not.toEqual([
            of.kind,
            value,
            [],
          ])
})
