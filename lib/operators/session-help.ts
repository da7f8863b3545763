import {
  actOf,
  eraseForPerson,
  type HelpAction,
  helpSession,
  ownerOfArchived,
} from '../db/statements/help.ts'
import { searchSessions } from '../db/statements/operated-sessions.ts'
import { ApiError, said } from '../errors.ts'
import type { OperatorContext } from './operator-context.ts'

export const HELP_ACTIONS = ['extend', 'reopen', 'abandon', 'erase'] as const

export interface Help {
  sessionId: string
  action: (typeof HELP_ACTIONS)[number]
  reason: string
  opId: string | null
}

/**
 * Whose session of the flow this is, and the language that it is in; raises `not_found`.
 *
 * @internal
 */
export async function ownerOf(
  context: OperatorContext,
  sessionId: string,
): Promise<{ userId: string; locale: string }> {
  const session = await liveSession(context, sessionId)
  if (session === undefined) throw noSuchSession()
  return { userId: session.userId, locale: session.locale }
}

/** A session of the flow that is not archived. */
async function liveSession({ supportDatabase, flow }: OperatorContext, sessionId: string) {
  const [rows] = await supportDatabase.asSupport(
    searchSessions({ flow: flow.id, sessionId, segment: [], limit: 1 }),
  )
  return rows[0]?.session
}

/** The refusal of an id that no session of the flow has. */
export const noSuchSession = (): ApiError =>
  new ApiError('not_found', {
    detail: said('There is no such session. Find it with GET /api/admin/sessions?q=.'),
  })

const CLOSED = {
  session_closed: 'The session takes this in no state that it is in now; read it again.',
  live_elsewhere: 'This person has another session in progress, which goes on instead.',
} as const

/** What became of it; an `update` is to be opened for who is asked to reopen what is completed. */
export type Helped =
  | { outcome: 'done' | 'repeated' }
  | { outcome: 'update'; person: { userId: string; locale: string } }

/**
 * Does something for the person of a session, as one row of the audit trail, and nothing for what was done under the opId.
 * Raises `not_found`, `session_closed`, and `op_id_reused` where something else was.
 *
 * @internal
 */
export async function helpPerson(
  context: OperatorContext,
  { sessionId, action, reason, opId }: Help,
): Promise<Helped> {
  const { flow } = context
  if (action === 'erase' && opId !== null && (await isErased(context, sessionId, opId)))
    return { outcome: 'repeated' }
  if (action === 'erase') {
    const userId = await ownerOfKept(context, sessionId)
    await context.databaseOf(userId, reason).run(eraseForPerson(flow.id, sessionId, opId))
    return { outcome: 'done' }
  }
  const person = await ownerOf(context, sessionId)
  const database = context.databaseOf(person.userId, reason)
  const request = { flow: flow.id, sessionId, action: action satisfies HelpAction, reason, opId }
  const { outcome } = await database.runOne(helpSession(request))
  switch (outcome) {
    case 'done':
    case 'repeated':
      return { outcome }
    case 'completed':
      if (action === 'reopen') return { outcome: 'update', person }
      throw new ApiError('session_closed', { detail: said(CLOSED.session_closed) })
    case 'not_found':
      throw noSuchSession()
    case 'op_id_reused':
      throw new ApiError('op_id_reused')
    default:
      throw new ApiError('session_closed', { detail: said(CLOSED[outcome]) })
  }
}

/** Whose session this is, where it is kept at all: what is archived is found by nobody, and holds answers all the same. */
async function ownerOfKept(context: OperatorContext, sessionId: string): Promise<string> {
  const { flow, jobsDatabase } = context
  const live = await liveSession(context, sessionId)
  const [archived] =
    live === undefined ? await jobsDatabase.asJobs(ownerOfArchived(flow.id, sessionId)) : [[]]
  const userId = live?.userId ?? archived[0]?.user_id
  if (userId === undefined) throw noSuchSession()
  return userId
}

async function isErased(
  { jobsDatabase }: OperatorContext,
  sessionId: string,
  opId: string,
): Promise<boolean> {
  const [rows] = await jobsDatabase.asJobs(actOf(sessionId, opId))
  if (rows[0]?.is_erasure === false) throw new ApiError('op_id_reused')
  return rows.length > 0
}
