import {
  addTraffic,
  LATENCY_LIMITS_MS,
  noteSignals,
  type TrafficCounts,
  type UserSignals,
} from '../db/statements/operators.ts'
import type { Flow } from '../flow/flow.ts'
import { suggestedField } from '../flow/session-labels.ts'
import type { ObservedRequest } from '../observability/request-log.ts'
import type { ObservedAnswer } from '../observability/request-scope.ts'
import type { Database, Statement } from '../postgres/database.ts'

/** Figures that are kept in the database and that no statement of a request carries. */
export interface ActivityRecorder {
  request(request: ObservedRequest): void
  answer(answer: ObservedAnswer, userId: string | undefined): void
  /** The slugs, best first, that a user was shown. */
  suggested(userId: string, slugs: string[]): void
  /** Writes what has gathered; what cannot be written is kept for the next time. */
  flush(): Promise<void>
}

const SAVE_PATH = '/api/onboarding/progress'
/** Health checks and scrapes would hide how people fare. */
const UNCOUNTED_PATHS = new Set(['/api/health/live', '/api/health/ready', '/api/metrics'])
const SLOW_ANSWER_MS = 3_000
/** Figures are at most a second old. */
const FLUSH_AFTER_MS = 500
const RETRY_AFTER_MS = 5_000
/** What an outage of the database may make us hold. */
const MAX_USERS_HELD = 10_000
/** Of one person; onboarding.note_signals keeps as many. */
const MAX_REFUSALS_HELD = 20

const noTraffic = (): TrafficCounts => ({
  requests: 0,
  errors: 0,
  latencies: new Array(LATENCY_LIMITS_MS.length + 1).fill(0),
  aiAnswers: 0,
  aiDegraded: 0,
})

/** Gathers in memory and writes in one transaction soon after, so that no request pays for it. */
export function createActivityRecorder(
  flow: Flow,
  database: Database,
  onError: (error: unknown) => void,
  maxUsersHeld = MAX_USERS_HELD,
): ActivityRecorder {
  let traffic = noTraffic()
  let signals = new Map<string, UserSignals>()
  let flushing: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined

  function flushSoon(afterMs = FLUSH_AFTER_MS): void {
    if (timer !== undefined) return
    timer = setTimeout(() => {
      timer = undefined
      flush().catch((error: unknown) => {
        onError(error)
        flushSoon(RETRY_AFTER_MS)
      })
    }, afterMs).unref()
  }

  function signal(userId: string, change: Omit<UserSignals, 'user' | 'flow'>): void {
    const held = signals.get(userId)
    if (held === undefined && signals.size >= maxUsersHeld) return
    signals.set(userId, { user: userId, flow: flow.id, ...held, ...change })
    flushSoon()
  }

  async function write(): Promise<void> {
    const taken = { traffic, signals }
    const statements: Statement[] = []
    if (traffic.requests + traffic.aiAnswers > 0) statements.push(addTraffic(flow.id, traffic))
    if (signals.size > 0) statements.push(noteSignals([...signals.values()]))
    if (statements.length === 0) return
    traffic = noTraffic()
    signals = new Map()
    try {
      await database.asJobs(...statements)
    } catch (error) {
      traffic = sum(taken.traffic, traffic)
      for (const [userId, newer] of signals) {
        if (taken.signals.has(userId) || taken.signals.size < maxUsersHeld)
          taken.signals.set(userId, { ...taken.signals.get(userId), ...newer })
      }
      signals = taken.signals
      throw error
    }
  }

  async function flush(): Promise<void> {
    // What came in while another flush was on its way is not in it.
    while (flushing !== undefined) await flushing.catch(() => undefined)
    flushing = write().finally(() => {
      flushing = undefined
    })
    await flushing
  }

  return {
    request({ path, status, milliseconds, user, failure }) {
      if (UNCOUNTED_PATHS.has(path)) return
      traffic.requests += 1
      if (status >= 500) traffic.errors += 1
      flushSoon()
      const bucket = LATENCY_LIMITS_MS.findIndex((limit) => milliseconds <= limit)
      const index = bucket < 0 ? LATENCY_LIMITS_MS.length : bucket
      traffic.latencies[index] = (traffic.latencies[index] ?? 0) + 1
      if (user === undefined || path !== SAVE_PATH || failure === undefined || status >= 500) return
      const held = signals.get(user.id)?.refusals ?? []
      signal(user.id, {
        ...(failure.code === 'validation_failed' && { refused: true }),
        refusals: [...held, { at: new Date().toISOString(), code: failure.code }].slice(-MAX_REFUSALS_HELD),
      })
    },

    answer({ degradedBecause, latencyMs }, userId) {
      flushSoon()
      // Without a key no model is asked, which is no fault.
      if (degradedBecause === 'no_key') return
      traffic.aiAnswers += 1
      if (degradedBecause !== undefined) traffic.aiDegraded += 1
      if (userId === undefined) return
      if (degradedBecause === 'timeout' || degradedBecause === 'error') signal(userId, { aiFailed: true })
      if (latencyMs > SLOW_ANSWER_MS) signal(userId, { aiSlow: true })
    },

    suggested(userId, slugs) {
      if (slugs.length > 0) signal(userId, { suggested: slugs, ...suggestedField(flow) })
    },

    flush,
  }
}

function sum(one: TrafficCounts, other: TrafficCounts): TrafficCounts {
  return {
    requests: one.requests + other.requests,
    errors: one.errors + other.errors,
    latencies: one.latencies.map((count, index) => count + (other.latencies[index] ?? 0)),
    aiAnswers: one.aiAnswers + other.aiAnswers,
    aiDegraded: one.aiDegraded + other.aiDegraded,
  }
}
