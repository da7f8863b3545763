import { ar } from './engine-words/ar.ts'
import { en } from './engine-words/en.ts'
import { es } from './engine-words/es.ts'
import { pt } from './engine-words/pt.ts'
import { type EngineWords, PROBLEM_WORDINGS, type ProblemWording } from './engine-words/shape.ts'
import type { Phrase } from './phrase.ts'
import type { RefusalWords } from './refusal-words/shape.ts'

type Partly<Words> = {
  [Key in keyof Words]?: Words[Key] extends Record<string, Phrase> ? Partial<Words[Key]> : Words[Key]
}

/** The engine's words that a flow adds or overrides in one locale. */
export type EngineOverrides = Omit<Partly<EngineWords>, 'details'> &
  Partial<Pick<EngineWords, 'details'>> & { refusals?: Partial<RefusalWords> }

const BY_LANGUAGE: Readonly<Record<string, EngineWords>> = { en, es, pt, ar }

/** For a sentence of another language, in which no number is an English word. */
const EN_WITHOUT_NUMBERS: EngineWords = { ...en, numbers: [] }

const wordings = new Set<string>(PROBLEM_WORDINGS)

export function isProblemWording(text: string): text is ProblemWording {
  return wordings.has(text)
}

/** The engine's words in a locale: the flow's own where it has any, else the language's, else English. */
export function engineWordsOf(locale: string, overrides: EngineOverrides = {}): EngineWords {
  const english = overrides.needAttention === undefined ? en : EN_WITHOUT_NUMBERS
  const words = BY_LANGUAGE[languageOf(locale)] ?? english
  const { problems, details, wizard, refusals: _, ...others } = overrides
  return {
    ...words,
    ...others,
    problems: { ...words.problems, ...problems },
    details: { ...words.details, ...details },
    wizard: { ...words.wizard, ...wizard },
  }
}

/**
 * The locale in which the engine's words of a locale stand, where nothing overrides them: itself, by whose region
 * numbers and days are written too, or English.
 */
export function engineLocaleOf(locale: string): string {
  return Object.hasOwn(BY_LANGUAGE, languageOf(locale)) ? locale : 'en'
}

export const languageOf = (locale: string) => locale.split('-')[0] ?? locale
