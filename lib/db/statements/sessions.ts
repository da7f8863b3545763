import { z } from 'zod'
import type { EventFields } from '../../flow/event-fields.ts'
import { isBesideAnswers } from '../../flow/judge.ts'
import type { SessionLabels } from '../../flow/session-labels.ts'
import { type Act, userQuery } from '../../postgres/statement.ts'
import { storedSessionSchema } from '../../sealing/stored-session.ts'
import type { StoredLimit } from './stored-limits.ts'

/** The verbs of lib/db/functions/sessions and erase_session; each is one statement, led by its user. */

const session = storedSessionSchema
export type SessionRow = z.infer<typeof session>

const act = (action: string, sessionId: string, details: Record<string, unknown> = {}): Act => ({
  action,
  details: { sessionId, ...details },
})
/** The session takes no write any more, or is none of the caller's. */
const closedRow = z.object({ outcome: z.enum(['not_found', 'session_expired', 'session_closed']) })

/** The fields that saves have named, by step; none where nobody asked. */
const named = z
  .record(z.string(), z.record(z.string(), z.literal(true)))
  .nullable()
  .transform((fields) => fields ?? {})
const notTaken = z
  .array(z.string())
  .nullable()
  .transform((fields) => fields ?? undefined)

const startedRow = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('created'), session }),
  z.object({ outcome: z.enum(['live', 'begin_from']), session, named }),
  z.object({ outcome: z.literal('completed'), session }),
  z.object({ outcome: z.literal('repeated'), session, not_taken: notTaken }),
  z.object({ outcome: z.literal('unknown_industry'), detail: z.string() }),
  z.object({ outcome: z.enum(['op_id_reused', 'nothing_to_begin_from', 'flow_replaced']) }),
])

export type StartedRow = z.infer<typeof startedRow>

/** What a new session begins with; sealed for it. */
export interface FirstAnswers {
  /** The session of which they are in part, and the revision that was read. */
  from?: string
  revision?: number
  stepData: Record<string, unknown>
  completedSteps: readonly string[]
  path: readonly string[]
  currentStep: number
  labels: SessionLabels
  eventFields: EventFields
  adviceDigests: Record<string, string | null>
  /** What was given and is not among them; absent where nothing was given. */
  notTaken?: readonly string[]
}

export interface StartSession {
  flow: string
  newId: string
  locale: string
  source: string | null
  restart: boolean
  blank: boolean
  /** Whether a session is to be opened to change what was completed. */
  update: boolean
  /** Whether what is known is to be filled in where a session is live. */
  isFilled: boolean
  opId: string | null
  requestDigests: string[]
  version: number
  /** That of the version's content. */
  digest: string
  /** Slugs that must be there. */
  industries: readonly string[]
  answers: FirstAnswers
}

export function startSession(request: StartSession, prefilled: readonly string[]) {
  const statement = {
    name: 'session.start',
    text: 'select * from onboarding.start_session($1, $2)',
    values: [JSON.stringify(request)],
  }
  const details = prefilled.length === 0 ? {} : { fields: prefilled }
  return userQuery(startedRow, statement, ({ outcome }) =>
    outcome === 'created' ? act('session.started', request.newId, details) : undefined,
  )
}

const prefilledRow = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('prefilled'), session }),
  z.object({ outcome: z.literal('repeated'), session, not_taken: notTaken }),
  z.object({ outcome: z.literal('unverified'), session, named }),
  z.object({ outcome: z.enum(['op_id_reused', 'completed']) }),
  closedRow,
])

export interface PrefillSession {
  flow: string
  sessionId: string
  /** Of the session as it was judged. */
  judgedRevision: number
  /** Sealed, by step. */
  patch: Record<string, Record<string, unknown>>
  notTaken: readonly string[]
  opId: string | null
  requestDigests: string[]
  path: readonly string[]
  labels: SessionLabels
  eventFields: EventFields
  /** What changes of them. */
  adviceDigests: Record<string, string | null>
}

export function prefillSession(request: PrefillSession, fields: readonly string[]) {
  const statement = {
    name: 'session.prefill',
    text: 'select * from onboarding.prefill_session($1, $2)',
    values: [JSON.stringify(request)],
  }
  return userQuery(prefilledRow, statement, ({ outcome }) =>
    outcome === 'prefilled' ? act('session.prefilled', request.sessionId, { fields }) : undefined,
  )
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
  z.object({
    outcome: z.literal('unknown_industry'),
    detail: z.array(z.array(z.union([z.string(), z.number()]))),
  }),
  z.object({ outcome: z.enum(['revision_ahead', 'refused']) }),
  z.object({ outcome: z.enum(['completed', 'op_id_reused']), locale: z.string() }),
  closedRow.extend({ locale: z.string().optional() }),
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
  /** The rows of the industries table that the patch names, and where. */
  industries: readonly { path: readonly (string | number)[]; slug: string }[]
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
  isFoundBy: boolean
  eventFields: EventFields
  adviceDigests: Record<string, string | null>
}

export function saveProgress(request: SaveProgress) {
  const statement = {
    name: 'session.save',
    text: 'select onboarding.save_progress($1, $2) as answer',
    values: [JSON.stringify(request)],
  }
  const { sessionId, step, patch } = request
  return userQuery(savedRow, statement, ({ answer }) =>
    answer.outcome === 'saved'
      ? act('session.saved', sessionId, {
          step,
          fields: Object.keys(patch).filter((name) => !isBesideAnswers(name)),
        })
      : undefined,
  )
}

const completionRow = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.enum(['completed', 'was_completed', 'outdated', 'steps_incomplete', 'needs_recommendations']),
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

const completedAct =
  (sessionId: string) =>
  ({ outcome }: z.infer<typeof completionRow>) =>
    outcome === 'completed' ? act('session.completed', sessionId) : undefined

/** Completes a session that has recommendations; else counts against the limits, if there are any. */
export function beginCompletion(request: CompleteSession & { limits: readonly StoredLimit[] }) {
  const statement = {
    name: 'session.begin_completion',
    text: 'select * from onboarding.begin_completion($1, $2)',
    values: [JSON.stringify(request)],
  }
  return userQuery(completionRow, statement, completedAct(request.sessionId))
}

/** Recommendations, sealed, and what they are bound to. */
export interface SealedRecommendations {
  recommendations: string
  basis: string
}

export function completeSession(request: CompleteSession & SealedRecommendations) {
  const statement = {
    name: 'session.complete',
    text: 'select * from onboarding.complete_session($1, $2)',
    values: [JSON.stringify(request)],
  }
  return userQuery(completionRow, statement, completedAct(request.sessionId))
}

const storedRow = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('stored') }),
  z.object({ outcome: z.literal('completed'), session }),
  closedRow,
])

export function storeRecommendations(request: { sessionId: string; flow: string } & SealedRecommendations) {
  const statement = {
    name: 'session.store_recommendations',
    text: 'select * from onboarding.store_recommendations($1, $2)',
    values: [JSON.stringify(request)],
  }
  return userQuery(storedRow, statement, ({ outcome }) =>
    outcome === 'stored' ? act('session.advised', request.sessionId) : undefined,
  )
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

const deletedRow = z.object({ outcome: z.enum(['done', 'unchanged', 'session_closed']) })

export function deleteSession(flow: string, sessionId: string) {
  const statement = {
    name: 'session.delete',
    text: 'select onboarding.delete_session($1, $2, $3) as outcome',
    values: [flow, sessionId],
  }
  return userQuery(deletedRow, statement, ({ outcome }) =>
    outcome === 'done' ? act('session.deleted', sessionId) : undefined,
  )
}

const erasedRow = z.object({ erased: z.boolean() })

export function eraseSession(flow: string, sessionId: string) {
  const statement = {
    name: 'session.erase',
    text: 'select onboarding.erase_session($1, $2, $3) as erased',
    values: [flow, sessionId],
  }
  return userQuery(erasedRow, statement, ({ erased }) =>
    erased ? act('session.erased', sessionId) : undefined,
  )
}
