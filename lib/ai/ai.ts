import { createHmac } from 'node:crypto'
import type { AdviceMeta, IndustrySuggestion } from '../flow/response-shapes.ts'
import type { Database } from '../postgres/database.ts'
import type { Advisor } from './advisor.ts'
import { createAnswerCache, type Sealing } from './answer-cache.ts'
import { createAnswerRecords } from './answer-records.ts'
import { createCircuitBreaker } from './circuit-breaker.ts'
import { createFlights } from './flights.ts'
import { createGateway } from './gateway.ts'
import { type IndustryFlight, type IndustryInput, suggestIndustries } from './industry-ladder.ts'
import type { AIContext, Ladder } from './ladder.ts'
import { type Budgets, createLedger } from './ledger.ts'
import type { AIObserver } from './observer.ts'
import { createPrices } from './prices.ts'
import type { SourcedItem } from './recommendation-items.ts'
import {
  type RecommendationsFlight,
  type RecommendationsInput,
  type Recommended,
  recommendWithLadder,
} from './recommendation-ladder.ts'
import { reconcile } from './reconcile.ts'
import { DEFAULT_TIMING, type LadderTiming } from './timing.ts'

export interface AIOptions {
  /** Absent: Vercel's OIDC token while there is one, else no model is called. */
  apiKey?: string
  hasOidcToken?: () => boolean
  /** Of the gateway, version path included. */
  baseURL?: string
  /** Model ids in the order in which they are asked; of different vendors, so that a hedge helps. */
  models?: { classification?: readonly string[]; recommendations?: readonly string[] }
  budgets: Budgets
  zeroDataRetention?: boolean
  database: Database
  sealing: Sealing
  /** Keys the pseudonyms and the names of cached questions; the same in every process. */
  secret: string
  advisor: Advisor
  observer: AIObserver
  fetch?: typeof globalThis.fetch
  /** Milliseconds since the epoch. */
  now?: () => number
  timing?: Partial<LadderTiming>
  leaseMs?: number
}

/** Suggestions and recommendations that always come in time; one per process. */
export interface AI {
  suggestIndustries(
    context: AIContext,
    input: IndustryInput,
  ): Promise<{ suggestions: IndustrySuggestion[]; meta: AdviceMeta }>
  recommend(context: AIContext, input: RecommendationsInput): Promise<Recommended>
  /**
   * Books what crashed processes left open, fetches bills that came late, and deletes what is over its
   * time. For the job timer; any number of processes may run it at once.
   */
  reconcile(): Promise<{ recovered: number; billed: number }>
  /** Resolves when everything that answers left behind is booked; for shutdown and tests. */
  drain(): Promise<void>
}

/** Fast and cheap, of three vendors; see docs/ai.md for how to change them. */
export const DEFAULT_MODELS = [
  'openai/gpt-6-luna',
  'anthropic/claude-haiku-5.5',
  'google/gemini-2.5-flash-lite',
]

/** Puts the ladder together; connects to nothing before the first question. */
export function createAI(options: AIOptions): AI {
  const { database, observer, now = Date.now } = options
  const pending = new Set<Promise<void>>()
  const background = (work: Promise<void>) => {
    const tracked = work
      .catch((error: unknown) => observer.failure('ai.background', error))
      .finally(() => pending.delete(tracked))
    pending.add(tracked)
  }
  const ledger = createLedger({ database, budgets: options.budgets, now, observer, leaseMs: options.leaseMs })
  const hasKey = () => Boolean(options.apiKey) || options.hasOidcToken?.() === true
  const gateway = createGateway(options)
  const ladder: Ladder = {
    hasKey,
    access: {
      gateway,
      ledger,
      prices: createPrices({
        listModels: () => gateway.listModels(),
        now: () => performance.now(),
        onFailure: (error) => observer.failure('ai.prices', error),
      }),
      observer,
      zeroDataRetention: options.zeroDataRetention ?? false,
      pseudonymOf: (userId) =>
        createHmac('sha256', options.secret)
          .update('gateway user\n')
          .update(userId)
          .digest('hex')
          .slice(0, 32),
      background,
    },
    ledger,
    recordAnswer: createAnswerRecords(database),
    observer,
    advisor: options.advisor,
    breaker: createCircuitBreaker({
      now: () => performance.now(),
      onChange: (model, state) => observer.breaker({ model, state }),
    }),
    cache: createAnswerCache({
      database,
      sealing: options.sealing,
      secret: options.secret,
      onUnreadable: (error) => observer.failure('ai.cache.open', error),
    }),
    models: {
      classification: orDefault(options.models?.classification),
      recommendations: orDefault(options.models?.recommendations),
    },
    timing: { ...DEFAULT_TIMING, ...options.timing },
    now,
    background,
  }
  const industryFlights = createFlights<never, IndustryFlight>()
  const recommendationFlights = createFlights<SourcedItem, RecommendationsFlight>()

  return {
    suggestIndustries: (context, input) => suggestIndustries(ladder, industryFlights, context, input),
    recommend: (context, input) => recommendWithLadder(ladder, recommendationFlights, context, input),
    reconcile: () => reconcile({ ledger, gateway: hasKey() ? gateway : undefined, database, observer }),
    async drain() {
      while (pending.size > 0) await Promise.all(pending)
    },
  }
}

function orDefault(models: readonly string[] | undefined): readonly string[] {
  return models && models.length > 0 ? models : DEFAULT_MODELS
}
