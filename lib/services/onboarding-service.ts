import { randomUUID } from 'node:crypto'
import { canonicalJson } from '../canonical-json.ts'
import * as queries from '../db/statements/sessions.ts'
import { ApiError, NEXT_STEPS, validationFailed } from '../errors.ts'
import { fieldProblems } from '../field-problems.ts'
import type { OnboardingSession } from '../flow/session.ts'
import {
  DEFINITION_VERSION,
  type Locale,
  STEP_NAMES,
  type StepName,
  SUBMITTED_SCHEMAS,
  stepRules,
  unfinishedFields,
} from '../flow/steps.ts'
import { RETIRED_DIGEST } from '../jobs/key-rotation.ts'
import { mapSteps, openStep, sealStep } from '../sealing/session-records.ts'
import { makeRecommendations, sealedFor } from './ai-recommendation-service.ts'
import type { ServiceContext } from './context.ts'
import { closedError, openRecord, refuseClosed, type SessionRecord, sessionIdOf } from './session-service.ts'

export interface StartInput {
  locale?: Locale
  /** What the caller's Accept-Language asks for, where the body says nothing. */
  preferredLocale: Locale
  source?: string
  restart: boolean
  opId?: string
}

export interface Started extends SessionRecord {
  isNew: boolean
}

/**
 * Gives the user their one session in progress: the live one, the completed one, or a new one, which starts
 * with the answers of an earlier session that has expired. However many requests race, there is one.
 * Raises `op_id_reused`.
 */
export async function startOnboarding(context: ServiceContext, input: StartInput): Promise<Started> {
  const request = {
    newId: randomUUID(),
    locale: input.locale ?? input.preferredLocale,
    source: input.source ?? null,
    restart: input.restart,
    opId: input.opId ?? null,
    requestDigests: digestsOf(context, input.opId, [
      input.locale ?? null,
      input.source ?? null,
      input.restart,
    ]),
    definitionVersion: DEFINITION_VERSION,
  }
  let row = await context.database.runOne(queries.startSession({ ...request, resumeFrom: null }))
  // The answers of an expired session are sealed for its own id, so they are opened and sealed again. In between
  // another request may have resumed it; the statement then says `live`.
  if (row.outcome === 'resume') {
    const { session: earlier } = openRecord(context, row.session)
    const stepData = mapSteps(earlier.stepData as Record<string, Record<string, unknown>>, (step, data) =>
      sealStep(context.encryption, request.newId, step, data),
    )
    row = await context.database.runOne(
      queries.startSession({ ...request, resumeFrom: { id: earlier.id, stepData } }),
    )
  }
  if (row.outcome === 'op_id_reused') throw new ApiError('op_id_reused')
  return { ...openRecord(context, row.session), isNew: row.outcome === 'created' }
}

export interface SaveInput {
  sessionId: string
  step: StepName
  data: Record<string, unknown>
  complete: boolean
  baseRevision?: number
  opId?: string
  locale?: Locale
}

/**
 * Merges fields into a step, on the server and in one statement. Raises `not_found`, `session_expired`,
 * `session_closed`, `op_id_reused`, `edit_conflict`, and `validation_failed` for the step as merged.
 */
export async function saveProgress(context: ServiceContext, input: SaveInput): Promise<SessionRecord> {
  const sessionId = sessionIdOf(input.sessionId)
  const { step, data } = input
  const request: queries.SaveProgress = {
    sessionId,
    step,
    stepNames: STEP_NAMES,
    patch: sealStep(context.encryption, sessionId, step, data),
    unfinished: unfinishedFields(step, data),
    completes: input.complete,
    rules: stepRules(step),
    baseRevision: input.baseRevision ?? null,
    opId: input.opId ?? null,
    requestDigests: digestsOf(context, input.opId, [
      step,
      data,
      input.complete,
      input.baseRevision ?? null,
      input.locale ?? null,
    ]),
    locale: input.locale ?? null,
    verifiedBasis: context.verifiedAnswers.get(sessionId),
  }
  const row = await runVerified(context, request)
  switch (row.outcome) {
    case 'saved':
    case 'repeated':
      return openRecord(context, row.session)
    case 'edit_conflict':
      return resolveConflict(context, input, request, row)
    case 'step_invalid':
      throw invalidStep(context, sessionId, step, row.detail)
    case 'unknown_industry':
      throw validationFailed([
        {
          path: ['data', row.detail],
          code: 'unknown_industry',
          message: NEXT_STEPS.chooseIndustry,
        },
      ])
    case 'revision_ahead':
      throw validationFailed([
        {
          path: ['baseRevision'],
          code: 'too_big',
          message: 'The session has not reached this revision; send the one you last received.',
        },
      ])
    case 'op_id_reused':
      throw new ApiError('op_id_reused')
    case 'completed':
      throw new ApiError('session_closed', { detail: NEXT_STEPS.restart })
    default:
      throw closedError(row.outcome)
  }
}

/**
 * A save into sealed answers that this process has not opened opens them first, then saves. Raises `unavailable` when
 * others have changed them each time.
 */
async function runVerified(
  context: ServiceContext,
  request: queries.SaveProgress,
): Promise<Exclude<queries.SavedRow, { outcome: 'unverified' }>> {
  let row = await context.database.runOne(queries.saveProgress(request))
  for (let attempt = 1; row.outcome === 'unverified'; attempt++) {
    if (attempt > MAX_SAVE_ATTEMPTS) throw answersKeptChanging()
    const { answersBasis } = openRecord(context, row.session)
    row = await context.database.runOne(queries.saveProgress({ ...request, verifiedBasis: answersBasis }))
  }
  return row
}

/**
 * Answers a conflict. Sealed values that are equal can differ as sealed after a change of keys: if nothing is
 * left to choose between, the save goes on from the current revision.
 */
async function resolveConflict(
  context: ServiceContext,
  input: SaveInput,
  request: queries.SaveProgress,
  row: Extract<queries.SavedRow, { outcome: 'edit_conflict' }>,
): Promise<SessionRecord> {
  const { session, answersBasis } = openRecord(context, row.session)
  const conflicts = row.detail
    .map(({ field, theirs }) => ({
      path: ['data', field],
      yours: input.data[field] ?? null,
      theirs: openStep(context.encryption, request.sessionId, input.step, { [field]: theirs })[field] ?? null,
    }))
    .filter(({ yours, theirs }) => JSON.stringify(yours) !== JSON.stringify(theirs))
  if (conflicts.length > 0) {
    throw new ApiError('edit_conflict', { conflicts, revision: session.revision })
  }
  const again = await context.database.runOne(
    queries.saveProgress({ ...request, baseRevision: session.revision, verifiedBasis: answersBasis }),
  )
  if (again.outcome !== 'saved')
    throw new ApiError('edit_conflict', { conflicts, revision: session.revision })
  return openRecord(context, again.session)
}

function invalidStep(
  context: ServiceContext,
  sessionId: string,
  step: StepName,
  merged: Record<string, unknown>,
): ApiError {
  const opened = openStep(context.encryption, sessionId, step, merged)
  const result = SUBMITTED_SCHEMAS[step].safeParse(opened, { reportInput: true })
  if (result.success) throw new Error(`The database refused a ${step} step that its schema accepts.`)
  return validationFailed(
    fieldProblems(result.error).map((problem) => ({ ...problem, path: ['data', ...problem.path] })),
  )
}

/**
 * Completes a session whose steps are all done, with recommendations for the answers as they stand. Calling it
 * again answers the same. Raises `not_found`, `session_expired`, `session_closed` and `steps_incomplete`.
 */
export async function completeOnboarding(
  context: ServiceContext,
  { sessionId: id }: { sessionId: string },
): Promise<SessionRecord> {
  const sessionId = sessionIdOf(id)
  let row = await context.database.runOne(
    queries.beginCompletion({ sessionId, stepNames: STEP_NAMES, limits: context.ai.storedLimits() }),
  )
  for (let attempt = 1; ; attempt++) {
    refuseClosed(row)
    const record = openRecord(context, row.session)
    if (row.outcome === 'completed' || row.outcome === 'was_completed') return record
    if (row.outcome === 'steps_incomplete') throw stepsIncomplete(record.session)
    if (attempt > MAX_COMPLETION_ATTEMPTS) throw answersKeptChanging()
    // Answers that change while recommendations are made get new ones, after the first time without waiting.
    const made = await makeRecommendations(context, record, {
      reachedKey: row.reached_key,
    })
    const recommendations = sealedFor(context, record, made)
    row = await context.database.runOne(
      queries.completeSession({ sessionId, stepNames: STEP_NAMES, recommendations }),
      ...made.keep,
    )
  }
}

/** A save begins again only when another came through, of which a person has no more than this in a minute. */
const MAX_SAVE_ATTEMPTS = 240
/** How often a completion begins again because others have changed the answers under it. */
const MAX_COMPLETION_ATTEMPTS = 8

function answersKeptChanging(): ApiError {
  return new ApiError('unavailable', {
    detail:
      'Others kept changing the answers meanwhile. Nothing was lost, and nothing of this request is stored; send it again.',
    retryAfterSeconds: 1,
  })
}

function stepsIncomplete(session: OnboardingSession): ApiError {
  const missing = STEP_NAMES.filter((step) => !session.completedSteps.includes(step)).map((step) => {
    const result = SUBMITTED_SCHEMAS[step].safeParse(session.stepData[step] ?? {}, { reportInput: true })
    const fields = result.success ? [] : result.error.issues.map((issue) => String(issue.path[0]))
    return { step, fields: [...new Set(fields)] }
  })
  return new ApiError('steps_incomplete', { missing })
}

/** Digests by which a repeated operation is told from another one under the same id, the writing key's first. */
function digestsOf({ encryption }: ServiceContext, opId: string | undefined, request: unknown): string[] {
  if (opId === undefined) return []
  const digests = encryption.digests(`${opId}:${canonicalJson(request)}`)
  return [...digests.map((digest, place) => `${encryption.keyIds[place]}:${digest}`), RETIRED_DIGEST]
}
