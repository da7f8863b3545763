import { readStoredFigures } from '../db/statements/operators.ts'
import { NANO_USD_PER_USD } from '../nano-usd.ts'
import type { StoredFigures } from '../observability/metrics.ts'
import type { Database } from '../postgres/database.ts'
import { onlyRow } from '../postgres/statement.ts'
import { within } from '../within.ts'

/** A scrape must not hang with the database. */
const PATIENCE_MS = 1_500

const SESSION_EVENTS = ['started', 'step_completed', 'completed', 'abandoned', 'expired', 'resumed'] as const

/** The figures of a flow that all processes share; undefined when the database does not answer in time. */
export async function readFigures(
  database: Database,
  flow: string,
  { AI_BUDGET_USD_PER_DAY }: { AI_BUDGET_USD_PER_DAY: string },
): Promise<StoredFigures | undefined> {
  const query = database.asJobs(readStoredFigures(flow)).catch(() => undefined)
  const results = await within(PATIENCE_MS, query)
  if (results === undefined) return undefined
  const row = onlyRow(results[0])
  const { session_events: events, budget, overdue } = row
  const sessionEvents = {
    ...Object.fromEntries(SESSION_EVENTS.map((event) => [event, events[event] ?? 0])),
    expired: (events.expired ?? 0) + overdue,
  }
  const ended = (events.completed ?? 0) + (events.abandoned ?? 0) + sessionEvents.expired
  return {
    sessionEvents,
    liveSessions: (events.started ?? 0) - ended,
    budget: {
      limitUsd: Number(AI_BUDGET_USD_PER_DAY),
      spentUsd: (budget?.spent_nusd ?? 0) / NANO_USD_PER_USD,
      reservedUsd: (budget?.reserved_nusd ?? 0) / NANO_USD_PER_USD,
      isExhausted: budget?.exhausted_at != null,
    },
    billsAboveQuote: row.bills_above_quote,
    jobsLateSeconds: {
      'sweep-sessions': row.sweep_late,
      'deliver-events': row.deliveries_late,
      'fold-analytics': row.fold_late,
    },
  }
}
