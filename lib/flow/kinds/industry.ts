import { z } from 'zod'
import type { AskValue, Equal } from '../asks.ts'
import type { Field, FieldOptions, FieldRecord, LabelWords } from '../field-types.ts'
import { fieldRecord } from './field-record.ts'
import { type Kind, TEXT_QUESTIONS } from './kind.ts'

/** An industry of the table by its slug; whether the table has it is judged by the statement that saves. */
export function industry<const Required extends boolean = true>(
  options: FieldOptions<Required, 'model' | 'events' | 'analytics'> = {},
): Field<{
  value: string
  required: NoInfer<Required>
  words: LabelWords
  earlier: AskValue<string, 'earlier'>
  own: AskValue<string, 'own'> & Equal<'industry'>
}> {
  return fieldRecord('industry', options, {})
}

const slug = z
  .string({ error: 'industry' })
  .max(64, { error: 'industry' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'industry' })

export const industryKind: Kind<FieldRecord> = {
  options: [],
  asks: TEXT_QUESTIONS,
  compares: ['equals'],
  isLabelled: true,
  isFindable: false,
  faultOf: () => undefined,
  schema: () => slug,
}
