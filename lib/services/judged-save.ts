import * as queries from '../db/statements/sessions.ts'
import type { Flow } from '../flow/flow.ts'
import type { Problem } from '../flow/problems.ts'
import type { ServiceContext } from './context.ts'
import { judge, type ToldJudgement } from './judgement.ts'
import type { StoredAnswers } from './known-answers.ts'
import { answersKeptChanging, openRecord } from './session-service.ts'

/** A save as its statement takes it, but for what the judgement tells. */
export type SaveRequest = Omit<queries.SaveProgress, keyof ToldJudgement>

interface Save {
  /** The version that it is judged by. */
  flow: Flow
  /** As it was sent, not sealed. */
  patch: Record<string, unknown>
  /** What is wrong with what was sent beside it. */
  faults: readonly Problem[]
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
  { flow, patch, faults, request }: Save,
  known: StoredAnswers | undefined,
): Promise<Sent> {
  const save = { ...request, patch, faults }
  const { told, problems } = judge({ encryption: context.encryption, flow }, save, known)
  const { answer } = await context.database.runOne(queries.saveProgress({ ...request, ...told }))
  return { answer, problems }
}

/** A save begins again only when another came through, of which a person has no more than this in a minute. */
export const MAX_SAVE_ATTEMPTS = 240

export type Settled = Exclude<queries.SavedAnswer, { outcome: 'unverified' }>

/**
 * A save into answers that this process does not know opens them first, judges again, and saves then. Raises
 * `unavailable` when others have changed it each time.
 */
export async function sendUntilJudged(context: ServiceContext, save: Save): Promise<Sent<Settled>> {
  let known = context.knownAnswers.of(save.request.sessionId)
  for (let attempt = 0; attempt <= MAX_SAVE_ATTEMPTS; attempt++) {
    const { answer, problems } = await sendJudged(context, save, known)
    if (answer.outcome !== 'unverified') return { answer, problems }
    await openRecord(context, answer.session)
    known = answer.session
  }
  throw answersKeptChanging()
}
