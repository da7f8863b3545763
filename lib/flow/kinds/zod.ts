import { z } from 'zod'
import type { Answered } from '../asks.ts'
import type { Field, FieldOptions, FieldRecord, LabelWords } from '../field-types.ts'
import { quote } from '../flow-fault.ts'
import { fieldRecord } from './field-record.ts'
import { faultOfPatterns, type Json, relaxed } from './json-schema.ts'
import type { Kind } from './kind.ts'
import { schemaFrom } from './read-json-schema.ts'
import { type Loss, lossOf, mend } from './zod-losses.ts'
import { textsIn } from './zod-texts.ts'

export interface ZodRecord extends FieldRecord {
  /** JSON Schema alone is kept, so that a stored version of a flow judges as the sources do. */
  readonly schema: Json
  /** What of the schema JSON Schema cannot express, and what to do about it, as the end of a sentence. */
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

function jsonSchemaOf(schema: z.ZodType): { schema: Json; inexpressible?: string } {
  if (typeof schema !== 'object' || schema === null || !('_zod' in schema))
    return { schema: {}, inexpressible: 'its schema must be one of zod 4' }
  let inexpressible: string | undefined
  const lose = ({ what, instead = 'take that part out' }: Loss, path: readonly (string | number)[] = []) => {
    const at = placeIn(path)
    const where = at === '' ? '' : ` at ${quote(at)}`
    inexpressible ??= `JSON Schema cannot express all of its schema (${quote(what)}${where}); ${instead}`
  }
  try {
    const { $schema: _, ...json } = z.toJSONSchema(schema, {
      io: 'input',
      unrepresentable: ({ message, path }) => {
        lose({ what: message }, path)
        return 'any'
      },
      override: ({ zodSchema, jsonSchema, path }) => {
        const loss = lossOf(zodSchema)
        if (loss === undefined) mend(zodSchema, jsonSchema)
        else lose(loss, path)
      },
    })
    return { schema: json as Json, inexpressible }
  } catch (error) {
    lose({ what: error instanceof Error ? error.message : 'what it is made of' })
    return { schema: {}, inexpressible }
  }
}

/** Where in a value a part of its schema stands, by the names of its properties. */
function placeIn(path: readonly (string | number)[]): string {
  return path.filter((part, place) => part !== 'properties' || path[place - 1] === 'properties').join('.')
}

export const zodKind: Kind<ZodRecord> = {
  options: ['schema'],
  asks: ['isAnswered'],
  compares: [],
  isLabelled: false,
  isFindable: false,
  faultOf({ inexpressible, schema }) {
    if (inexpressible !== undefined) return inexpressible
    try {
      schemaFrom(schema)
      schemaFrom(relaxed(schema))
    } catch {
      return 'its schema does not come back from JSON Schema; use simpler parts'
    }
    return undefined
  },
  refusalOf: ({ schema }) => faultOfPatterns(schema),
  schema({ schema }, stage) {
    return z.preprocess(textsIn(schema), schemaFrom(stage === 'draft' ? relaxed(schema) : schema))
  },
}
