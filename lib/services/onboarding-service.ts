import * as queries from '../db/statements/sessions.ts'
import { ApiError, NEXT_STEPS } from '../errors.ts'
import { findStep } from '../flow/flow.ts'
import { judgeStep, readPatch } from '../flow/judge.ts'
import { type Problem, reported } from '../flow/problems.ts'
import { suggestedField } from '../flow/session-labels.ts'
import { openStep, sealStep } from '../sealing/sealed-answers.ts'
import { addressedIn, type Languages } from './addressing.ts'
import { makeRecommendations, sealedFor } from './ai-recommendation-service.ts'
import { answersInvalid, problemsOf } from './answer-problems.ts'
import { consentsGivenFor, withConsents } from './consents.ts'
import type { ServiceContext } from './context.ts'
import { moveSession, type SaveRequest, sendUntilJudged } from './judged-save.ts'
import { industriesIn, unknownIndustry } from './named-industries.ts'
import { requestDigestsOf } from './request-digests.ts'
import {
  answersKeptChanging,
  closedError,
  openRecord,
  refuseClosed,
  type SessionRecord,
  sessionIdOf,
} from './session-service.ts'

export interface SaveInput extends Languages {
  sessionId: string
  step: string
  data: Record<string, unknown>
  complete: boolean
  baseRevision?: number
  opId?: string
}

/**
 * Merges fields into a step, on the server and in one statement. Raises `not_found`, `session_expired`,
 * `session_closed`, `op_id_reused`, `edit_conflict`, and `validation_failed` or `not_asked` for the step as merged.
 */
export async function saveProgress(context: ServiceContext, input: SaveInput): Promise<SessionRecord> {
  const { flow, encryption } = context
  const sessionId = sessionIdOf(input.sessionId)
  const { step } = input
  const fields = findStep(flow, step)?.fields ?? {}
  const read = readPatch(flow, step, input.data)
  const wrong = [...read.problems, ...consentsGivenFor(context, step, read.patch)]
  const refused = async (problems: readonly Problem[]) =>
    answersInvalid(flow, step, problems, await addressedIn(context, sessionId, input))
  if (wrong.length > 0) throw await refused(wrong)
  const patch = await withConsents(context, { sessionId, step, patch: read.patch, languages: input })
  const suggested = suggestedField(flow)
  const request: SaveRequest = {
    sessionId,
    flow: flow.id,
    version: flow.version,
    step,
    patch: sealStep(encryption, flow, sessionId, step, patch),
    completes: input.complete,
    steps: flow.steps.map(({ name }) => name),
    industries: industriesIn(fields, read.patch),
    suggestedLabel: suggested?.step === step ? suggested.label : null,
    baseRevision: input.baseRevision ?? null,
    opId: input.opId ?? null,
    requestDigests: requestDigestsOf(context.encryption, input.opId, [
      step,
      read.patch,
      input.complete,
      input.baseRevision ?? null,
      input.locale ?? null,
    ]),
    locale: input.locale ?? null,
  }
  const { answer, problems } = await sendUntilJudged(context, { patch, request })
  switch (answer.outcome) {
    case 'saved':
      return openRecord(context, answer.session, { wasSaved: true })
    case 'repeated':
      return openRecord(context, answer.session)
    case 'edit_conflict':
      throw conflict(context, { step, data: read.patch }, answer)
    case 'refused':
      throw await refused(problems)
    case 'unknown_industry':
      throw await refused(reported([...answer.detail.map(unknownIndustry), ...problems]))
    case 'revision_ahead':
      throw problemsOf([
        {
          path: ['baseRevision'],
          code: 'too_big',
          message: 'The session has not reached this revision; send the one you last received.',
        },
      ])
    case 'op_id_reused':
      throw new ApiError('op_id_reused', { locale: answer.locale })
    case 'completed':
      throw new ApiError('session_closed', { detail: NEXT_STEPS.restart })
    default:
      throw closedError(answer.outcome, answer.locale)
  }
}

function conflict(
  context: ServiceContext,
  { step, data }: Pick<SaveInput, 'step' | 'data'>,
  answer: Extract<queries.SavedAnswer, { outcome: 'edit_conflict' }>,
): ApiError {
  const { session } = openRecord(context, answer.session)
  const conflicts = answer.detail.map(({ field, theirs }) => ({
    path: ['data', field],
    yours: data[field] ?? null,
    theirs: openStep(context.encryption, session.id, step, { [field]: theirs })[field] ?? null,
  }))
  return new ApiError('edit_conflict', { conflicts, revision: session.revision, locale: session.locale })
}

/** How often a completion begins again because others have changed the answers under it. */
const MAX_COMPLETION_ATTEMPTS = 8

/**
 * Completes a session whose asked steps are all done, where the flow has advice with recommendations for the answers as
 * they stand. Calling it again answers the same. Raises `not_found`, `session_expired`, `session_closed` and
 * `steps_incomplete`.
 */
export async function completeOnboarding(
  context: ServiceContext,
  { sessionId: id }: { sessionId: string },
): Promise<SessionRecord> {
  const { flow, database } = context
  const sessionId = sessionIdOf(id)
  const request = { sessionId, flow: flow.id, version: flow.version, hasAdvice: flow.bind !== undefined }
  const begin = () =>
    database.runOne(queries.beginCompletion({ ...request, limits: context.ai.storedLimits() }))
  let row = await begin()
  for (let attempt = 1; ; attempt++) {
    refuseClosed(row)
    const record = openRecord(context, row.session)
    if (row.outcome === 'completed' || row.outcome === 'was_completed') return record
    if (row.outcome === 'steps_incomplete') throw stepsIncomplete(context, record)
    if (attempt > MAX_COMPLETION_ATTEMPTS) throw answersKeptChanging()
    if (row.outcome === 'outdated') {
      await moveSession(context, row.session)
      row = await begin()
      continue
    }
    // Answers that change while recommendations are made get new ones, after the first time without waiting.
    const made = await makeRecommendations(context, record, {
      reachedKey: row.reached_key,
    })
    const recommendations = sealedFor(context, record, made)
    row = await database.runOne(queries.completeSession({ ...request, ...recommendations }), ...made.keep)
  }
}

function stepsIncomplete({ flow }: ServiceContext, { session, answers }: SessionRecord): ApiError {
  const missing = session.path
    .filter((step) => !session.completedSteps.includes(step))
    .map((step) => ({
      step,
      fields: [...new Set(judgeStep(flow, step, answers).map(({ path }) => String(path[0])))],
    }))
  return new ApiError('steps_incomplete', { missing, locale: session.locale })
}
