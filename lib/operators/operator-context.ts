import type { Logger } from 'pino'
import type { Database } from '../postgres/database.ts'
import type { ActivityRecorder } from './activity-recorder.ts'

/** What is asked by operators and by services, on behalf of no user. */
export interface OperatorContext {
  /** For what belongs to no user: operators' figures, and whether the database is ready. */
  jobsDatabase: Pick<Database, 'asJobs'>
  /** Figures that no statement of a request carries. */
  activity: ActivityRecorder
  log: Logger
  now(): Date
  aiBudgetUsdPerDay: number
}
