import type { Statement } from '../db/database.ts'
import { ApiError } from '../errors.ts'

export interface RateLimitPolicy {
  limit: number
  windowSeconds: number
  /** Exact limits are counted in the shared store; the others in the process, refilled by leases. */
  isExact: boolean
  /** A further limit that the same request counts against, by address. */
  byAddress?: 'ai_address'
  reason: string
}

/** Every limit of the product. All but `flood` and `ai_address` count by user, those two by address. */
export const RATE_LIMITS = {
  flood: {
    limit: 3000,
    windowSeconds: 60,
    isExact: false,
    reason: 'One network cannot keep the server busy checking signatures.',
  },
  start: {
    limit: 20,
    windowSeconds: 60,
    isExact: true,
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
    reason: 'Each may cost money; a wizard needs a handful.',
  },
  ai_address: {
    limit: 300,
    windowSeconds: 60,
    isExact: true,
    reason: 'Many accounts behind one address still share a bill.',
  },
} as const satisfies Record<string, RateLimitPolicy>

export type RateLimitName = keyof typeof RATE_LIMITS

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
    detail: `At most ${state.limit} requests in ${state.windowSeconds} seconds. Try again in ${state.resetSeconds} seconds.`,
    headers: { 'Retry-After': String(state.resetSeconds), ...rateLimitHeaders(state) },
  })
}

/** Counts requests against the limits. Every method raises ApiError `rate_limited` when one is used up. */
export interface RateLimiter {
  /** Counts one request against a limit that is not exact. */
  takeLocal(name: RateLimitName, key: string): RateLimitState
  /**
   * Counts one request against an exact limit: now, where a store of its own keeps it; else it returns the
   * statement that counts when it runs, so that it can share a transaction with what it guards.
   */
  takeExact(name: RateLimitName, key: string): Promise<Statement | undefined>
  /** Turns the failure of a transaction that held a counting statement into the 429 it means, if it does. */
  refusal(error: unknown, name: RateLimitName): ApiError | undefined
}

/** The named limit, scaled for load tests. */
export function scaledPolicy(name: RateLimitName, scale: number): RateLimitPolicy {
  const policy = RATE_LIMITS[name]
  return { ...policy, limit: Math.max(1, Math.floor(policy.limit * scale)) }
}

/** Counts a request against an exact limit and the one by address that goes with it, as `takeExact` does. */
export async function takeExactLimits(
  limiter: RateLimiter,
  name: RateLimitName,
  { userId, address }: { userId: string; address: string },
): Promise<Statement[]> {
  const { byAddress }: RateLimitPolicy = RATE_LIMITS[name]
  const byUser = limiter.takeExact(name, userId)
  const taken = await Promise.all(byAddress ? [byUser, limiter.takeExact(byAddress, address)] : [byUser])
  return taken.filter((statement) => statement !== undefined)
}
