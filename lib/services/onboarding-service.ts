import * as queries from '../db/statements/sessions.ts'
import { ApiError } from '../errors.ts'
import type { Flow } from '../flow/flow.ts'
import { unfinishedFields } from '../flow/judge.ts'
import { makeRecommendations, sealedFor } from './ai-recommendation-service.ts'
import type { ServiceContext } from './context.ts'
import { judgeAfterCompletion } from './requirements-service.ts'
import {
  answersKeptChanging,
  openRecord,
  refuseClosed,
  requireKnownFlow,
  type SessionRecord,
  sessionIdOf,
} from './session-service.ts'

/** How often a completion begins again because others have changed the answers under it. */
const MAX_COMPLETION_ATTEMPTS = 8

interface CompletedRecord extends SessionRecord {
  /** Whether it was completed now, and not before. */
  isJustCompleted: boolean
}

/**
 * Completes a session whose asked steps are all done, where the flow has advice with recommendations for the answers as
 * they stand. Calling it again answers the same. Raises `not_found`, `session_expired`, `session_closed`,
 * `steps_incomplete`, and `flow_changed` for a session of a version that nobody knows.
 */
export async function completeOnboarding(
  context: ServiceContext,
  { sessionId: id }: { sessionId: string },
): Promise<CompletedRecord> {
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
    const isJustCompleted = row.outcome === 'completed'
    if (isJustCompleted) await judgeAfterCompletion(context, row.session)
    if (isJustCompleted || row.outcome === 'was_completed') return { ...record, isJustCompleted }
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
    .map((step) => ({ step, fields: unfinishedFields(flow, step, answers) }))
  return new ApiError('steps_incomplete', { missing, locale: session.locale })
}
