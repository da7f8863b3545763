import { escapeHtml, inlineHtml } from '../content/highlight.ts'
import { resolved, type Schema } from './openapi.ts'

const MAX_DEPTH = 4
const MAX_VALUES = 14

/** What an object holds, as nested lists of its fields; alternatives stand under each other. */
export function schemaHtml(given: Schema, depth = 0): string {
  const schema = withoutNull(resolved(given))
  const alternatives = schema.anyOf ?? schema.oneOf
  if (alternatives !== undefined) return alternatives.map((each) => alternativeHtml(each, depth)).join('')
  if (schema.allOf !== undefined) return schema.allOf.map((each) => schemaHtml(each, depth)).join('')
  if (schema.items !== undefined) return schemaHtml(schema.items, depth)
  const fields = Object.entries(schema.properties ?? {})
  if (fields.length === 0) return ''
  const required = new Set(schema.required)
  const items = fields.map(([name, field]) => fieldHtml(name, field, required.has(name), depth))
  return `<ul class="fields">${items.join('')}</ul>`
}

function alternativeHtml(given: Schema, depth: number): string {
  const schema = resolved(given)
  const inner = schemaHtml(schema, depth)
  if (inner === '') return ''
  const title = schema.title ?? given.$ref?.split('/').at(-1) ?? 'One of'
  return `<details class="alternative"><summary>${escapeHtml(title)}</summary>${inner}</details>`
}

/** One field with what may stand in it. */
export function fieldHtml(name: string, given: Schema, isRequired: boolean, depth: number): string {
  const schema = withoutNull(resolved(given))
  const about =
    schema.description && schema.description !== name ? `<p>${inlineHtml(schema.description)}</p>` : ''
  const facts = boundsOf(schema).map((fact) => `<span>${fact}</span>`)
  const inner = depth < MAX_DEPTH && hasFields(schema) ? schemaHtml(schema, depth + 1) : ''
  return (
    `<li><code class="name">${escapeHtml(name)}</code> <span class="type">${escapeHtml(typeOf(given))}</span>` +
    `${isRequired ? ' <span class="required">required</span>' : ''}` +
    `${facts.length > 0 ? `<span class="bounds">${facts.join('')}</span>` : ''}${about}` +
    `${inner === '' ? '' : `<details><summary>Fields of ${escapeHtml(name)}</summary>${inner}</details>`}</li>`
  )
}

const hasFields = (schema: Schema): boolean =>
  schema.properties !== undefined ||
  schema.allOf !== undefined ||
  (schema.anyOf ?? schema.oneOf ?? []).some((each) => hasFields(resolved(each))) ||
  (schema.items !== undefined && hasFields(withoutNull(resolved(schema.items))))

/** "Or null" is said in the type; what is left is one schema, where only one is. */
function withoutNull(schema: Schema): Schema {
  const others = (schema.anyOf ?? schema.oneOf)?.filter(({ type }) => type !== 'null')
  const [only] = others ?? []
  if (others?.length === 1 && only !== undefined)
    return { ...resolved(only), description: schema.description }
  return schema
}

/** A type in few words, such as `string[] or null`. */
export function typeOf(given: Schema): string {
  const schema = resolved(given)
  const alternatives = schema.anyOf ?? schema.oneOf
  if (alternatives !== undefined) return [...new Set(alternatives.map(typeOf))].join(' or ')
  if (schema.allOf !== undefined) return 'object'
  if (schema.type === 'array') return `${schema.items ? typeOf(schema.items) : 'any'}[]`
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  const type = Array.isArray(schema.type) ? schema.type.join(' or ') : (schema.type ?? 'any')
  return schema.format === 'uuid' ? 'UUID' : schema.format === 'date-time' ? 'instant' : type
}

function boundsOf(schema: Schema): string[] {
  const { minLength, maxLength, minimum, maximum, minItems, maxItems } = schema
  const values = schema.enum ?? schema.items?.enum
  return [
    values && valuesOf(values),
    range(minLength || undefined, schema.format === 'uuid' ? undefined : maxLength, 'characters'),
    range(minimum, maximum, ''),
    range(minItems, maxItems, 'entries'),
    schema.default !== undefined && `default <code>${escapeHtml(JSON.stringify(schema.default))}</code>`,
  ].filter((fact) => typeof fact === 'string')
}

function valuesOf(values: unknown[]): string {
  const shown = values.slice(0, MAX_VALUES).map((value) => `<code>${escapeHtml(String(value))}</code>`)
  const rest = values.length - shown.length
  return `${shown.join(' ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

function range(least: number | undefined, most: number | undefined, unit: string): string | undefined {
  const number = (value: number) => value.toLocaleString('en')
  const named = unit === '' ? '' : ` ${unit}`
  if (least !== undefined && most !== undefined) return `${number(least)}–${number(most)}${named}`
  if (most !== undefined) return `at most ${number(most)}${named}`
  return least === undefined ? undefined : `at least ${number(least)}${named}`
}
