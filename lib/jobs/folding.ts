import { foldAnalytics, pruneTraffic } from '../db/statements/operators.ts'
import { onlyRow } from '../postgres/statement.ts'
import type { JobContext } from './job-context.ts'

const FOLD_AT_ONCE = 20_000
const TRAFFIC_DAYS = 35

/** Folds the counters that came in since the last time, and drops traffic that nobody asks for any more. */
export async function foldTail({ database, signal }: JobContext): Promise<number> {
  let total = 0
  for (;;) {
    const [rows] = await database.asJobs(foldAnalytics(FOLD_AT_ONCE))
    const { folded } = onlyRow(rows)
    total += folded
    if (folded < FOLD_AT_ONCE || signal.aborted) break
  }
  await database.asJobs(pruneTraffic(TRAFFIC_DAYS))
  return total
}
