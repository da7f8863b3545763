import { z } from 'zod'
import { type Json, MAX_JSON } from './json-schema.ts'
import { isOfText, saysOfText, textFrom } from './read-text-schema.ts'

type Part = Json | boolean
/** Reads a part; a text in it is held to `bound` before a pattern is looked for in it. */
type Read = (part: Part, bound?: number) => z.ZodType

/** The type that a part without one is of, by what it says. */
const TYPE_BY_KEYWORD: Record<string, Json['type']> = {
  minimum: 'number',
  maximum: 'number',
  exclusiveMinimum: 'number',
  exclusiveMaximum: 'number',
  multipleOf: 'number',
  items: 'array',
  prefixItems: 'array',
  minItems: 'array',
  maxItems: 'array',
  properties: 'object',
  required: 'object',
  additionalProperties: 'object',
  propertyNames: 'object',
  patternProperties: 'object',
}
const NOTES = ['title', 'description', 'examples', 'format'] as const

/**
 * Reads JSON Schema as `z.toJSONSchema` writes it, so that what is read judges as what was written. Raises an error for
 * what zod does not write.
 */
export function schemaFrom(root: Json): z.ZodType {
  const named = new Map<string, z.ZodType>()
  const refer = (reference: string) => {
    const schema = named.get(reference) ?? z.lazy(() => read(partAt(root, reference)))
    named.set(reference, schema)
    return schema
  }
  const read: Read = (part, bound = MAX_JSON) => {
    if (typeof part === 'boolean') return part ? z.any() : z.never()
    const within = Math.min(part.maxLength ?? MAX_JSON, bound)
    const members = (part.allOf ?? []) as Part[]
    const texts = [part, ...members].filter(
      (one): one is Json =>
        (one === part ? typeOf(part) === 'string' : isOfText(one)) && saysOfText(one as Json),
    )
    const all = [
      ...(part.$ref === undefined ? [] : [refer(part.$ref)]),
      ...(texts.length === 0 || isListed(part) ? [] : [textFrom(texts, bound)]),
      ...ownOf(part, read, root),
      ...(part.anyOf === undefined ? [] : [z.union(part.anyOf.map((one) => read(one as Part, within)))]),
      ...(part.oneOf === undefined ? [] : [oneOf(part.oneOf as Part[], (one) => read(one, within))]),
      ...members.filter((one) => !isOfText(one)).map((one) => read(one, within)),
    ]
    const [first = z.any(), ...others] = all
    return noted(
      others.reduce<z.ZodType>((one, other) => z.intersection(one, other), first),
      part,
    )
  }
  return read(root)
}

const isListed = (part: Json) => part.enum !== undefined || part.const !== undefined

function typeOf(part: Json): Json['type'] | Json['type'][] {
  if (isListed(part)) return undefined
  const [keyword = ''] = Object.keys(part).filter((key) => Object.hasOwn(TYPE_BY_KEYWORD, key))
  return part.type ?? TYPE_BY_KEYWORD[keyword] ?? (saysOfText(part) ? 'string' : undefined)
}

/** Exactly one of several; where a property tells which, what is wrong is said of that one. */
function oneOf(parts: readonly Part[], read: (part: Part) => z.ZodType): z.ZodType {
  const options = parts.map(read)
  const telling = tellingProperty(parts)
  return telling === undefined
    ? z.xor(options)
    : z.discriminatedUnion(telling, options as unknown as [z.ZodObject])
}

/** The property that each of the objects requires, and whose listed values no two of them share. */
function tellingProperty(parts: readonly Part[]): string | undefined {
  const valuesOf = (part: Part, name: string): unknown[] => {
    if (typeof part === 'boolean' || part.type !== 'object' || !part.required?.includes(name)) return []
    const property = part.properties?.[name]
    if (typeof property !== 'object') return []
    return property.const === undefined ? (property.enum ?? []) : [property.const]
  }
  const [first] = parts
  return Object.keys((typeof first === 'object' && first.properties) || {}).find((name) => {
    const values = parts.map((part) => valuesOf(part, name))
    return values.every((own) => own.length > 0) && new Set(values.flat()).size === values.flat().length
  })
}

/** What a part says itself, but for texts. */
function ownOf(part: Json, read: Read, root: Json): z.ZodType[] {
  if (part.not !== undefined) {
    if (Object.keys(part.not).length > 0) throw new TypeError('What must not be is not read.')
    return [z.never()]
  }
  if (part.enum !== undefined) return [z.literal(part.enum as [string])]
  if (part.const !== undefined) return [z.literal(part.const as string)]
  const type = typeOf(part)
  if (Array.isArray(type)) return [z.union(type.map((one) => read({ ...part, type: one })))]
  if (type === 'number' || type === 'integer') return [numberFrom(part, type)]
  if (type === 'boolean') return [z.boolean()]
  if (type === 'null') return [z.null()]
  if (type === 'array') return [listFrom(part, read)]
  if (type === 'object') return [objectFrom(part, read, root)]
  return []
}

function numberFrom(part: Json, type: 'number' | 'integer'): z.ZodType {
  let schema = type === 'integer' ? z.number().int() : z.number()
  if (typeof part.minimum === 'number') schema = schema.min(part.minimum)
  if (typeof part.maximum === 'number') schema = schema.max(part.maximum)
  if (typeof part.exclusiveMinimum === 'number') schema = schema.gt(part.exclusiveMinimum)
  if (typeof part.exclusiveMaximum === 'number') schema = schema.lt(part.exclusiveMaximum)
  if (typeof part.multipleOf === 'number') schema = schema.multipleOf(part.multipleOf)
  return schema
}

function listFrom({ prefixItems, items, minItems = 0, maxItems }: Json, read: Read): z.ZodType {
  const bounds: z.core.$ZodCheck<unknown[]>[] = []
  if (minItems > 0) bounds.push(z.minLength(minItems))
  if (typeof maxItems === 'number') bounds.push(z.maxLength(maxItems))
  const bounded = (list: z.ZodType) =>
    bounds.length === 0 ? list : list.check(...(bounds as unknown as [z.core.$ZodCheck<unknown>]))
  if (prefixItems === undefined) return bounded(z.array(items === undefined ? z.any() : read(items as Part)))
  const places = prefixItems.map((one, place) =>
    place < minItems ? read(one as Part) : read(one as Part).optional(),
  )
  const tuple = z.tuple(places as [z.ZodType])
  return bounded(items === false ? tuple : tuple.rest(read((items ?? true) as Part)))
}

function objectFrom(part: Json, read: Read, root: Json): z.ZodType {
  const { properties = {}, required = [], additionalProperties: more = true, propertyNames } = part
  const others = read(more as Part)
  const shapeOf = (names: readonly string[]) =>
    Object.fromEntries(
      names.map((name) => {
        const schema = Object.hasOwn(properties, name) ? read(properties[name] as Part) : others
        return [name, required.includes(name) ? schema : schema.optional()]
      }),
    )
  const named = [...new Set([...Object.keys(properties), ...required])]
  if (propertyNames !== undefined) {
    const only = namesOf(propertyNames as Part, root)
    if (only !== undefined) return z.strictObject(shapeOf(only))
    const record = z.record(read(propertyNames as Part) as z.ZodString, others)
    return named.length === 0 ? record : z.intersection(record, z.looseObject(shapeOf(named)))
  }
  const byPattern = Object.entries(part.patternProperties ?? {}).map(([pattern, one]) =>
    z.looseRecord(z.string().regex(new RegExp(pattern)), read(one as Part)),
  )
  const object = z.object(shapeOf(named))
  if (byPattern.length > 0)
    return byPattern.reduce<z.ZodType>((one, other) => z.intersection(one, other), object.loose())
  if (more === false) return object.strict()
  return more === true || Object.keys(more).length === 0 ? object.loose() : object.catchall(others)
}

/** The names that an object may have, where they are listed. */
function namesOf(part: Part, root: Json): string[] | undefined {
  if (typeof part === 'boolean') return undefined
  if (part.$ref !== undefined) return namesOf(partAt(root, part.$ref), root)
  if (part.const !== undefined) return [String(part.const)]
  if (part.enum !== undefined) return part.enum.map(String)
  // No name is null.
  if (part.type === 'null') return []
  const ways = (part.anyOf ?? part.oneOf)?.map((one) => namesOf(one as Part, root))
  return ways?.every((one) => one !== undefined) ? ways.flat() : undefined
}

function partAt(root: Json, reference: string): Part {
  const name = /^#\/\$defs\/(.+)$/.exec(reference)?.[1]?.replaceAll('~1', '/').replaceAll('~0', '~')
  const part = name === undefined ? root : root.$defs?.[name]
  if (part === undefined || (name === undefined && reference !== '#'))
    throw new TypeError(`There is no ${reference}.`)
  return part as Part
}

/** The schema with what people and programs read of it beside. */
function noted(schema: z.ZodType, part: Json): z.ZodType {
  const notes = NOTES.filter((note) => part[note] !== undefined)
  return notes.length === 0
    ? schema
    : schema.meta(Object.fromEntries(notes.map((note) => [note, part[note]])))
}
