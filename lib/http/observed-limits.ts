import { ApiError } from '../errors.ts'
import type { RateLimiter } from './rate-limits.ts'

interface LimitMetrics {
  limitCheck(limit: string): void
  limitRefusal(limit: string): void
}

/** The same limiter, whose decisions are counted. */
export function observeLimits(limiter: RateLimiter, metrics: LimitMetrics): RateLimiter {
  function counted(limit: string, error: unknown): void {
    if (error instanceof ApiError && error.code === 'rate_limited') metrics.limitRefusal(limit)
  }
  return {
    ...limiter,
    async take(name, key) {
      metrics.limitCheck(name)
      try {
        return await limiter.take(name, key)
      } catch (error) {
        counted(name, error)
        throw error
      }
    },
    async takeExact(name, caller) {
      metrics.limitCheck(name)
      try {
        return await limiter.takeExact(name, caller)
      } catch (error) {
        counted(name, error)
        throw error
      }
    },
    refusal(error, name) {
      const refused = limiter.refusal(error, name)
      if (refused !== undefined) metrics.limitRefusal(name)
      return refused
    },
  }
}
