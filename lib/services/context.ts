import type { Logger } from 'pino'
import type { AI } from '../ai/ai.ts'
import type { Database, DatabaseUser, Statement } from '../db/database.ts'
import type { FieldEncryption } from '../db/field-encryption.ts'
import type { StoredLimit } from '../db/queries/sessions.ts'
import type { ActivityRecorder } from './activity-recorder.ts'
import type { IndustryCatalogue } from './industry-catalogue.ts'
import type { VerifiedAnswers } from './verified-answers.ts'

/**
 * What every service gets beside its input: on whose behalf, and the parts it stands on. It has no getters: in an
 * object literal each would give every context a hidden class of its own, which keeps the request in memory.
 */
export interface ServiceContext {
  user: DatabaseUser
  database: Database
  ai: AI
  encryption: FieldEncryption
  catalogue: IndustryCatalogue
  verifiedAnswers: VerifiedAnswers
  log: Logger
  requestId: string
  now(): Date
  /** Its signal fires when the caller has left. */
  request: { readonly signal: AbortSignal }
  /** When the answer must have left, as a reading of performance.now(). */
  deadlineAt: number
  /** Count the request against an exact limit inside the service's own transaction, in which they come first. */
  charges: Statement[]
  /** False when nobody could count the request against the AI limit: the advisor answers it. */
  mayCallModel: boolean
  /** The caller's limits of AI, for a statement that counts; undefined where they are not counted in Postgres. */
  storedAiLimits(): StoredLimit[] | undefined
  /** Counts one use of AI, unless a statement has and said which limit it reached, if any; false beyond a limit. */
  takeAiLimit(saidByStatement: { reachedKey: string | null } | undefined): Promise<boolean>
  /** Figures that no statement of a request carries. */
  activity: ActivityRecorder
  aiBudgetUsdPerDay: number
}
