import type { Ratelimit } from '@upstash/ratelimit'
import { neededPackage } from '../optional-package.ts'
import { type RequestCounts, STORE_DEADLINE_MS, withinDeadline } from './request-counts.ts'

export interface UpstashConnection {
  url: string
  token: string
}

/** What the shared store said about one request. */
export interface ExactCount {
  isAllowed: boolean
  resetSeconds: number
}

/** The limits that Upstash Redis keeps. Every method raises when it is out of reach. */
export interface UpstashLimits extends RequestCounts {
  takeExact(key: string, limit: number, windowSeconds: number): Promise<ExactCount>
}

const PREFIX = 'firststep'

const NEEDED_FOR = 'UPSTASH_REDIS_REST_URL'

/** Connects to Upstash Redis; nothing is sent before the first request. Raises MissingPackageError. */
export function createUpstashLimits({ url, token }: UpstashConnection): UpstashLimits {
  const { Redis } = neededPackage<typeof import('@upstash/redis')>('@upstash/redis', NEEDED_FOR)
  const { Ratelimit: Limiter } = neededPackage<typeof import('@upstash/ratelimit')>(
    '@upstash/ratelimit',
    NEEDED_FOR,
  )
  const redis = new Redis({
    url,
    token,
    retry: false,
    // Who waits has given up long before: this only ends the connection.
    signal: () => AbortSignal.timeout(2 * STORE_DEADLINE_MS),
    enableTelemetry: false,
    latencyLogging: false,
  })
  const limiters = new Map<string, Ratelimit>()

  function limiterOf(limit: number, windowSeconds: number): Ratelimit {
    const shape = `${limit}/${windowSeconds}`
    const known = limiters.get(shape)
    if (known) return known
    const limiter = new Limiter({
      redis,
      prefix: `${PREFIX}:exact`,
      // Refilled whole: a window that begins with a caller's first request, as in Postgres.
      limiter: Limiter.tokenBucket(limit, `${windowSeconds} s`, limit),
      // Each would decide without the store, or keep memory that nothing bounds.
      timeout: 0,
      ephemeralCache: false,
      analytics: false,
      enableProtection: false,
    })
    limiters.set(shape, limiter)
    return limiter
  }

  return {
    async takeExact(key, limit, windowSeconds) {
      const { success, reset } = await limiterOf(limit, windowSeconds).limit(key)
      return { isAllowed: success, resetSeconds: Math.max(1, Math.ceil((reset - Date.now()) / 1000)) }
    },

    async add({ key, amount, windowSeconds }) {
      const name = `${PREFIX}:counts:${key}`
      const [used, , leftMs] = await withinDeadline(
        redis
          .multi()
          .incrby(name, amount)
          .pexpire(name, windowSeconds * 1000, 'NX')
          .pttl(name)
          .exec<[number, number, number]>(),
      )
      if (!Number.isInteger(used) || !Number.isInteger(leftMs)) throw new Error('Redis answered no counts')
      return { used, resetSeconds: Math.max(1, Math.ceil(leftMs / 1000)) }
    },
  }
}
