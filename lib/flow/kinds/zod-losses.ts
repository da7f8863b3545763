import { z } from 'zod'
import { FLAGS, type Json } from './json-schema.ts'
import { judgedFormat, plainFormat } from './text-formats.ts'

/** A part of a zod schema that JSON Schema would lose. */
export interface Loss {
  what: string
  /** What to do about it, said to whom the schema is of. */
  instead?: string
}

interface Definition {
  type: string
  coerce?: boolean
  check?: string
  checks?: readonly { _zod: { def: CheckDefinition } }[]
  discriminator?: string
  unionFallback?: boolean
  mode?: string
  keyType?: z.core.$ZodType
  options?: readonly z.core.$ZodType[]
  innerType?: z.core.$ZodType
  left?: z.core.$ZodType
  right?: z.core.$ZodType
  catchall?: z.core.$ZodType
  valueType?: z.core.$ZodType
  getter?: () => z.core.$ZodType
  values?: readonly unknown[]
  entries?: object
}

interface CheckDefinition {
  check?: string
  format?: string
  pattern?: RegExp
  includes?: string
  position?: number
  value?: unknown
  fn?: unknown
  alg?: unknown
  protocol?: unknown
  hostname?: unknown
  normalize?: boolean
}

const LENGTHS = ['min_length', 'max_length', 'length_equals']
/** The types that JSON Schema has a form for, each with those of its checks that it has a keyword for. */
const KEPT: Record<string, readonly string[]> = {
  string: [...LENGTHS, 'string_format'],
  number: ['greater_than', 'less_than', 'multiple_of', 'number_format'],
  array: LENGTHS,
  ...Object.fromEntries(
    ['boolean', 'null', 'never', 'any', 'unknown', 'enum', 'literal', 'template_literal', 'object', 'union']
      .concat(['intersection', 'tuple', 'record', 'nullable', 'nonoptional', 'readonly', 'optional', 'lazy'])
      .map((type) => [type, []]),
  ),
}
const NOTES = new Set(['describe', 'meta'])
/** What metadata may not name, since it would be read as a rule. */
const RULES =
  /^(?:\$ref|\$defs|type|enum|const|not|if|then|else|format|pattern|items|required|(?:any|one|all)Of|multipleOf|.*(?:Items|Properties|Length|[mM]inimum|[mM]aximum|Names|Contains|Required|Schemas)|properties|contains|nullable|x-pattern-flags)$/

const defOf = (schema: z.core.$ZodType) => schema._zod.def as unknown as Definition

/** The checks of a schema; one that is a form itself is its own first. */
function checksOf(schema: z.core.$ZodType): CheckDefinition[] {
  const { checks = [], ...own } = defOf(schema)
  return [...(own.check === undefined ? [] : [own as CheckDefinition]), ...checks.map(({ _zod }) => _zod.def)]
}

/** What JSON Schema would lose of one schema, those within it aside. */
export function lossOf(schema: z.core.$ZodType): Loss | undefined {
  const { type, coerce } = defOf(schema)
  const kept = KEPT[type]
  if (kept === undefined) return { what: type }
  if (coerce) return { what: 'coercion' }
  const checks = checksOf(schema)
  const lost = checks.find(({ check = '' }) => !kept.includes(check) && !NOTES.has(check))
  if (lost !== undefined) return { what: lost.check ?? 'check' }
  if (schema._zod.toJSONSchema !== undefined) return { what: 'a JSON Schema of its own' }
  const rule = Object.keys(z.globalRegistry.get(schema) ?? {}).find((key) => RULES.test(key))
  if (rule !== undefined) return { what: `${rule} in .meta()`, instead: 'say it with a method of zod' }
  if (type === 'string') return lossOfText(checks)
  if (type === 'number') return lossOfNumber(checks)
  if (type === 'union') return lossOfUnion(schema)
  if (type === 'record') return lossOfRecord(schema)
  if (type === 'intersection') return lossOfIntersection(schema)
  return lossOfValues(defOf(schema))
}

const AS_PATTERN = 'say it with .regex(…)'
const LOST_FLAGS: Record<string, string> = {
  i: 'write both cases, such as [Aa]',
  m: 'write the line breaks out',
  s: 'write [^] for any character',
  v: 'use the flag u',
  y: 'begin with ^',
}

function lossOfText(checks: readonly CheckDefinition[]): Loss | undefined {
  const judged = new Set(checks.flatMap(({ format = '' }) => judgedFormat(format) ?? []))
  if (judged.size > 1) return { what: `two forms of one text, ${[...judged].join(' and ')}` }
  for (const one of checks) {
    const loss = lossOfFormat(one)
    if (loss !== undefined) return loss
    const flag = one.pattern?.flags.split('').find((each) => Object.hasOwn(LOST_FLAGS, each))
    if (flag !== undefined)
      return { what: `the flag ${flag} of a regular expression`, instead: LOST_FLAGS[flag] as string }
  }
  return undefined
}

function lossOfFormat(one: CheckDefinition): Loss | undefined {
  const { check, format = '', pattern, fn, alg, protocol, hostname, normalize } = one
  if (check !== 'string_format') return undefined
  const plain = plainFormat(format)
  if (plain === undefined)
    return pattern === undefined
      ? { what: `the form ${format}, which no pattern says`, instead: AS_PATTERN }
      : undefined
  if (fn !== undefined) return { what: `another form named ${format}`, instead: 'give it another name' }
  if (protocol !== undefined || hostname !== undefined)
    return {
      what: `the ${protocol === undefined ? 'hostname' : 'protocol'} of an address`,
      instead: 'use z.url() with .regex(/^https:/), or field.url()',
    }
  if (normalize) return { what: 'normalize of an address' }
  if (alg !== undefined && alg !== null) return { what: 'the alg of a JWT' }
  if (pattern?.source !== plain.pattern?.source)
    return { what: `the pattern of the form ${format}`, instead: AS_PATTERN }
  return undefined
}

function lossOfNumber(checks: readonly CheckDefinition[]): Loss | undefined {
  const odd = checks.find(
    ({ check, value }) =>
      check !== 'number_format' &&
      !Number.isFinite(value) &&
      !(check === 'less_than' && value === Number.POSITIVE_INFINITY) &&
      !(check === 'greater_than' && value === Number.NEGATIVE_INFINITY),
  )
  return odd && { what: `${odd.check} ${String(odd.value)}` }
}

function lossOfUnion(schema: z.core.$ZodType): Loss | undefined {
  const { discriminator, unionFallback, options = [] } = defOf(schema)
  if (options.length === 0) return { what: 'a union of nothing' }
  if (unionFallback) return { what: 'unionFallback' }
  // Two alternatives of one name are found by zod when it first judges.
  if (discriminator !== undefined) z.safeParse(schema, {})
  return undefined
}

const AS_KEYS = 'use z.string().regex(…) for its keys'

function lossOfRecord(schema: z.core.$ZodType): Loss | undefined {
  const { keyType, mode } = defOf(schema)
  if (keyType === undefined) return undefined
  if (hasBoundedNumber(keyType)) return { what: 'bounds of keys that are numbers', instead: AS_KEYS }
  if (mode !== 'loose') return undefined
  const [one, another] = checksOf(keyType)
  const isOnePattern =
    defOf(keyType).type === 'string' &&
    another === undefined &&
    one?.pattern !== undefined &&
    !one.pattern.unicode &&
    one.position === undefined &&
    judgedFormat(one.format ?? '') === undefined
  if (!isOnePattern)
    return { what: 'a loose record', instead: 'use one .regex(…) without flags for its keys' }
  return lossOf(keyType)
}

function hasBoundedNumber(key: z.core.$ZodType): boolean {
  return defOf(key).type === 'number' ? checksOf(key).length > 0 : partsOf(key).some(hasBoundedNumber)
}

/** Which keys of a strict alternative another part of an intersection takes is told from what zod chose it by. */
function lossOfIntersection(schema: z.core.$ZodType): Loss | undefined {
  if (!partsOf(schema).some(hasClosedAlternative)) return undefined
  return {
    what: 'an intersection with alternatives that are strict',
    instead: 'make each alternative whole with .extend(…)',
  }
}

function hasClosedAlternative(schema: z.core.$ZodType): boolean {
  const isChosen = ['union', 'nullable'].includes(defOf(schema).type)
  return partsOf(schema).some((part) => (isChosen && isClosed(part)) || hasClosedAlternative(part))
}

function isClosed(schema: z.core.$ZodType): boolean {
  const { type, catchall, mode } = defOf(schema)
  if (type === 'object') return catchall !== undefined && defOf(catchall).type === 'never'
  return type === 'record' ? mode !== 'loose' : partsOf(schema).some(isClosed)
}

/** The schemas that judge the same value as a schema of them does. */
function partsOf(schema: z.core.$ZodType): z.core.$ZodType[] {
  const { type, options = [], innerType, left, right, getter } = defOf(schema)
  const own = type === 'lazy' ? getter?.() : innerType
  return [...options, own, left, right].filter((part) => part !== undefined)
}

function lossOfValues({ values = [], entries = {} }: Definition): Loss | undefined {
  const odd = [...values, ...Object.values(entries)].find(
    (value) => typeof value === 'number' && !Number.isFinite(value),
  )
  return odd === undefined ? undefined : { what: String(odd) }
}

/** Makes the JSON Schema of one schema, those within it aside, say what zod judges where it says something else. */
export function mend(schema: z.core.$ZodType, json: Json): void {
  const { type, valueType } = defOf(schema)
  if (type === 'string') mendText(schema, json)
  // A name that is not there is judged as undefined, which some values may be.
  if (type === 'record' && valueType !== undefined && z.safeParse(valueType, undefined).success)
    delete json.required
}

/** The form of a text behind a pattern, and the flags of its patterns. */
function mendText(schema: z.core.$ZodType, json: Json): void {
  const checks = checksOf(schema)
  const [judged] = checks.flatMap(({ format = '' }) => judgedFormat(format) ?? [])
  if (judged !== undefined) json.format = judged
  for (const { pattern, includes, position } of checks)
    for (const part of [json, ...((json.allOf ?? []) as Json[])]) {
      if (pattern === undefined || part.pattern !== pattern.source) continue
      if (pattern.unicode) part[FLAGS] = 'u'
      // Zod writes it with a dot, which is no line break.
      if (includes !== undefined && position !== undefined)
        part.pattern = pattern.source.replace('^.', '^[^]')
    }
}
