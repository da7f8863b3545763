import { z } from 'zod'
import { query, userQuery } from '../../postgres/statement.ts'
import { storedSessionSchema } from '../../sealing/stored-session.ts'

/** What operators do for a user, as that user; each is one act of the audit trail. */

const detailsOf = (sessionId: string, opId: string | null) => ({
  sessionId,
  ...(opId !== null && { opId }),
})

const ACTS = { extend: 'session.extended', reopen: 'session.reopened', abandon: 'session.deleted' } as const
export type HelpAction = keyof typeof ACTS

const helpedRow = z.object({
  outcome: z.enum([
    'done',
    'repeated',
    'op_id_reused',
    'not_found',
    'session_closed',
    'live_elsewhere',
    'completed',
  ]),
})

export function helpSession(request: {
  flow: string
  sessionId: string
  action: HelpAction
  reason: string
  opId: string | null
}) {
  const { sessionId, opId, action } = request
  const statement = {
    name: 'session.help',
    text: 'select onboarding.help_session($1, $2) as outcome',
    values: [JSON.stringify({ ...request, act: ACTS[action] })],
  }
  return userQuery(helpedRow, statement, ({ outcome }) =>
    outcome === 'done' ? { action: ACTS[action], details: detailsOf(sessionId, opId) } : undefined,
  )
}

const erasedRow = z.object({ erased: z.boolean() })

export function eraseForPerson(flow: string, sessionId: string, opId: string | null) {
  const statement = {
    name: 'session.erase_for_person',
    text: 'select onboarding.erase_session($1, $2, $3) as erased',
    values: [flow, sessionId],
  }
  return userQuery(erasedRow, statement, ({ erased }) =>
    erased ? { action: 'session.erased', details: detailsOf(sessionId, opId) } : undefined,
  )
}

const ownerRow = z.object({ user_id: z.string() })

/** Whose archived session of the flow this is; no row where it is none. */
export function ownerOfArchived(flow: string, sessionId: string) {
  return query(ownerRow, {
    name: 'archive.owner',
    text: `select user_id from onboarding.archived_sessions
      where id = $2 and coalesce(session ->> 'flow', 'onboarding') = $1`,
    values: [flow, sessionId],
  })
}

const actRow = z.object({ is_erasure: z.boolean() })

/** What was done under an opId: no row, or whether it was the erasure of this session. */
export function actOf(sessionId: string, opId: string) {
  return query(actRow, {
    name: 'audit.act_of',
    text: `select action = 'session.erased' and details ->> 'sessionId' = $1 as is_erasure from onboarding.audit
      where details ->> 'opId' = $2 limit 1`,
    values: [sessionId, opId],
  })
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
