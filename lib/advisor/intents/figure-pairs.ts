import type { FigureFinding, FigureUnit } from './intent.ts'

/** A figure as it was found, and what may come of it where another one stands beside it. */
export interface Found extends FigureFinding {
  /** Whether it is wished only beside what is: a limit or a clause alone does not say so. */
  needsPair?: boolean
  /** Whether it is a word that only a wish makes a figure of. */
  isBare?: boolean
  /** Whether \`from\` stands before it. */
  from?: boolean
  /** Whether a verb or a day says that it is so now. */
  isStated?: boolean
  /** Whether it is where another figure stood before. */
  stoodBefore?: boolean
  /** Whether nothing that is counted or done stands behind it. */
  standsAlone?: boolean
  /** Of how many a rate was written. */
  whole?: number | undefined
  /** How many of just these many. */
  part?: number | undefined
  /** Whether it is how many came new. */
  isGained?: boolean
  /** Whether it is said to be of the number before it. */
  isOfThat?: boolean
  /** Whether what is wished of it is no more than to lose nothing. */
  isFloor?: boolean
  /** Whether both its sides are known by what was learnt. */
  isLearnt?: boolean
}

const DAYS_IN: Partial<Record<FigureUnit, number>> = {
  minutes: 1 / 1440,
  hours: 1 / 24,
  days: 1,
  weeks: 7,
  months: 30,
}
const ROUNDED = 1

/** `7 months` beside a wish of `60 days` are 210 of them; undefined where the one unit does not turn into the other. */
function inUnitOfWish(value: number, unit: FigureUnit, wish: FigureUnit): number | undefined {
  const [from, to] = [DAYS_IN[unit], DAYS_IN[wish]]
  if (from === undefined || to === undefined || from <= to) return undefined
  return Number(((value * from) / to).toFixed(ROUNDED))
}

/** Whether both are spans of time. */
export const isTimeBoth = (one: FigureUnit, other: FigureUnit): boolean =>
  DAYS_IN[one] !== undefined && DAYS_IN[other] !== undefined

/** Whether two counts may be of one thing: the noun of the one is not said, or is said again. */
const mayBeOfOneNoun = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || firstWord(one) === firstWord(other)
const firstWord = (noun: string): string =>
  noun
    .toLowerCase()
    .split(/\s/)[0]
    ?.replace(/(?:es|s)$/, '') ?? ''

/** Whether each of two counts says what it counts, and the one is nothing like the other: 74 trucks, 9 unfilled posts. */
export const areOfTwoThings = (one: Found, other: Found): boolean =>
  one.unit === 'count' &&
  other.unit === 'count' &&
  !mayBeOfOneNoun(one.noun, other.noun) &&
  !sharesConcept(one, other)

const sharesConcept = (one: FigureFinding, other: FigureFinding): boolean =>
  one.concepts.some((concept) => other.concepts.includes(concept))

/** Whether two figures may be of one thing, by what each is said to be about. */
const mayBeOfOneConcept = (one: FigureFinding, other: FigureFinding): boolean =>
  one.concepts.length === 0 || other.concepts.length === 0 || sharesConcept(one, other)

/** Whether a wish can be what is wished of a figure that was stated before it. */
export function isWishFor(wish: Found, stated: Found): boolean {
  if (wish.now !== undefined || wish.wanted === undefined) return false
  if (stated.now === undefined) return false
  if (stated.wanted !== undefined && !(stated.isFloor && !wish.isFloor)) return false
  if (!mayBeOfOneConcept(wish, stated)) return false
  if (wish.unit === 'count' && stated.unit === 'count')
    return mayBeOfOneNoun(wish.noun, stated.noun) || (wish.isCase === true && stated.isCase === true)
  if (wish.unit === stated.unit) return true
  if (isTimeBoth(wish.unit, stated.unit)) return true
  return wish.unit === 'count' && wish.noun === undefined && isInUnitOf(wish.wanted, stated)
}

/** A bare number is in the unit of what stands before it; of a part of so many it is that many, where a rate says of how many. */
const isInUnitOf = (wanted: number, { isPartOfWhole, whole }: Found): boolean =>
  isPartOfWhole ? whole !== undefined && wanted < whole : true

/** Whether a figure can be where something stands of which a wish was said before it. */
export function isStateOf(stated: Found, wish: Found): boolean {
  if (stated.now === undefined || stated.wanted !== undefined) return false
  if (wish.now !== undefined || wish.wanted === undefined) return false
  if (!(stated.isStated || sharesConcept(stated, wish) || isLateBy(stated, wish))) return false
  if (!mayBeOfOneConcept(stated, wish)) return false
  if (stated.unit === wish.unit) return stated.unit !== 'count' || mayBeOfOneNoun(stated.noun, wish.noun)
  if (isTimeBoth(wish.unit, stated.unit)) return true
  return stated.unit === 'count' && stated.noun === undefined && isInUnitOf(stated.now, wish)
}

/** `we say three weeks and it is seven`: what takes longer than was said is what it takes. */
const isLateBy = (stated: Found, wish: Found): boolean =>
  DAYS_IN[wish.unit] !== undefined &&
  stated.standsAlone === true &&
  (stated.unit === wish.unit || stated.unit === 'count') &&
  (stated.now ?? 0) > (wish.wanted ?? 0)

/** Sets what is wished of a stated figure, both in the unit of the wish where that is the finer one. */
export function setWish(stated: Found, wish: Found): void {
  if (wish.unit === 'count' && stated.part !== undefined && !isOfABody(stated)) inPieces(stated)
  const turned = stated.now === undefined ? undefined : inUnitOfWish(stated.now, stated.unit, wish.unit)
  if (turned !== undefined) Object.assign(stated, { now: turned, unit: wish.unit })
  const coarser = wish.wanted === undefined ? undefined : inUnitOfWish(wish.wanted, wish.unit, stated.unit)
  stated.wanted = wish.unit === 'count' ? inRateOf(wish.wanted, stated) : (coarser ?? wish.wanted)
  if (stated.unit === 'count') stated.unit = wish.unit
  stated.isFloor = wish.isFloor ?? false
  stated.currency ??= wish.currency as string
  stated.noun ??= wish.noun as string
  if (stated.concepts.length === 0) stated.concepts = wish.concepts
  if (wish.wishedBy) stated.wishedBy = wish.wishedBy
}

/** Of those who are with a business it minds the share that leaves. */
const isOfABody = ({ concepts }: Found): boolean => concepts.some((one) => OF_A_BODY.has(one))
const OF_A_BODY = new Set(['churn', 'yearly_churn', 'renewal', 'staff_turnover'])

/** `nine of the fourteen were late; three would be bearable`: whose wish is in pieces counts them. */
function inPieces(stated: Found): void {
  Object.assign(stated, { unit: 'count', now: stated.part, isPartOfWhole: false, part: undefined })
}

/** A bare number beside a rate is as many of so many: `two in ten, one would be fine`. */
const inRateOf = (value: number | undefined, { isPartOfWhole, whole }: Found): number | undefined =>
  isPartOfWhole && whole !== undefined && value !== undefined
    ? Number(((100 * value) / whole).toFixed(whole === 1000 ? 1 : 0))
    : value

/** Sets where something stands of which a wish was said before it. */
export function setState(wish: Found, stated: Found): void {
  const { wanted } = wish
  const kept = { ...wish }
  Object.assign(wish, stated)
  if (stated.unit === 'count') Object.assign(wish, { unit: kept.unit, now: inRateOf(stated.now, kept) })
  setWish(wish, { ...kept, now: undefined, wanted })
}

/** Whether a figure is where another one stood before it. */
export const isFormerOf = (former: Found, figure: Found): boolean =>
  former.stoodBefore === true &&
  former.now !== undefined &&
  figure.now !== undefined &&
  figure.was === undefined &&
  figure.stoodBefore !== true &&
  (former.unit === figure.unit || (former.unit === 'count' && former.standsAlone === true)) &&
  mayBeOfOneConcept(former, figure) &&
  mayBeOfOneNoun(former.noun, figure.noun)

/** Beyond this many times the one, two figures are hardly of one thing. */
const MOST_TIMES = 12

/** Whether a figure that nobody says is wished can only be what another one is to become. */
export function isPresumablyWishFor(next: Found, stated: Found): boolean {
  if (!next.standsAlone || next.isStated || next.stoodBefore) return false
  if (next.now === undefined || next.wanted !== undefined) return false
  if (stated.now === undefined || stated.wanted !== undefined || next.sentence - stated.sentence > 1)
    return false
  if (!mayBeOfOneConcept(next, stated) || !isUnitFor(next, stated)) return false
  if (stated.unit === 'money' && stated.concepts.length === 0) return false
  if (DAYS_IN[stated.unit] !== undefined && next.unit !== '%' && next.now > stated.now) return false
  const times = next.now / stated.now
  return times !== 1 && times < MOST_TIMES && times > 1 / MOST_TIMES && !isRest(next.now, stated)
}

const isUnitFor = (next: Found, stated: Found): boolean => {
  if (stated.unit === 'count')
    return next.unit === 'count' && stated.concepts.some((one) => IS_COUNTED.has(one))
  if (next.unit === stated.unit) return true
  return next.unit === 'count' && (!stated.isPartOfWhole || isRateOfFew(stated, next))
}
/** Of so few a bare number may be as many: `of ten, four leave; two would be normal`. */
const isRateOfFew = ({ whole = 0 }: Found, { now = 0 }: Found): boolean => now < whole && whole <= 100

/** What is told by how many there are of it. */
const IS_COUNTED = new Set(['incidents', 'open_posts', 'findings'])

/** The one and the other half of a whole: `60% wholesale, 40% retail`. */
const isRest = (now: number, stated: Found): boolean => stated.unit === '%' && now + (stated.now ?? 0) === 100
