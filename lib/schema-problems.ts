import type { z } from 'zod'
import type { FieldProblem } from './errors.ts'
import { codeOf } from './flow/problem-codes.ts'
import { readTold, told, toldBySchema } from './flow/told.ts'

/** What is said where a schema has no words of its own; the library's never leave. */
export const PARSING = {
  reportInput: true,
  error: (issue: { path?: PropertyKey[] }) =>
    toldBySchema(issue.path === undefined || issue.path.length === 0 ? 'body_object' : 'value_form'),
}

const MAX_REPORTED_ERRORS = 50
const MAX_QUOTED_CHARACTERS = 60

/** A key as it may stand in a message: short, and without characters that a terminal or page would act on. */
function printable(key: string): string {
  return [...key.replace(/[^\p{L}\p{N} _.-]/gu, '?')].slice(0, MAX_QUOTED_CHARACTERS).join('')
}

/**
 * Lists the issues of a failed schema by their fields, unknown fields one by one. Parse with
 * `PARSING`, or a missing field cannot be told from one of the wrong type.
 */
export function fieldProblems({ issues }: z.core.$ZodError): FieldProblem[] {
  const problems = issues
    .flatMap((issue): FieldProblem[] => {
      if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({
          path: [...issue.path, key],
          code: 'unknown_field',
          message: told('unknown_field', { name: printable(key) }),
        }))
      }
      return [{ path: issue.path, code: codeOf(issue), message: readTold(issue.message) ?? issue.message }]
    })
    .slice(0, MAX_REPORTED_ERRORS)
  // A schema may say the same of a field twice: a number too large for a bound is often too large to be exact.
  return [...new Map(problems.map((one) => [JSON.stringify([one.path, one.code]), one])).values()]
}
