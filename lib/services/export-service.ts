import { z } from 'zod'
import { associatedData } from '../ai/answer-cache.ts'
import { exportOwn, type StoredExport } from '../db/statements/retention.ts'
import type { OnboardingSession } from '../flow/session.ts'
import { STEP_NAMES } from '../flow/steps.ts'
import { SealedTextError } from '../sealing/field-encryption.ts'
import { openSession, openStep, openStoredRecommendations } from '../sealing/session-records.ts'
import type { ServiceContext } from './context.ts'
import { sealedAnswerUnavailable } from './session-service.ts'

type Json = Record<string, unknown>

export interface PersonalExport {
  exportedAt: string
  /** With what was said at the sign-up. */
  user: { id: string; email?: string; metadata: Json }
  /** Those of the sign-in, without what opens them. */
  signInSessions: Json[]
  sessions: (OnboardingSession & { source: unknown; closedReason: unknown; edits: Json[] })[]
  archivedSessions: (OnboardingSession & Json)[]
  /** The rows of every other table that holds some of the caller's, by table. */
  records: Record<string, Json[]>
}

/** Collects all that is kept of the caller, opened. Raises `unavailable` when a stored answer does not open. */
export async function exportPersonalData(context: ServiceContext): Promise<PersonalExport> {
  const { export: stored } = await context.database.runOne(exportOwn())
  try {
    return openExport(context, stored)
  } catch (error) {
    throw SealedTextError.isInstance(error) ? sealedAnswerUnavailable(error) : error
  }
}

function openExport(context: ServiceContext, stored: StoredExport): PersonalExport {
  const { id, email } = context.user
  return {
    exportedAt: stored.exportedAt,
    user: { id, ...(email === undefined ? {} : { email }), metadata: stored.account.metadata },
    signInSessions: stored.account.sessions,
    sessions: stored.sessions.map((row) => ({
      ...openSession(context.encryption, row),
      source: row.source,
      closedReason: row.closedReason,
      edits: (row.edits ?? []).map((edit) => openEdit(context, row.id, edit)),
    })),
    archivedSessions: stored.archivedSessions.map((row) => ({
      ...openSession(context.encryption, row),
      source: row.source,
      closedReason: row.closedReason,
      archivedAt: row.archivedAt,
      deleteAfter: row.deleteAfter,
    })),
    records: {
      ...stored.records,
      ...(stored.records.ai_cache && {
        ai_cache: stored.records.ai_cache.map((row) => openAnswer(context, row)),
      }),
      ...(stored.records.audit && { audit: stored.records.audit.map(withoutProof) }),
    },
  }
}

function openAnswer({ encryption, user }: ServiceContext, row: Json): Json {
  const { sealed_answer: sealed, ...rest } = row
  const answer: unknown = JSON.parse(
    encryption.open(String(sealed), associatedData(String(row.key), user.id)),
  )
  return { ...rest, answer }
}

/** What was done, without what proves that nobody has changed it. */
const withoutProof = ({ id, at, actor, action, subject, reason, details }: Json): Json => ({
  id,
  at,
  actor,
  action,
  subject,
  reason,
  details,
})

const storedEdit = z.object({
  step: z.enum(STEP_NAMES).nullable(),
  patch: z.union([z.string(), z.record(z.string(), z.unknown())]).nullable(),
})
const wholeSteps = z.record(z.string(), z.record(z.string(), z.unknown()))

/**
 * A patch holds fields of one step; that of `started` holds whole steps, that of `recommended` and `completed` the
 * sealed advice that they replaced.
 */
function openEdit({ encryption }: ServiceContext, sessionId: string, edit: Json): Json {
  const { request_digest: _digest, patch: _patch, ...rest } = edit
  const { step, patch } = storedEdit.parse(edit)
  if (patch === null) return rest
  if (typeof patch === 'string')
    return { ...rest, replaced: openStoredRecommendations(encryption, sessionId, patch) }
  if (step !== null) return { ...rest, patch: openStep(encryption, sessionId, step, patch) }
  const steps = Object.entries(wholeSteps.parse(patch)).map(([name, data]) => {
    const known = STEP_NAMES.find((each) => each === name)
    return [name, known === undefined ? data : openStep(encryption, sessionId, known, data)]
  })
  return { ...rest, patch: Object.fromEntries(steps) }
}
