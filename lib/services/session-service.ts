import { SealedTextError } from '../db/field-encryption.ts'
import * as queries from '../db/queries/sessions.ts'
import { openSession, type SessionRecord } from '../db/session-records.ts'
import { ApiError } from '../errors.ts'
import { NIL_UUID } from '../nil-uuid.ts'
import type { ServiceContext } from './context.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/**
 * The id in the form the database takes. For what cannot be one it is an id that no session has, so that the same
 * statements run as for any other and the answers differ in nothing.
 */
export function sessionIdOf(text: string): string {
  return UUID.test(text) ? text.toLowerCase() : NIL_UUID
}

function sessionNotFound(): ApiError {
  return new ApiError('not_found', {
    detail: 'There is no such session of yours. Call POST /api/onboarding/start.',
  })
}

/**
 * Opens what the database returned and remembers that it did.
 * A text that does not open is logged and answered as `unavailable`: the row stays as it is.
 */
export function openRecord(context: ServiceContext, json: unknown): SessionRecord {
  try {
    const record = openSession(context.encryption, json)
    context.verifiedAnswers.remember(record.session.id, record.answersBasis)
    return record
  } catch (error) {
    if (!SealedTextError.isInstance(error)) throw error
    throw sealedAnswerUnavailable(error)
  }
}

export function sealedAnswerUnavailable(cause: SealedTextError): ApiError {
  return new ApiError('unavailable', {
    detail: 'A stored answer cannot be read right now. Nothing was changed; try again later.',
    headers: { 'Retry-After': '60' },
    cause,
  })
}

/** Raises the error that a state of a session means for a write; `completed` is the caller's to judge. */
export function refuseClosed(outcome: unknown): void {
  if (outcome === 'not_found') throw sessionNotFound()
  if (outcome === 'session_expired') throw new ApiError('session_expired')
  if (outcome === 'session_closed') throw new ApiError('session_closed')
}

/** Reads one session of the caller; raises `not_found`. */
export async function getSession(context: ServiceContext, { id }: { id: string }): Promise<SessionRecord> {
  const statement = queries.readSession(sessionIdOf(id))
  const results = await context.database.asUser(context.user, ...context.charges, statement)
  const { session } = queries.onlyRow(results.at(-1))
  if (session === null) throw sessionNotFound()
  return openRecord(context, session)
}

/** Reads the caller's live session, else the latest completed one; raises `not_found`. */
export async function getCurrentSession(context: ServiceContext): Promise<SessionRecord> {
  const [rows] = await context.database.asUser(context.user, queries.readCurrentSession())
  const { session } = queries.onlyRow(rows)
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
    await context.database.asUser(context.user, queries.eraseSession(id))
    return
  }
  const [rows] = await context.database.asUser(context.user, queries.deleteSession(id))
  if (queries.onlyRow(rows).outcome === 'session_closed') {
    throw new ApiError('session_closed', {
      detail: 'A completed session is kept. Add ?erase=true to remove it and every trace of it.',
    })
  }
}
