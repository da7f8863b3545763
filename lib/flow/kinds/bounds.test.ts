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
