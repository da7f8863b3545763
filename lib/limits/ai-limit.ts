import { ApiError } from '../errors.ts'
import type { AILimit } from '../services/request-ai.ts'
import type { ExactTake, RateLimitCaller, RateLimiter } from './rate-limits.ts'

/** The limit of AI for one caller; with what the door took already, where it did. */
export function aiLimitOf(
  limiter: RateLimiter,
  caller: RateLimitCaller,
  taken: ExactTake | undefined,
): AILimit {
  const stored = () => limiter.storedLimits('ai', caller)
  return {
    stored,
    async take(reachedKey) {
      if (taken !== undefined) return !taken.isUncounted
      if (stored() !== undefined) return limiter.allowsAfter('ai', reachedKey)
      try {
        const { isUncounted } = await limiter.takeExact('ai', caller)
        return !isUncounted
      } catch (error) {
        if (ApiError.isInstance(error) && error.code === 'rate_limited') return false
        throw error
      }
    },
  }
}
