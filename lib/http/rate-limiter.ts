import { createHash } from 'node:crypto'
import type { Statement } from '../db/database.ts'
import { LocalWindows } from './local-windows.ts'
import { type RateLimiter, type RateLimitName, rateLimited, scaledPolicy } from './rate-limits.ts'

const LIMIT_REACHED = 'FS429'

/** A limiter that shares its exact limits through Postgres and keeps the others in this process. */
export function createPostgresRateLimiter({ scale }: { scale: number }): RateLimiter {
  const windows = new LocalWindows()
  return {
    takeLocal(name, key) {
      const { limit, windowSeconds } = scaledPolicy(name, scale)
      const { remaining, resetSeconds } = windows.take(`${name}:${key}`, limit, windowSeconds)
      const state = { name, limit, windowSeconds, resetSeconds, remaining: Math.max(0, remaining) }
      if (remaining < 0) throw rateLimited(state)
      return state
    },

    async takeExact(name, key) {
      const { limit, windowSeconds } = scaledPolicy(name, scale)
      return takeStatement(name, key, limit, windowSeconds)
    },

    refusal(error, name) {
      if (!(error instanceof Error) || (error as { code?: unknown }).code !== LIMIT_REACHED) return undefined
      const { limit, windowSeconds } = scaledPolicy(name, scale)
      const resetSeconds = Math.max(1, Number(error.message))
      return rateLimited({ name, limit, windowSeconds, remaining: 0, resetSeconds })
    },
  }
}

/** The store sees a digest: no address and no user can be read back from it. */
function takeStatement(name: RateLimitName, key: string, limit: number, windowSeconds: number): Statement {
  const digest = createHash('sha256').update(key).digest('base64url')
  return {
    name: 'rate_limit.take',
    text: 'select remaining, reset_seconds from onboarding.take_rate_limit($1, $2, $3)',
    values: [`${name}:${digest}`, limit, windowSeconds],
  }
}
