import { type ApiError, ERRORS, type ErrorExtensions } from '../errors.ts'
import { jsonPointer } from '../field-path.ts'

/** What a handler returns; the door makes a Response of it. */
export interface Answer<Data = unknown> {
  status?: number
  data?: Data
  meta?: Record<string, unknown>
  headers?: Record<string, string>
  /** Lets the caller ask again with If-None-Match. Without the quotes. */
  entityTag?: string
  /** Instead of data: text as it is. */
  text?: { body: string; contentType: string }
  /** Instead of data: events as they happen (server-sent events). */
  events?: ReadableStream<Uint8Array>
}

const SECURITY_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy':
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'Referrer-Policy': 'no-referrer',
}
const VARY = 'Origin, Authorization, Cookie, Accept, Accept-Language'

/** The headers that every answer carries. */
export function baseHeaders(requestId: string): Record<string, string> {
  return { 'X-Request-Id': requestId, 'Cache-Control': 'private, no-store', Vary: VARY, ...SECURITY_HEADERS }
}

/** Whether an If-None-Match header names the tag (RFC 9110, 13.1.2: weak comparison). */
export function matchesEntityTag(ifNoneMatch: string | null, entityTag: string): boolean {
  if (ifNoneMatch === null) return false
  return ifNoneMatch.split(',').some((entry) => {
    const tag = entry.trim().replace(/^W\//, '')
    return tag === '*' || tag === `"${entityTag}"`
  })
}

/** Makes the Response of a handler's answer. */
export function successResponse(
  answer: Answer,
  {
    requestId,
    ifNoneMatch,
    headers,
  }: { requestId: string; ifNoneMatch: string | null; headers: Record<string, string> },
): Response {
  const all: Record<string, string> = Object.assign(baseHeaders(requestId), headers, answer.headers)
  if (answer.entityTag !== undefined) {
    all.ETag = `"${answer.entityTag}"`
    all['Cache-Control'] = 'private, no-cache'
    if (matchesEntityTag(ifNoneMatch, answer.entityTag))
      return new Response(null, { status: 304, headers: all })
  }
  const status = answer.status ?? 200
  if (answer.events) {
    all['Content-Type'] = 'text/event-stream; charset=utf-8'
    // A proxy that compresses, or gathers, would hand on all events with the last.
    all['Cache-Control'] = 'private, no-store, no-transform'
    all['X-Accel-Buffering'] = 'no'
    return new Response(answer.events, { status, headers: all })
  }
  if (answer.text) {
    all['Content-Type'] = answer.text.contentType
    return new Response(answer.text.body, { status, headers: all })
  }
  if (status === 204) return new Response(null, { status, headers: all })
  all['Content-Type'] = 'application/json; charset=utf-8'
  return new Response(JSON.stringify({ data: answer.data, meta: { requestId, ...answer.meta } }), {
    status,
    headers: all,
  })
}

function extensionsOf({ options, errors }: ApiError): ErrorExtensions {
  const { conflicts, revision, missing, flow } = options
  return {
    ...(options.errors && { errors }),
    ...(conflicts && {
      conflicts: conflicts.map(({ path, ...values }) => ({ path: jsonPointer(path), ...values })),
    }),
    ...(revision !== undefined && { revision }),
    ...(missing && { missing }),
    ...(flow && { flow }),
  }
}

/** The headers that an error brings. */
export function headersOf({ options: { retryAfterSeconds, headers } }: ApiError): Record<string, string> {
  return {
    ...(retryAfterSeconds !== undefined && { 'Retry-After': String(retryAfterSeconds) }),
    ...headers,
  }
}

/** The problem (RFC 9457) that tells of an error. */
export function problemOf(error: ApiError, requestId: string): Record<string, unknown> {
  const { status, title } = ERRORS[error.code]
  return {
    type: `/docs/errors#${error.code}`,
    title,
    status,
    code: error.code,
    detail: error.detail,
    requestId,
    ...extensionsOf(error),
  }
}

/** Makes the problem+json Response of an error. */
export function problemResponse(
  error: ApiError,
  { requestId, headers }: { requestId: string; headers: Record<string, string> },
): Response {
  const { status } = ERRORS[error.code]
  return new Response(JSON.stringify(problemOf(error, requestId)), {
    status,
    headers: {
      ...baseHeaders(requestId),
      ...headers,
      ...(status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {}),
      ...headersOf(error),
      'Content-Type': 'application/problem+json; charset=utf-8',
    },
  })
}
