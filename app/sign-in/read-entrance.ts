import { connection } from 'next/server.js'
import { dictionaryFor } from '#app/dictionary/dictionaries.ts'
import type { Dictionary } from '#app/dictionary/en.ts'
import { servedLocales } from '#app/onboarding/served-texts.ts'
import { type Preferences, readPreferences } from '#app/preferences.ts'

/** How the pages on the way in speak to whoever asks for one. */
export interface Entrance extends Preferences<string> {
  /** What there is to choose from: the languages of the flow, since the wizard goes on in the one that is chosen. */
  locales: readonly string[]
  /** What the words are in: the preferred locale, or English where there are none in its language. */
  language: string
  words: Dictionary
}

/** The language that the person prefers of those that the flow speaks, with its words. */
export async function readEntrance(): Promise<Entrance> {
  // Nothing is served yet while the pages are built.
  await connection()
  const locales = servedLocales()
  const preferences = await readPreferences(locales)
  return { ...preferences, locales, ...dictionaryFor(preferences.locale) }
}
