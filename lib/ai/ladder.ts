import type { AdviceMeta, DegradedReason } from '../flow/response-shapes.ts'
import type { DatabaseUser } from '../postgres/database.ts'
import { within } from '../within.ts'
import type { Advisor } from './advisor.ts'
import type { AnswerCache, Question, StoredAnswer } from './answer-cache.ts'
import type { AnswerRecord } from './answer-records.ts'
import type { ModelAccess } from './attempt.ts'
import type { CircuitBreaker } from './circuit-breaker.ts'
import type { Ledger } from './ledger.ts'
import type { AIObserver, AnswerKind } from './observer.ts'
import type { LadderTiming } from './timing.ts'

/** Who asks, and under which conditions. */
export interface AIContext {
  user: DatabaseUser
  /** The caller is beyond its limit of answers by models: the advisor answers. */
  limited?: boolean
  /**
   * When its signal fires, the caller has left: nothing is answered any more, and what only it waits for is stopped.
   * Most requests never look, and a signal is made on first use.
   */
  request?: { readonly signal: AbortSignal }
  /** When the answer must have left, as a reading of performance.now(); by default in five seconds. */
  deadlineAt?: number
}

/** What both questions climb on, for the life of the process. */
export interface Ladder {
  /** Without one no model is called; on Vercel a request may bring it. */
  hasKey: () => boolean
  access: ModelAccess
  ledger: Ledger
  recordAnswer: (answer: AnswerRecord) => Promise<void>
  observer: AIObserver
  advisor: Advisor
  breaker: CircuitBreaker
  cache: AnswerCache
  models: { classification: readonly string[]; recommendations: readonly string[] }
  timing: LadderTiming
  /** Milliseconds since the epoch. */
  now: () => number
  background: (work: Promise<void>) => void
}

/** Left over between the last word of a model and the answer: for the advisor, the ledger and the caller. */
const ANSWER_RESERVE_MS = 500

export interface Rungs {
  startedAt: number
  user: DatabaseUser
  /** When models are given up, and when the answer must be ready, as readings of performance.now(). */
  modelsDeadline: number
  answerDeadline: number
}

/** Lays the time of one answer out from now. */
export function planRungs(ladder: Ladder, { user, deadlineAt }: AIContext): Rungs {
  const startedAt = performance.now()
  const { modelsMs, answerMs } = ladder.timing
  const answerDeadline = Math.min(deadlineAt ?? Number.POSITIVE_INFINITY, startedAt + answerMs)
  const reserve = Math.min(ANSWER_RESERVE_MS, answerMs - modelsMs)
  return {
    startedAt,
    user,
    modelsDeadline: Math.min(startedAt + modelsMs, answerDeadline - reserve),
    answerDeadline,
  }
}

/** Why no model is asked at all; undefined when one may be. */
export function reasonForNoModel(ladder: Ladder, context: AIContext): DegradedReason | undefined {
  if (!ladder.hasKey()) return 'no_key'
  return context.limited ? 'rate_limited' : undefined
}

/** The answer with its meta, observed and booked. */
export function answered<Answer>(
  ladder: Ladder,
  { user, startedAt }: Rungs,
  kind: AnswerKind,
  answer: Answer,
  meta: Omit<AdviceMeta, 'latencyMs'>,
): { answer: Answer; meta: AdviceMeta } {
  const latencyMs = Math.round(performance.now() - startedAt)
  const { source, degradedBecause } = meta
  ladder.observer.answer({ kind, source, degradedBecause, latencyMs })
  ladder.background(ladder.recordAnswer({ user, kind, source, degradedBecause, latencyMs }))
  return { answer, meta: { ...meta, latencyMs } }
}

/** The stored answer as `read` understands it, observed and booked; undefined when models are to be asked. */
export async function findStored<Answer>(
  ladder: Ladder,
  { user, startedAt }: Rungs,
  { kind, promptVersion }: Question,
  key: string,
  read: (stored: unknown) => Answer | undefined,
): Promise<{ answer: Answer; model: string } | undefined> {
  const found = await withinTime(ladder.cache.find(user, key), ladder.timing.cacheMs, (error) =>
    ladder.observer.failure('ai.cache.find', error),
  )
  const answer = found && read(found.answer)
  ladder.observer.cache({ kind, hit: answer !== undefined })
  if (!found || answer === undefined) return undefined
  const { model } = found
  const latencyMs = performance.now() - startedAt
  const hit = { user, task: kind, promptVersion, model, latencyMs, outcome: 'cache_hit' as const }
  ladder.background(ladder.ledger.recordUnsent(hit))
  return { answer, model }
}

/** Keeps a model's complete answer for the next who asks, unless that takes too long. */
export async function keep(ladder: Ladder, answer: StoredAnswer): Promise<void> {
  await withinTime(ladder.cache.store(answer), ladder.timing.cacheMs, (error) =>
    ladder.observer.failure('ai.cache.store', error),
  )
}

/** A signal that is aborted with `timeout` at the deadline, or with the parent's reason. */
export function stopAt(deadline: number, parent: AbortSignal): { signal: AbortSignal; clear: () => void } {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort('timeout'), Math.max(0, deadline - performance.now()))
  const onParent = () => controller.abort(parent.reason)
  if (parent.aborted) onParent()
  parent.addEventListener('abort', onParent)
  return {
    signal: controller.signal,
    clear: () => {
      clearTimeout(timer)
      parent.removeEventListener('abort', onParent)
    },
  }
}

/** What the work came to, or undefined if it failed or took longer: an answer never waits for the cache. */
async function withinTime<Result>(
  work: Promise<Result>,
  milliseconds: number,
  onFailure: (error: unknown) => void,
): Promise<Result | undefined> {
  const settled = work.catch((error: unknown) => {
    onFailure(error)
    return undefined
  })
  return within(milliseconds, settled)
}

/** The model that most of the items came from. */
export function mainModel(models: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const model of models) counts.set(model, (counts.get(model) ?? 0) + 1)
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0]
}
