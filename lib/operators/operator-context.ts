import type { Logger } from 'pino'
import type { OperatorRole } from '../auth/verify-token.ts'
import type { Flow } from '../flow/flow.ts'
import type { EventReceiver } from '../jobs/event-receiver.ts'
import type { Database } from '../postgres/database.ts'
import type { RequestDatabase } from '../postgres/request-database.ts'
import type { Act } from '../postgres/statement.ts'
import type { FieldEncryption } from '../sealing/field-encryption.ts'
import type { FlowVersions } from '../versions/flow-versions.ts'
import type { ActivityRecorder } from './activity-recorder.ts'

/** What is asked by operators and by services, on behalf of no user. */
export interface OperatorContext {
  /** What is asked. */
  flow: Flow
  /** What each session was asked, by the version that it is of. */
  versions: FlowVersions
  /** For what belongs to no user: operators' figures, and whether the database is ready. */
  jobsDatabase: Pick<Database, 'asJobs'>
  /** Where figures are read: the same, or a replica of it that is a little late. */
  figuresDatabase: Pick<Database, 'asJobs'>
  /** The role of the operator who asks; undefined where it is none. */
  operatorRole: OperatorRole | undefined
  /** For what helps people: sessions and what befell them, to read. */
  supportDatabase: Pick<Database, 'asSupport'>
  /** The database of a user for what the operator does for them: every act of it is one row of the audit trail. */
  databaseOf(userId: string, reason: string | null): RequestDatabase
  /** Puts what the operator is about to do, for nobody in particular, behind the audit trail. */
  recordAct(act: Act): Promise<void>
  /** Who is told of the flow's events by this process. */
  receivers: readonly EventReceiver[]
  encryption: FieldEncryption
  /** Figures that no statement of a request carries. */
  activity: ActivityRecorder
  log: Logger
  now(): Date
  aiBudgetUsdPerDay: number
}
