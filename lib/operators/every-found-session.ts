import { validationFailed } from '../errors.ts'
import { findSessions, type ListedSession, type SessionQuery } from './found-sessions.ts'
import type { OperatorContext } from './operator-context.ts'

/** As many as one table holds: a statement for each 200 of them, within the time of one request. */
export const MOST_SESSIONS_IN_FILE = 5_000
const AT_ONCE = 200

/** Every session that is found, the newest first. Raises `validation_failed` where there are more than a table holds. */
export async function findEverySession(
  context: OperatorContext,
  query: Omit<SessionQuery, 'after' | 'limit'>,
): Promise<ListedSession[]> {
  const found: ListedSession[] = []
  let after: SessionQuery['after']
  do {
    const { sessions, next } = await findSessions(context, { ...query, after, limit: AT_ONCE })
    found.push(...sessions)
    if (found.length >= MOST_SESSIONS_IN_FILE && next !== undefined) throw tooMany()
    after = next
  } while (after !== undefined)
  return found
}

const tooMany = () =>
  validationFailed(
    [
      {
        path: ['from'],
        code: 'too_many',
        message: `More than ${MOST_SESSIONS_IN_FILE.toLocaleString('en')} sessions are found; narrow them with from and to.`,
      },
    ],
    'query',
  )
