import { z } from 'zod'
import { faultOfSearch } from '../pattern.ts'

export type Json = z.core.JSONSchema.BaseSchema

/** Beside a pattern that has the flag `u`, which JSON Schema has no word for. */
export const FLAGS = 'x-pattern-flags'

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

/** What else holds schemas: the names of properties, and what must not be. */
const HOLDING = new Set([...NESTED, 'oneOf', 'not', 'propertyNames'])

interface Pattern {
  source: string
  /** The most characters of the texts that it is looked for in. */
  max: number
}

/** Every pattern of a schema; what stands under `allOf` has the bound beside it. */
function patternsIn(schema: unknown, bound = MAX_JSON): Pattern[] {
  if (Array.isArray(schema)) return schema.flatMap((part) => patternsIn(part, bound))
  if (typeof schema !== 'object' || schema === null) return []
  const { maxLength } = schema as Json
  const max = Math.min(maxLength ?? MAX_JSON, bound)
  return Object.entries(schema).flatMap(([key, value]): Pattern[] => {
    if (key === 'pattern' && typeof value === 'string') return [{ source: value, max }]
    const ofNames =
      key === 'patternProperties' ? Object.keys(value).map((source) => ({ source, max: MAX_JSON })) : []
    if (BY_NAME.has(key)) return [...ofNames, ...Object.values(value).flatMap((part) => patternsIn(part))]
    const isOfTheSameText = key === 'allOf' || key === 'anyOf' || key === 'oneOf'
    return HOLDING.has(key) ? patternsIn(value, isOfTheSameText ? max : MAX_JSON) : []
  })
}

/** Those that zod itself writes for addresses, instants and the like, none of which takes long on any text. */
const OF_ZOD = new Set(
  [
    ...Object.values(z.core.regexes),
    z.core.regexes.emoji(),
    ...[{ offset: true }, { local: true }, { offset: true, local: true }].map(z.core.regexes.datetime),
  ].flatMap((one) => (one instanceof RegExp ? [one.source] : [])),
)

/** What is wrong with the first pattern of a schema that could keep a process busy, as the end of a sentence. */
export function faultOfPatterns(schema: Json): string | undefined {
  const faults = patternsIn(schema)
    .filter(({ source }) => !OF_ZOD.has(source))
    .flatMap(({ source, max }) => faultOfSearch(source, max) ?? [])
  return faults.length === 0 ? undefined : `its schema's ${faults[0]}`
}
