import { answerOf, controlValueOf } from '#client/wizard/form-values.ts'
import type { ProblemWording } from '#lib/flow/engine-words/shape.ts'
import { countCodePoints, normalizeText } from '#lib/flow/normal-text.ts'
import type { OutlineField } from '#lib/flow/outline.ts'
import type { Parameters } from '#lib/flow/phrase.ts'

/** The values of a form by name; what a person typed, as text. */
export type Values = Record<string, string>

/** What is asked of a value. */
export interface Ask {
  name: string
  label: string
  as?: 'text' | 'paragraphs' | 'number' | 'date' | 'choice'
  choices?: readonly { value: string; label: string }[]
  /** Of a text: how many characters it may have. */
  max?: number
  required?: boolean
  /** Of a number: whole, from one on. */
  isCount?: boolean
}

/** What keeps a value from being saved, and what its words name beside the label. */
export interface ValueProblem {
  wording: ProblemWording
  parameters?: Parameters
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const MOST_MINUTES = 10_000

/** What is asked as the wizard's fields are, whose numbers are read and written in one way. */
const fieldOf = ({ name, label, required = true, isCount }: Ask): OutlineField => ({
  name,
  label,
  required,
  kind: isCount ? 'integer' : 'decimal',
})

/** The number that was typed as people write it in this language; undefined where it is none. */
export function numberOf(ask: Ask, typed: string, locale: string): number | undefined {
  const answer = answerOf(fieldOf(ask), typed, locale)
  return typeof answer === 'number' ? answer : undefined
}

/** A number as one types it in this language; empty where there is none. */
export const numberText = (ask: Ask, number: number | undefined, locale: string): string =>
  String(controlValueOf(fieldOf(ask), number, locale))

/** A value as it was understood; one that was not, as it was typed. */
export function understood(ask: Ask, typed: string, locale: string): string {
  const number = ask.as === 'number' ? numberOf(ask, typed, locale) : undefined
  return number === undefined ? typed : numberText(ask, number, locale)
}

/** What is wrong with a value, if anything is. */
export function problemOf(ask: Ask, value: string, locale: string): ValueProblem | undefined {
  const { as = 'text', required = true, isCount = false, max = Number.POSITIVE_INFINITY } = ask
  if (value.trim() === '') return required ? { wording: 'required' } : undefined
  if (as === 'number') return problemOfNumber(numberOf(ask, value, locale), isCount)
  if (as === 'date') return DAY.test(value) ? undefined : { wording: 'date' }
  const length = countCodePoints(normalizeText(value))
  return length > max ? { wording: 'too_long', parameters: { count: max, length } } : undefined
}

function problemOfNumber(number: number | undefined, isCount: boolean): ValueProblem | undefined {
  if (!isCount) return number === undefined ? { wording: 'number' } : undefined
  if (number === undefined || !Number.isInteger(number)) return { wording: 'whole_number' }
  if (number < 1) return { wording: 'number_too_small', parameters: { minimum: 1 } }
  return number > MOST_MINUTES
    ? { wording: 'number_too_big', parameters: { maximum: MOST_MINUTES } }
    : undefined
}
