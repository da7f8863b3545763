import { z } from 'zod'
import type { ProblemWording } from './engine-words/shape.ts'
import { countCodePoints, normalizeText } from './normal-text.ts'
import type { Parameters } from './phrase.ts'
import { countVisible } from './visible-text.ts'

/** Cc but for tab and newline, line separators, what reorders text on screen (Unicode TR 36, 2.10), and lone surrogates. */
const FORBIDDEN_IN_LINES = /[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069]/u
const FORBIDDEN_IN_PARAGRAPHS = /(?![\t\n])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u

/** Longer than any text that its normal form could bring under the maximum: no letter has more than four units. */
const MOST_UNITS_PER_CHARACTER = 4
/** The most marks that stand on one letter in any language, and then some (UAX 15, Stream-Safe Text Format). */
const MOST_MARKS_ON_A_LETTER = 30
/** Looked for where a run of marks begins alone, or a text of many runs would be read many times over. */
const TOO_MANY_MARKS = new RegExp(`(?<!\\p{M})\\p{M}{${MOST_MARKS_ON_A_LETTER + 1}}`, 'u')

/** The same as JSON Schema says it, for the API's reference. */
const LINES_PATTERN = '^[^\\u0000-\\u001F\\u007F-\\u009F\\u2028-\\u202E\\u2066-\\u2069]*$'
const PARAGRAPHS_PATTERN =
  '^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069]*$'

export interface TextBounds {
  min?: number
  max: number
  paragraphs?: boolean
  /** What will be made of it: its characters are judged after that, its length as it was typed. */
  clean?: (text: string) => string
}

/** Puts what is wrong with a text into the words of its place. */
export type Say = (wording: ProblemWording, parameters?: Parameters) => string

interface CharacterFault {
  wording: ProblemWording
  parameters: Parameters
}

/** Text of several lines as it is stored, and what of its characters may not be; then it is as it was. */
export function normalLines(text: string): { normal: string; fault?: CharacterFault } {
  // Normalizing takes the square of a run of marks.
  if (TOO_MANY_MARKS.test(text))
    return {
      normal: text,
      fault: { wording: 'too_many_marks', parameters: { count: MOST_MARKS_ON_A_LETTER } },
    }
  const normal = normalizeText(text)
  if (!FORBIDDEN_IN_PARAGRAPHS.test(normal)) return { normal }
  return { normal: text, fault: { wording: 'characters', parameters: {} } }
}

/**
 * A schema for text that a person typed, checked after normalization; lengths are code points, of which a minimum
 * counts those that can be seen. Raises `too_small`, `too_big` and `invalid_characters`, in the words of `say`.
 */
export function typedText(
  { min = 0, max, paragraphs = false, clean = (text) => text }: TextBounds,
  say: Say,
) {
  const forbidden = paragraphs ? FORBIDDEN_IN_PARAGRAPHS : FORBIDDEN_IN_LINES
  const tooSmall = (input: string, wording: ProblemWording) => {
    const parameters = { count: min }
    const message = say(wording, parameters)
    return { origin: 'string', code: 'too_small', minimum: min, input, message, parameters } as const
  }
  const tooBig = (input: string, wording: ProblemWording, parameters: Parameters) => {
    const message = say(wording, parameters)
    return { origin: 'string', code: 'too_big', maximum: max, input, message, parameters } as const
  }
  const invalidCharacters = (input: string, wording: ProblemWording, parameters: Parameters = {}) => {
    const params = { code: 'invalid_characters' }
    return { code: 'custom', params, input, message: say(wording, parameters), parameters } as const
  }
  return z
    .string({ error: say('text') })
    .check(({ value, issues }) => {
      // Normalizing takes the square of a run of marks, so this is judged before; either issue ends the check.
      if (value.length > max * MOST_UNITS_PER_CHARACTER)
        issues.push(tooBig(value, 'far_too_long', { count: max }))
      else if (TOO_MANY_MARKS.test(value))
        issues.push(invalidCharacters(value, 'too_many_marks', { count: MOST_MARKS_ON_A_LETTER }))
    })
    .overwrite(normalizeText)
    .check(({ value, issues }) => {
      const length = countCodePoints(value)
      if (length < min) issues.push(tooSmall(value, 'too_short'))
      else if (countVisible(value) < min) issues.push(tooSmall(value, 'too_short_to_see'))
      if (length > max) issues.push(tooBig(value, 'too_long', { count: max, length }))
      if (forbidden.test(clean(value))) issues.push(invalidCharacters(value, 'characters'))
    })
    .meta({ minLength: min, maxLength: max, pattern: paragraphs ? PARAGRAPHS_PATTERN : LINES_PATTERN })
}
