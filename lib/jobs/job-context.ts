import type { Logger } from 'pino'
import type { AI } from '../ai/ai.ts'
import type { StallTime } from '../db/statements/outbox.ts'
import type { RetentionDays } from '../db/statements/retention.ts'
import type { Flow } from '../flow/flow.ts'
import type { Database } from '../postgres/database.ts'
import type { FieldEncryption } from '../sealing/field-encryption.ts'
import type { FlowVersions } from '../versions/flow-versions.ts'
import type { EventReceiver } from './event-receiver.ts'

/** What every job gets: no user, since jobs run as `onboarding_jobs`. */
export interface JobContext {
  database: Database
  ai: Pick<AI, 'reconcile'>
  flow: Flow
  log: Logger
  encryption: FieldEncryption
  versions: FlowVersions
  retention: RetentionDays
  /** After how long without a save somebody is told, from the shortest on, and where the person goes on. */
  stalled: { after: readonly StallTime[]; resumeUrl: string }
  /** Who is told of the flow's events; nobody where none are written. */
  receivers: readonly EventReceiver[]
  /** Fires when the job is to end between two steps. */
  signal: AbortSignal
  /** Fires when the process is to end: what is under way at another service is given up. */
  stopping?: AbortSignal
  /** Tells of conditions that have begun or ended, and of how many; absent where nobody is to be told. */
  alerts?: { check(): Promise<number> }
  observeJob?(name: string, outcome: 'done' | 'failed', milliseconds: number): void
}
