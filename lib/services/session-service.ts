import * as queries from '../db/statements/sessions.ts'
import { ApiError } from '../errors.ts'
import type { Flow } from '../flow/flow.ts'
import type { BasedOn } from '../flow/recommendations.ts'
import type { OnboardingSession } from '../flow/session.ts'
import { told } from '../flow/told.ts'
import { SealedTextError } from '../sealing/field-encryption.ts'
import type { AllAnswers } from '../sealing/sealed-answers.ts'
import { openSession } from '../sealing/session-records.ts'
import type { StoredSession } from '../sealing/stored-session.ts'
import { NIL_UUID, UUID } from '../uuid.ts'
import type { ServiceContext } from './context.ts'

/**
 * The id in the form the database takes. For what cannot be one it is an id that no session has, so that the same
 * statements run as for any other and the answers differ in nothing.
 */
export function sessionIdOf(text: string): string {
  return UUID.test(text) ? text.toLowerCase() : NIL_UUID
}

function sessionNotFound(): ApiError {
  return new ApiError('not_found', { detail: told('start_session') })
}

/** An opened session with what only the services need of the stored one. */
export interface SessionRecord extends Pick<StoredSession, 'state' | 'recommendationsStale' | 'adviceBasis'> {
  session: OnboardingSession
  /** The version that it is of; the newest, where nobody knows that. */
  flow: Flow
  /** All answers, also those that are not asked now. */
  answers: AllAnswers
  /** What each item of its recommendations rests on, where that was kept. */
  basedOn: BasedOn | undefined
}

/**
 * Opens what the database returned, and knows the answers of a session that takes saves from then on.
 * A text that does not open is logged and answered as `unavailable`; `wasSaved` says that the row holds more than before.
 */
export async function openRecord(
  context: ServiceContext,
  stored: StoredSession,
  { wasSaved = false } = {},
): Promise<SessionRecord> {
  const flow = (await context.versions.of(stored.definitionVersion)) ?? context.flow
  try {
    const { state, recommendationsStale, adviceBasis } = stored
    const opened = openSession(context.encryption, flow, stored)
    if (state === 'open') context.knownAnswers.remember(stored.id, stored)
    return { ...opened, flow, state, recommendationsStale, adviceBasis }
  } catch (error) {
    if (!SealedTextError.isInstance(error)) throw error
    // A save into it has to find out again.
    context.knownAnswers.forget(stored.id)
    throw sealedAnswerUnavailable(error, { wasSaved })
  }
}

/** The refusal of a request for an answer that no key opens. */
export function sealedAnswerUnavailable(cause: SealedTextError, { wasSaved = false } = {}): ApiError {
  return new ApiError('unavailable', {
    detail: told(wasSaved ? 'unreadable_but_saved' : 'unreadable_unchanged'),
    retryAfterSeconds: 60,
    cause,
  })
}

/** The refusal of a request that met another change each time it tried. */
export function answersKeptChanging(): ApiError {
  return new ApiError('unavailable', {
    detail: told('answers_kept_changing'),
    retryAfterSeconds: 1,
  })
}

/** The refusal of what was made for another version of the flow than the session is of. */
export function flowChanged({ flow }: Pick<OnboardingSession, 'flow'>): ApiError {
  return new ApiError('flow_changed', { flow })
}

/** Raises `flow_changed` for a session of a version that nobody knows, which is read as the newest and takes no write. */
export function requireKnownFlow({ session, flow }: SessionRecord): void {
  if (session.definitionVersion !== flow.version) throw flowChanged(session)
}

type Closed = 'not_found' | 'session_expired' | 'session_closed'

/** The error that a write meets in a session that takes none, told in the session's language where it is known. */
export function closedError(outcome: Closed, locale?: string): ApiError {
  return outcome === 'not_found' ? sessionNotFound() : new ApiError(outcome, { locale })
}

/** Raises the error that an outcome means for a write; `completed` is the caller's to judge. */
export function refuseClosed<Row extends { outcome: string }>(
  row: Row,
): asserts row is Exclude<Row, { outcome: Closed }> {
  const { outcome } = row
  if (outcome === 'not_found' || outcome === 'session_expired' || outcome === 'session_closed')
    throw closedError(outcome)
}

/** Reads one session of the caller; raises `not_found`. */
export async function getSession(context: ServiceContext, { id }: { id: string }): Promise<SessionRecord> {
  const { session } = await context.database.runOne(queries.readSession(context.flow.id, sessionIdOf(id)))
  if (session === null) throw sessionNotFound()
  return openRecord(context, session)
}

/** Reads the caller's live session, else the latest completed one; raises `not_found`. */
export async function getCurrentSession(context: ServiceContext): Promise<SessionRecord> {
  const { session } = await context.database.runOne(queries.readCurrentSession(context.flow.id))
  if (session === null) throw sessionNotFound()
  return openRecord(context, session)
}

/**
 * Abandons a session, or erases every trace of it. What is not the caller's, or is gone, counts as done.
 * Raises `session_closed` for a completed session that is not to be erased.
 */
export async function deleteSession(
  context: ServiceContext,
  { id: text, erase }: { id: string; erase: boolean },
): Promise<void> {
  const id = sessionIdOf(text)
  if (erase) {
    await context.database.run(queries.eraseSession(context.flow.id, id))
    return
  }
  const { outcome } = await context.database.runOne(queries.deleteSession(context.flow.id, id))
  if (outcome === 'session_closed') {
    throw new ApiError('session_closed', { detail: told('erase_completed') })
  }
}
