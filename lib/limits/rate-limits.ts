import { hash } from 'node:crypto'
import type { StoredLimit } from '../db/statements/stored-limits.ts'
import { ApiError } from '../errors.ts'
import { told } from '../flow/told.ts'
import type { Statement } from '../postgres/database.ts'

export interface RateLimitPolicy {
  limit: number
  windowSeconds: number
  /** Exact limits are counted in the shared store before the request goes on; the others may overshoot a little. */
  isExact: boolean
  /** A further limit that the same request counts against, by address. */
  byAddress?: 'ai_address'
  /** What happens to an exact limit when the store of its own cannot be reached. */
  withoutStore?: 'count in Postgres' | 'answer without a model'
  reason: string
}

/**
 * Every limit of the product. All count by user, but `flood` and `ai_address` by address and `service` by service: what
 * a service asks counts there, and for AI against its user as well. A window begins with the first request in it.
 */
export const RATE_LIMITS = {
  flood: {
    limit: 3000,
    windowSeconds: 60,
    isExact: false,
    reason: 'One network cannot keep the server busy checking signatures.',
  },
  service: {
    limit: 3000,
    windowSeconds: 60,
    isExact: false,
    reason: 'A backend that acts for many users stays below it; one that loops leaves room for people.',
  },
  start: {
    limit: 20,
    windowSeconds: 60,
    isExact: true,
    withoutStore: 'count in Postgres',
    reason: 'A person starts once; a loop that starts is a mistake or an attack on storage.',
  },
  saves: {
    limit: 240,
    windowSeconds: 60,
    isExact: false,
    reason: 'Autosave of fast typing in two tabs stays far below it.',
  },
  reads: {
    limit: 600,
    windowSeconds: 60,
    isExact: false,
    reason: 'Polling every second from several tabs stays below it.',
  },
  industries: {
    limit: 240,
    windowSeconds: 60,
    isExact: false,
    reason: 'Search as one types: four requests a second.',
  },
  ai: {
    limit: 20,
    windowSeconds: 60,
    isExact: true,
    byAddress: 'ai_address',
    withoutStore: 'answer without a model',
    reason: 'Each may cost money; a wizard needs a handful.',
  },
  ai_address: {
    limit: 300,
    windowSeconds: 60,
    isExact: true,
    withoutStore: 'answer without a model',
    reason: 'Many accounts behind one address still share a bill.',
  },
} as const satisfies Record<string, RateLimitPolicy>

export type RateLimitName = keyof typeof RATE_LIMITS

export const RATE_LIMIT_NAMES = Object.keys(RATE_LIMITS) as RateLimitName[]

/** The named limit, and the one by address that the same request counts against, in the order of counting. */
export function limitsWith(name: RateLimitName): RateLimitName[] {
  const { byAddress }: RateLimitPolicy = RATE_LIMITS[name]
  return byAddress === undefined ? [name] : [name, byAddress]
}

export interface RateLimitState {
  name: RateLimitName
  limit: number
  windowSeconds: number
  remaining: number
  resetSeconds: number
}

/** The standard headers (draft-ietf-httpapi-ratelimit-headers-10). */
export function rateLimitHeaders({ name, limit, windowSeconds, remaining, resetSeconds }: RateLimitState) {
  return {
    RateLimit: `"${name}";r=${remaining};t=${resetSeconds}`,
    'RateLimit-Policy': `"${name}";q=${limit};w=${windowSeconds}`,
  }
}

/** The 429 for a limit that is used up. */
export function rateLimited(state: RateLimitState): ApiError {
  return new ApiError('rate_limited', {
    detail: told('limit_reached', {
      limit: state.limit,
      window: state.windowSeconds,
      count: state.resetSeconds,
    }),
    retryAfterSeconds: state.resetSeconds,
    headers: rateLimitHeaders(state),
    cause: state,
  })
}

/** The limit that a 429 is for. */
export const reachedLimit = ({ cause }: ApiError): RateLimitName => (cause as RateLimitState).name

/** Who is counted. */
export interface RateLimitCaller {
  userId: string
  address: string
}

/** What an exact limit said. */
export interface ExactTake {
  /** Count the request when they run, so that they can share a transaction with what the limit guards. */
  statements: Statement[]
  /** Nobody could count: the request goes on, but calls no model. */
  isUncounted: boolean
}

/** Counts requests against the limits. `take` and `takeExact` raise ApiError `rate_limited` when one is used up. */
export interface RateLimiter {
  /** Counts one request against a limit that is not exact; a promise only where requests come in a burst. */
  take(name: RateLimitName, key: string): RateLimitState | Promise<RateLimitState>
  /** Counts one request against an exact limit and the one by address that goes with it. */
  takeExact(name: RateLimitName, caller: RateLimitCaller): Promise<ExactTake>
  /** An exact limit and the one by address that goes with it; undefined where they are not counted in Postgres. */
  storedLimits(name: RateLimitName, caller: RateLimitCaller): StoredLimit[] | undefined
  /** Whether a request may go on that a statement counted against its stored limits, by the key that it reached. */
  allowsAfter(name: RateLimitName, reachedKey: string | null): boolean
  /** Turns the failure of a transaction that held a counting statement into the 429 it means, if it does. */
  refusal(error: unknown): ApiError | undefined
}

/** The named limit, scaled for load tests. */
export function scaledPolicy(name: RateLimitName, scale: number): RateLimitPolicy {
  const policy = RATE_LIMITS[name]
  return { ...policy, limit: Math.max(1, Math.floor(policy.limit * scale)) }
}

/** A key as the store sees it: a digest, from which no address and no user can be read back. */
export function storeKey(name: RateLimitName, key: string): string {
  return `${name}:${hash('sha256', key, 'base64url')}`
}

/** The limit whose key in the store it is. Raises for a key that is none. */
export function limitOfKey(key: string): RateLimitName {
  const name = RATE_LIMIT_NAMES.find((each) => key.startsWith(`${each}:`))
  if (name === undefined) throw new Error('The key of a limit names none.')
  return name
}
