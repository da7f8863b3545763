import type { STAGES } from '../answers.ts'
import type { Deadline } from './deadlines.ts'

/** What a person may want to change this quarter, whatever their field; each has a play in `plays/`. */
export const INTENTS = [
  'more_customers',
  'keep_customers',
  'response_time',
  'on_time',
  'cash',
  'margins',
  'input_cost',
  'raise_money',
  'open_site',
  'launch',
  'wind_down',
  'hire',
  'keep_people',
  'quality',
  'returns',
  'stock',
  'no_shows',
  'idle_capacity',
  'compliance',
  'safety',
  'theft',
  'workload',
  'concentration',
  'digitise',
  'season',
  'new_market',
] as const
export type Intent = (typeof INTENTS)[number]

/** Stands for a text that asks for nothing. */
export const NOTHING = '-'
/** What a reader that learns tells apart. */
export const LEARNT_CLASSES: readonly string[] = [...INTENTS, NOTHING]

/** Where in a text something was read: UTF-16 offsets and the text between them. */
export interface Span {
  start: number
  end: number
  text: string
}

/** What governs it: said to be wanted, said to be trouble, a fact that speaks for itself, or like sentences that say so. */
export type Ground = 'wanted' | 'trouble' | 'stated' | 'learnt'

export interface IntentFinding {
  intent: Intent
  ground: Ground
  /** How likely the sentence shows it by what was learnt, 0–1. */
  likelihood: number
  /** How likely its clause shows it by itself, 0–1: a sentence that lists troubles is about each of them. */
  likelihoodInClause: number
  /** How likely all the text shows it, 0–1: what stands around a sentence says what it means. */
  likelihoodInText: number
  /** Whether, by what was learnt, the sentence asks for nothing. */
  isDoubted: boolean
  /** Whether only the topic was named, and the sentence made it an intent. */
  isTopic: boolean
  /** Whether the sentence turns from it to what it is after: `sales are good, but`. */
  isBeforeTurn: boolean
  /** Whether the sentence gives it as the reason of something else. */
  isCause: boolean
  /** Whether its sentence says that it comes before all else, or after this quarter. */
  place: 'first' | 'later' | undefined
  /** The day that its sentence names for what opens, comes out or ends. */
  due?: Deadline
  /** The sentence that it stands in, by its place in the text. */
  sentence: number
  span: Span
}

/** What happens on a day. */
export const HAPPENS_ON_A_DAY: ReadonlySet<string> = new Set<Intent>(['open_site', 'launch', 'wind_down'])

export type FigureUnit = '%' | 'money' | 'days' | 'weeks' | 'months' | 'hours' | 'minutes' | 'count'

/** A figure that somebody wrote, with what it counts and where it shall go. */
export interface FigureFinding {
  unit: FigureUnit
  now: number | undefined
  wanted: number | undefined
  /** Where it stood before, where the text tells how it changed: `falls went from 3 to 7`. */
  was?: number
  /** ISO 4217, where the text names a currency. */
  currency?: string
  /** The nouns it is about, as `concepts.ts` names them; empty when none is known. */
  concepts: readonly string[]
  /** Whether only its place beside what is says that it is wished. */
  isPresumed?: boolean
  /** By when it is wished. */
  wishedBy?: Deadline
  /** Whether it was written as so many of so many, and those many are no hundred. */
  isPartOfWhole?: boolean
  /** Whether it is what happened in a year. */
  ofYear?: boolean
  /** Whether its sentence says that so much is lost or owed, and by what span of time. */
  lost?: 'by the week' | 'by the month' | 'by the quarter' | 'by the year' | 'in all'
  /** Whether what stands behind a count in its clause says of which trouble it counts the cases. */
  isCase?: boolean
  /** The folded sentence, where nothing but the aim that leads, and is said beside it, says what it is of. */
  saidBesideLead?: string
  /** Whether it is so many of a thousand. */
  ofThousand?: boolean
  /** The nouns right behind a count, as they were written: `schools` in “from 12 to 20 schools”. */
  noun?: string
  sentence: number
  span: Span
}

export type Stage = (typeof STAGES)[number]

export const SIGNS = [
  'subscription',
  'project',
  'donations',
  'commission',
  'b2b',
  'consumer',
  'public',
  'online',
  'delivery_only',
  'wholesale',
  'export',
  'seasonal',
  'regulated',
  'ongoing',
  'energy',
] as const
export type Sign = (typeof SIGNS)[number]

export interface SignFinding {
  sign: Sign
  span: Span
}
