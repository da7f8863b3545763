import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { KEPT } from '#tests/support/zod-kept.ts'
import { REFUSED } from '#tests/support/zod-refused.ts'
import { COMMON_VALUES } from '#tests/support/zod-values.ts'
import { field } from '../field.ts'
import { schemaOf } from '../field-schema.ts'
import type { FieldRecord } from '../field-types.ts'
import { kindOf } from './kinds.ts'

/** The field as a version of a flow is stored, and as the outline of one reaches the browser. */
const stored = (schema: z.ZodType): FieldRecord => JSON.parse(JSON.stringify(field.zod(schema)))

const TAKES_ALL = new Set(['any', 'unknown', 'json'])

describe('a field judges as its schema does', () => {
  test.each(KEPT.map(([name, kept], place) => [`${name} (${place + 1})`, name, kept] as const))(
    '%s',
    (_, name, [schema, ...own]) => {
      const of = stored(schema)
      expect([kindOf(of).faultOf(of), kindOf(of).refusalOf?.(of)]).toEqual([undefined, undefined])
      const values = [...COMMON_VALUES, ...own]
      const takenBy = (judge: z.ZodType) => values.filter((value) => judge.safeParse(value).success)
      const taken = takenBy(schema)
      expect(takenBy(schemaOf(of, 'finished'))).toEqual(taken)
      expect(takenBy(schemaOf(of, 'draft'))).toEqual(expect.arrayContaining(taken))
      const takesNone = z.toJSONSchema(schema).not !== undefined
      expect(taken.length > 0).toBe(!takesNone)
      expect(taken.length === values.length).toBe(TAKES_ALL.has(name))
    },
  )
})

test.each(REFUSED)('%s is refused, with what is lost and what to do instead', (_, schema, what, instead) => {
  const of = field.zod(schema)
  expect(kindOf(of).faultOf(of)).toBe(`JSON Schema cannot express all of its schema (${what}); ${instead}`)
})

/** What zod exports beside constructors: checks, which stand in the table by their methods, and what works on schemas. */
const OTHERS = [
  ...[
    'check',
    'describe',
    'meta',
    'refine',
    'superRefine',
    'overwrite',
    'property',
    'properties',
    'mime',
    'regex',
  ],
  ...['includes', 'startsWith', 'endsWith', 'lowercase', 'uppercase', 'normalize', 'slugify', 'trim'],
  ...['toLowerCase', 'toUpperCase', 'length', 'minLength', 'maxLength', 'size', 'minSize', 'maxSize'],
  ...['gt', 'gte', 'lt', 'lte', 'positive', 'negative', 'nonpositive', 'nonnegative', 'multipleOf'],
  ...['parse', 'parseAsync', 'safeParse', 'safeParseAsync', 'encode', 'encodeAsync', 'decode', 'decodeAsync'],
  ...['safeEncode', 'safeEncodeAsync', 'safeDecode', 'safeDecodeAsync', 'validate', 'validateAsync'],
  ...['flattenError', 'formatError', 'prettifyError', 'treeifyError', 'getErrorMap', 'setErrorMap'],
  ...['clone', 'config', 'compile', 'registry', 'memoizer', 'withParser', 'getDiscriminatedOption', 'toZod'],
  ...['fromJSONSchema', 'toJSONSchema', 'input', 'output', '_ZodString', '_function'],
]

test('every constructor of zod is either judged alike or refused', () => {
  const tried = new Set([...KEPT, ...REFUSED].map(([name]) => name))
  const functions = (of: object, prefix = '') =>
    Object.entries(of).flatMap(([name, value]) =>
      typeof value === 'function' && !/^[$A-Z]|^_Zod|^Zod/.test(name) ? [`${prefix}${name}`] : [],
    )
  const constructors = [...functions(z), ...functions(z.iso, 'iso.')]
  expect(constructors.filter((name) => !tried.has(name) && !OTHERS.includes(name))).toEqual([])
})

test('a text that is too long is not looked at for patterns, in alternatives of it either', () => {
  const long = 'a'.repeat(38)
  const slow = z.string().regex(/^(a|aa)+$/)
  const started = performance.now()
  for (const schema of [slow.max(20), z.string().max(20).and(slow)])
    expect(schemaOf(stored(schema), 'finished').safeParse(`${long}b`).success).toBe(false)
  expect(performance.now() - started).toBeLessThan(1000)
})
