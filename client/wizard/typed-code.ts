import { withLatinDigits } from '../../lib/flow/normal-text.ts'

/** What people put between the groups of a code, such as an IBAN, and what programs put around what they copy. */
const BETWEEN = /[\s.\-\u2010-\u2015/\u200B-\u200F\u202A-\u202E\u2066-\u2069]/gu

/**
 * A code as the pattern of its field has it, where nothing but marks between its groups, the case of its letters or
 * Arabic digits stand against it; any other text as it was typed.
 */
export function readCode(typed: string, pattern: string): string {
  const form = new RegExp(pattern, 'u')
  if (form.test(typed)) return typed
  const joined = withLatinDigits(typed).replace(BETWEEN, '')
  const forms = [withLatinDigits(typed), typed.toUpperCase(), typed.toLowerCase()]
  const joinedForms = [joined, joined.toUpperCase(), joined.toLowerCase()]
  return [...forms, ...joinedForms].find((text) => form.test(text)) ?? typed
}
