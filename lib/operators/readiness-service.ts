import { findLateJobs, type LateJob } from './late-jobs.ts'
import type { OperatorContext } from './operator-context.ts'

/** By database: no limit counts who asks, so that however many do, one statement at a time is theirs. */
const underWay = new WeakMap<OperatorContext['jobsDatabase'], Promise<LateJob[]>>()

/**
 * Resolves when requests can be served, with the flow's jobs that are late: those are somebody's to look at, and no
 * reason to send requests elsewhere. Rejects while the database is out of reach or not prepared.
 */
export function checkReadiness({ jobsDatabase, flow }: OperatorContext): Promise<LateJob[]> {
  const known = underWay.get(jobsDatabase)
  if (known !== undefined) return known
  const check = findLateJobs(jobsDatabase, flow.id).finally(() => underWay.delete(jobsDatabase))
  underWay.set(jobsDatabase, check)
  return check
}
