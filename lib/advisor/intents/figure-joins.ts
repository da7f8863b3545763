import { readDeadline } from './deadlines.ts'
import {
  type Found,
  isFormerOf,
  isPresumablyWishFor,
  isStateOf,
  isWishFor,
  setState,
  setWish,
} from './figure-pairs.ts'
import { beforeThat, relativeWish } from './relative-wishes.ts'

/** How many sentences a wish may stand behind what it is of. */
const FAR = 2

/** What was found so shortly before that a sentence may speak of it. */
export const near = (findings: readonly Found[], place: number): Found[] =>
  findings.filter(({ sentence }) => place - sentence <= FAR)

/** `Churn is 2%. The target is 1%.`, and `The contract says 95%. We managed 82%.` */
export function joinToEarlier(own: Found[], findings: readonly Found[]): void {
  const [first] = own
  if (first === undefined) return
  const earlier = near(findings, first.sentence).toReversed()
  const changed = earlier.find((one) => isFormerOf(first, one))
  if (changed !== undefined) {
    changed.was = first.now as number
    own.shift()
    return
  }
  const stated = bestOf(
    earlier.filter(
      (one) => isWishFor(first, one) && !(first.needsPair && !first.isOfThat && isMereNumber(one)),
    ),
  )
  if (stated !== undefined) {
    setWish(stated, first)
    own.shift()
    // `we break even at 45, our aim is 55`: what comes behind a floor is aimed at.
    if (stated.isFloor) joinToEarlier(own, findings)
    return
  }
  const wished = bestOf(earlier.filter((one) => isStateOf(first, one)))
  if (wished === undefined) return
  setState(wished, first)
  own.shift()
}

/** So many of something: of 40 rooms nothing is wished that is not said of rooms. */
const isMereNumber = ({ unit, noun, concepts, isGained }: Found): boolean =>
  unit === 'count' && noun !== undefined && concepts.length === 0 && !isGained

/** The nearest of what a figure can belong to, and a level rather than a mere number of something. */
const bestOf = (found: readonly Found[]): Found | undefined =>
  found.find(({ unit, concepts }) => unit !== 'count' || concepts.length > 0) ?? found[0]

/** A sentence with its numbers and shares in digits, and as it was written. */
interface Spoken {
  text: string
  written: string
}

/** Halves, doubles, or takes back what was stated last and has no wish yet. */
export function wishRelatively({ text, written }: Spoken, candidates: readonly Found[], place: number): void {
  const stated = candidates
    .toReversed()
    .filter(({ now, wanted }) => now !== undefined && wanted === undefined)
  const figure = stated.find((one) => one.unit === '%') ?? bestOf(stated)
  if (figure?.now === undefined) return
  const { now, was, unit } = figure
  if (figure.sentence === place) {
    const before = beforeThat(text, now)
    if (before !== undefined) figure.was ??= before
  }
  const standing = { now, unit, ...(was === undefined ? {} : { was }) }
  // Of pieces a third is so many of them, and no share.
  const wanted = relativeWish(text, standing) ?? (unit === '%' ? undefined : relativeWish(written, standing))
  if (wanted === undefined) return
  // Of people and pieces there are no tenths.
  figure.wanted = unit === 'count' && Number.isInteger(now) ? Math.max(1, Math.round(wanted)) : wanted
  const wishedBy = readDeadline(text)
  if (wishedBy !== undefined) figure.wishedBy = wishedBy
}

/**
 * A level, and another one behind it that nothing is counted with and nobody says is so: the one that it is to have. Where
 * three stand side by side they are of several things.
 */
export function presumeWishes(findings: Found[]): void {
  for (const stated of [...findings]) {
    const behind = findings.slice(findings.indexOf(stated) + 1)
    const [wish, another] = behind.filter((one) => isPresumablyWishFor(one, stated))
    if (wish === undefined) continue
    if (another !== undefined) {
      if (another.sentence === wish.sentence) wish.standsAlone = another.standsAlone = false
      continue
    }
    setWish(stated, { ...wish, now: undefined, wanted: wish.now })
    stated.isPresumed = true
    findings.splice(findings.indexOf(wish), 1)
  }
}
