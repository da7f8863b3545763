import { writtenDay, writtenNumber } from './written-value.ts'

/** A text with `{placeholders}`, or one for each plural form that the language has, by the number `count`. */
export type Phrase = string | ({ [Form in Intl.LDMLPluralRule]?: string } & { other: string })

/** A day of the calendar, as `2026-01-31`, which a sentence spells out. */
export interface Day {
  readonly day: string
}

export type Parameters = Readonly<Record<string, string | number | Day>>

const PLACEHOLDER = /\{(\w+)\}/g
const pluralRules = new Map<string, Intl.PluralRules>()

/**
 * Writes a phrase with its parameters put in, numbers and days as the locale writes them; of plural forms the one that
 * `count` takes in it.
 */
export function write(phrase: Phrase, parameters: Parameters, locale: string): string {
  const text =
    typeof phrase === 'string' ? phrase : (phrase[formOf(parameters.count, locale)] ?? phrase.other)
  return text.replace(PLACEHOLDER, (placeholder, name: string) =>
    Object.hasOwn(parameters, name) ? written(parameters[name] ?? '', locale) : placeholder,
  )
}

function written(parameter: string | number | Day, locale: string): string {
  if (typeof parameter === 'string') return parameter
  return typeof parameter === 'number' ? writtenNumber(parameter, locale) : writtenDay(parameter.day, locale)
}

function formOf(count: Parameters[string] | undefined, locale: string): Intl.LDMLPluralRule {
  if (typeof count !== 'number') return 'other'
  let rules = pluralRules.get(locale)
  if (rules === undefined) {
    rules = new Intl.PluralRules(locale)
    pluralRules.set(locale, rules)
  }
  return rules.select(count)
}
