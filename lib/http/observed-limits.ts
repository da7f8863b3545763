import { ApiError } from '../errors.ts'
import type { RateLimiter } from './rate-limits.ts'

interface LimitMetrics {
  limitCheck(limit: string): void
  limitRefusal(limit: string): void
}

/** The same limiter, whose decisions are counted. */
export function observeLimits(limiter: RateLimiter, metrics: LimitMetrics): RateLimiter {
  async function counted<Result>(limit: string, take: () => Result | Promise<Result>): Promise<Result> {
    metrics.limitCheck(limit)
    try {
      return await take()
    } catch (error) {
      if (ApiError.isInstance(error) && error.code === 'rate_limited') metrics.limitRefusal(limit)
      throw error
    }
  }
  return {
    take: (name, key) => counted(name, () => limiter.take(name, key)),
    takeExact: (name, caller) => counted(name, () => limiter.takeExact(name, caller)),
    // Whether anything was counted against them is known when the statement has run.
    storedLimits: limiter.storedLimits,
    refusal(error, name) {
      const refused = limiter.refusal(error, name)
      if (refused !== undefined) metrics.limitRefusal(name)
      return refused
    },
  }
}
