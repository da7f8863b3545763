import type { StoredLimit } from '../db/statements/stored-limits.ts'
import { ApiError } from '../errors.ts'
import type { ExactTake, RateLimitCaller, RateLimiter } from './rate-limits.ts'

/** The caller's limit of AI. */
export interface AILimit {
  /** Undefined where Postgres does not count. */
  stored(): readonly StoredLimit[] | undefined
  /** Counts one use, unless the door or a statement has, which then says what it reached; false beyond the limit. */
  take(reachedKey: string | null): Promise<boolean>
}

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
