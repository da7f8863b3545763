import { eraseForPerson, type HelpAction, helpSession, wasErased } from '../db/statements/help.ts'
import { searchSessions } from '../db/statements/operated-sessions.ts'
import { ApiError, said } from '../errors.ts'
import { onlyRow } from '../postgres/statement.ts'
import type { OperatorContext } from './operator-context.ts'

export const MAX_REASON_CHARACTERS = 200
export const HELP_ACTIONS = ['extend', 'reopen', 'abandon', 'erase'] as const

export interface Help {
  sessionId: string
  action: (typeof HELP_ACTIONS)[number]
  reason: string
  opId: string | null
}

/** Whose session of the flow this is; raises `not_found`. */
export async function ownerOf(
  { supportDatabase, flow }: OperatorContext,
  sessionId: string,
): Promise<string> {
  const [rows] = await supportDatabase.asSupport(
    searchSessions({ flow: flow.id, sessionId, segment: [], limit: 1 }),
  )
  const userId = rows[0]?.session.userId
  if (userId === undefined) throw noSuchSession()
  return userId
}

/** The refusal of an id that no session of the flow has. */
export const noSuchSession = (): ApiError =>
  new ApiError('not_found', {
    detail: said('There is no such session. Find it with GET /api/admin/sessions?q=.'),
  })

const CLOSED = {
  session_closed: 'The session takes this in no state that it is in now; read it again.',
  live_elsewhere: 'This person has another session in progress, which goes on instead.',
  completed:
    'A completed session is not reopened: the person changes its answers with POST start {"update": true}.',
} as const

/**
 * Does something for the person of a session, as one row of the audit trail, and nothing for an opId that was used.
 * Raises `not_found` and `session_closed`.
 */
export async function helpPerson(
  context: OperatorContext,
  { sessionId, action, reason, opId }: Help,
): Promise<{ action: Help['action']; isRepeated: boolean }> {
  const { flow } = context
  if (action === 'erase' && opId !== null && (await isErased(context, sessionId, opId)))
    return { action, isRepeated: true }
  const userId = await ownerOf(context, sessionId)
  const database = context.databaseOf(userId, reason)
  if (action === 'erase') {
    await database.run(eraseForPerson(flow.id, sessionId, opId))
    return { action, isRepeated: false }
  }
  const request = { flow: flow.id, sessionId, action: action satisfies HelpAction, opId }
  const { outcome } = await database.runOne(helpSession(request))
  if (outcome === 'not_found') throw noSuchSession()
  if (outcome !== 'done' && outcome !== 'repeated')
    throw new ApiError('session_closed', { detail: said(CLOSED[outcome]) })
  return { action, isRepeated: outcome === 'repeated' }
}

async function isErased(
  { jobsDatabase }: OperatorContext,
  sessionId: string,
  opId: string,
): Promise<boolean> {
  const [rows] = await jobsDatabase.asJobs(wasErased(sessionId, opId))
  return onlyRow(rows).is_done
}
