import type { SessionRecord } from '../services/session-service.ts'
import type { Answer } from './answer.ts'

/** The answer that carries a session: its tag changes with everything that the caller sees. */
export function sessionAnswer(
  { session, recommendationsStale }: SessionRecord,
  answer: Omit<Answer, 'data'> = {},
): Answer<SessionRecord['session']> {
  return {
    data: session,
    meta: { recommendationsStale },
    entityTag: `${session.id.slice(0, 8)}-${session.revision}-${session.status}`,
    ...answer,
  }
}
