import { z } from 'zod'
import type { Answered } from '../asks.ts'
import type { Field, FieldOptions, FieldRecord, LabelWords } from '../field-types.ts'
import { quote } from '../flow-fault.ts'
import { fieldRecord } from './field-record.ts'
import { faultOfPatterns, guarded, type Json, relaxed } from './json-schema.ts'
import type { Kind } from './kind.ts'
import { textsIn } from './zod-texts.ts'

export interface ZodRecord extends FieldRecord {
  /** JSON Schema alone is kept, so that a stored version of a flow judges as the sources do. */
  readonly schema: Json
  /** Why the schema is none that JSON Schema can express. */
  readonly inexpressible?: string
}

/**
 * Whatever else JSON Schema can express. What it cannot (refinements, transformations, defaults, coercion) would be
 * judged in one place and not in another, and is refused.
 */
export function zod<Value, const Required extends boolean = true>(
  schema: z.ZodType<Value>,
  options: FieldOptions<Required> = {},
): Field<{
  value: Value
  required: NoInfer<Required>
  words: LabelWords
  earlier: Answered<'earlier'>
  own: Answered<'own'>
}> {
  return fieldRecord('zod', options, jsonSchemaOf(schema))
}

const CHANGING_TYPES = new Set([
  'pipe',
  'transform',
  'default',
  'prefault',
  'catch',
  'file',
  'promise',
  'success',
])
const INEXPRESSIBLE_CHECKS = new Set(['custom', 'overwrite', 'property', 'mime_type'])

interface Definition {
  type?: string
  coerce?: boolean
  checks?: readonly { _zod: { def: { check?: string; pattern?: RegExp } } }[]
}

function inexpressibleIn({ type = '', coerce, checks = [] }: Definition): string | undefined {
  if (CHANGING_TYPES.has(type)) return type
  if (coerce) return 'coercion'
  const definitions = checks.map(({ _zod }) => _zod.def)
  if (definitions.some(({ pattern }) => pattern !== undefined && /[ims]/.test(pattern.flags)))
    return 'a flag of a regular expression'
  return definitions.find(({ check = '' }) => INEXPRESSIBLE_CHECKS.has(check))?.check
}

function jsonSchemaOf(schema: z.ZodType): { schema: Json; inexpressible?: string } {
  let inexpressible: string | undefined
  try {
    const { $schema: _, ...json } = z.toJSONSchema(schema, {
      io: 'input',
      override: ({ zodSchema }) => {
        inexpressible ??= inexpressibleIn(zodSchema._zod.def as Definition)
      },
    })
    return { schema: json as Json, inexpressible }
  } catch (error) {
    return { schema: {}, inexpressible: error instanceof Error ? error.message : 'what it is made of' }
  }
}

export const zodKind: Kind<ZodRecord> = {
  options: ['schema'],
  asks: ['isAnswered'],
  compares: [],
  isLabelled: false,
  isFindable: false,
  faultOf({ inexpressible, schema }) {
    if (inexpressible !== undefined)
      return `JSON Schema cannot express all of its schema (${quote(inexpressible)}); take that part out`
    try {
      z.fromJSONSchema(schema)
      z.fromJSONSchema(relaxed(schema))
    } catch {
      return 'its schema does not come back from JSON Schema; use simpler parts'
    }
    return undefined
  },
  refusalOf: ({ schema }) => faultOfPatterns(schema),
  schema({ schema }, stage) {
    const whole = guarded(schema)
    return z.preprocess(textsIn(schema), z.fromJSONSchema(stage === 'draft' ? relaxed(whole) : whole))
  },
}
