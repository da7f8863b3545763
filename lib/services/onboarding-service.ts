import { randomUUID } from 'node:crypto'
import { carryPlan as carryPlanStatement } from '../db/statements/plans.ts'
import * as queries from '../db/statements/sessions.ts'
import { ApiError } from '../errors.ts'
import type { AdviceFact } from '../flow/advice-binding.ts'
import { askedOf } from '../flow/asked.ts'
import type { Flow } from '../flow/flow.ts'
import { judgeStep } from '../flow/judge.ts'
import { onlyRow } from '../postgres/statement.ts'
import { sealAnswers } from '../sealing/sealed-answers.ts'
import { judgeAnswers } from '../versions/judged-answers.ts'
import { newestAnswers } from '../versions/newest-answers.ts'
import { makeRecommendations, sealedFor } from './ai-recommendation-service.ts'
import type { ServiceContext } from './context.ts'
import { carryPlan } from './plan-service.ts'
import { requestDigestsOf } from './request-digests.ts'
import { judgeAfterCompletion } from './requirements-service.ts'
import {
  answersKeptChanging,
  openRecord,
  refuseClosed,
  requireKnownFlow,
  type SessionRecord,
  sessionIdOf,
} from './session-service.ts'

export interface StartInput {
  locale?: string
  /** What the caller's Accept-Language asks for, where the body says nothing. */
  preferredLocale: string
  source?: string
  restart: boolean
  /** Opens a session to change what was completed. */
  update?: boolean
  opId?: string
}

export interface Started extends SessionRecord {
  isNew: boolean
}

/**
 * Gives the user their one session in progress: the live one, the completed one, or a new one, which starts with the
 * answers of an earlier session that has expired, or of the completed one that is to be updated. However many requests
 * race, there is one. Raises `op_id_reused`.
 */
export async function startOnboarding(context: ServiceContext, input: StartInput): Promise<Started> {
  const { flow, versions } = context
  await versions.store()
  const { path, labels, eventFields } = judgeAnswers(context, '', { answers: {}, completedSteps: [] })
  const { update = false } = input
  const request: queries.StartSession = {
    newId: randomUUID(),
    locale: input.locale ?? input.preferredLocale,
    source: input.source ?? null,
    restart: input.restart,
    update,
    opId: input.opId ?? null,
    requestDigests: requestDigestsOf(context.encryption, input.opId, [
      input.locale ?? null,
      input.source ?? null,
      input.restart,
      ...(update ? ['update'] : []),
    ]),
    flow: flow.id,
    version: flow.version,
    digest: versions.digest,
    path,
    labels,
    eventFields,
  }
  let row = await context.database.runOne(queries.startSession(request))
  // The answers of an earlier session are sealed for its own id, so they are opened and sealed again. In between
  // another request may have resumed it; the statement then says `live`.
  if (row.outcome === 'resume') row = await goOn(context, request, row.session)
  if (row.outcome === 'op_id_reused') throw new ApiError('op_id_reused')
  if (row.outcome === 'flow_replaced') throw flowReplaced()
  return { ...(await openRecord(context, row.session)), isNew: row.outcome === 'created' }
}

function flowReplaced(): ApiError {
  return new ApiError('unavailable', {
    detail: 'The questions have just been replaced. Nothing was changed; try again later.',
    retryAfterSeconds: 60,
  })
}

/** Starts with the answers of an earlier session, as the newest version takes them, and with its plan where it was done. */
async function goOn(
  context: ServiceContext,
  request: queries.StartSession,
  stored: queries.SessionRow,
): Promise<queries.StartedRow> {
  const { flow, encryption, versions } = context
  const { session, answers: given, flow: from, state } = await openRecord(context, stored)
  const version = session.definitionVersion
  const { completedSteps: finished } = stored
  const { answers, completedSteps } = await newestAnswers(versions, {
    flow: from,
    version,
    answers: given,
    completedSteps: finished,
  })
  const isUpdate = state === 'completed'
  const judged = judgeAnswers(context, request.newId, {
    answers,
    // Who has completed has finished all of it but what is new to them.
    completedSteps: isUpdate ? askedOf(flow, answers).path : completedSteps,
  })
  const resumed = {
    from: session.id,
    stepData: sealAnswers(encryption, flow, request.newId, answers),
    ...judged,
  }
  const statement = queries.startSession({ ...request, resumed })
  if (!isUpdate) return context.database.runOne(statement)
  const plan = { fromSessionId: session.id, toSessionId: request.newId, paths: movedBindings(from, flow) }
  const [started, carried] = await context.database.run(statement, carryPlanStatement(plan))
  const row = onlyRow(started)
  if (row.outcome === 'created' && onlyRow(carried).outcome === 'unwritten') await carryPlan(context, plan)
  return row
}

/** Where a newer version has put what advice reads, by where it was. */
function movedBindings({ bind: before }: Flow, { bind: after }: Flow): Record<string, string> {
  return Object.fromEntries(
    (Object.keys(before ?? {}) as AdviceFact[]).flatMap((fact) => {
      const [was, is] = [before?.[fact], after?.[fact]]
      return was === undefined || is === undefined || was === is ? [] : [[was, is]]
    }),
  )
}

/** How often a completion begins again because others have changed the answers under it. */
const MAX_COMPLETION_ATTEMPTS = 8

/**
 * Completes a session whose asked steps are all done, where the flow has advice with recommendations for the answers as
 * they stand. Calling it again answers the same. Raises `not_found`, `session_expired`, `session_closed`,
 * `steps_incomplete`, and `flow_changed` for a session of a version that nobody knows.
 */
export async function completeOnboarding(
  context: ServiceContext,
  { sessionId: id }: { sessionId: string },
): Promise<SessionRecord> {
  const { database } = context
  const sessionId = sessionIdOf(id)
  const known = context.knownAnswers.of(sessionId)?.definitionVersion
  const requestOf = ({ id: flow, version, bind }: Flow) => ({
    sessionId,
    flow,
    version,
    hasAdvice: bind !== undefined,
  })
  let request = requestOf(
    (known === undefined ? undefined : await context.versions.of(known)) ?? context.flow,
  )
  const begin = () =>
    database.runOne(queries.beginCompletion({ ...request, limits: context.ai.storedLimits() }))
  let row = await begin()
  for (let attempt = 1; ; attempt++) {
    refuseClosed(row)
    const record = await openRecord(context, row.session)
    if (row.outcome === 'completed') {
      await judgeAfterCompletion(context, row.session)
      return record
    }
    if (row.outcome === 'steps_incomplete') throw stepsIncomplete(record)
    if (attempt > MAX_COMPLETION_ATTEMPTS) throw answersKeptChanging()
    if (row.outcome === 'outdated') {
      requireKnownFlow(record)
      request = requestOf(record.flow)
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

function stepsIncomplete({ session, flow, answers }: SessionRecord): ApiError {
  const missing = session.path
    .filter((step) => !session.completedSteps.includes(step))
    .map((step) => ({
      step,
      fields: [...new Set(judgeStep(flow, step, answers).map(({ path }) => String(path[0])))],
    }))
  return new ApiError('steps_incomplete', { missing })
}
