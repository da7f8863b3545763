import type { Locale } from '#lib/advisor/answers.ts'
import { formatNumber } from '#lib/flow/format-number.ts'
import { inLocale, type Text } from '../knowledge/shape.ts'
import type { Methodology } from '../profile.ts'

/**
 * Returns the text in the locale with each `{name}` replaced, once: what is put in is never read again. A value that
 * ends a sentence by itself (`Acme Inc.`) takes no second full stop.
 */
export function fill(text: Text, locale: Locale, values: Record<string, string | number>): string {
  const filled = inLocale(text, locale).replace(/\{(\w+)\}(\.?)/g, (whole, name: string, stop: string) => {
    const value = values[name]
    if (value === undefined) return whole
    const words = typeof value === 'number' ? formatNumber(value, locale) : value
    return `${words}${/[.!?…]$/u.test(words) ? '' : stop}`
  })
  return locale === 'es' ? contracted(filled) : filled
}

/** Spanish writes `del` and `al` where an article follows; a name that begins with one is written with a capital. */
const contracted = (text: string) =>
  text.replace(/\b(de|a) el (?=\p{Ll})/gu, (_, word: string) => (word === 'de' ? 'del ' : 'al '))

const AND: Text = ['and', 'y']
const SPANISH_I_SOUND = /^“?(?:i|hi(?![aeou]))/i

/** A name that joins two itself: without a comma or quotation marks nobody sees where it ends. */
const IS_JOINED = /^[^“].* (?:and|y|e) /

/** Joins names as a sentence does: `a, b and c`, `a, b y c`, `a e innovación`, `a, b y c, y d`. */
export function joinNames(names: readonly string[], locale: Locale): string {
  const last = names.at(-1) ?? ''
  if (names.length < 2) return last
  const and = locale === 'es' && SPANISH_I_SOUND.test(last) ? 'e' : inLocale(AND, locale)
  const comma = names.some((name) => IS_JOINED.test(name)) ? ',' : ''
  return `${names.slice(0, -1).join(', ')}${comma} ${and} ${last}`
}

/** Returns `1 lead` or `3 leads`. */
export function counted(count: number, one: Text, many: Text, locale: Locale): string {
  return `${formatNumber(count, locale)} ${inLocale(count === 1 ? one : many, locale)}`
}

/** What each methodology calls a goal; where it has no word of its own, as the page of the plan does. */
export const GOAL: Record<Methodology, Text> = {
  okrs: ['objective', 'objetivo'],
  kpis: ['focus area', 'área de enfoque'],
  custom: ['goal', 'objetivo'],
}

/** What one team owns; masculine throughout in Spanish, so that it fits after `un` and `cada`. */
export const TEAM_GOAL: Record<Methodology, Text> = {
  ...GOAL,
  kpis: ['indicator', 'indicador'],
}
