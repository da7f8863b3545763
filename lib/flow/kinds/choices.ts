import { z } from 'zod'
import type { AskChoices } from '../asks.ts'
import type { Field, FieldOptions } from '../field-types.ts'
import { type ChoiceRecord, faultOfChoices, type WordsOfChoices } from './choice.ts'
import { entriesOf, faultOfCount } from './entries.ts'
import { fieldRecord } from './field-record.ts'
import type { Kind } from './kind.ts'

export interface ChoicesRecord extends ChoiceRecord {
  readonly min: number
  readonly max: number
}

/** Any of the given values, each at most once; none of them is an answer too, unless `min` says otherwise. */
export function choices<const Choice extends string, const Required extends boolean = true>(
  of: readonly [Choice, ...Choice[]],
  options: FieldOptions<Required, 'model' | 'events' | 'analytics'> & { min?: number; max?: number } = {},
): Field<{
  value: Choice[]
  required: NoInfer<Required>
  words: WordsOfChoices<Choice>
  earlier: AskChoices<Choice, 'earlier'>
  own: AskChoices<Choice, 'own'>
}> {
  const { min = 0, max = of.length } = options
  return fieldRecord('choices', options, { choices: of, min, max })
}

export const choicesKind: Kind<ChoicesRecord> = {
  options: ['choices', 'min', 'max'],
  asks: ['has', 'isAnswered'],
  compares: [],
  isLabelled: true,
  isFindable: false,
  faultOf: ({ choices, min, max }) => faultOfChoices(choices) ?? faultOfCount({ min, max }, choices.length),
  schema: ({ choices, min, max }, stage) =>
    entriesOf(z.enum(choices, { error: 'choices' }), { min, max, unique: true }, stage),
}
