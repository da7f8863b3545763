import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { isoDay } from '../iso-day.ts'
import { KnownError } from '../known-error.ts'
import type { Database, DatabaseUser } from '../postgres/database.ts'
import { ledBy, onlyRow, query, userQuery, userStatement } from '../postgres/statement.ts'
import type { AIObserver, AttemptOutcome } from './observer.ts'
import { TODAY } from './today.ts'

export interface Budgets {
  dayNanoUsd: bigint
  userDayNanoUsd: bigint
}

/** What a call is reserved under. */
export interface PricedCall {
  user: DatabaseUser
  task: string
  model: string
  promptVersion: string
  /** The most it can cost. */
  quotedNanoUsd: bigint
}

/** What is known of a call's cost: the gateway's bill, our count of its tokens, or only the quote. */
export type Cost = { basis: 'bill' | 'tokens' | 'none'; nanoUsd: bigint } | { basis: 'quote' }

export interface CallReport {
  outcome: AttemptOutcome | 'billed_later'
  latencyMs: number
  modelUsed?: string
  inputTokens?: number
  outputTokens?: number
  generationId?: string
}

/** No budget had room for a call, or its price is unknown. */
export class BudgetRefusedError extends KnownError {
  static override readonly kind = 'BudgetRefusedError'

  constructor(reason: 'day_spent' | 'user_spent' | 'price_unknown') {
    super(`The call was refused: ${reason}.`)
  }
}

export interface Reservation {
  readonly id: string
  /** Books what the call cost; may be sent any number of times, and a bill is final. Never throws. */
  settle(cost: Cost, report: CallReport): Promise<void>
}

/** An attempt that sent nothing to a model. */
export interface UnsentAttempt {
  user: DatabaseUser
  task: string
  promptVersion: string
  outcome: 'cache_hit' | 'budget' | 'error'
  model?: string
  latencyMs: number
}

/** The book of what models may cost and did cost, exact under any concurrency and across crashes. */
export interface Ledger {
  /** Takes the quote out of the day's and the user's budget. Raises BudgetRefusedError, or ApiError `unavailable`. */
  reserve(call: PricedCall): Promise<Reservation>
  recordUnsent(attempt: UnsentAttempt): Promise<void>
  /** Books at their quotes what crashed processes left open; returns how many. */
  recover(): Promise<number>
  /** Calls of the last day that stand at their quote although the gateway may know their bill. */
  unbilled(): Promise<{ id: string; model: string; generationId: string }[]>
  /** Books a bill that came later than its call. Never throws. */
  bill(call: { id: string; model: string }, nanoUsd: bigint): Promise<void>
  /** Deletes reservations that were settled a week ago; their usage stays. */
  prune(): Promise<void>
}

/** A call is over in five seconds; one that is open much longer belongs to a process that is gone. */
const DEFAULT_LEASE_MS = 60_000
const SETTLE_AGAIN_AFTER_MS = [300, 1_000, 3_000]
const RECOVERY_BATCH = 500
const BILLS_BATCH = 50

const reservedRow = z.object({
  outcome: z.enum(['reserved', 'day_spent', 'user_spent']),
  first_refusal: z.boolean(),
})
/** Money is bigint, which the driver returns as text. */
const settledRow = z.discriminatedUnion('booked', [
  z.object({
    booked: z.literal(true),
    charged_nusd: z.coerce.bigint(),
    quoted_nusd: z.coerce.bigint(),
    change_nusd: z.coerce.bigint(),
    warned: z.boolean(),
  }),
  z.object({ booked: z.literal(false) }),
])
const recoveredRow = z.object({ recovered: z.number() })
const unbilledRow = z.object({ id: z.string(), model: z.string(), generationId: z.string() })

interface LedgerOptions {
  database: Database
  budgets: Budgets
  /** Milliseconds since the epoch; dates the alerts. */
  now: () => number
  observer: AIObserver
  leaseMs?: number
}

export function createLedger({
  database,
  budgets,
  now,
  observer,
  leaseMs = DEFAULT_LEASE_MS,
}: LedgerOptions): Ledger {
  const today = () => isoDay(new Date(now()))

  async function book(id: string, model: string, cost: Cost, report: CallReport): Promise<void> {
    const nanoUsd = cost.basis === 'quote' ? null : cost.nanoUsd
    const [[row]] = await database.asJobs(
      query(settledRow, {
        name: 'ai.settle',
        text: 'select * from onboarding.settle_ai_call($1, $2, $3, $4, $5, $6, $7, $8, $9)',
        values: [
          id,
          nanoUsd?.toString() ?? null,
          cost.basis,
          report.outcome,
          Math.max(0, Math.round(report.latencyMs)),
          report.modelUsed?.slice(0, 200) ?? null,
          report.inputTokens ?? null,
          report.outputTokens ?? null,
          report.generationId?.slice(0, 200) ?? null,
        ],
      }),
    )
    if (!row?.booked) return
    observer.cost({ model, nanoUsd: row.change_nusd })
    if (row.charged_nusd > row.quoted_nusd) {
      observer.alert({
        kind: 'bill_exceeds_quote',
        model,
        quotedNanoUsd: row.quoted_nusd,
        billedNanoUsd: row.charged_nusd,
      })
    }
    if (row.warned) observer.alert({ kind: 'budget_nearly_spent', day: today() })
  }

  /** Tries again while the database is busy; what still cannot be booked is booked at its quote after the lease. */
  async function settle(id: string, model: string, cost: Cost, report: CallReport): Promise<void> {
    for (const delayMs of [...SETTLE_AGAIN_AFTER_MS, undefined]) {
      try {
        return await book(id, model, cost, report)
      } catch (error) {
        if (delayMs === undefined) observer.failure('ai.settle', error)
        else await new Promise((resolve) => setTimeout(resolve, delayMs))
      }
    }
  }

  return {
    async reserve(call) {
      const id = randomUUID()
      const [rows] = await database.asUser(
        call.user,
        ledBy(
          call.user.id,
          userQuery(reservedRow, {
            name: 'ai.reserve',
            text: `select * from onboarding.reserve_ai_call($1, $2, ${TODAY}, $3, $4, $5, $6, $7, $8, $9)`,
            values: [
              id,
              budgets.dayNanoUsd.toString(),
              budgets.userDayNanoUsd.toString(),
              call.task,
              call.model,
              call.promptVersion,
              call.quotedNanoUsd.toString(),
              `${leaseMs} milliseconds`,
            ],
          }),
        ),
      )
      const { outcome, first_refusal: isFirstRefusal } = onlyRow(rows)
      if (isFirstRefusal) observer.alert({ kind: 'budget_spent', day: today() })
      if (outcome !== 'reserved') throw new BudgetRefusedError(outcome)
      return {
        id,
        settle: (cost, report) => settle(id, call.model, cost, report),
      }
    },

    async recordUnsent(attempt) {
      const recorded = userStatement({
        name: 'ai.record_unsent',
        text: `with recorded as (
            insert into onboarding.ai_usage
              (user_id, day, kind, prompt_version, model_asked, cost_basis, latency_ms, outcome, cache_hit)
            values ($1, ${TODAY}, $2, $3, $4, 'none', $5, $6, $7)
            returning day, coalesce(model_asked, '') as model, outcome
          )
          insert into onboarding.analytics_tail (day, series, key)
          select day, 'ai_unsent', array[model, outcome] from recorded`,
        values: [
          attempt.task,
          attempt.promptVersion,
          attempt.model ?? null,
          Math.round(attempt.latencyMs),
          attempt.outcome,
          attempt.outcome === 'cache_hit',
        ],
      })
      await database.asUser(attempt.user, ledBy(attempt.user.id, recorded))
    },

    async recover() {
      const [rows] = await database.asJobs(
        query(recoveredRow, {
          name: 'ai.recover',
          text: 'select onboarding.recover_ai_reservations($1) as recovered',
          values: [RECOVERY_BATCH],
        }),
      )
      return onlyRow(rows).recovered
    },

    async unbilled() {
      const [rows] = await database.asJobs(
        query(unbilledRow, {
          name: 'ai.unbilled',
          text: `select id, model, generation_id as "generationId" from onboarding.ai_reservations
          where state = 'charged' and generation_id is not null and created_at > now() - interval '1 day'
          order by random() limit $1`,
          values: [BILLS_BATCH],
        }),
      )
      return rows
    },

    bill: ({ id, model }, nanoUsd) =>
      settle(id, model, { basis: 'bill', nanoUsd }, { outcome: 'billed_later', latencyMs: 0 }),

    async prune() {
      await database.asJobs({
        name: 'ai.prune',
        text: `delete from onboarding.ai_reservations
          where state <> 'open' and created_at < now() - interval '7 days'`,
        values: [],
      })
    },
  }
}
