import { ApiError } from '../errors.ts'

/** Which origins browsers may call from: the product's own and those of the configuration, compared exactly. */
export interface Origins {
  isAllowed(origin: string): boolean
}

export function createOrigins(publicOrigin: string, allowed: readonly string[]): Origins {
  const exact = new Set([publicOrigin, ...allowed])
  return { isAllowed: (origin) => exact.has(origin) }
}

const EXPOSED_HEADERS = 'ETag, Location, Retry-After, RateLimit, RateLimit-Policy, X-Request-Id'
const REQUEST_HEADERS =
  'Authorization, Content-Type, If-None-Match, Accept-Language, X-Request-Id, traceparent, tracestate'
const PREFLIGHT_SECONDS = '600'

/** The CORS headers of an answer (Fetch standard, 3.2). An origin that is not allowed gets none. */
export function corsHeaders(origins: Origins, origin: string | null): Record<string, string> {
  if (origin === null || !origins.isAllowed(origin)) return {}
  return {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Expose-Headers': EXPOSED_HEADERS,
  }
}

/** The further headers of an answer to a preflight. */
export function preflightHeaders(methods: readonly string[]): Record<string, string> {
  return {
    'Access-Control-Allow-Methods': methods.join(', '),
    'Access-Control-Allow-Headers': REQUEST_HEADERS,
    'Access-Control-Max-Age': PREFLIGHT_SECONDS,
  }
}

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS']

/**
 * Refuses requests that another site could have made a browser send with the user's cookie: an unsafe method
 * needs a trusted `Origin` or `Sec-Fetch-Site: same-origin`. A Bearer token cannot be sent that way.
 * Raises ApiError `forbidden_origin`.
 */
export function checkOrigin(request: { method: string; headers: Headers }, origins: Origins): void {
  const { headers } = request
  if (SAFE_METHODS.includes(request.method)) return
  if (headers.has('authorization') || !headers.has('cookie')) return
  const origin = headers.get('origin')
  if (origin === null ? headers.get('sec-fetch-site') === 'same-origin' : origins.isAllowed(origin)) return
  throw new ApiError('forbidden_origin')
}
