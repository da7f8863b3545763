import type { AnswerSource, DegradedReason } from '../flow/response-shapes.ts'
import type { AttemptEnd } from '../observability/telemetry.ts'
import type { BreakerState } from './circuit-breaker.ts'

export type AnswerKind = 'industry' | 'recommendations'

/** How one call to a model ended; `lost` means that another vendor was done first. */
export type AttemptOutcome = 'complete' | 'incomplete' | 'lost' | 'cancelled' | DegradedReason

export interface AttemptStart {
  task: string
  model: string
  promptVersion: string
}

/** How it ended, and what it is booked at for now; that is absent when nothing was sent. */
export type BookedEnd = AttemptEnd<AttemptOutcome> & { costNanoUsd?: bigint }

export type SpendingAlert =
  | { kind: 'bill_exceeds_quote'; model: string; quotedNanoUsd: bigint; billedNanoUsd: bigint }
  | { kind: 'budget_nearly_spent'; day: string }
  | { kind: 'budget_spent'; day: string }
  | { kind: 'price_unknown'; model: string }

/** Where metrics, traces and alerts attach; none of it may throw. */
export interface AIObserver {
  /** A call to a model starts; the returned function is called once, when it has ended. */
  attempt(start: AttemptStart): (end: BookedEnd) => void
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
  alert(alert: SpendingAlert): void
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
