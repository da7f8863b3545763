import type { Locale } from '#lib/advisor/answers.ts'
import type { Deadline } from '../intents/deadlines.ts'

/** The same words in English and in Spanish. */
export type Text = readonly [en: string, es: string]

/** What a play is for; roles and departments care about these in different orders. */
export const THEMES = ['demand', 'delivery', 'money', 'people'] as const
export type Theme = (typeof THEMES)[number]

/** A value to start from and one to reach within 90 days, for a company of middle size. */
export interface Movement {
  baseline: number
  target: number
}

export interface Metric {
  /** English without an article, Spanish with one (`la ocupación`), so that both fit in a sentence. */
  name: Text
  unit: Text
  usualRange: { low: number; high: number }
  movement: Movement
  /** Where size changes the figures themselves: up to 50 people, and from 251 on. */
  movementBySize: { small?: Movement; large?: Movement }
  /** The name as it stands alone, where it cannot be told from `name`: metrics that operators wrote. */
  label?: Text
  /** Counted from nothing on the first day of the cycle, so that no baseline is guessed. */
  isCounted?: boolean
  /** Counted one by one, like contracts: many people bring hardly more of them than few. */
  isFew?: boolean
  /** Watched so that the others are not bought at its cost. */
  isGuard?: boolean
  /** For whom alone it makes sense. */
  only?: Audience
  /** Whose figures they are; ours where nothing else is said. */
  isStated?: boolean
  /** The concept, or the metric by its English name, whose other side it is: what is missing, of what is in stock. */
  otherSideOf?: string
  /** By when it shall stand at its target, where somebody named a day. */
  wishedBy?: Deadline
}

/** Who a metric is for: how they earn, whom they serve, whether others work with them. */
export const AUDIENCES = [
  'subscription',
  'donations',
  'b2b',
  'consumer',
  'donors',
  'energy',
  'materials',
  'visits',
  'ongoing',
  'buyers',
  'accounts',
  'team',
] as const
export type Audience = (typeof AUDIENCES)[number]

/** An objective that makes sense in one field, with why it matters there and what shows it. */
export interface Play {
  theme: Theme
  /** Begins with an imperative in English and an infinitive in Spanish, and holds no number. */
  objective: Text
  /** The same as a noun phrase, for those who work with indicators. */
  focus: Text
  why: Text
  /** The first thing to do about it, within a week and without anybody's consent. */
  monday?: { title: Text; what: Text }
  metrics: Metric[]
}

export interface IndustryKnowledge {
  /** Whether the plays of its category do not hold for it: a drug maker has no waiting room. */
  standsApart: boolean
  insight: Text
  teams: { en: string[]; es: string[] }
  vocabulary: { en: string[]; es: string[] }
  plays: Play[]
}

const LOCALE_INDEX = { en: 0, es: 1 } as const

/** Returns the words in the locale. */
export function inLocale(text: Text, locale: Locale): string {
  return text[LOCALE_INDEX[locale]]
}

const SPANISH_ARTICLE = /^(?:el|la|los|las) /

/** Returns a metric's name as a label: no article, first letter in upper case. */
export function metricLabel({ name, label }: Metric, locale: Locale): string {
  if (label !== undefined) return inLocale(label, locale)
  const bare = inLocale(name, locale).replace(locale === 'es' ? SPANISH_ARTICLE : '', '')
  return bare.charAt(0).toUpperCase() + bare.slice(1)
}
