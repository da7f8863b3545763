import { z } from 'zod'
import { userQuery } from '../../postgres/statement.ts'
import { storedSessionSchema } from '../../sealing/stored-session.ts'

/** What operators do for a user, as that user; each is one act of the audit trail. */

const ACTS = { extend: 'session.extended', reopen: 'session.reopened', abandon: 'session.deleted' } as const
export type HelpAction = keyof typeof ACTS

const helpedRow = z.object({
  outcome: z.enum(['done', 'repeated', 'not_found', 'session_closed', 'live_elsewhere', 'completed']),
})

export function helpSession(request: {
  flow: string
  sessionId: string
  action: HelpAction
  opId: string | null
}) {
  const { sessionId, opId, action } = request
  const statement = {
    name: 'session.help',
    text: 'select onboarding.help_session($1, $2) as outcome',
    values: [JSON.stringify(request)],
  }
  return userQuery(helpedRow, statement, ({ outcome }) =>
    outcome === 'done'
      ? { action: ACTS[action], details: { sessionId, ...(opId !== null && { opId }) } }
      : undefined,
  )
}

const revealedRow = z.object({ session: storedSessionSchema.nullable() })

/** The session as it is stored, for who is going to open what is sealed in it: an act, although nothing changes. */
export function revealSession(flow: string, sessionId: string) {
  const statement = {
    name: 'session.reveal',
    text: 'select onboarding.read_session($1, $2, $3) as session',
    values: [flow, sessionId],
  }
  return userQuery(revealedRow, statement, ({ session }) =>
    session === null ? undefined : { action: 'session.revealed', details: { sessionId } },
  )
}
