import type { z } from 'zod'
import { validationFailed } from '../errors.ts'
import { fieldProblems, PARSING } from '../schema-problems.ts'

/** Parses a request body; raises ApiError `validation_failed` with a pointer for each field. */
export function parseBody<Value>(schema: z.ZodType<Value>, body: unknown): Value {
  const result = schema.safeParse(body, PARSING)
  if (result.success) return result.data
  throw validationFailed(fieldProblems(result.error))
}

/** Parses query parameters, the last of a repeated name; raises ApiError `validation_failed` with `?name` for each. */
export function parseQuery<Value>(schema: z.ZodType<Value>, parameters: URLSearchParams): Value {
  const result = schema.safeParse(Object.fromEntries(parameters), PARSING)
  if (result.success) return result.data
  throw validationFailed(fieldProblems(result.error), 'query')
}
