import { z } from 'zod'
import type { StepRules } from '../../flow/steps.ts'
import { type Act, query } from '../../postgres/statement.ts'
import { storedSessionSchema } from '../../sealing/stored-session.ts'
import { limitColumns, type StoredLimit } from './stored-limits.ts'

/** The verbs of lib/db/functions/sessions and erase_session; each is one statement. */

const session = storedSessionSchema

const act = (action: string, sessionId: string, details: Record<string, unknown> = {}): Act => ({
  action,
  details: { sessionId, ...details },
})
/** The session takes no write any more, or is none of the caller's. */
const closedRow = z.object({ outcome: z.enum(['not_found', 'session_expired', 'session_closed']) })

const startedRow = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.enum(['created', 'live', 'completed', 'resume']), session }),
  z.object({ outcome: z.literal('op_id_reused') }),
])

export interface StartSession {
  newId: string
  locale: string
  source: string | null
  restart: boolean
  opId: string | null
  requestDigests: string[]
  definitionVersion: number
  resumeFrom: { id: string; stepData: unknown } | null
}

export function startSession(input: StartSession) {
  const statement = {
    name: 'session.start',
    text: 'select * from onboarding.start_session($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    values: [
      input.newId,
      input.locale,
      input.source,
      input.restart,
      input.opId,
      input.requestDigests,
      input.definitionVersion,
      input.resumeFrom?.id ?? null,
      input.resumeFrom ? JSON.stringify(input.resumeFrom.stepData) : null,
    ],
  }
  return query(startedRow, statement, (row) =>
    row.outcome === 'created' ? act('session.started', input.newId) : undefined,
  )
}

const savedRow = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.enum(['saved', 'repeated']), session }),
  z.object({ outcome: z.literal('unverified'), session }),
  z.object({
    outcome: z.literal('edit_conflict'),
    session,
    detail: z.array(z.object({ field: z.string(), theirs: z.unknown() })),
  }),
  z.object({ outcome: z.literal('step_invalid'), detail: z.record(z.string(), z.unknown()) }),
  z.object({ outcome: z.literal('unknown_industry'), detail: z.string() }),
  z.object({ outcome: z.enum(['completed', 'revision_ahead', 'op_id_reused']) }),
  closedRow,
])
export type SavedRow = z.infer<typeof savedRow>

export interface SaveProgress {
  sessionId: string
  step: string
  stepNames: readonly string[]
  patch: Record<string, unknown>
  unfinished: string[]
  completes: boolean
  rules: StepRules
  baseRevision: number | null
  opId: string | null
  requestDigests: string[]
  locale: string | null
  verifiedBasis: string | null
}

export function saveProgress(input: SaveProgress) {
  const statement = {
    name: 'session.save',
    text: 'select * from onboarding.save_progress($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)',
    values: [
      input.sessionId,
      input.step,
      input.stepNames,
      JSON.stringify(input.patch),
      input.unfinished,
      input.completes,
      JSON.stringify(input.rules),
      input.baseRevision,
      input.opId,
      input.requestDigests,
      input.locale,
      input.verifiedBasis,
    ],
  }
  const { sessionId, step, patch } = input
  return query(savedRow, statement, (row) =>
    row.outcome === 'saved'
      ? act('session.saved', sessionId, { step, fields: Object.keys(patch) })
      : undefined,
  )
}

const completionRow = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.enum(['completed', 'was_completed', 'steps_incomplete', 'needs_recommendations']),
    session,
    /** Of the statement that counts against limits alone: the one that it reached. */
    reached_key: z.string().nullable().optional(),
  }),
  closedRow,
])

const completedAct = (sessionId: string) => (row: z.infer<typeof completionRow>) =>
  row.outcome === 'completed' ? act('session.completed', sessionId) : undefined

/** Completes a session that has recommendations; else counts against the limits, if there are any. */
export function beginCompletion(input: {
  sessionId: string
  stepNames: readonly string[]
  limits: readonly StoredLimit[]
}) {
  const statement = {
    name: 'session.begin_completion',
    text: 'select * from onboarding.begin_completion($1, $2, $3, $4, $5)',
    values: [input.sessionId, input.stepNames, ...limitColumns(input.limits)],
  }
  return query(completionRow, statement, completedAct(input.sessionId))
}

export function completeSession(input: {
  sessionId: string
  stepNames: readonly string[]
  recommendations: { sealed: string; basis: string }
}) {
  const statement = {
    name: 'session.complete',
    text: 'select * from onboarding.complete_session($1, $2, $3, $4)',
    values: [input.sessionId, input.stepNames, input.recommendations.sealed, input.recommendations.basis],
  }
  return query(completionRow, statement, completedAct(input.sessionId))
}

const storedRow = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('stored') }),
  z.object({ outcome: z.literal('completed'), session }),
  closedRow,
])

export function storeRecommendations(input: { sessionId: string; sealed: string; basis: string }) {
  const statement = {
    name: 'session.store_recommendations',
    text: 'select * from onboarding.store_recommendations($1, $2, $3)',
    values: [input.sessionId, input.sealed, input.basis],
  }
  return query(storedRow, statement, (row) =>
    row.outcome === 'stored' ? act('session.advised', input.sessionId) : undefined,
  )
}

const readRow = z.object({ session: session.nullable() })

export function readSession(sessionId: string) {
  return query(readRow, {
    name: 'session.read',
    text: 'select onboarding.read_session($1) as session',
    values: [sessionId],
  })
}

export function readCurrentSession() {
  return query(readRow, {
    name: 'session.read_current',
    text: 'select onboarding.read_current_session() as session',
    values: [],
  })
}

const deletedRow = z.object({ outcome: z.enum(['done', 'unchanged', 'session_closed']) })

export function deleteSession(sessionId: string) {
  const statement = {
    name: 'session.delete',
    text: 'select onboarding.delete_session($1) as outcome',
    values: [sessionId],
  }
  return query(deletedRow, statement, (row) =>
    row.outcome === 'done' ? act('session.deleted', sessionId) : undefined,
  )
}

const erasedRow = z.object({ erased: z.boolean() })

export function eraseSession(sessionId: string) {
  const statement = {
    name: 'session.erase',
    text: 'select onboarding.erase_session($1) as erased',
    values: [sessionId],
  }
  return query(erasedRow, statement, (row) => (row.erased ? act('session.erased', sessionId) : undefined))
}
