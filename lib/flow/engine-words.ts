import type { ErrorCode } from '../errors.ts'
import { ar } from './engine-words/ar.ts'
import { en } from './engine-words/en.ts'
import { es } from './engine-words/es.ts'
import { pt } from './engine-words/pt.ts'
import type { Phrase } from './phrase.ts'

const PROBLEM_WORDINGS = [
  'required',
  'unknown_field',
  'not_asked',
  'step_not_asked',
  'wrong_form',
  'text',
  'too_short',
  'too_short_to_see',
  'too_long',
  'far_too_long',
  'too_many_marks',
  'characters',
  'pattern',
  'choice',
  'choices',
  'list',
  'too_few_entries',
  'too_many_entries',
  'repeated',
  'circular',
  'entries',
  'whole_number',
  'number',
  'number_too_small',
  'number_too_big',
  'too_precise',
  'true_or_false',
  'consent',
  'date',
  'too_early',
  'too_late',
  'email',
  'phone',
  'url',
  'country',
  'industry',
  'unknown_industry',
  'check',
] as const

/** What can be wrong with an answer, finer than the public code, as it is put into words. */
export type ProblemWording = (typeof PROBLEM_WORDINGS)[number]

/** What the engine itself says in one language, apart from what a flow says. */
export interface EngineWords {
  problems: Record<ProblemWording, Phrase>
  /** With `{number}`, which is one of `numbers` where there is one. */
  needAttention: Phrase
  /** How a sentence begins with a number, from none on. */
  numbers?: readonly string[]
  /** What the caller does next, by the code of a refusal. */
  details: Record<ErrorCode | 'not_asked' | 'flow_changed', string>
}

type Partly<Words> = {
  [Key in keyof Words]?: Words[Key] extends Record<string, Phrase> ? Partial<Words[Key]> : Words[Key]
}

/** The engine's words that a flow adds or overrides in one locale. */
export type EngineOverrides = Partly<EngineWords>

const BY_LANGUAGE: Readonly<Record<string, EngineWords>> = { en, es, pt, ar }

const wordings = new Set<string>(PROBLEM_WORDINGS)

export function isProblemWording(text: string): text is ProblemWording {
  return wordings.has(text)
}

/** The engine's words in a locale: the flow's own where it has any, else the language's, else English. */
export function engineWordsOf(locale: string, overrides: EngineOverrides = {}): EngineWords {
  const words = BY_LANGUAGE[languageOf(locale)] ?? en
  const { problems, details, ...others } = overrides
  return {
    ...words,
    ...others,
    problems: { ...words.problems, ...problems },
    details: { ...words.details, ...details },
  }
}

/** The language in which the engine's words of a locale stand, where nothing overrides them. */
export function engineLanguageOf(locale: string): string {
  const language = languageOf(locale)
  return Object.hasOwn(BY_LANGUAGE, language) ? language : 'en'
}

const languageOf = (locale: string) => locale.split('-')[0] ?? locale
