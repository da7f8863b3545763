import { COMBINATIONS, type Combination } from './combinations.ts'
import type { Intent } from './intent.ts'
import type { WordClass } from './vocabulary/classes.ts'
import { HAPPENINGS_OF_PEOPLE } from './vocabulary/happenings-of-people.ts'
import { HAPPENINGS_OF_WORK } from './vocabulary/happenings-of-work.ts'
import { Lexicon, type Mention, type Token, tokensOf } from './vocabulary/lexicon.ts'
import { PERSONS } from './vocabulary/persons.ts'
import { THINGS } from './vocabulary/things.ts'
import { TIMES_AND_AMOUNTS } from './vocabulary/times-and-amounts.ts'

export const LEXICON = new Lexicon<WordClass>([
  PERSONS,
  THINGS,
  TIMES_AND_AMOUNTS,
  HAPPENINGS_OF_PEOPLE,
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
  ...Object.keys(HAPPENINGS_OF_PEOPLE),
  ...Object.keys(HAPPENINGS_OF_WORK),
])

/** An intent that words of a folded sentence show together. */
export interface Combined {
  intent: Intent
  at: number
  end: number
}

/** Finds the intents that classes of words show together in a sentence, each once, where its words stand closest. */
export function combined(folded: string, hasGround: boolean): Combined[] {
  const tokens = tokensOf(folded)
  const byClass = new Map<WordClass, Mention<WordClass>[]>()
  const mentions = LEXICON.mentions(tokens)
  for (const mention of mentions) {
    if (HAPPENS.has(mention.of) && isPartOfAnother(mention, mentions)) continue
    if (HAPPENS.has(mention.of) && isNegated(tokens, mention)) continue
    const known = byClass.get(mention.of)
    if (known === undefined) byClass.set(mention.of, [mention])
    else known.push(mention)
  }
  const found = new Map<Intent, Combined>()
  for (const combination of COMBINATIONS) {
    if (found.has(combination.intent) || (combination.needsGround && !hasGround)) continue
    if (combination.unless.some((of) => byClass.has(of))) continue
    const place = closest(combination, byClass)
    if (place !== undefined) found.set(combination.intent, { intent: combination.intent, ...place })
  }
  return [...found.values()]
}

/** `leave` in `sick leave` is no leaving. */
const isPartOfAnother = (one: Mention<WordClass>, mentions: readonly Mention<WordClass>[]): boolean =>
  one.to - one.from === 1 &&
  mentions.some(
    ({ of, from, to }) => of !== one.of && to - from > 1 && from <= one.from && one.to <= to && HAPPENS.has(of),
  )

function isNegated(tokens: readonly Token[], { from }: Mention<WordClass>): boolean {
  for (let place = Math.max(0, from - NEGATION_REACH); place < from; place++) {
    if (NEGATIONS.has(tokens[place]?.word ?? '')) return true
  }
  return false
}

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
      if (chosen.every((other) => areApart(mention, other, mostBetween))) choose(place + 1, [...chosen, mention])
    }
  }
  choose(0, [])
  return best
}

const areApart = (one: Mention<WordClass>, other: Mention<WordClass>, most: number): boolean =>
  (one.to <= other.from && other.from - one.to <= most) || (other.to <= one.from && one.from - other.to <= most)
