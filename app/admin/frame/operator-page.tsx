import { headers } from 'next/headers.js'
import { redirect } from 'next/navigation.js'
import type { ReactNode } from 'react'
import type { Locale } from '#app/locales.ts'
import { readPreferences } from '#app/preferences.ts'
import type { OperatorRole } from '#lib/auth/verify-token.ts'
import { ApiError } from '#lib/errors.ts'
import type { Operators } from '#lib/firststep/operators.ts'
import { servedFirststep } from '#lib/served-firststep.ts'
import { type Formats, formatsOf } from '../format.ts'
import { ADMIN_WORDS, type AdminWords } from '../words/admin-words.ts'
import { PLACES, type Place, placesOf, readCaller } from './operator.ts'
import { Failed, NotOpen, RefusedAddress, SignInAgain } from './refusals.tsx'

/** What a page for operators is made with. */
export interface Visit {
  locale: Locale
  role: OperatorRole
  words: AdminWords
  formats: Formats
  api: Operators
}

/** Renders a page for who may open it, and for anybody else what to do; likewise where the API refuses an answer. */
export async function operatorPage(
  place: Place,
  address: string,
  render: (visit: Visit) => Promise<ReactNode>,
): Promise<ReactNode> {
  const { locale } = await readPreferences()
  const words = ADMIN_WORDS[locale]
  const caller = await readCaller()
  if (caller.kind === 'expired') return <SignInAgain words={words.frame} address={address} />
  if (caller.kind === 'unknown') return <Failed words={words.frame} address={address} />
  // The pages have one address that people know by heart; it leads to what the role opens.
  const [first] = caller.kind === 'operator' ? placesOf(caller.role) : []
  if (address === PLACES.figures.path && first !== undefined && first !== place) redirect(PLACES[first].path)
  if (caller.kind !== 'operator' || !placesOf(caller.role).includes(place))
    return <NotOpen words={words.frame} caller={caller} address={address} />
  const sent = new Headers(await headers())
  sent.set('accept-language', locale)
  const api = servedFirststep().operators(sent)
  try {
    return await render({ locale, role: caller.role, words, formats: formatsOf(locale), api })
  } catch (error) {
    if (!ApiError.isInstance(error)) throw error
    if (error.code === 'unauthenticated') return <SignInAgain words={words.frame} address={address} />
    if (error.status >= 500 || error.status === 429) return <Failed words={words.frame} address={address} />
    return <RefusedAddress words={words.frame} place={place} detail={error.detail} />
  }
}
