import { engineLanguageOf, engineWordsOf } from './engine-words.ts'
import type { Flow } from './flow.ts'
import { write } from './phrase.ts'
import type { Problem, ProblemPath } from './problems.ts'
import { stepTexts, textsAt } from './words.ts'

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

/** What a field is called in a locale: its label, within a list or a group that of the entry's field. */
export function labelOf(flow: Flow, step: string, path: ProblemPath, locale: string): string {
  const name = path.findLast((part) => typeof part === 'string')
  return textsAt(stepTexts(flow.texts[locale], step)?.fields, path)?.label ?? String(name ?? step)
}

/** Puts a problem of a step into words, in a locale of the flow, with the label of its field. */
export function messageOf(flow: Flow, step: string, problem: Problem, locale: string): string {
  const texts = stepTexts(flow.texts[locale], step)
  // Of an entry under itself, what is named is the list, not the field by which it is.
  const place = problem.wording === 'circular' ? problem.path.slice(0, -1) : problem.path
  const own = ownWords(problem, texts?.checks, textsAt(texts?.fields, place))
  if (own !== undefined) return own
  const overrides = flow.texts[locale]?.engine
  const phrase = engineWordsOf(locale, overrides).problems[problem.wording]
  const isOverridden = overrides?.problems?.[problem.wording] !== undefined
  const parameters = { ...problem.parameters, label: labelOf(flow, step, place, locale) }
  return write(phrase, parameters, isOverridden ? locale : engineLanguageOf(locale))
}

/** What the flow itself says of a check that fails, a pattern that does not match, or an entry under itself. */
function ownWords(
  { wording, check }: Problem,
  checks: Readonly<Record<string, string>> | undefined,
  words: ReturnType<typeof textsAt>,
): string | undefined {
  if (check !== undefined) return checks?.[check]
  if (wording === 'pattern') return words?.pattern
  return wording === 'circular' ? words?.circular : undefined
}

/** Says how many fields need attention, as the sentence over a list of problems. */
export function attentionOf(count: number, locale: string, flow?: Flow): string {
  const { needAttention, numbers } = engineWordsOf(locale, flow?.texts[locale]?.engine)
  return write(needAttention, { count, number: numbers?.[count] ?? count }, engineLanguageOf(locale))
}
