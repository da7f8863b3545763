import { z } from 'zod'
import { countCodePoints, normalizeText } from './normal-text.ts'
import { countVisible } from './visible-text.ts'

/** Cc but for tab and newline, plus the characters that reorder text on screen (Unicode TR 36, 2.10). */
const FORBIDDEN_IN_LINES = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u
const FORBIDDEN_IN_PARAGRAPHS = /(?![\t\n])[\p{Cc}\u202A-\u202E\u2066-\u2069]/u

/** Longer than any text that its normal form could bring under the maximum: no letter has more than four units. */
const MOST_UNITS_PER_CHARACTER = 4
/** The most marks that stand on one letter in any language, and then some (UAX 15, Stream-Safe Text Format). */
const MOST_MARKS_ON_A_LETTER = 30
/** Looked for where a run of marks begins alone, or a text of many runs would be read many times over. */
const TOO_MANY_MARKS = new RegExp(`(?<!\\p{M})\\p{M}{${MOST_MARKS_ON_A_LETTER + 1}}`, 'u')

/** The same as JSON Schema says it, for the API's reference. */
const LINES_PATTERN = '^[^\\u0000-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069]*$'
const PARAGRAPHS_PATTERN =
  '^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069]*$'

export interface TextBounds {
  label: string
  min?: number
  max: number
  paragraphs?: boolean
}

/**
 * A schema for text that a person typed, checked after normalization; lengths are code points, of which a minimum
 * counts those that can be seen. Raises `too_small`, `too_big` and `invalid_characters`.
 */
export function boundedText({ label, min = 0, max, paragraphs = false }: TextBounds) {
  const forbidden = paragraphs ? FORBIDDEN_IN_PARAGRAPHS : FORBIDDEN_IN_LINES
  return z
    .string({ error: `${label} must be text.` })
    .check((context) => {
      // Normalizing takes the square of a run of marks, so it is judged before; either issue ends the check.
      const { value: input } = context
      if (input.length > max * MOST_UNITS_PER_CHARACTER) {
        const message = `${label} must have at most ${max} characters; it has many more.`
        context.issues.push({ code: 'too_big', origin: 'string', maximum: max, input, message })
      } else if (TOO_MANY_MARKS.test(input)) {
        context.issues.push({
          code: 'custom',
          input,
          params: { code: 'invalid_characters' },
          message: `${label} holds more than ${MOST_MARKS_ON_A_LETTER} marks on one letter; remove them.`,
        })
      }
    })
    .overwrite(normalizeText)
    .check((context) => {
      const length = countCodePoints(context.value)
      if (length < min || countVisible(context.value) < min) {
        const characters = min === 1 ? 'character' : 'characters'
        const message = `${label} must have at least ${min} ${characters}${length < min ? '' : ' that can be seen'}.`
        context.issues.push({
          code: 'too_small',
          origin: 'string',
          minimum: min,
          input: context.value,
          message,
        })
      }
      if (length > max) {
        const message = `${label} must have at most ${max} characters; it has ${length}.`
        context.issues.push({
          code: 'too_big',
          origin: 'string',
          maximum: max,
          input: context.value,
          message,
        })
      }
      if (forbidden.test(context.value)) {
        context.issues.push({
          code: 'custom',
          input: context.value,
          params: { code: 'invalid_characters' },
          message: `${label} holds a control or text-direction character; remove it.`,
        })
      }
    })
    .meta({ minLength: min, maxLength: max, pattern: paragraphs ? PARAGRAPHS_PATTERN : LINES_PATTERN })
}
