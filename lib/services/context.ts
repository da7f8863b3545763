import type { Agent } from '../operators/audit-trail.ts'
import type { OperatorContext } from '../operators/operator-context.ts'
import type { DatabaseUser } from '../postgres/database.ts'
import type { RequestDatabase } from '../postgres/request-database.ts'
import type { FieldEncryption } from '../sealing/field-encryption.ts'
import type { FlowVersions } from '../versions/flow-versions.ts'
import type { IndustryCatalogue } from './industry-catalogue.ts'
import type { KnownAnswers } from './known-answers.ts'
import type { RequestAI } from './request-ai.ts'

/**
 * What every service gets beside its input: on whose behalf, and the parts it stands on. It has no getters: in an
 * object literal each would give every context a hidden class of its own, which keeps the request in memory.
 */
export interface ServiceContext extends OperatorContext {
  user: DatabaseUser
  /** Who does it for them; undefined where they do it themselves. */
  agent: Agent | undefined
  database: RequestDatabase
  ai: RequestAI
  encryption: FieldEncryption
  /** What a session of another version than `flow` is judged by. */
  versions: FlowVersions
  catalogue: IndustryCatalogue
  knownAnswers: KnownAnswers
  requestId: string
}
