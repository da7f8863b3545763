import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { field } from '../field.ts'
import { schemaOf } from '../field-schema.ts'
import type { FieldRecord } from '../field-types.ts'

/** Every bound that a kind has by itself: the longest value that is taken, and one more. */
const BOUNDS: Record<string, [of: FieldRecord, ofLength: (length: number) => unknown, longest: number]> = {
  url: [field.url(), (length) => 'https://example.com/'.padEnd(length, 'x'), 2048],
  email: [
    field.email(),
    (length) => {
      const host = `${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(61)}`
      return `${'a'.repeat(length - host.length - 1)}@${host}`
    },
    254,
  ],
  phone: [field.phone(), (length) => `+34600123456${' '.repeat(length - 13)}7`, 40],
  zod: [field.zod(z.array(z.string())), (length) => ['x'.repeat(length - 4)], 10_000],
  'decimal places': [field.decimal({ places: 9 }), (digits) => Number(`0.${'1'.repeat(digits)}`), 9],
  'list entries': [
    field.list({ name: field.text({ max: 3 }) }),
    (length) => Array.from({ length }, () => ({ name: 'a' })),
    50,
  ],
}

describe.each(Object.entries(BOUNDS))('%s', (_, [of, ofLength, longest]) => {
  test.each(['draft', 'finished'] as const)('the longest is taken, and one more is not: %s', (stage) => {
    expect(schemaOf(of, stage).safeParse(ofLength(longest)).success).toBe(true)
    expect(schemaOf(of, stage).safeParse(ofLength(longest + 1)).success).toBe(false)
  })
})

const FIELDS: FieldRecord[] = [
  field.text({ max: 9, pattern: /a/ }),
  field.paragraphs({ max: 9 }),
  field.choice(['a']),
  field.choices(['a']),
  field.integer(),
  field.decimal(),
  field.boolean(),
  field.consent(),
  field.date(),
  field.email(),
  field.phone(),
  field.url(),
  field.country(),
  field.industry(),
  field.group({ name: field.text({ max: 9 }) }),
  field.list({ name: field.text({ max: 9 }) }),
]

/** The parts of a JSON Schema that are text of any kind, by where they stand. */
function textsIn(schema: unknown, at = ''): [string, Record<string, unknown>][] {
  if (typeof schema !== 'object' || schema === null) return []
  const here = schema as Record<string, unknown>
  const isFree = here.type === 'string' && here.enum === undefined && here.const === undefined
  const within = Object.entries(here).flatMap(([key, part]) => textsIn(part, `${at}/${key}`))
  return isFree ? [[at, here], ...within] : within
}

test('every kind is said in JSON Schema, with a bound to every text', () => {
  for (const of of FIELDS)
    for (const stage of ['draft', 'finished'] as const) {
      const texts = textsIn(z.toJSONSchema(schemaOf(of, stage), { io: 'input' }))
      // A day has its length by its format.
      const unbounded = texts.filter(
        ([, { format, maxLength }]) => format !== 'date' && maxLength === undefined,
      )
      expect(unbounded, of.kind).toEqual([])
    }
})

test('entries that are the same keep a list from being finished, and not from being saved half-filled', () => {
  const people = field.list(
    { name: field.text({ max: 9 }), phones: field.list({ of: field.text({ max: 9 }) }, { unique: true }) },
    { unique: true },
  )
  const twice = { name: 'Ana', phones: [] }
  for (const value of [[{}, {}], [twice, twice], [{ ...twice, phones: [{}, {}] }]])
    expect(schemaOf(people, 'draft').safeParse(value).success).toBe(true)
  expect(schemaOf(people, 'finished').safeParse([twice, twice]).success).toBe(false)
  // Of choices each is one of them, and can be chosen once.
  expect(schemaOf(field.choices(['a', 'b']), 'draft').safeParse(['a', 'a']).success).toBe(false)
})
