import {
  alertPosted,
  claimAlertChanges,
  type RecentTraffic,
  readRecentTraffic,
} from '../db/statements/operators.ts'
import type { StoredFigures } from '../observability/metrics.ts'
import type { Database } from '../postgres/database.ts'
import { onlyRow } from '../postgres/statement.ts'

/** What an alert is judged by: the figures of all processes over the last minutes. */
export interface OperatingState {
  isDatabaseReachable: boolean
  traffic: { requests: number; errors: number; slow: number; aiAnswers: number; aiDegraded: number }
  budgetShare: number
  isBudgetExhausted: boolean
  billsAboveQuote: number
  jobsLateSeconds: number
  /** Age of the oldest event that one of its receivers has not taken. */
  deliveriesLateSeconds: number
}

interface Alert {
  name: string
  /** Said when it begins, after the product's address. */
  text: string
  holds(state: OperatingState): boolean
}

/** The window that shares are judged over, and the fewest cases that make a share. */
const WINDOW_MINUTES = 5
const FEWEST_REQUESTS = 20
const FEWEST_ANSWERS = 5
const MOST_ERRORS_SHARE = 0.02
const MOST_SLOW_SHARE = 0.05
const MOST_DEGRADED_SHARE = 0.5
const BUDGET_WARNING_SHARE = 0.8
const JOBS_LATE_SECONDS = 15 * 60
const DELIVERIES_FAIL_SECONDS = 24 * 3600

/** The conditions somebody is told of; ops/prometheus/alerts.yml has the same, and docs/operations.md what to do. */
export const ALERTS: Alert[] = [
  {
    name: 'FirststepDatabaseDown',
    text: 'The database is out of reach.',
    holds: ({ isDatabaseReachable }) => !isDatabaseReachable,
  },
  {
    name: 'FirststepErrorRate',
    text: 'More than 2 % of requests fail.',
    holds: ({ traffic: { requests, errors } }) =>
      requests >= FEWEST_REQUESTS && errors / requests > MOST_ERRORS_SHARE,
  },
  {
    name: 'FirststepSlow',
    text: 'More than 5 % of requests take longer than 500 ms.',
    holds: ({ traffic: { requests, slow } }) =>
      requests >= FEWEST_REQUESTS && slow / requests > MOST_SLOW_SHARE,
  },
  {
    name: 'FirststepAiDegraded',
    text: 'More than half of the AI answers are degraded.',
    holds: ({ traffic: { aiAnswers, aiDegraded } }) =>
      aiAnswers >= FEWEST_ANSWERS && aiDegraded / aiAnswers > MOST_DEGRADED_SHARE,
  },
  {
    name: 'FirststepBudgetNearlySpent',
    text: '80 % of today’s AI budget is spent.',
    holds: ({ budgetShare }) => budgetShare >= BUDGET_WARNING_SHARE,
  },
  {
    name: 'FirststepBudgetSpent',
    text: 'Today’s AI budget is spent: the advisor answers until midnight UTC.',
    holds: ({ isBudgetExhausted }) => isBudgetExhausted,
  },
  {
    name: 'FirststepBillAboveQuote',
    text: 'A model’s bill was above the quoted price within the last hour.',
    holds: ({ billsAboveQuote }) => billsAboveQuote > 0,
  },
  {
    name: 'FirststepJobsLate',
    text: 'Jobs are more than 15 minutes late.',
    holds: ({ jobsLateSeconds }) => jobsLateSeconds > JOBS_LATE_SECONDS,
  },
  {
    name: 'FirststepReceiverFailing',
    text: 'A receiver of events has not taken one for a day; /admin/webhooks names it.',
    holds: ({ deliveriesLateSeconds }) => deliveriesLateSeconds > DELIVERIES_FAIL_SECONDS,
  },
]

export interface AlertWatcherOptions {
  database: Database
  /** The id of the flow that it watches. */
  flow: string
  /** Undefined when the database does not answer in time. */
  readFigures: () => Promise<StoredFigures | undefined>
  /** Sends one message; raises when it was not taken. */
  post: (text: string) => Promise<void>
  /** Whose alert it is, for who has several. */
  origin: string
}

export interface AlertWatcher {
  /** Posts once for each condition that has begun or ended, whichever process sees it first; returns how many. */
  check(): Promise<number>
}

/**
 * Watches for who runs no Prometheus. What was posted stands in the database, so that several processes post once;
 * that the database is out of reach each process can only know and say by itself.
 */
export function createAlertWatcher({
  database,
  flow,
  readFigures,
  post,
  origin,
}: AlertWatcherOptions): AlertWatcher {
  const [databaseDown, ...others] = ALERTS as [Alert, ...Alert[]]
  let saidDatabaseIsDown = false
  let failuresInARow = 0

  const say = ({ text, name }: Alert, isFiring: boolean) =>
    post(`${isFiring ? '🔴' : '🟢 Over:'} ${text} (${name}, ${origin})`)

  async function watchDatabase(isReachable: boolean): Promise<number> {
    failuresInARow = isReachable ? 0 : failuresInARow + 1
    const isFiring = failuresInARow >= FAILURES_THAT_COUNT
    if (isFiring === saidDatabaseIsDown) return 0
    await say(databaseDown, isFiring)
    saidDatabaseIsDown = isFiring
    return 1
  }

  return {
    async check() {
      const figures = await readFigures()
      let posted = await watchDatabase(figures !== undefined)
      if (figures === undefined) return posted
      const [rows] = await database.asJobs(readRecentTraffic(flow, WINDOW_MINUTES))
      const state = stateOf(figures, onlyRow(rows))
      const conditions = others.map((alert) => ({ name: alert.name, isFiring: alert.holds(state) }))
      const [changes] = await database.asJobs(claimAlertChanges(flow, conditions))
      for (const { name, is_firing: isFiring } of changes) {
        const alert = others.find((each) => each.name === name)
        if (alert === undefined) continue
        await say(alert, isFiring)
        await database.asJobs(alertPosted(flow, alert.name))
        posted += 1
      }
      return posted
    },
  }
}

/** One slow answer is no outage. */
const FAILURES_THAT_COUNT = 2

function stateOf(
  { budget, billsAboveQuote, jobsLateSeconds }: StoredFigures,
  { ai_answers: aiAnswers, ai_degraded: aiDegraded, ...traffic }: RecentTraffic,
): OperatingState {
  return {
    isDatabaseReachable: true,
    traffic: { ...traffic, aiAnswers, aiDegraded },
    budgetShare: budget.limitUsd === 0 ? 0 : (budget.spentUsd + budget.reservedUsd) / budget.limitUsd,
    isBudgetExhausted: budget.isExhausted,
    billsAboveQuote,
    jobsLateSeconds: Math.max(0, ...Object.values(jobsLateSeconds)),
    deliveriesLateSeconds: jobsLateSeconds['deliver-events'] ?? 0,
  }
}
