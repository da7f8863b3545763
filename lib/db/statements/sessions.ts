import { z } from 'zod'
import type { EventFields } from '../../flow/event-fields.ts'
import type { SessionLabels } from '../../flow/session-labels.ts'
import { type UserStatement, userQuery, userStatement } from '../../postgres/statement.ts'
import { storedSessionSchema } from '../../sealing/stored-session.ts'
import type { StoredLimit } from './stored-limits.ts'

/** The verbs of lib/db/functions/sessions and erase_session; each is one statement, led by its user. */

const session = storedSessionSchema
export type SessionRow = z.infer<typeof session>
/** The session takes no write any more, or is none of the caller's. */
const closedRow = z.object({ outcome: z.enum(['not_found', 'session_expired', 'session_closed']) })

const startedRow = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.enum(['created', 'live', 'completed', 'resume']), session }),
  z.object({ outcome: z.literal('op_id_reused') }),
  z.object({ outcome: z.literal('flow_replaced') }),
])

export type StartedRow = z.infer<typeof startedRow>

export interface StartSession {
  flow: string
  newId: string
  locale: string
  source: string | null
  restart: boolean
  /** Whether a session is to be opened to change what was completed. */
  update: boolean
  opId: string | null
  requestDigests: string[]
  version: number
  /** That of the version's content. */
  digest: string
  /** Those of a session without answers. */
  path: readonly string[]
  labels: SessionLabels
  eventFields: EventFields
  /** The answers of an earlier session, sealed for the new one. */
  resumed?: {
    from: string
    stepData: unknown
    completedSteps: readonly string[]
    path: readonly string[]
    currentStep: number
    labels: SessionLabels
    eventFields: EventFields
    adviceDigests: Record<string, string | null>
  }
}

export function startSession(request: StartSession) {
  return userQuery(startedRow, {
    name: 'session.start',
    text: 'select * from onboarding.start_session($1, $2)',
    values: [JSON.stringify(request)],
  })
}

const savedAnswer = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.enum(['saved', 'repeated']), session }),
  z.object({ outcome: z.literal('unverified'), session }),
  z.object({ outcome: z.literal('outdated'), session }),
  z.object({
    outcome: z.literal('edit_conflict'),
    session,
    detail: z.array(z.object({ field: z.string(), theirs: z.unknown() })),
  }),
  z.object({ outcome: z.literal('unknown_industry'), detail: z.string() }),
  z.object({ outcome: z.enum(['completed', 'revision_ahead', 'op_id_reused', 'refused']) }),
  closedRow,
])
export type SavedAnswer = z.infer<typeof savedAnswer>
const savedRow = z.object({ answer: savedAnswer })

export interface SaveProgress {
  sessionId: string
  flow: string
  version: number
  step: string
  /** Sealed. */
  patch: Record<string, unknown>
  completes: boolean
  /** All steps of the flow in their order. */
  steps: readonly string[]
  /** Fields of the patch that name a row of the industries table. */
  industries: readonly string[]
  /** The label whose value a suggestion is compared with when this step is first done. */
  suggestedLabel: string | null
  baseRevision: number | null
  opId: string | null
  requestDigests: string[]
  locale: string | null
  /** What the caller has opened, read and judged. */
  judgedRevision: number
  judgedDone: boolean
  dependsOn: readonly string[]
  changed: Record<string, number>
  isEmpty: boolean
  isRefused: boolean
  reopened: readonly string[]
  path: readonly string[] | null
  labels: SessionLabels
  eventFields: EventFields
  adviceDigests: Record<string, string | null>
}

export function saveProgress(request: SaveProgress) {
  return userQuery(savedRow, {
    name: 'session.save',
    text: 'select onboarding.save_progress($1, $2) as answer',
    values: [JSON.stringify(request)],
  })
}

const completionRow = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.enum(['completed', 'outdated', 'steps_incomplete', 'needs_recommendations']),
    session,
    /** Of the statement that counts against limits alone: the one that it reached. */
    reached_key: z.string().nullable().optional(),
  }),
  closedRow,
])

export interface CompleteSession {
  sessionId: string
  flow: string
  version: number
  /** Whether it completes with recommendations only. */
  hasAdvice: boolean
}

/** Completes a session that has recommendations; else counts against the limits, if there are any. */
export function beginCompletion(request: CompleteSession & { limits: readonly StoredLimit[] }) {
  return userQuery(completionRow, {
    name: 'session.begin_completion',
    text: 'select * from onboarding.begin_completion($1, $2)',
    values: [JSON.stringify(request)],
  })
}

/** Recommendations, sealed, and what they are bound to. */
export interface SealedRecommendations {
  recommendations: string
  basis: string
}

export function completeSession(request: CompleteSession & SealedRecommendations) {
  return userQuery(completionRow, {
    name: 'session.complete',
    text: 'select * from onboarding.complete_session($1, $2)',
    values: [JSON.stringify(request)],
  })
}

const storedRow = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('stored') }),
  z.object({ outcome: z.literal('completed'), session }),
  closedRow,
])

export function storeRecommendations(request: { sessionId: string; flow: string } & SealedRecommendations) {
  return userQuery(storedRow, {
    name: 'session.store_recommendations',
    text: 'select * from onboarding.store_recommendations($1, $2)',
    values: [JSON.stringify(request)],
  })
}

const readRow = z.object({ session: session.nullable() })

export function readSession(flow: string, sessionId: string) {
  return userQuery(readRow, {
    name: 'session.read',
    text: 'select onboarding.read_session($1, $2, $3) as session',
    values: [flow, sessionId],
  })
}

export function readCurrentSession(flow: string) {
  return userQuery(readRow, {
    name: 'session.read_current',
    text: 'select onboarding.read_current_session($1, $2) as session',
    values: [flow],
  })
}

const deletedRow = z.object({ outcome: z.enum(['done', 'session_closed']) })

export function deleteSession(flow: string, sessionId: string) {
  return userQuery(deletedRow, {
    name: 'session.delete',
    text: 'select onboarding.delete_session($1, $2, $3) as outcome',
    values: [flow, sessionId],
  })
}

export function eraseSession(flow: string, sessionId: string): UserStatement {
  return userStatement({
    name: 'session.erase',
    text: 'select onboarding.erase_session($1, $2, $3)',
    values: [flow, sessionId],
  })
}
