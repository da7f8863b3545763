import { readLateness } from '../db/statements/late-jobs.ts'
import type { Database } from '../postgres/database.ts'
import { onlyRow } from '../postgres/statement.ts'

/** A job whose work nobody does. */
export interface LateJob {
  name: string
  lateSeconds: number
}

/** Every job has its turn within half a minute where any process runs them. */
export const JOBS_LATE_AFTER_SECONDS = 600

/** The jobs that are over ten minutes late, of a flow, or of all flows of the database. */
export async function findLateJobs(
  database: Pick<Database, 'asJobs'>,
  flow: string | null,
): Promise<LateJob[]> {
  const [rows] = await database.asJobs(readLateness(flow))
  const { sweep, fold, deliveries } = onlyRow(rows)
  return Object.entries({ 'sweep-sessions': sweep, 'fold-analytics': fold, 'deliver-events': deliveries })
    .filter(([, seconds]) => seconds > JOBS_LATE_AFTER_SECONDS)
    .map(([name, seconds]) => ({ name, lateSeconds: Math.floor(seconds) }))
}
