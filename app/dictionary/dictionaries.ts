import { languageOf } from '#lib/flow/engine-words.ts'
import { ar } from './ar.ts'
import { type Dictionary, en } from './en.ts'
import { es } from './es.ts'
import { pt } from './pt.ts'

/** Every text of the pages on the way in, by language. Servers alone load them; a browser is sent those of its own. */
export const DICTIONARIES = { en, es, pt, ar }

const isKnown = (language: string): language is keyof typeof DICTIONARIES =>
  Object.hasOwn(DICTIONARIES, language)

/** The texts for a locale, and what they are in: that locale, or English where its language has none. */
export function dictionaryFor(locale: string): { language: string; words: Dictionary } {
  const language = languageOf(locale)
  return isKnown(language)
    ? { language: locale, words: DICTIONARIES[language] }
    : { language: 'en', words: DICTIONARIES.en }
}
