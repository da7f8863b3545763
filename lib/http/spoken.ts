import { ApiError, said } from '../errors.ts'
import { engineWordsOf } from '../flow/engine-words.ts'
import type { Flow } from '../flow/flow.ts'
import { localeFor } from '../flow/messages.ts'
import { refusalText } from '../flow/refusal-text.ts'
import { preferredLocale } from './locale.ts'

/** The languages that a refusal may be told in, each where the ones before say nothing. */
export interface ReaderLanguages {
  /** Of the session that the request names. */
  session?: string
  acceptLanguage: string | null
}

/** The same error with all its texts in the language of who reads it: the session's, else what they ask for. */
export function spokenIn(
  flow: Flow,
  error: ApiError,
  { session, acceptLanguage }: ReaderLanguages,
): ApiError {
  const { detail, errors, ...options } = error.options
  const known = options.locale ?? session
  const locale = known === undefined ? preferredLocale(acceptLanguage, flow.locales) : localeFor(flow, known)
  const { details } = engineWordsOf(locale, flow.texts[locale]?.engine)
  const spoken = new ApiError(error.code, {
    ...options,
    detail: said(detailIn()),
    cause: error.cause,
    errors: errors?.map(({ message, ...problem }) => ({
      ...problem,
      message: typeof message === 'string' ? message : refusalText(message, locale, flow),
    })),
  })
  spoken.stack = error.stack
  return spoken

  function detailIn(): string {
    if (detail === undefined) return details[error.code] ?? error.detail
    return 'said' in detail ? detail.said : refusalText(detail, locale, flow)
  }
}
