import { engineLocaleOf, engineWordsOf } from './engine-words.ts'
import type { Flow } from './flow.ts'
import { write } from './phrase.ts'
import { problemText } from './problem-text.ts'
import type { Problem } from './problems.ts'
import { stepTexts } from './words.ts'

/** The locale of a flow's that a reader is addressed in: the asked one, else one of its language, else the first. */
export function localeFor(flow: Flow, asked: string): string {
  const language = asked.split('-')[0]
  return (
    flow.locales.find((locale) => locale === asked) ??
    flow.locales.find((locale) => locale.split('-')[0] === language) ??
    flow.locales[0] ??
    'en'
  )
}

/** Puts a problem of a step into words, in a locale of the flow, with the label of its field. */
export function messageOf(flow: Flow, step: string, problem: Problem, locale: string): string {
  const overrides = flow.texts[locale]?.engine
  return problemText(problem, {
    step,
    texts: stepTexts(flow.texts[locale], step),
    problems: engineWordsOf(locale, overrides).problems,
    languageOf: (wording) => (overrides?.problems?.[wording] === undefined ? engineLocaleOf(locale) : locale),
  })
}

/** Says how many fields need attention, as the sentence over a list of problems. */
export function attentionOf(count: number, locale: string, flow?: Flow): string {
  const overrides = flow?.texts[locale]?.engine
  const { needAttention, numbers } = engineWordsOf(locale, overrides)
  const language = overrides?.needAttention === undefined ? engineLocaleOf(locale) : locale
  return write(needAttention, { count, number: numbers?.[count] ?? count }, language)
}
