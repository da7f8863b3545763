import * as queries from '../db/statements/sessions.ts'
import { ApiError, NEXT_STEPS, validationFailed } from '../errors.ts'
import type { OnboardingSession } from '../flow/session.ts'
import { SUGGESTED } from '../flow/session-labels.ts'
import { INDUSTRY_FIELDS, type Locale, STEP_NAMES, type StepName, SUBMITTED_SCHEMAS } from '../flow/steps.ts'
import { fieldProblems } from '../schema-problems.ts'
import { openStep, sealStep } from '../sealing/session-records.ts'
import { makeRecommendations, sealedFor } from './ai-recommendation-service.ts'
import type { ServiceContext } from './context.ts'
import { type Judgement, judgeSave } from './judgement.ts'
import { answersKeptChanging, MAX_SAVE_ATTEMPTS } from './kept-changing.ts'
import type { StoredAnswers } from './known-answers.ts'
import { requestDigests } from './request-digests.ts'
import { closedError, openRecord, refuseClosed, type SessionRecord, sessionIdOf } from './session-service.ts'

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
  const request: SaveRequest = {
    sessionId,
    step,
    patch: sealStep(context.encryption, sessionId, step, data),
    completes: input.complete,
    path: STEP_NAMES,
    industries: INDUSTRY_FIELDS[step].filter((field) => typeof data[field] === 'string'),
    suggestedLabel: step === SUGGESTED.step ? SUGGESTED.label : null,
    baseRevision: input.baseRevision ?? null,
    opId: input.opId ?? null,
    requestDigests: requestDigests(context, input.opId, [
      step,
      data,
      input.complete,
      input.baseRevision ?? null,
      input.locale ?? null,
    ]),
    locale: input.locale ?? null,
  }
  const { answer, judgement } = await runJudged(context, input, request)
  switch (answer.outcome) {
    case 'saved':
      return openRecord(context, answer.session, { wasSaved: true })
    case 'repeated':
      return openRecord(context, answer.session)
    case 'edit_conflict':
      throw conflict(context, input, answer)
    case 'step_invalid':
      throw invalidStep(judgement)
    case 'unknown_industry':
      throw validationFailed([
        {
          path: ['data', answer.detail],
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
      throw closedError(answer.outcome)
  }
}

type SaveRequest = Omit<queries.SaveProgress, keyof Omit<Judgement, 'error'>>

/** Judges a save on the answers that are known, and sends it with what the judgement says. */
async function sendJudged(
  { database, encryption }: ServiceContext,
  { step, data }: SaveInput,
  request: SaveRequest,
  known: StoredAnswers | undefined,
): Promise<{ answer: queries.SavedAnswer; judgement: Judgement }> {
  const judgement = judgeSave(encryption, { sessionId: request.sessionId, step, data }, known)
  const { error: _, ...told } = judgement
  const { answer } = await database.runOne(queries.saveProgress({ ...request, ...told }))
  return { answer, judgement }
}

/**
 * A save into answers that this process does not know opens them first, judges again, and saves then. Raises
 * `unavailable` when others have changed them each time.
 */
async function runJudged(
  context: ServiceContext,
  input: SaveInput,
  request: SaveRequest,
): Promise<{ answer: Exclude<queries.SavedAnswer, { outcome: 'unverified' }>; judgement: Judgement }> {
  let { answer, judgement } = await sendJudged(
    context,
    input,
    request,
    context.knownAnswers.of(request.sessionId),
  )
  for (let attempt = 1; answer.outcome === 'unverified'; attempt++) {
    if (attempt > MAX_SAVE_ATTEMPTS) throw answersKeptChanging()
    openRecord(context, answer.session)
    ;({ answer, judgement } = await sendJudged(context, input, request, answer.session))
  }
  return { answer, judgement }
}

function conflict(
  context: ServiceContext,
  { step, data }: SaveInput,
  answer: Extract<queries.SavedAnswer, { outcome: 'edit_conflict' }>,
): ApiError {
  const { session } = openRecord(context, answer.session)
  const conflicts = answer.detail.map(({ field, theirs }) => ({
    path: ['data', field],
    yours: data[field] ?? null,
    theirs: openStep(context.encryption, session.id, step, { [field]: theirs })[field] ?? null,
  }))
  return new ApiError('edit_conflict', { conflicts, revision: session.revision })
}

function invalidStep({ error }: Judgement): ApiError {
  if (error === undefined) throw new Error('The database refused a step that was judged valid.')
  return validationFailed(
    fieldProblems(error).map((problem) => ({ ...problem, path: ['data', ...problem.path] })),
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
    queries.beginCompletion({ sessionId, path: STEP_NAMES, limits: context.ai.storedLimits() }),
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
      queries.completeSession({ sessionId, path: STEP_NAMES, ...recommendations }),
      ...made.keep,
    )
  }
}

/** How often a completion begins again because others have changed the answers under it. */
const MAX_COMPLETION_ATTEMPTS = 8

function stepsIncomplete(session: OnboardingSession): ApiError {
  const missing = STEP_NAMES.filter((step) => !session.completedSteps.includes(step)).map((step) => {
    const result = SUBMITTED_SCHEMAS[step].safeParse(session.stepData[step] ?? {}, { reportInput: true })
    const fields = result.success ? [] : result.error.issues.map((issue) => String(issue.path[0]))
    return { step, fields: [...new Set(fields)] }
  })
  return new ApiError('steps_incomplete', { missing })
}
