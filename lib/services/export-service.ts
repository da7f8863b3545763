import { z } from 'zod'
import { associatedData } from '../ai/answer-cache.ts'
import { exportOwn, type StoredExport } from '../db/statements/retention.ts'
import type { Flow } from '../flow/flow.ts'
import type { PlanItem } from '../flow/plan.ts'
import type { OnboardingSession } from '../flow/session.ts'
import { SealedTextError } from '../sealing/field-encryption.ts'
import { type AllAnswers, openAnswers, openStep } from '../sealing/sealed-answers.ts'
import { hiddenAnswers, openSession, openStoredRecommendations } from '../sealing/session-records.ts'
import { type StoredPlan, storedPlanItemSchema } from '../sealing/stored-plan.ts'
import type { ArchivedSession } from '../sealing/stored-session.ts'
import type { ServiceContext } from './context.ts'
import { openPlanItem } from './plan-service.ts'
import { sealedAnswerUnavailable } from './session-service.ts'

type Json = Record<string, unknown>

interface ExportedPlan {
  revision: number
  items: PlanItem[]
}

/** A session as it is answered, and by step what that leaves out: answers that are not asked, proof of consents. */
type WholeSession = OnboardingSession & { hidden?: Record<string, Json> }

export interface PersonalExport {
  exportedAt: string
  /** With what was said at the sign-up. */
  user: { id: string; email?: string; metadata: Json }
  /** Those of the sign-in, without what opens them. */
  signInSessions: Json[]
  sessions: (WholeSession & {
    source: unknown
    closedReason: unknown
    edits: Json[]
    /** What the person made of the advice, once it was touched. */
    plan?: ExportedPlan & { edits: Json[] }
  })[]
  archivedSessions: (WholeSession & Json)[]
  /** The rows of every other table that holds some of the caller's, by table. */
  records: Record<string, Json[]>
}

/** Collects all that is kept of the caller, opened. Raises `unavailable` when a stored answer does not open. */
export async function exportPersonalData(context: ServiceContext): Promise<PersonalExport> {
  const { export: stored } = await context.database.runOne(exportOwn())
  try {
    return openExport(
      context,
      await flowsOf(context, [...stored.sessions, ...stored.archivedSessions]),
      stored,
    )
  } catch (error) {
    throw SealedTextError.isInstance(error) ? sealedAnswerUnavailable(error) : error
  }
}

/** By version; without those that nobody knows. */
type Flows = ReadonlyMap<number, Flow>

async function flowsOf({ versions }: ServiceContext, rows: readonly ArchivedSession[]): Promise<Flows> {
  const flows = new Map<number, Flow>()
  for (const { definitionVersion: version } of rows) {
    const flow = flows.get(version) ?? (await versions.of(version))
    if (flow !== undefined) flows.set(version, flow)
  }
  return flows
}

function openExport(context: ServiceContext, flows: Flows, stored: StoredExport): PersonalExport {
  const { id, email } = context.user
  return {
    exportedAt: stored.exportedAt,
    user: { id, ...(email === undefined ? {} : { email }), metadata: stored.account.metadata },
    signInSessions: stored.account.sessions,
    sessions: stored.sessions.map((row) => ({
      ...openWhole(context, flows, row),
      source: row.source,
      closedReason: row.closedReason,
      edits: (row.edits ?? []).map((edit) => openEdit(context, row.id, edit)),
      ...(row.plan && {
        plan: { ...openExportedPlan(context, row.plan), edits: planEditsOf(context, row.plan.edits) },
      }),
    })),
    archivedSessions: stored.archivedSessions.map((row) => ({
      ...openWhole(context, flows, row),
      source: row.source,
      closedReason: row.closedReason,
      archivedAt: row.archivedAt,
      deleteAfter: row.deleteAfter,
      ...(row.plan && { plan: openExportedPlan(context, row.plan) }),
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

function openExportedPlan(context: ServiceContext, { revision, items }: StoredPlan): ExportedPlan {
  return { revision, items: items.map((item) => openPlanItem(context, item)) }
}

const planEditsOf = (context: ServiceContext, edits: readonly Json[]): Json[] =>
  edits.map(({ request_digest: _digest, item, ...edit }) =>
    item === null ? edit : { ...edit, item: openPlanItem(context, storedPlanItemSchema.parse(item)) },
  )

/** A session with its answers that are not asked now, and with what is kept of consents. */
function openWhole(
  { encryption, flow: newest }: ServiceContext,
  flows: Flows,
  row: ArchivedSession,
): WholeSession {
  const flow = flows.get(row.definitionVersion) ?? newest
  const { session, answers } = openSession(encryption, flow, row)
  const hidden = hiddenAnswers(session, answers)
  return { ...session, ...(hidden === undefined ? {} : { hidden }) }
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
  step: z.string().nullable(),
  patch: z.union([z.string(), z.record(z.string(), z.unknown())]).nullable(),
})
const wholeSteps = z.record(z.string(), z.record(z.string(), z.unknown()))
const movedPatch = z.object({ from: z.int(), to: z.int(), before: wholeSteps, after: wholeSteps })

/**
 * A patch holds fields of one step; that of `started` holds whole steps, that of `moved` those that changed, before and
 * after, that of `recommended` and `completed` the sealed advice that they replaced.
 */
function openEdit({ encryption }: ServiceContext, sessionId: string, edit: Json): Json {
  const { request_digest: _digest, patch: _patch, ...rest } = edit
  const { step, patch } = storedEdit.parse(edit)
  if (patch === null) return rest
  if (typeof patch === 'string')
    return { ...rest, replaced: openStoredRecommendations(encryption, sessionId, patch).recommendations }
  if (step !== null) return { ...rest, patch: openStep(encryption, sessionId, step, patch) }
  if (edit.kind === 'moved') {
    const { from, to, before, after } = movedPatch.parse(patch)
    const open = (steps: AllAnswers) => openAnswers(encryption, sessionId, steps)
    return { ...rest, patch: { from, to, before: open(before), after: open(after) } }
  }
  return { ...rest, patch: openAnswers(encryption, sessionId, wholeSteps.parse(patch)) }
}
