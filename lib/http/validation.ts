import type { z } from 'zod'
import { validationFailed } from '../errors.ts'
import { told } from '../flow/told.ts'
import { fieldProblems, PARSING } from '../schema-problems.ts'

/** Parses a request body; raises ApiError `validation_failed` with a pointer for each field. */
export function parseBody<Value>(schema: z.ZodType<Value>, body: unknown): Value {
  const result = schema.safeParse(body, PARSING)
  if (result.success) return result.data
  throw validationFailed(fieldProblems(result.error))
}

/**
 * Parses query parameters, the last of a repeated name; raises ApiError `validation_failed` with `?name` for each. No
 * text of ours holds NUL, which Postgres takes nowhere.
 */
export function parseQuery<Value>(schema: z.ZodType<Value>, parameters: URLSearchParams): Value {
  const withNul = [...parameters].filter(([, value]) => value.includes('\0'))
  if (withNul.length > 0)
    throw validationFailed(
      withNul.map(([name]) => ({ path: [name], code: 'invalid_characters', message: told('nul') })),
      'query',
    )
  const result = schema.safeParse(Object.fromEntries(parameters), PARSING)
  if (result.success) return result.data
  throw validationFailed(fieldProblems(result.error), 'query')
}
