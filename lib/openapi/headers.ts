import { RATE_LIMITS } from '../limits/rate-limits.ts'
import type { DocumentedHeader } from './route-documentation.ts'

const text = (maxLength: number, pattern: string) => ({ type: 'string', maxLength, pattern })
const windows = Object.entries(RATE_LIMITS).map(
  ([name, { limit, windowSeconds }]) => `${name} ${limit} in ${windowSeconds} s`,
)

export const HEADERS = {
  'X-Request-Id': {
    description: 'Names the request in logs; one that the caller sends is kept.',
    schema: text(64, '^[A-Za-z0-9_-]{8,64}$'),
  },
  ETag: {
    description: 'Ask again with If-None-Match.',
    schema: text(80, '^"[A-Za-z0-9_-]+"$'),
  },
  Location: {
    description: 'Where the new session is.',
    schema: text(80, '^/api/onboarding/session/[0-9a-f-]{36}$'),
  },
  'Retry-After': {
    description: 'Seconds to wait before the next attempt.',
    schema: { type: 'integer', format: 'int32', minimum: 0, maximum: 86_400 },
  },
  RateLimit: {
    description: 'What is left of the limit, and in how many seconds it is whole again.',
    schema: text(80, '^"[a-z_]+";r=[0-9]+;t=[0-9]+$'),
  },
  'RateLimit-Policy': {
    description: `The limit: ${windows.join(', ')}.`,
    schema: text(80, '^"[a-z_]+";q=[0-9]+;w=[0-9]+$'),
  },
  'Access-Control-Allow-Origin': {
    description: 'The caller’s origin, where it is an allowed one; absent otherwise.',
    schema: { type: 'string', format: 'uri', maxLength: 300, pattern: '^https?://' },
  },
  'WWW-Authenticate': { description: 'The scheme to use.', schema: { type: 'string', enum: ['Bearer'] } },
} as const

export type HeaderName = keyof typeof HEADERS

/** References to the headers of an answer: those of every answer, and its own. */
export function headersOf(names: readonly (HeaderName | DocumentedHeader)[]): Record<string, unknown> {
  const all: HeaderName[] = ['X-Request-Id', 'Access-Control-Allow-Origin', ...names]
  return Object.fromEntries(all.map((name) => [name, { $ref: `#/components/headers/${name}` }]))
}
