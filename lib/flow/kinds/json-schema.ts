import { z } from 'zod'
import { faultOfSearch } from '../pattern.ts'

export type Json = z.core.JSONSchema.BaseSchema

/** The most characters that a value may have as JSON, whatever its schema leaves open. */
export const MAX_JSON = 10_000

/** What a half-filled form may lack: the least of everything, what is required, and a form that is not finished. */
const FINISHED_ONLY = new Set([
  'required',
  'minLength',
  'minItems',
  'minProperties',
  'minimum',
  'exclusiveMinimum',
  'pattern',
  'format',
  'not',
])
const BY_NAME = new Set(['properties', 'patternProperties', '$defs'])
const NESTED = new Set(['items', 'prefixItems', 'additionalProperties', 'anyOf', 'allOf'])

/** The schema as it judges a draft. */
export function relaxed<Schema>(schema: Schema): Schema {
  return relaxedPart(schema) as Schema
}

function relaxedPart(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(relaxedPart)
  if (typeof schema !== 'object' || schema === null) return schema
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
      if (FINISHED_ONLY.has(key)) return []
      if (BY_NAME.has(key)) return [[key, byName(value, relaxedPart)]]
      // Without what tells them apart, a value may fit several of the alternatives.
      if (key === 'oneOf') return [['anyOf', relaxedPart(value)]]
      return [[key, NESTED.has(key) ? relaxedPart(value) : value]]
    }),
  )
}

const byName = (parts: object, change: (part: unknown) => unknown) =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, change(part)]))

interface Pattern {
  source: string
  /** The most characters of the texts that it is looked for in. */
  max: number
}

/** What else holds schemas: the names of properties, and what must not be. */
const HOLDING = new Set([...NESTED, 'oneOf', 'not', 'propertyNames'])

/** The schema with each of its patterns as `change` has it; what stands under `allOf` has the bound beside it. */
function withPatterns(schema: unknown, change: (pattern: Pattern) => string, bound = MAX_JSON): unknown {
  if (Array.isArray(schema)) return schema.map((part) => withPatterns(part, change, bound))
  if (typeof schema !== 'object' || schema === null) return schema
  const { maxLength } = schema as Json
  const max = Math.min(maxLength ?? MAX_JSON, bound)
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]): [string, unknown] => {
      if (key === 'pattern' && typeof value === 'string') return [key, change({ source: value, max })]
      if (key === 'patternProperties')
        for (const source of Object.keys(value)) change({ source, max: MAX_JSON })
      if (BY_NAME.has(key)) return [key, byName(value, (part) => withPatterns(part, change))]
      const isOfTheSameText = key === 'allOf' || key === 'anyOf' || key === 'oneOf'
      return [key, HOLDING.has(key) ? withPatterns(value, change, isOfTheSameText ? max : MAX_JSON) : value]
    }),
  )
}

/** The same schema, whose patterns are not looked for in a text that is too long anyway. */
export function guarded(schema: Json): Json {
  return withPatterns(schema, ({ source, max }) =>
    max < MAX_JSON ? `^(?=[^]{0,${max}}$)[^]*?(?:${source})` : source,
  ) as Json
}

/** Those that zod itself writes for addresses, instants and the like, none of which takes long on any text. */
const OF_ZOD = new Set(
  [...Object.values(z.core.regexes), z.core.regexes.emoji()].flatMap((one) =>
    one instanceof RegExp ? [one.source] : [],
  ),
)

/** What is wrong with the first pattern of a schema that could keep a process busy, as the end of a sentence. */
export function faultOfPatterns(schema: Json): string | undefined {
  let fault: string | undefined
  withPatterns(schema, ({ source, max }) => {
    if (!OF_ZOD.has(source)) fault ??= faultOfSearch(source, max)
    return source
  })
  return fault === undefined ? undefined : `its schema's ${fault}`
}
