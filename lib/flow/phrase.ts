/** A text with `{placeholders}`, or one for each plural form that the language has, by the number `count`. */
export type Phrase = string | ({ [Form in Intl.LDMLPluralRule]?: string } & { other: string })

export type Parameters = Readonly<Record<string, string | number>>

const PLACEHOLDER = /\{(\w+)\}/g
const pluralRules = new Map<string, Intl.PluralRules>()

/** Writes a phrase with its parameters put in; of plural forms the one that `count` takes in the locale. */
export function write(phrase: Phrase, parameters: Parameters, locale: string): string {
  const text =
    typeof phrase === 'string' ? phrase : (phrase[formOf(parameters.count, locale)] ?? phrase.other)
  return text.replace(PLACEHOLDER, (placeholder, name: string) =>
    Object.hasOwn(parameters, name) ? String(parameters[name]) : placeholder,
  )
}

function formOf(count: string | number | undefined, locale: string): Intl.LDMLPluralRule {
  if (typeof count !== 'number') return 'other'
  let rules = pluralRules.get(locale)
  if (rules === undefined) {
    rules = new Intl.PluralRules(locale)
    pluralRules.set(locale, rules)
  }
  return rules.select(count)
}
