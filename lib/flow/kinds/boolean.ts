import { z } from 'zod'
import type { AskValue, Equal } from '../asks.ts'
import type { Field, FieldOptions, FieldRecord, LabelWords } from '../field-types.ts'
import { fieldRecord } from './field-record.ts'
import { type Kind, TEXT_QUESTIONS } from './kind.ts'

/** Yes or no. */
export function boolean<const Required extends boolean = true>(
  options: FieldOptions<Required, 'model' | 'events' | 'analytics'> = {},
): Field<{
  value: boolean
  required: NoInfer<Required>
  words: LabelWords
  earlier: AskValue<boolean, 'earlier'>
  own: AskValue<boolean, 'own'> & Equal<'boolean'>
}> {
  return fieldRecord('boolean', options, {})
}

export const booleanKind: Kind<FieldRecord> = {
  options: [],
  asks: TEXT_QUESTIONS,
  compares: ['equals'],
  isLabelled: true,
  isFindable: false,
  faultOf: () => undefined,
  schema: () => z.boolean({ error: 'true_or_false' }),
}
