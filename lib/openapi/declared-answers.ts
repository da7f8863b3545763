import { z } from 'zod'
import { ERRORS, type ErrorCode } from '../errors.ts'
import { requestIdSchema } from './component-schemas.ts'
import type { DocumentedAnswer, DocumentedRoute } from './route-documentation.ts'

/** Whether a service may call the endpoint for a user. */
export const admitsServices = ({ access, isForPersonsAlone }: DocumentedRoute) =>
  access === 'user' && !isForPersonsAlone

/** Every code that an endpoint can fail with: what the door raises for such a spec, and its own. */
export function errorsOf(spec: DocumentedRoute): ErrorCode[] {
  const codes: ErrorCode[] = ['body_too_large', 'internal', 'unavailable']
  if (!spec.isOutsideFlood) codes.push('rate_limited')
  if (spec.access === 'user' || spec.access === 'admin') codes.push('unauthenticated')
  if (spec.access === 'admin' || spec.isForPersonsAlone) codes.push('forbidden')
  // Of a service: the user whom it names, and how.
  if (admitsServices(spec)) codes.push('not_found', 'validation_failed')
  if (spec.method !== 'GET') codes.push('forbidden_origin')
  if (spec.body) codes.push('malformed_json', 'unsupported_media_type')
  if (spec.body || spec.query) codes.push('validation_failed')
  const all = new Set([...codes, ...(spec.documentation?.errors ?? [])])
  return (Object.keys(ERRORS) as ErrorCode[]).filter((code) => all.has(code))
}

/** The success answers of an endpoint, by status. */
export function answersOf(spec: DocumentedRoute): Record<number, DocumentedAnswer> {
  return spec.documentation?.answers ?? { 200: { description: 'The answer.', data: z.unknown() } }
}

/** The envelope of a success answer, or undefined where the body is none. */
export function envelopeOf({ data, meta }: DocumentedAnswer): z.ZodObject | undefined {
  if (data === undefined) return undefined
  const requestId = { requestId: requestIdSchema }
  return z.strictObject({ data, meta: meta ? meta.extend(requestId) : z.strictObject(requestId) })
}
