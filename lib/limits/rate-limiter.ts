import { type StoredLimit, takeRateLimits } from '../db/statements/stored-limits.ts'
import type { ApiError } from '../errors.ts'
import type { Database } from '../postgres/database.ts'
import {
  limitOfKey,
  limitsWith,
  RATE_LIMIT_NAMES,
  RATE_LIMITS,
  type RateLimitCaller,
  type RateLimiter,
  type RateLimitName,
  type RateLimitPolicy,
  type RateLimitState,
  rateLimited,
  scaledPolicy,
  storeKey,
} from './rate-limits.ts'
import { postgresRequestCounts, type RequestReport, withinDeadline } from './request-counts.ts'
import { OUTAGE_PAUSE_MS, SharedWindows, type WindowState } from './shared-windows.ts'
import type { UpstashLimits } from './upstash-limits.ts'

const LIMIT_REACHED = 'FS429'
/** After a failure the store is left alone, so that not every request waits for its deadline. */

export interface RateLimiterParts {
  scale: number
  database: Pick<Database, 'asJobs'>
  /** Keeps the counts in the place of Postgres. */
  upstash?: UpstashLimits
  /** Hears that the shared store could not be reached, once per outage and second. */
  onOutage?: (error: unknown) => void
}

type Counted = [RateLimitName, string]

/** Limits shared by all processes: through Upstash Redis where one is given, else through Postgres. */
export function createRateLimiter({ scale, database, upstash, onOutage }: RateLimiterParts): RateLimiter {
  const counts = upstash ?? postgresRequestCounts(database)
  const limits = Object.fromEntries(
    RATE_LIMIT_NAMES.map((name) => {
      // Windows go by the key itself; what is told to the store, once in many requests, is a digest of it.
      const add = (report: RequestReport) => counts.add({ ...report, key: storeKey(name, report.key) })
      return [name, { ...scaledPolicy(name, scale), windows: new SharedWindows({ add }) }]
    }),
  ) as Record<RateLimitName, RateLimitPolicy & { windows: SharedWindows }>
  let pausedUntilMs = Number.NEGATIVE_INFINITY

  function take(name: RateLimitName, key: string) {
    const { limit, windowSeconds, windows } = limits[name]
    function judge({ isAllowed, remaining, resetSeconds }: WindowState): RateLimitState {
      const state = { name, limit, windowSeconds, remaining, resetSeconds }
      if (!isAllowed) throw rateLimited(state)
      return state
    }
    const taken = windows.take(key, limit, windowSeconds)
    return taken instanceof Promise ? taken.then(judge) : judge(taken)
  }

  /** Counts against each limit until one is used up. Undefined when the store did not say in time. */
  async function askStore(store: UpstashLimits, counted: Counted[]): Promise<'taken' | ApiError | undefined> {
    if (performance.now() < pausedUntilMs) return undefined
    try {
      return await withinDeadline(takeAll(store, counted))
    } catch (error) {
      pausedUntilMs = performance.now() + OUTAGE_PAUSE_MS
      onOutage?.(error)
      return undefined
    }
  }

  async function takeAll(store: UpstashLimits, counted: Counted[]): Promise<'taken' | ApiError> {
    for (const [name, key] of counted) {
      const { limit, windowSeconds } = scaledPolicy(name, scale)
      const answer = await store.takeExact(storeKey(name, key), limit, windowSeconds)
      if (!answer.isAllowed) return refused(name, answer.resetSeconds)
    }
    return 'taken'
  }

  function storedLimit([name, key]: Counted): StoredLimit {
    const { limit, windowSeconds } = scaledPolicy(name, scale)
    return { key: storeKey(name, key), limit, windowSeconds }
  }

  return {
    take,

    async takeExact(name, caller) {
      const { withoutStore }: RateLimitPolicy = RATE_LIMITS[name]
      const counted = countedFor(name, caller)
      const answer = upstash && (await askStore(upstash, counted))
      if (answer === 'taken') return { statements: [], isUncounted: false }
      if (answer !== undefined) throw answer
      if (upstash !== undefined && withoutStore === 'answer without a model')
        return { statements: [], isUncounted: true }
      return { statements: [takeRateLimits(counted.map(storedLimit))], isUncounted: false }
    },

    storedLimits: (name, caller) => (upstash ? undefined : countedFor(name, caller).map(storedLimit)),

    allowsAfter: (_name, reachedKey) => reachedKey === null,

    refusal(error) {
      if (!(error instanceof Error) || !('code' in error) || error.code !== LIMIT_REACHED) return undefined
      const { detail } = error as { detail?: string }
      return refused(limitOfKey(`${detail}`), Math.max(1, Number(error.message)))
    },
  }

  function refused(name: RateLimitName, resetSeconds: number) {
    const { limit, windowSeconds } = scaledPolicy(name, scale)
    return rateLimited({ name, limit, windowSeconds, remaining: 0, resetSeconds })
  }
}

/** The user comes first: one who is beyond their limit uses up nothing of their neighbours'. */
function countedFor(name: RateLimitName, { userId, address }: RateLimitCaller): Counted[] {
  return limitsWith(name).map((each) => [each, each === name ? userId : address])
}
