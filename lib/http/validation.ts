import type { z } from 'zod'
import { validationFailed } from '../errors.ts'
import { fieldProblems } from '../schema-problems.ts'

/** What is said where a schema has no words of its own; the library's never leave. */
const PARSING = {
  reportInput: true,
  error: (issue: { path?: PropertyKey[] }) =>
    issue.path === undefined || issue.path.length === 0
      ? 'The body must be a JSON object.'
      : 'This value has the wrong form.',
}

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
