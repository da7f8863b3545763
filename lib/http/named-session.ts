import { readSession } from '../db/statements/sessions.ts'
import { ApiError, type ErrorCode } from '../errors.ts'
import type { ServiceContext } from '../services/context.ts'
import { UUID } from '../uuid.ts'

/** The session that a request names, and its language once a refusal has asked for it. */
export interface NamedSession {
  id?: string
  locale?: string
}

/** Where a request can name a session. */
interface Request {
  params?: Readonly<Record<string, string>>
  query?: string | null
  body?: unknown
}

/** The id of the session that a request names, in its path, its query or its body; a wrong body may name one too. */
export function namedIn(path: string, { params = {}, query, body }: Request): string | undefined {
  const isOfSession = path.includes('/session/:id')
  const ofBody = typeof body === 'object' && body !== null && 'sessionId' in body ? body.sessionId : undefined
  const id = (isOfSession ? params.id : undefined) ?? query ?? ofBody
  return typeof id === 'string' && UUID.test(id) ? id.toLowerCase() : undefined
}

/** What is refused of a session that is the caller's; of every other nothing may be told. */
const ABOUT_A_SESSION: readonly ErrorCode[] = [
  'flow_changed',
  'edit_conflict',
  'not_asked',
  'op_id_reused',
  'session_closed',
  'session_expired',
  'steps_incomplete',
  'validation_failed',
]

/** The language of the session that a refused request names; undefined where it is not the caller's, or cannot be read. */
export async function localeOfNamed(
  { database, flow }: ServiceContext,
  { id }: NamedSession,
  refusal: unknown,
): Promise<string | undefined> {
  if (id === undefined || !ApiError.isInstance(refusal)) return undefined
  if (refusal.options.locale !== undefined || !ABOUT_A_SESSION.includes(refusal.code)) return undefined
  const row = await database.runOne(readSession(flow.id, id)).catch(() => undefined)
  return row?.session?.locale
}
