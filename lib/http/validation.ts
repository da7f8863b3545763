import type { z } from 'zod'
import { validationFailed } from '../errors.ts'
import { fieldErrors } from '../flow/field-errors.ts'

/** Parses a request body; raises ApiError `validation_failed` with a pointer for each field. */
export function parseBody<Value>(schema: z.ZodType<Value>, body: unknown): Value {
  const result = schema.safeParse(body, { reportInput: true })
  if (result.success) return result.data
  throw validationFailed(fieldErrors(result.error))
}

/** Parses query parameters, the last of a repeated name; raises ApiError `validation_failed` with `?name` for each. */
export function parseQuery<Value>(schema: z.ZodType<Value>, parameters: URLSearchParams): Value {
  const result = schema.safeParse(Object.fromEntries(parameters), { reportInput: true })
  if (result.success) return result.data
  throw validationFailed(fieldErrors(result.error, (path) => `?${path.map(String).join('.')}`))
}
