import { ERRORS, type ErrorCode } from '#lib/errors.ts'
import { problemSchema } from '#lib/http/openapi/component-schemas.ts'
import { answersOf, envelopeOf, errorsOf } from '#lib/http/openapi/declared-answers.ts'
import type { RouteSpec } from '#lib/http/route.ts'
import { HANDLERS } from '#server/api-router.ts'
import type { ApiAnswer } from './test-server.ts'

type AnySpec = RouteSpec<unknown, unknown>

const SPECS: AnySpec[] = HANDLERS.flatMap(({ routes }) => routes.map(({ spec }) => spec))

/** The declared endpoint that an address belongs to. */
export function specOf(method: string, target: string): AnySpec | undefined {
  const pathname = target.split('?')[0] ?? ''
  const wanted = method === 'HEAD' ? 'GET' : method
  return SPECS.find(
    (spec) => spec.method === wanted && new RegExp(`^${spec.path.replace(/:\w+/g, '[^/]+')}$`).test(pathname),
  )
}

const CODES_OF_NO_ENDPOINT: ErrorCode[] = ['not_found', 'method_not_allowed', 'body_too_large', 'internal']

/** Fails when an answer is not one that the API's description promises. */
export function checkAgainstDocument(method: string, target: string, answer: ApiAnswer): void {
  if (!target.startsWith('/api/') || method === 'OPTIONS') return
  const spec = specOf(method, target)
  const problem = answer.status >= 400 ? problemWith(spec, method, answer) : successWith(spec, method, answer)
  if (problem !== undefined)
    throw new Error(`${method} ${target} answered ${answer.status}, which is not as documented: ${problem}`)
}

function problemWith(spec: AnySpec | undefined, method: string, { status, headers, body }: ApiAnswer) {
  if (!headers.get('content-type')?.startsWith('application/problem+json')) return 'no problem+json'
  if (status === 429 && !headers.has('retry-after')) return 'no Retry-After'
  if (method === 'HEAD') return undefined
  const parsed = problemSchema.safeParse(body)
  if (!parsed.success) return parsed.error.message
  const code = parsed.data.code as ErrorCode
  if (ERRORS[code].status !== status) return `${code} has another status`
  const codes = spec === undefined ? CODES_OF_NO_ENDPOINT : errorsOf(spec)
  return codes.includes(code) ? undefined : `${code} is not among ${codes.join(', ')}`
}

function successWith(spec: AnySpec | undefined, method: string, { status, headers, body }: ApiAnswer) {
  if (spec === undefined) return 'there is no such endpoint'
  if (spec.documentation === undefined) return undefined
  const documented = answersOf(spec)[status]
  if (documented === undefined) return 'no such status'
  const missing = documented.headers?.find((name) => !headers.has(name))
  if (missing) return `no ${missing}`
  const type = headers.get('content-type')?.split(';')[0] ?? ''
  if (documented.alternatives?.[type] || documented.bare || documented.text === type || method === 'HEAD')
    return undefined
  const parsed = envelopeOf(documented)?.safeParse(body)
  return parsed === undefined || parsed.success ? undefined : parsed.error.message
}
