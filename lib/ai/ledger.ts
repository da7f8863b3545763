import { randomUUID } from 'node:crypto'
import type { Database, DatabaseUser, Row, Statement } from '../db/database.ts'
import { isoDay } from '../iso-day.ts'
import { KnownError } from '../known-error.ts'
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
    const [row] = firstRows(
      await database.asJobs(
        statement(
          'ai.settle',
          'select * from onboarding.settle_ai_call($1, $2, $3, $4, $5, $6, $7, $8, $9)',
          [
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
        ),
      ),
    )
    if (row?.booked !== true) return
    const charged = BigInt(String(row.charged_nusd))
    const quoted = BigInt(String(row.quoted_nusd))
    observer.cost({ model, nanoUsd: BigInt(String(row.change_nusd)) })
    if (charged > quoted) {
      observer.alert({
        kind: 'bill_exceeds_quote',
        model,
        quotedNanoUsd: quoted,
        billedNanoUsd: charged,
      })
    }
    if (row.warned === true) observer.alert({ kind: 'budget_nearly_spent', day: today() })
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
      const [row] = firstRows(
        await database.asUser(
          call.user,
          statement(
            'ai.reserve',
            `select * from onboarding.reserve_ai_call($1, ${TODAY}, $2, $3, $4, $5, $6, $7, $8)`,
            [
              id,
              budgets.dayNanoUsd.toString(),
              budgets.userDayNanoUsd.toString(),
              call.task,
              call.model,
              call.promptVersion,
              call.quotedNanoUsd.toString(),
              `${leaseMs} milliseconds`,
            ],
          ),
        ),
      )
      if (row?.first_refusal === true) observer.alert({ kind: 'budget_spent', day: today() })
      if (row?.outcome !== 'reserved') {
        throw new BudgetRefusedError(row?.outcome === 'user_spent' ? 'user_spent' : 'day_spent')
      }
      return {
        id,
        settle: (cost, report) => settle(id, call.model, cost, report),
      }
    },

    async recordUnsent(attempt) {
      await database.asUser(
        attempt.user,
        statement(
          'ai.record_unsent',
          `insert into onboarding.ai_usage
            (user_id, day, kind, prompt_version, model_asked, cost_basis, latency_ms, outcome, cache_hit)
          values ($1, ${TODAY}, $2, $3, $4, 'none', $5, $6, $7)`,
          [
            attempt.user.id,
            attempt.task,
            attempt.promptVersion,
            attempt.model ?? null,
            Math.round(attempt.latencyMs),
            attempt.outcome,
            attempt.outcome === 'cache_hit',
          ],
        ),
      )
    },

    async recover() {
      const [row] = firstRows(
        await database.asJobs(
          statement('ai.recover', 'select onboarding.recover_ai_reservations($1) as recovered', [
            RECOVERY_BATCH,
          ]),
        ),
      )
      return Number(row?.recovered ?? 0)
    },

    async unbilled() {
      const rows = firstRows(
        await database.asJobs(
          statement(
            'ai.unbilled',
            `select id, model, generation_id from onboarding.ai_reservations
            where state = 'charged' and generation_id is not null and created_at > now() - interval '1 day'
            order by random() limit $1`,
            [BILLS_BATCH],
          ),
        ),
      )
      return rows.map(({ id, model, generation_id }) => ({
        id: String(id),
        model: String(model),
        generationId: String(generation_id),
      }))
    },

    bill: ({ id, model }, nanoUsd) =>
      settle(id, model, { basis: 'bill', nanoUsd }, { outcome: 'billed_later', latencyMs: 0 }),

    async prune() {
      await database.asJobs(
        statement(
          'ai.prune',
          `delete from onboarding.ai_reservations
          where state <> 'open' and created_at < now() - interval '7 days'`,
          [],
        ),
      )
    },
  }
}

function statement(name: string, text: string, values: unknown[]): Statement {
  return { name, text, values }
}

function firstRows(results: Row[][]): Row[] {
  return results[0] ?? []
}
