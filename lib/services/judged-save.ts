import * as queries from '../db/statements/sessions.ts'
import type { Problem } from '../flow/problems.ts'
import type { StoredSession } from '../sealing/stored-session.ts'
import type { ServiceContext } from './context.ts'
import { judge, judgeAnswers, type ToldJudgement } from './judgement.ts'
import type { StoredAnswers } from './known-answers.ts'
import { answersKeptChanging, openRecord } from './session-service.ts'

/** A save as its statement takes it, but for what the judgement tells. */
export type SaveRequest = Omit<queries.SaveProgress, keyof ToldJudgement>

interface Save {
  /** As it was sent, not sealed. */
  patch: Record<string, unknown>
  request: SaveRequest
}

export interface Sent<Answer = queries.SavedAnswer> {
  answer: Answer
  /** Why it was refused, where it was. */
  problems: Problem[]
}

/** Judges a save on the answers that are known, and sends it with what the judgement says. */
export async function sendJudged(
  context: ServiceContext,
  { patch, request }: Save,
  known: StoredAnswers | undefined,
): Promise<Sent> {
  const { told, problems } = judge(context, { ...request, patch }, known)
  const { answer } = await context.database.runOne(queries.saveProgress({ ...request, ...told }))
  return { answer, problems }
}

/** A save begins again only when another came through, of which a person has no more than this in a minute. */
export const MAX_SAVE_ATTEMPTS = 240

type Settled = Exclude<queries.SavedAnswer, { outcome: 'unverified' | 'outdated' }>

/**
 * A save into answers that this process does not know opens them first, judges again, and saves then; a session of
 * another version of the flow comes to this one first. Raises `unavailable` when others have changed it each time.
 */
export async function sendUntilJudged(context: ServiceContext, save: Save): Promise<Sent<Settled>> {
  let known = context.knownAnswers.of(save.request.sessionId)
  for (let attempt = 0; attempt <= MAX_SAVE_ATTEMPTS; attempt++) {
    const { answer, problems } = await sendJudged(context, save, known)
    if (answer.outcome !== 'unverified' && answer.outcome !== 'outdated') return { answer, problems }
    openRecord(context, answer.session)
    if (answer.outcome === 'outdated') await moveSession(context, answer.session)
    known = answer.session
  }
  throw answersKeptChanging()
}

/** Takes a session that another version of the flow has judged to this one, unless it has changed meanwhile. */
export async function moveSession(context: ServiceContext, stored: StoredSession): Promise<void> {
  const { answers } = openRecord(context, stored)
  const { completedSteps, revision } = stored
  const judged = judgeAnswers(context, stored.id, { answers, completedSteps })
  const { flow } = context
  await context.database.runOne(
    queries.moveSession({ sessionId: stored.id, flow: flow.id, version: flow.version, revision, ...judged }),
  )
}
