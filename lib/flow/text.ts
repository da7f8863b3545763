import { z } from 'zod'
import { countCodePoints, normalizeText } from './normal-text.ts'

/** Cc but for tab and newline, plus the characters that reorder text on screen (Unicode TR 36, 2.10). */
const FORBIDDEN_IN_LINES = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u
const FORBIDDEN_IN_PARAGRAPHS = /(?![\t\n])[\p{Cc}\u202A-\u202E\u2066-\u2069]/u

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
 * A schema for text that a person typed, checked after normalization; lengths are code points.
 * Raises `too_small`, `too_big` and `invalid_characters`.
 */
export function boundedText({ label, min = 0, max, paragraphs = false }: TextBounds) {
  const forbidden = paragraphs ? FORBIDDEN_IN_PARAGRAPHS : FORBIDDEN_IN_LINES
  return z
    .string({ error: `${label} must be text.` })
    .overwrite(normalizeText)
    .check((context) => {
      const length = countCodePoints(context.value)
      if (length < min) {
        const message = `${label} must have at least ${min} ${min === 1 ? 'character' : 'characters'}.`
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
