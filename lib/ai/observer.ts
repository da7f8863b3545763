import type { BreakerState } from './circuit-breaker.ts'

export type AnswerKind = 'industry' | 'recommendations'
export type AnswerSource = 'model' | 'partial' | 'cache' | 'advisor'

/** Why an answer is not wholly a model's. */
export type DegradedReason = 'no_key' | 'timeout' | 'error' | 'budget' | 'invalid_output' | 'rate_limited'

/** How one call to a model ended; `lost` means that another vendor was done first. */
export type AttemptOutcome = 'complete' | 'incomplete' | 'lost' | 'cancelled' | DegradedReason

export interface AttemptStart {
  task: string
  model: string
  promptVersion: string
}

export interface AttemptEnd {
  outcome: AttemptOutcome
  latencyMs: number
  firstTokenMs?: number
  inputTokens?: number
  outputTokens?: number
  generationId?: string
  modelUsed?: string
  /** What it is booked at for now; absent when nothing was sent. */
  costNanoUsd?: bigint
}

export type Alert =
  | { kind: 'bill_exceeds_quote'; model: string; quotedNanoUsd: bigint; billedNanoUsd: bigint }
  | { kind: 'budget_nearly_spent'; day: string }
  | { kind: 'budget_spent'; day: string }
  | { kind: 'price_unknown'; model: string }

/** Where metrics, traces and alerts attach; none of it may throw. */
export interface AIObserver {
  /** A call to a model starts; the returned function is called once, when it has ended. */
  attempt(start: AttemptStart): (end: AttemptEnd) => void
  /** Money was booked, when its amount became known; a later correction may be negative. */
  cost(cost: { model: string; nanoUsd: bigint }): void
  cache(lookup: { kind: AnswerKind; hit: boolean }): void
  breaker(change: { model: string; state: BreakerState }): void
  answer(answer: {
    kind: AnswerKind
    source: AnswerSource
    degradedBecause?: DegradedReason
    latencyMs: number
  }): void
  alert(alert: Alert): void
  /** Something went wrong that no caller hears of. */
  failure(what: string, error: unknown): void
}

/** An observer that looks away; spread it to watch only some of the events. */
export const SILENT_OBSERVER: AIObserver = {
  attempt: () => () => {},
  cost: () => {},
  cache: () => {},
  breaker: () => {},
  answer: () => {},
  alert: () => {},
  failure: () => {},
}
