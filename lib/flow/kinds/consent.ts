import { z } from 'zod'
import type { AskValue } from '../asks.ts'
import type { Field, FieldOptions, FieldRecord, LabelWords } from '../field-types.ts'
import { fieldRecord } from './field-record.ts'
import { type Kind, TEXT_QUESTIONS } from './kind.ts'

/** Agreement to a text, which alone finishes: `true`. What was shown, when and in which language is kept beside it. */
export function consent<const Required extends boolean = true>(
  options: FieldOptions<Required> = {},
): Field<{
  value: true
  required: NoInfer<Required>
  words: Exclude<LabelWords<{ text: string }>, string>
  earlier: AskValue<true, 'earlier'>
  own: AskValue<true, 'own'>
}> {
  return fieldRecord('consent', options, {})
}

const finished = z.literal(true, { error: 'consent' })
/** A box that is not ticked yet is no agreement, and no mistake either. */
const draft = z.boolean({ error: 'true_or_false' })

export const consentKind: Kind<FieldRecord> = {
  options: [],
  asks: TEXT_QUESTIONS,
  compares: [],
  isLabelled: false,
  isFindable: false,
  faultOf: () => undefined,
  refusalWithin: 'a consent must stand in the step itself: of one in a list or a group no proof is kept',
  schema: (_, stage) => (stage === 'draft' ? draft : finished),
}
