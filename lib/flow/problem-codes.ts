import type { z } from 'zod'

/** The codes of what is wrong with an answer, as `docs/flow.md` lists them. */
export const ANSWER_CODES = [
  'required',
  'unknown_field',
  'not_asked',
  'invalid_type',
  'invalid_value',
  'invalid_format',
  'invalid_characters',
  'too_small',
  'too_big',
  'too_precise',
  'invalid_email',
  'invalid_phone',
  'invalid_url',
  'repeated',
  'circular',
  'check_failed',
  'unknown_industry',
  'own_consent',
] as const

/** Those of what else a request holds, as `docs/http-api.md` lists them. */
export const REQUEST_CODES = ['not_with_restart', 'needs_company', 'custom'] as const

type PublicCode = (typeof ANSWER_CODES)[number] | (typeof REQUEST_CODES)[number]

/** What is said of each issue of the library. */
export const CODE_OF_ISSUE: Record<z.core.$ZodIssue['code'], PublicCode> = {
  invalid_type: 'invalid_type',
  invalid_value: 'invalid_value',
  invalid_format: 'invalid_format',
  too_small: 'too_small',
  too_big: 'too_big',
  unrecognized_keys: 'unknown_field',
  invalid_union: 'invalid_value',
  invalid_key: 'invalid_format',
  invalid_element: 'invalid_value',
  not_multiple_of: 'invalid_value',
  custom: 'custom',
}

const PUBLIC = new Set<string>([...ANSWER_CODES, ...REQUEST_CODES])

/**
 * The public code of an issue: the one that its schema gives, else by the library's own. Parse with `reportInput`, or
 * what is missing cannot be told from what is of the wrong type.
 */
export function codeOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom') {
    const given = issue.params?.code
    return typeof given === 'string' && PUBLIC.has(given) ? given : CODE_OF_ISSUE.custom
  }
  return isMissing(issue) ? 'required' : CODE_OF_ISSUE[issue.code]
}

/** Whether there is nothing where a value must be, or nothing that tells which of several forms an object has. */
function isMissing(issue: z.core.$ZodIssue): boolean {
  if (issue.code === 'invalid_type') return issue.input === undefined
  if (issue.code !== 'invalid_union' || issue.discriminator === undefined) return false
  return (issue.input as Record<string, unknown> | undefined)?.[issue.discriminator] === undefined
}
