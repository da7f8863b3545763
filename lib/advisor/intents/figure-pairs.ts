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
  /** Of how many a rate was written. */
  whole?: number | undefined
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
export function inUnitOfWish(value: number, unit: FigureUnit, wish: FigureUnit): number | undefined {
  const [from, to] = [DAYS_IN[unit], DAYS_IN[wish]]
  if (from === undefined || to === undefined || from <= to) return undefined
  return Number(((value * from) / to).toFixed(ROUNDED))
}

/** Whether two counts may be of one thing: the noun of the one is not said, or is said again. */
const mayBeOfOneNoun = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || firstWord(one) === firstWord(other)
const firstWord = (noun: string): string =>
  noun
    .toLowerCase()
    .split(/\s/)[0]
    ?.replace(/(?:es|s)$/, '') ?? ''

const sharesConcept = (one: FigureFinding, other: FigureFinding): boolean =>
  one.concepts.some((concept) => other.concepts.includes(concept))

/** Whether two figures may be of one thing, by what each is said to be about. */
const mayBeOfOneConcept = (one: FigureFinding, other: FigureFinding): boolean =>
  one.concepts.length === 0 || other.concepts.length === 0 || sharesConcept(one, other)

/** Whether a wish can be what is wished of a figure that was stated before it. */
export function isWishFor(wish: Found, stated: Found): boolean {
  if (wish.now !== undefined || wish.wanted === undefined) return false
  if (stated.now === undefined || stated.wanted !== undefined) return false
  if (!mayBeOfOneConcept(wish, stated)) return false
  if (wish.unit === 'count' && stated.unit === 'count') return mayBeOfOneNoun(wish.noun, stated.noun)
  if (wish.unit === stated.unit) return true
  if (inUnitOfWish(stated.now, stated.unit, wish.unit) !== undefined) return true
  return wish.unit === 'count' && wish.noun === undefined && isInUnitOf(wish.wanted, stated)
}

/** A bare number is in the unit of what stands before it; of a part of so many it is that many, where a rate says of how many. */
const isInUnitOf = (wanted: number, { isPartOfWhole, whole }: Found): boolean =>
  isPartOfWhole ? whole !== undefined && wanted < whole : true

/** Whether a figure can be where something stands of which a wish was said before it. */
export function isStateOf(stated: Found, wish: Found): boolean {
  if (stated.now === undefined || stated.wanted !== undefined) return false
  if (wish.now !== undefined || wish.wanted === undefined) return false
  if (!(stated.isStated || sharesConcept(stated, wish))) return false
  if (!mayBeOfOneConcept(stated, wish)) return false
  if (stated.unit === wish.unit) return stated.unit !== 'count' || mayBeOfOneNoun(stated.noun, wish.noun)
  if (inUnitOfWish(stated.now, stated.unit, wish.unit) !== undefined) return true
  return stated.unit === 'count' && stated.noun === undefined && isInUnitOf(stated.now, wish)
}

/** Sets what is wished of a stated figure, both in the unit of the wish where that is the finer one. */
export function setWish(stated: Found, wish: Found): void {
  const turned = stated.now === undefined ? undefined : inUnitOfWish(stated.now, stated.unit, wish.unit)
  if (turned !== undefined) Object.assign(stated, { now: turned, unit: wish.unit })
  stated.wanted = wish.unit === 'count' ? inRateOf(wish.wanted, stated) : wish.wanted
  if (stated.unit === 'count') stated.unit = wish.unit
  stated.currency ??= wish.currency as string
  stated.noun ??= wish.noun as string
  if (stated.concepts.length === 0) stated.concepts = wish.concepts
  if (wish.wishedBy) stated.wishedBy = wish.wishedBy
}

/** A bare number beside a rate is as many of so many: `two in ten, one would be fine`. */
const inRateOf = (value: number | undefined, { isPartOfWhole, whole }: Found): number | undefined =>
  isPartOfWhole && whole !== undefined && value !== undefined ? Math.round((100 * value) / whole) : value

/** Sets where something stands of which a wish was said before it. */
export function setState(wish: Found, stated: Found): void {
  const { wanted } = wish
  const kept = { ...wish }
  Object.assign(wish, stated)
  if (stated.unit === 'count') Object.assign(wish, { unit: kept.unit, now: inRateOf(stated.now, kept) })
  setWish(wish, { ...kept, now: undefined, wanted })
}
