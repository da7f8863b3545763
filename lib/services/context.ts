import type { Logger } from 'pino'
import type { ActivityRecorder } from '../operators/activity-recorder.ts'
import type { Database, DatabaseUser } from '../postgres/database.ts'
import type { RequestDatabase } from '../postgres/request-database.ts'
import type { FieldEncryption } from '../sealing/field-encryption.ts'
import type { IndustryCatalogue } from './industry-catalogue.ts'
import type { KnownAnswers } from './known-answers.ts'
import type { RequestAI } from './request-ai.ts'

/**
 * What every service gets beside its input: on whose behalf, and the parts it stands on. It has no getters: in an
 * object literal each would give every context a hidden class of its own, which keeps the request in memory.
 */
export interface ServiceContext {
  user: DatabaseUser
  database: RequestDatabase
  /** For what belongs to no user: operators' figures, and whether the database is ready. */
  jobsDatabase: Pick<Database, 'asJobs'>
  ai: RequestAI
  encryption: FieldEncryption
  catalogue: IndustryCatalogue
  knownAnswers: KnownAnswers
  log: Logger
  requestId: string
  now(): Date
  /** Figures that no statement of a request carries. */
  activity: ActivityRecorder
  aiBudgetUsdPerDay: number
}
