import { z } from 'zod'
import type { Answered } from '../asks.ts'
import type {
  Field,
  FieldOptions,
  FieldRecord,
  FieldRecords,
  Fields,
  LabelWords,
  ValuesOf,
  WordsOf,
} from '../field-types.ts'
import { fieldRecord } from './field-record.ts'
import type { Kind, SchemaOf, Stage } from './kind.ts'

export interface GroupRecord extends FieldRecord {
  readonly fields: FieldRecords
}

/** The words of each field of a group or an entry. */
export type WordsOfFields<Of extends Fields> = { [Name in keyof Of]: WordsOf<Of[Name]> }

/** Several fields that are one answer, replaced as a whole. */
export function group<const Of extends Fields, const Required extends boolean = true>(
  fields: Of,
  options: FieldOptions<Required> = {},
): Field<{
  value: ValuesOf<Of>
  required: NoInfer<Required>
  words: Exclude<LabelWords<{ fields: WordsOfFields<Of> }>, string>
  earlier: Answered<'earlier'>
  own: Answered<'own'>
}> {
  return fieldRecord('group', options, { fields })
}

/** A schema for an object with these fields and no others; in a draft each may be missing. */
export function objectOf(fields: FieldRecords, stage: Stage, schemaOf: SchemaOf) {
  const shape = Object.entries(fields).map(([name, field]): [string, z.ZodType] => {
    const schema = schemaOf(field, stage)
    return [name, stage === 'finished' && field.required ? schema : schema.optional()]
  })
  return z.strictObject(Object.fromEntries(shape), { error: 'entries' })
}

export const groupKind: Kind<GroupRecord> = {
  options: ['fields'],
  asks: ['isAnswered'],
  compares: [],
  isLabelled: false,
  isFindable: false,
  faultOf: () => undefined,
  schema: ({ fields }, stage, schemaOf) => objectOf(fields, stage, schemaOf),
  fieldsOf: ({ fields }) => fields,
}
