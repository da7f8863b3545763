import type { KeyedFeatures } from '../learning/features.ts'
import { LinearModel, softmax } from '../learning/linear-model.ts'
import { isTimeBoth } from './figure-pairs.ts'
import { type ReadSentence, seenOfNumbers } from './figure-role-features.ts'
import type { Read } from './figure-values.ts'
import weights from './weights/figure-roles.json' with { type: 'json' }

/** Where something stands, what is wished of it, and what is neither: a year, a size, what was before. */
export const ROLES = ['now', 'wanted', 'other'] as const
export type Role = (typeof ROLES)[number]
/** Whether of two numbers the one is wished of what the other says. */
export const PAIRS = ['pair', 'none'] as const

/** Where something stands, and what is wished of just that. */
export interface LearntPair {
  now: Read
  wanted: Read
}

/** What was learnt to be read of the numbers of a text. */
export interface LearntFigure {
  pair?: LearntPair
  /** What surely is the one or the other, whatever it belongs to. */
  now: Read | undefined
  wanted: Read | undefined
  isNothingWished: boolean
}

/** The linear models of the roles, and of what makes two numbers a pair. */
export interface RoleModels {
  roles: LinearModel
  pairs: LinearModel
}

let loaded: RoleModels | undefined
function shipped(): RoleModels {
  loaded ??= { roles: new LinearModel(weights.roles), pairs: new LinearModel(weights.pairs) }
  return loaded
}

/**
 * Reads which of the numbers of a text is where something stands and which one is wished of it, by what was learnt from
 * texts whose figures are known; no more than one of each.
 */
export function learntFigure(sentences: readonly ReadSentence[], models?: RoleModels): LearntFigure {
  const read = sentences.flatMap((sentence) => sentence.read)
  if (read.length === 0) return { now: undefined, wanted: undefined, isNothingWished: false }
  const { likeliest, share, likelyNow, likelyWanted } = weigh(read, sentences, models ?? shipped())
  const [now, wanted] = [read[likeliest.now], read[likeliest.wanted]]
  const areBoth = now !== undefined && wanted !== undefined
  const isNoWish = areBoth && (isRestOf(now, wanted) || isMoveOf(now, wanted))
  const isPair = areBoth && share >= SURE_OF_A_PAIR && !isNoWish
  return {
    ...(isPair ? { pair: { now: saidAgain(now, read) ?? now, wanted } } : {}),
    now: read[surest(likelyNow)],
    wanted: isNoWish ? undefined : read[surest(likelyWanted)],
    isNothingWished: (likelyWanted[0] ?? 0) >= SURE,
  }
}
/** Chosen on texts that nothing was learnt from: of the pairs that are as sure nine in ten were right. */
const SURE_OF_A_PAIR = 0.5
const SURE = 0.95
const surest = (likely: readonly number[]): number => likely.slice(1).findIndex((share) => share >= SURE)

interface Weighed {
  likeliest: { now: number; wanted: number }
  /** The share of the likeliest in all that could be read. */
  share: number
  /** How likely none, and each number by its place behind that, is where something stands, or what is wished. */
  likelyNow: number[]
  likelyWanted: number[]
}

const NONE = -1
const LEAST = 1e-6
/** Of what is so unlikely it is not asked whether it is a pair. */
const HARDLY = 1e-2
/** What a pair is taken for before anything is seen of it, since of many pairs of numbers few are one. */
const PAIR_BEFORE_SEEN = 10
/** How loudly a pair speaks beside the roles, which have seen much of the same. */
const LOUDNESS_OF_PAIR = 0.7

function weigh(read: readonly Read[], sentences: readonly ReadSentence[], models: RoleModels): Weighed {
  const seen = seenOfNumbers(sentences)
  const [now, wanted] = (['now', 'wanted'] as const).map((role) => {
    const [at, other] = [ROLES.indexOf(role), ROLES.indexOf('other')]
    return seen.ofNumbers.map((features) => {
      const likely = likelihoods(models.roles, features)
      return (likely[at] ?? 0) / Math.max(LEAST, likely[other] ?? 0)
    })
  }) as [number[], number[]]
  const ofPair = (one: number, other: number): number => {
    if (!isOfOneKind(read[one] as Read, read[other] as Read)) return 0
    const [pair = 0, none = 0] = likelihoods(models.pairs, seen.ofPair(one, other))
    return ((PAIR_BEFORE_SEEN * pair) / Math.max(LEAST, none)) ** LOUDNESS_OF_PAIR
  }
  const places = [NONE, ...read.keys()]
  const [likelyNow, likelyWanted] = [places.map(() => 0), places.map(() => 0)]
  let [all, most] = [0, 0]
  let likeliest = { now: NONE, wanted: NONE }
  for (const one of places)
    for (const other of places) {
      if (one === other && one !== NONE) continue
      const alone = (one === NONE ? 1 : (now[one] ?? 0)) * (other === NONE ? 1 : (wanted[other] ?? 0))
      const odds = one === NONE || other === NONE || alone < HARDLY ? alone : alone * ofPair(one, other)
      all += odds
      likelyNow[one + 1] = (likelyNow[one + 1] ?? 0) + odds
      likelyWanted[other + 1] = (likelyWanted[other + 1] ?? 0) + odds
      if (odds > most) [most, likeliest] = [odds, { now: one, wanted: other }]
    }
  const shareOf = (odds: number): number => odds / all
  return {
    likeliest,
    share: shareOf(most),
    likelyNow: likelyNow.map(shareOf),
    likelyWanted: likelyWanted.map(shareOf),
  }
}

function likelihoods(model: LinearModel, { keys, values }: KeyedFeatures): Float64Array {
  return softmax(model.logits(model.rowsOf({ keys }), values), 1)
}

/** Whether two numbers can be of one thing by their units; a mere number is in any. */
const isOfOneKind = (now: Read, wanted: Read): boolean =>
  now.unit === wanted.unit ||
  now.unit === 'count' ||
  wanted.unit === 'count' ||
  isTimeBoth(now.unit, wanted.unit)

/** The one and the other part of a whole, of which nobody says that it is wished: `70% wholesale, 30% retail`. */
const isRestOf = (now: Read, wanted: Read): boolean =>
  now.unit === '%' && wanted.unit === '%' && wanted.wish === undefined && now.value + wanted.value === 100

/** Where something stood before it moved is no wish: `falls went from 3 to 7`. */
const isMoveOf = (now: Read, wanted: Read): boolean => now.happened && wanted.from

/** The same share said more exactly: `nearly half of them, 48 percent`. */
const saidAgain = (now: Read, read: readonly Read[]): Read | undefined => {
  const next = read[read.indexOf(now) + 1]
  return next?.isSameAgain && isRounded(next, { unit: now.unit, now: now.value }) ? next : undefined
}

/** Whether a share is another one that was rounded. */
export const isRounded = (
  { unit, value }: Pick<Read, 'unit' | 'value'>,
  { unit: before, now }: { unit: Read['unit']; now?: number | undefined },
): boolean => unit === '%' && before === '%' && now !== undefined && Math.abs(now - value) <= ROUNDED_BY
const ROUNDED_BY = 5
const isRoundedIn = (one: Read, { unit, value, isSameAgain, start }: Read): boolean =>
  isSameAgain && one.end <= start && isRounded(one, { unit, now: value })

/** What the numbers of a sentence are taken for: what rules say of them, unless it was learnt to be something else. */
export function takenFor(
  read: readonly Read[],
  { pair, now, wanted, isNothingWished }: LearntFigure,
): Read[] {
  return read.flatMap((one): Read[] => {
    if (one === pair?.now || one === pair?.wanted) return [one]
    if (pair === undefined && one === wanted) return [{ ...one, wish: 'plain', isStated: false }]
    if (pair === undefined && one === now) return [{ ...one, wish: undefined, isStated: true }]
    if (one.isHidden || (pair !== undefined && read.includes(pair.now) && isRoundedIn(one, pair.now)))
      return []
    return [isNothingWished ? { ...one, wish: undefined } : one]
  })
}
