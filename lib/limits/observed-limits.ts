import { ApiError } from '../errors.ts'
import { limitOfKey, limitsWith, type RateLimiter, type RateLimitName, reachedLimit } from './rate-limits.ts'

interface LimitMetrics {
  limitCheck(limit: string): void
  limitRefusal(limit: string): void
}

/** The same limiter, whose decisions are counted by the limit that made them. */
export function observeLimits(limiter: RateLimiter, metrics: LimitMetrics): RateLimiter {
  async function counted<Result>(
    limits: readonly RateLimitName[],
    take: () => Result | Promise<Result>,
  ): Promise<Result> {
    for (const limit of limits) metrics.limitCheck(limit)
    try {
      return await take()
    } catch (error) {
      if (ApiError.isInstance(error) && error.code === 'rate_limited')
        metrics.limitRefusal(reachedLimit(error))
      throw error
    }
  }
  return {
    take: (name, key) => counted([name], () => limiter.take(name, key)),
    takeExact: (name, caller) => counted(limitsWith(name), () => limiter.takeExact(name, caller)),
    // Whether anything was counted against them is known when the statement has run.
    storedLimits: limiter.storedLimits,
    allowsAfter(name, reachedKey) {
      for (const limit of limitsWith(name)) metrics.limitCheck(limit)
      if (reachedKey !== null) metrics.limitRefusal(limitOfKey(reachedKey))
      return limiter.allowsAfter(name, reachedKey)
    },
    refusal(error) {
      const refused = limiter.refusal(error)
      if (refused !== undefined) metrics.limitRefusal(reachedLimit(refused))
      return refused
    },
  }
}
