import { z } from 'zod'
import type { AskValue, Equal } from '../asks.ts'
import type { Field, FieldOptions, FieldRecord, LabelWords } from '../field-types.ts'
import { quote } from '../flow-fault.ts'
import { fieldRecord } from './field-record.ts'
import { type Kind, TEXT_QUESTIONS } from './kind.ts'

export interface ChoiceRecord extends FieldRecord {
  readonly choices: readonly [string, ...string[]]
}

/** What a choice is called: a label, or one with a sentence beside it. */
export type ChoiceWords = string | { label: string; description?: string }

/** Words that name each choice, or none of them, where the values speak for themselves. */
export type WordsOfChoices<Choice extends string> = LabelWords<{
  choices?: { [Value in Choice]: ChoiceWords }
}>

const MAX_CHOICES = 300
const CHOICE = /^[A-Za-z0-9][A-Za-z0-9_.:+-]{0,63}$/

/** What is wrong with the values that may be chosen; undefined when nothing is. */
export function faultOfChoices(choices: readonly unknown[]): string | undefined {
  if (!Array.isArray(choices) || choices.length === 0) return 'there must be at least one choice'
  if (choices.length > MAX_CHOICES) return `there may be at most ${MAX_CHOICES} choices`
  const odd = choices.find((choice) => typeof choice !== 'string' || !CHOICE.test(choice))
  if (odd !== undefined)
    return `a choice is 1–64 letters, digits and "_.:+-", which ${quote(odd)} is not; what people read is its label`
  const twice = choices.find((choice, place) => choices.indexOf(choice) !== place)
  if (twice !== undefined) return `the choice ${quote(twice)} stands there twice`
  const inherited = choices.find((choice) => choice in Object.prototype)
  return inherited === undefined ? undefined : `${quote(inherited)} is a name that every object has`
}

/** One of the given values. */
export function choice<const Choice extends string, const Required extends boolean = true>(
  choices: readonly [Choice, ...Choice[]],
  options: FieldOptions<Required, 'model' | 'events' | 'analytics'> = {},
): Field<{
  value: Choice
  required: NoInfer<Required>
  words: WordsOfChoices<Choice>
  earlier: AskValue<Choice, 'earlier'>
  own: AskValue<Choice, 'own'> & Equal<'choice'>
}> {
  return fieldRecord('choice', options, { choices })
}

export const choiceKind: Kind<ChoiceRecord> = {
  options: ['choices'],
  asks: TEXT_QUESTIONS,
  compares: ['equals'],
  isLabelled: true,
  isFindable: false,
  faultOf: ({ choices }) => faultOfChoices(choices),
  schema: ({ choices }) => z.enum(choices, { error: 'choice' }),
}
