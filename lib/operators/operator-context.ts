import type { Logger } from 'pino'
import type { Flow } from '../flow/flow.ts'
import type { Database } from '../postgres/database.ts'
import type { FieldEncryption } from '../sealing/field-encryption.ts'
import type { ActivityRecorder } from './activity-recorder.ts'

/** What is asked by operators and by services, on behalf of no user. */
export interface OperatorContext {
  /** What is asked. */
  flow: Flow
  /** For what belongs to no user: operators' figures, and whether the database is ready. */
  jobsDatabase: Pick<Database, 'asJobs'>
  /** For what helps people: sessions and what befell them, to read. */
  supportDatabase: Pick<Database, 'asSupport'>
  encryption: FieldEncryption
  /** Figures that no statement of a request carries. */
  activity: ActivityRecorder
  log: Logger
  now(): Date
  aiBudgetUsdPerDay: number
}
