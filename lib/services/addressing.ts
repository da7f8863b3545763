import * as queries from '../db/statements/sessions.ts'
import { type ApiError, validationFailed } from '../errors.ts'
import type { Flow } from '../flow/flow.ts'
import { localeFor } from '../flow/messages.ts'
import { told } from '../flow/told.ts'
import type { ServiceContext } from './context.ts'
import { openRecord } from './session-service.ts'

/** The languages that somebody who saves may be addressed in, each where the ones before say nothing. */
export interface Languages {
  /** What the save itself says. */
  locale?: string
  /** What the caller's Accept-Language asks for. */
  preferredLocale: string
}

/**
 * The refusal of a language that is neither one of the version that a request names nor of this process's own; undefined
 * for one that is, or for none.
 */
export function localeRefusal(
  own: Flow,
  named: Flow,
  locale: string | undefined,
  errorsIn?: 'body' | 'query',
): ApiError | undefined {
  if (locale === undefined || [own, named].some(({ locales }) => locales.includes(locale))) return undefined
  const message = told('one_of', { name: 'locale', choices: named.locales.join(', ') })
  return validationFailed([{ path: ['locale'], code: 'invalid_value', message }], errorsIn)
}

/**
 * The language of a flow in which somebody who saves into a session is addressed, and consents. A session that this
 * process does not know is read, and known from then on. Raises `unavailable` for one that does not open.
 */
export async function addressedIn(
  context: ServiceContext,
  { flow, sessionId, languages }: { flow: Flow; sessionId: string; languages: Languages },
): Promise<string> {
  const { database, knownAnswers } = context
  let session = knownAnswers.of(sessionId)
  if (session === undefined) {
    const { session: stored } = await database.runOne(queries.readSession(flow.id, sessionId))
    if (stored !== null) await openRecord(context, stored)
    session = stored ?? undefined
  }
  return localeFor(flow, languages.locale ?? session?.locale ?? languages.preferredLocale)
}
