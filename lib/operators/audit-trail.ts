import { appendAudit, type HeldHead, holdAuditHead } from '../db/statements/audit.ts'
import { ApiError } from '../errors.ts'
import type { Trail } from '../postgres/request-database.ts'
import type { Act } from '../postgres/statement.ts'
import { type AuditEntry, appendTo, headHolds } from '../sealing/audit-chain.ts'
import { type FieldEncryption, SealedTextError } from '../sealing/field-encryption.ts'

/** Who does something for a user, and why. */
export interface Agent {
  /** The name of a backend, for logs and metrics. */
  service: string
  /** `service:name`, and the like. */
  actor: string
  reason: string | null
}

export interface AuditTrailParts {
  encryption: Pick<FieldEncryption, 'prove' | 'isProofOf'>
  /** Hears that somebody without a key has changed the row of the count; the next row says so for ever. */
  onBreak(): void
}

/**
 * The trail of what an agent does for a user, or for nobody in particular, in the database of its request.
 * Raises `unavailable` where the ring lacks the key that proved the newest row.
 */
export function createAuditTrail(
  { encryption, onBreak }: AuditTrailParts,
  { actor, reason }: Omit<Agent, 'service'>,
  subject: string | null,
): Trail<HeldHead> {
  return {
    hold: holdAuditHead(),
    write({ head: held, at }, acts) {
      try {
        if (!headHolds(encryption, held)) onBreak()
        let head = held
        return acts.map(({ action, details }: Act) => {
          const entry: AuditEntry = { actor, subject, action, reason, details }
          const next = appendTo(encryption, head, { ...entry, at })
          head = next.head
          return appendAudit(next)
        })
      } catch (error) {
        if (!SealedTextError.isInstance(error)) throw error
        throw new ApiError('unavailable', { retryAfterSeconds: 60, cause: error })
      }
    },
  }
}
