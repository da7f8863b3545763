import { foldAnalytics } from '../db/statements/operators.ts'
import type { OperatorContext } from './operator-context.ts'

/** A reader folds a little as it goes, so that a deployment without a timer of ours stays quick. */
const FOLD_AT_ONCE = 5_000

/** Writes down what this process has counted and adds up what waits to be, so that figures that are read next hold it. */
export async function foldFigures({
  activity,
  jobsDatabase,
}: Pick<OperatorContext, 'activity' | 'jobsDatabase'>): Promise<void> {
  await activity.flush()
  await jobsDatabase.asJobs(foldAnalytics(FOLD_AT_ONCE))
}
