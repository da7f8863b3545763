import { z } from 'zod'
import { type Kept, TEXTS } from './zod-texts-kept.ts'

interface Node {
  v: string
  kids?: Node[] | undefined
}
const node: z.ZodType<Node> = z.object({
  v: z.string().max(5),
  get kids() {
    return z.array(node).optional()
  },
})
const named = z.string().min(1).regex(/^a/).meta({ id: 'Named' })
const NUMBERS: Record<string, Kept | readonly Kept[]> = {
  number: [
    [z.number()],
    [z.number().min(1).max(3)],
    [z.number().gt(1).lt(3)],
    [z.number().min(2).gt(1)],
    [z.number().int()],
    [z.number().multipleOf(0.1)],
    [z.number().multipleOf(2).multipleOf(3)],
    [z.number().multipleOf(-2).min(1)],
    [z.number().positive()],
    [z.number().nonnegative()],
    [z.number().negative()],
    [z.number().max(Number.POSITIVE_INFINITY)],
    [z.number().min(2).and(z.number().max(4))],
  ],
  int: [z.int()],
  int32: [z.int32()],
  uint32: [z.uint32()],
  float32: [z.float32()],
  float64: [z.float64()],
  boolean: [z.boolean()],
  null: [z.null()],
  any: [z.any()],
  unknown: [z.unknown()],
  never: [z.never()],
  json: [z.json()],
  literal: [[z.literal('a')], [z.literal(['a', 1, true, null])], [z.literal(null)], [z.literal('')]],
  enum: [[z.enum(['a', 'b'])], [z.enum({ One: 1, Two: 2 })], [z.enum({ A: 'a', One: 1 })], [z.enum([])]],
  nativeEnum: [z.nativeEnum({ A: 'a' })],
  keyof: [z.keyof(z.object({ a: z.string(), b: z.string() }))],
}

const WHOLES: Record<string, Kept | readonly Kept[]> = {
  array: [
    [z.array(z.string())],
    [z.array(z.string()).min(1).max(2)],
    [z.array(z.number().nullable()).length(1)],
    [z.array(z.array(z.number())).nonempty()],
  ],
  tuple: [
    [z.tuple([z.string(), z.number()])],
    [z.tuple([z.string(), z.number().optional()])],
    [z.tuple([z.string()], z.union([z.number(), z.boolean()]))],
    [z.tuple([])],
  ],
  object: [
    [z.object({ a: z.string().min(2), b: z.number().optional() })],
    [z.object({ a: z.any(), b: z.unknown().optional() })],
    [z.object({ a: z.string().nullish() })],
    [z.object({ a: z.string() }).catchall(z.number())],
    [z.object({ a: z.string(), b: z.number() }).partial()],
    [z.object({ a: z.string(), b: z.number() }).pick({ a: true })],
    [z.object({ a: z.strictObject({ b: z.string() }) })],
    [z.object({ a: named, b: named.optional() }), { a: 'ab' }, { a: 'ab', b: 'b' }],
    [
      z.object({ a: named, b: named.min(2).regex(/b$/) }),
      { a: 'a', b: 'ab' },
      { a: 'a', b: 'a' },
      { a: 'a', b: 'abc' },
    ],
    [node],
  ],
  strictObject: [z.strictObject({ a: z.string() })],
  looseObject: [z.looseObject({ a: z.string() })],
  record: [
    [z.record(z.string(), z.number())],
    [z.record(z.string().regex(/^[ab]/).max(2), z.string())],
    [z.record(z.enum(['small', 'large']), z.number())],
    [z.record(z.enum(['small', 'large']), z.number().optional())],
    [z.record(z.enum(['small', 'large']), z.any())],
    [z.record(z.enum(['small', 'large']).meta({ id: 'Sizes' }), z.number())],
    [z.record(z.literal(['small', 'large']), z.number())],
    [z.record(z.union([z.literal('small'), z.literal('large')]), z.number())],
    [z.record(z.literal([1, 2]), z.number())],
    [z.record(z.number(), z.number())],
    [z.record(z.email(), z.number()), { 'a@example.com': 1 }],
  ],
  partialRecord: [z.partialRecord(z.enum(['small', 'large']), z.number())],
  looseRecord: [z.looseRecord(z.string().regex(/^k/), z.number())],
  union: [
    [z.union([z.string().min(2), z.number()])],
    [z.union([z.boolean(), z.null()])],
    [z.union([z.strictObject({ a: z.string() }), z.strictObject({ b: z.number() })])],
  ],
  xor: [
    [z.xor([z.string().min(2), z.string().max(3)])],
    [z.xor([z.object({ a: z.string() }), z.object({ b: z.number() })])],
  ],
  discriminatedUnion: [
    [
      z.discriminatedUnion('t', [
        z.strictObject({ t: z.literal('a') }),
        z.object({ t: z.enum(['b']), y: z.number() }),
      ]),
    ],
    [
      z.discriminatedUnion('t', [
        z.object({ t: z.literal('a').optional() }),
        z.object({ t: z.literal('b') }),
      ]),
    ],
  ],
  intersection: [
    [z.intersection(z.object({ a: z.string() }), z.object({ b: z.number() }))],
    [z.intersection(z.strictObject({ a: z.string() }), z.strictObject({ b: z.number() }))],
    [
      z.intersection(
        z.strictObject({ a: z.string() }).meta({ title: 'A' }),
        z.strictObject({ b: z.number() }),
      ),
    ],
    [z.intersection(z.object({ a: z.string().min(2) }), z.object({ a: z.string().max(3) }))],
    [
      z.intersection(
        z.object({ a: z.string() }),
        z.union([z.object({ b: z.number() }), z.object({ c: z.number() })]),
      ),
    ],
    [z.intersection(z.object({ a: z.string() }), z.record(z.string().regex(/^b/), z.number()))],
  ],
  nullable: [[z.nullable(z.string().min(2))], [z.nullable(z.number())]],
  nullish: [z.nullish(z.string())],
  optional: [z.optional(z.string())],
  exactOptional: [z.object({ a: z.exactOptional(z.string()) })],
  nonoptional: [z.object({ a: z.nonoptional(z.string().optional()) })],
  readonly: [z.readonly(z.array(z.string()).max(1))],
  deepPartial: [z.deepPartial(z.object({ a: z.object({ b: z.string() }) }))],
  lazy: [z.lazy(() => z.array(z.string()).max(1))],
}

const isOne = (rows: Kept | readonly Kept[]): rows is Kept => !Array.isArray(rows[0])

/** What a field judges as zod does, by the constructor of zod. */
export const KEPT: [name: string, kept: Kept][] = Object.entries({ ...TEXTS, ...NUMBERS, ...WHOLES }).flatMap(
  ([name, rows]) => (isOne(rows) ? [rows] : rows).map((row): [string, Kept] => [name, row]),
)
