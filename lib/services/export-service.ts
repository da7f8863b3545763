import { associatedData } from '../ai/answer-cache.ts'
import { SealedTextError } from '../db/field-encryption.ts'
import { exportOwn } from '../db/queries/retention.ts'
import { openSession, openStep, openStoredRecommendations } from '../db/session-records.ts'
import type { OnboardingSession } from '../flow/session.ts'
import { STEP_NAMES, type StepName } from '../flow/steps.ts'
import type { ServiceContext } from './context.ts'
import { sealedAnswerUnavailable } from './session-service.ts'

type Json = Record<string, unknown>

interface StoredExport {
  exportedAt: string
  account: { metadata: Json; sessions: Json[] }
  sessions: (Json & { edits: StoredEdit[] | null })[]
  archivedSessions: Json[]
  records: Record<string, Json[]>
}

interface StoredEdit extends Json {
  kind: string
  step: string | null
  patch: unknown
}

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
  const [rows] = await context.database.run(exportOwn())
  try {
    return openExport(context, rows?.[0]?.export as StoredExport)
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
      ...openSession(context.encryption, row).session,
      source: row.source,
      closedReason: row.closedReason,
      edits: (row.edits ?? []).map((edit) => openEdit(context, String(row.id), edit)),
    })),
    archivedSessions: stored.archivedSessions.map((row) => ({
      ...openSession(context.encryption, row).session,
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

/**
 * A patch holds fields of one step; that of `started` holds whole steps, that of `recommended` and `completed` the
 * sealed advice that they replaced.
 */
function openEdit({ encryption }: ServiceContext, sessionId: string, edit: StoredEdit): Json {
  const { request_digest: _digest, patch, ...rest } = edit
  if (patch === null) return rest
  if (edit.kind === 'recommended' || edit.kind === 'completed')
    return { ...rest, replaced: openStoredRecommendations(encryption, sessionId, String(patch)) }
  if (edit.step !== null)
    return { ...rest, patch: openStep(encryption, sessionId, edit.step as StepName, patch as Json) }
  const steps = Object.entries(patch as Record<string, Json>).map(([step, data]) => [
    step,
    STEP_NAMES.includes(step as StepName) ? openStep(encryption, sessionId, step as StepName, data) : data,
  ])
  return { ...rest, patch: Object.fromEntries(steps) }
}
