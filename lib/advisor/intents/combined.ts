import type { Combination } from './combinations/combination.ts'
import { OF_CUSTOMERS } from './combinations/of-customers.ts'
import { OF_WORK } from './combinations/of-work.ts'
import type { Intent } from './intent.ts'
import type { WordClass } from './vocabulary/classes.ts'
import { HAPPENINGS_OF_HARM } from './vocabulary/happenings-of-harm.ts'
import { HAPPENINGS_OF_PEOPLE } from './vocabulary/happenings-of-people.ts'
import { HAPPENINGS_OF_TRADE } from './vocabulary/happenings-of-trade.ts'
import { HAPPENINGS_OF_WORK } from './vocabulary/happenings-of-work.ts'
import { Lexicon, type Mention, type Token, tokensOf } from './vocabulary/lexicon.ts'
import { PERSONS } from './vocabulary/persons.ts'
import { THINGS } from './vocabulary/things.ts'
import { TIMES_AND_AMOUNTS } from './vocabulary/times-and-amounts.ts'

const COMBINATIONS = [...OF_CUSTOMERS, ...OF_WORK]

const LEXICON = new Lexicon<WordClass>([
  PERSONS,
  THINGS,
  TIMES_AND_AMOUNTS,
  HAPPENINGS_OF_HARM,
  HAPPENINGS_OF_PEOPLE,
  HAPPENINGS_OF_TRADE,
  HAPPENINGS_OF_WORK,
])

/** So many words before what happens, a negation turns it around. */
const NEGATION_REACH = 4
const NEGATIONS = new Set(
  "no not don't doesn't didn't won't isn't aren't never without nor neither sin nunca jamas ni tampoco ningun ninguna".split(
    ' ',
  ),
)

/** What happens may be negated; what it happens to is only named. */
const HAPPENS: ReadonlySet<string> = new Set([
  ...Object.keys(HAPPENINGS_OF_HARM),
  ...Object.keys(HAPPENINGS_OF_PEOPLE),
  ...Object.keys(HAPPENINGS_OF_TRADE),
  ...Object.keys(HAPPENINGS_OF_WORK),
])

/** What a negation makes of what happens. */
const TURNED: Partial<Record<WordClass, WordClass>> = {
  stay: 'leave',
  appear: 'not_appear',
  get_people: 'not_find',
  enough: 'few',
  function: 'faulty',
  comply: 'lack',
  rest: 'no_rest',
  gain: 'nothing_left',
  punctual: 'late',
  keep_date: 'cannot_hold',
  pay: 'owe',
  answer: 'wait',
}
/** They deny as much as a negation does. */
const HARDSHIPS = new Set(
  "hardly barely rarely seldom struggle struggling hard difficult impossible can't cannot couldn't unable few fewer apenas dificil imposible cuesta casi nadie nobody pocos pocas".split(
    ' ',
  ),
)

/** After `no` these make no negation: `no idea whether`, `no doubt`. */
const NEGATES_NOTHING = new Set([
  'idea',
  'doubt',
  'wonder',
  'matter',
  'longer',
  'solo',
  'only',
  'se',
  'sabemos',
])

/** An intent that words of a folded sentence show together. */
export interface Combined {
  intent: Intent
  at: number
  end: number
}

/** Finds the intents that classes of words show together in a sentence, each once, where its words stand closest. */
export function combined(folded: string, hasGround: boolean): Combined[] {
  const { meant: byClass } = classesIn(folded)
  const found = new Map<Intent, Combined>()
  for (const combination of COMBINATIONS) {
    if (found.has(combination.intent) || (combination.needsGround && !hasGround)) continue
    if (combination.unless.some((of) => byClass.has(of))) continue
    const place = closest(combination, byClass)
    if (place !== undefined) found.set(combination.intent, { intent: combination.intent, ...place })
  }
  return [...found.values()]
}

/** Which classes of words a folded sentence speaks of, once its negations have turned or taken back what happens. */
export interface SpokenOf {
  meant: ReadonlyMap<WordClass, readonly Mention<WordClass>[]>
  /** What is said not to happen, and has no opposite here. */
  denied: ReadonlySet<WordClass>
}

/** They hold a word for few, and say that it is many. */
const AT_LEAST = /\b(?:(?:al|por lo|a lo) menos|at least)\b/g

/** Reads the classes of words of a folded sentence. */
export function classesIn(folded: string): SpokenOf {
  const tokens = tokensOf(folded.replace(AT_LEAST, (words) => ' '.repeat(words.length)))
  const byClass = new Map<WordClass, Mention<WordClass>[]>()
  const denied = new Set<WordClass>()
  const mentions = LEXICON.mentions(tokens)
  for (const mention of mentions) {
    const happens = HAPPENS.has(mention.of)
    if (happens && isPartOfAnother(mention, mentions)) continue
    const negation = happens ? placeOfNegation(tokens, mention, mention.of in TURNED) : undefined
    const meant = negation === undefined ? mention : turned(mention, negation, tokens)
    if (meant === undefined) {
      denied.add(mention.of)
      continue
    }
    const known = byClass.get(meant.of)
    if (known === undefined) byClass.set(meant.of, [meant])
    else known.push(meant)
  }
  return { meant: byClass, denied }
}

/** What happens may be negated; what it happens to is only named. Before what a negation turns, a hardship is one. */
function placeOfNegation(
  tokens: readonly Token[],
  { from }: Mention<WordClass>,
  mayTurn: boolean,
): number | undefined {
  for (let place = from - 1; place >= Math.max(0, from - NEGATION_REACH); place--) {
    const word = tokens[place]?.word ?? ''
    if (mayTurn && HARDSHIPS.has(word)) return place
    if (NEGATIONS.has(word) && !NEGATES_NOTHING.has(tokens[place + 1]?.word ?? '')) return place
  }
  return undefined
}

/** Whoever does not stay leaves; what has no opposite here is only not so. */
function turned(
  mention: Mention<WordClass>,
  negation: number,
  tokens: readonly Token[],
): Mention<WordClass> | undefined {
  const of = TURNED[mention.of]
  return of && { ...mention, of, at: tokens[negation]?.at ?? mention.at }
}

/** `leave` in `sick leave` is no leaving. */
const isPartOfAnother = (one: Mention<WordClass>, mentions: readonly Mention<WordClass>[]): boolean =>
  mentions.some(
    ({ of, from, to }) =>
      of !== one.of && to - from > one.to - one.from && from <= one.from && one.to <= to && HAPPENS.has(of),
  )

/** The tightest place where all classes stand without overlapping; undefined where they do not. */
function closest(
  { all, inOrder, mostBetween }: Combination,
  byClass: ReadonlyMap<WordClass, readonly Mention<WordClass>[]>,
): { at: number; end: number } | undefined {
  let best: { at: number; end: number; tokens: number } | undefined
  const choose = (place: number, chosen: readonly Mention<WordClass>[]): void => {
    const of = all[place]
    if (of === undefined) {
      const from = Math.min(...chosen.map((mention) => mention.from))
      const to = Math.max(...chosen.map((mention) => mention.to))
      if (best !== undefined && to - from >= best.tokens) return
      best = {
        at: Math.min(...chosen.map(({ at }) => at)),
        end: Math.max(...chosen.map(({ end }) => end)),
        tokens: to - from,
      }
      return
    }
    for (const mention of byClass.get(of) ?? []) {
      if (inOrder && chosen.some(({ to }) => to > mention.from)) continue
      if (chosen.every((other) => areApart(mention, other, mostBetween)))
        choose(place + 1, [...chosen, mention])
    }
  }
  choose(0, [])
  return best
}

const areApart = (one: Mention<WordClass>, other: Mention<WordClass>, most: number): boolean =>
  (one.to <= other.from && other.from - one.to <= most) ||
  (other.to <= one.from && one.from - other.to <= most)
