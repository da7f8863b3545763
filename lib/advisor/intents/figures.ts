import { foldInPlace, type Sentence } from './clauses.ts'
import { readDeadline } from './deadlines.ts'
import { caseOf, isLongWeek } from './figure-cases.ts'
import { conceptsAround } from './figure-concepts.ts'
import { joinToEarlier, near, presumeWishes, wishRelatively } from './figure-joins.ts'
import {
  areOfTwoThings,
  type Found,
  isFormerOf,
  isStateOf,
  isWishFor,
  setState,
  setWish,
} from './figure-pairs.ts'
import { isRounded, type LearntFigure, type LearntPair, learntFigure, takenFor } from './figure-roles.ts'
import type { Read } from './figure-values.ts'
import {
  IN_A_MONTH,
  IN_A_YEAR,
  IS_A_FLOOR,
  IS_LOST,
  isGained,
  NOUN_BEHIND,
  OF_THAT_NUMBER,
} from './figure-words.ts'
import { inNumbers, type SentenceInNumbers } from './in-numbers.ts'
import type { FigureFinding } from './intent.ts'
import { WHAT_WE_AIM_AT } from './wish-words.ts'

/** Reads the figures that a text states, each with what it is about, and brings a wished one to its present one. */
export function readFigures(text: string): FigureFinding[] {
  const findings: Found[] = []
  let isAsked = false
  const spoken = inNumbers(text)
  const { pair: likely, ...rest } = learntFigure(spoken)
  const pair = likely && pairFound(likely, spoken)
  const learnt: LearntFigure =
    pair === undefined && likely !== undefined
      ? { ...rest, now: undefined, wanted: undefined }
      : { ...rest, ...(likely && { pair: likely }) }
  for (const one of spoken) {
    const { sentence, place } = one
    const own = ofSentence({ ...one, read: takenFor(one.read, learnt) }, learnt.pair, pair)
    if (isAsked && own[0] !== undefined) own[0] = asWish(own[0])
    isAsked = text[sentence.start + sentence.written.length] === '?' && NAMES_AN_AIM.test(sentence.folded)
    joinToEarlier(own, findings)
    findings.push(...own)
    const words = { text: one.text.replace(/ +/g, ' '), written: sentence.folded }
    wishRelatively(words, near(findings, place), place)
  }
  for (const found of findings) settle(found)
  if (!learnt.isNothingWished) presumeWishes(findings)
  return findings.flatMap(asFinding)
}

/** The figure whose both sides were learnt to be read; what no rule takes for a wish is presumed, and has to be of the same thing. */
function pairFound({ now, wanted }: LearntPair, spoken: readonly SentenceInNumbers[]): Found | undefined {
  const foundOf = (figure: Read, wish: Read['wish']): Found =>
    foundAt({ ...figure, wish }, spoken.find(({ read }) => read.includes(figure)) as SentenceInNumbers)
  const settled = { needsPair: false, isBare: false, stoodBefore: false, isLearnt: true }
  const pair: Found = { ...foundOf(now, undefined), ...settled }
  const wish = foundOf(wanted, 'plain')
  if (foundOf(now, 'plain').isFloor) return undefined
  if (wanted.wish === undefined && areOfTwoThings(pair, wish)) return undefined
  setWish(pair, wish)
  return wanted.wish === undefined && !now.isRaised ? { ...pair, isPresumed: true } : pair
}

/** `The target? Nine.`: a question has its figure in the next sentence. */
const NAMES_AN_AIM = new RegExp(String.raw`^\W*(?:\w+ ){0,3}${WHAT_WE_AIM_AT}(?: \w+){0,2}\W*$`)
const asWish = (figure: Found): Found =>
  figure.wanted === undefined && !figure.isStated
    ? { ...figure, now: undefined, wanted: figure.now, needsPair: true }
    : figure

function ofSentence(
  spoken: SentenceInNumbers,
  learnt: LearntPair | undefined,
  pair: Found | undefined,
): Found[] {
  const { sentence } = spoken
  const findings: Found[] = []
  for (const figure of spoken.read) {
    if (figure === learnt?.wanted) continue
    const last = findings.at(-1)
    if (figure === learnt?.now && pair !== undefined) {
      if (figure.happened && last?.now !== undefined) Object.assign(pair, whatBecameOf(findings.pop(), pair))
      findings.push(pair)
      continue
    }
    const found = foundAt(figure, spoken)
    // What is earned below what is aimed at, and a share that is said twice, are no figures beside their own.
    if (pair !== undefined && (found.isFloor || (figure.isSameAgain && isRounded(figure, pair)))) continue
    if (last !== undefined && isFormerOf(found, last)) {
      last.was = figure.value
      continue
    }
    if (last !== undefined && figure.isSameAgain && last.wanted === undefined && isRounded(figure, last)) {
      Object.assign(last, { now: figure.value, isPartOfWhole: figure.isPartOfWhole })
      continue
    }
    if (figure.happened && last?.now !== undefined && !last.isLearnt) {
      Object.assign(last, { was: last.now, now: figure.value })
      if (last.unit === 'count') last.unit = figure.unit
      if (last.concepts.length === 0) last.concepts = found.concepts
      continue
    }
    const stated = found.wanted === undefined ? undefined : pairOf(found, figure, findings)
    if (stated !== undefined) {
      setWish(stated, found)
      stated.span = spanOf(sentence, stated.span.start - sentence.start, figure.written.end)
      continue
    }
    if (last !== undefined && figure.isRaised && !last.isLearnt && isRaisedOf(found, last))
      Object.assign(last, { now: undefined, wanted: last.now })
    if (last !== undefined && isStateOf(found, last)) {
      setState(last, found)
      continue
    }
    findings.push(found)
  }
  return findings
}

/** `from 210 members we are down to 160`: the second keeps what is said of the first. */
const whatBecameOf = (former: Found | undefined, { noun, concepts }: Found): Partial<Found> => ({
  ...(former?.now === undefined ? {} : { was: former.now }),
  ...(noun === undefined && former?.noun !== undefined ? { noun: former.noun } : {}),
  ...(concepts.length === 0 && former !== undefined ? { concepts: former.concepts } : {}),
})

/** `the roof is £90k, 35 thousand is raised so far`: of what has come in, the larger sum before it is what it takes. */
const isRaisedOf = (raised: Found, sum: Found): boolean =>
  sum.unit === 'money' && (sum.now ?? 0) > (raised.now ?? Number.POSITIVE_INFINITY)

/** What a figure of a sentence is wished of: the last before it, whatever its noun, or one before that. */
function pairOf(wish: Found, { wish: sign }: Read, findings: readonly Found[]): Found | undefined {
  const last = findings.at(-1)
  if (
    last?.unit === 'count' &&
    last.from &&
    !last.isBare &&
    last.wanted === undefined &&
    wish.unit !== 'count'
  )
    return last
  if (last !== undefined && sign === 'plain' && isWishFor({ ...wish, concepts: [] }, last)) return last
  return findings.toReversed().find((one) => isWishFor(wish, one))
}

function conceptsOfRead(figure: Read, text: string, trouble: string | undefined): string[] {
  if (trouble !== undefined) return [trouble]
  const rest = text.slice(figure.end).replace(/^\s+/, ' ')
  const isLong = figure.unit === 'hours' && isLongWeek(figure.value, text.slice(0, figure.start), rest)
  return isLong ? ['overtime'] : conceptsAround(text, figure)
}

/** One of a trouble is none yet. */
const FEWEST_CASES = 2

function foundAt(figure: Read, { sentence, text, place }: SentenceInNumbers): Found {
  const { unit, value, wish, written, isStated, whole, part, isPartOfWhole, from } = figure
  const noun = unit === 'count' ? nounBehind(sentence.written.slice(written.end)) : undefined
  const trouble =
    unit === 'count' && value >= FEWEST_CASES
      ? caseOf(
          text.slice(0, figure.start),
          text.slice(figure.end).replace(/^\s+/, ' '),
          noun && foldInPlace(noun),
        )
      : undefined
  // A limit alone on so many of something is a rough figure: `at least 90 clients`.
  const isWished = wish !== undefined && (wish === 'plain' || noun === undefined || trouble !== undefined)
  const wishedBy = isWished ? readDeadline(text) : undefined
  return {
    unit,
    now: isWished ? undefined : value,
    wanted: isWished ? value : undefined,
    ...(figure.currency === undefined ? {} : { currency: figure.currency }),
    concepts: conceptsOfRead(figure, text, trouble),
    ...(trouble === undefined ? {} : { isCase: true }),
    ...(noun === undefined ? {} : { noun }),
    ...(isPartOfWhole ? { isPartOfWhole: true } : {}),
    ...(IN_A_YEAR.test(text) ? { ofYear: true } : {}),
    ...(unit === 'money' && IS_LOST.test(text) ? { lost: spanOfLoss(text) } : {}),
    ...(wishedBy === undefined ? {} : { wishedBy }),
    sentence: place,
    span: spanOf(sentence, written.start, written.end),
    needsPair: figure.isBare || (isWished && (wish === 'limit' || (wish === 'by clause' && unit !== '%'))),
    isBare: figure.isBare,
    isStated,
    stoodBefore: figure.stoodBefore,
    standsAlone: figure.standsAlone && noun === undefined,
    whole,
    part,
    from,
    isGained: isGained(text.slice(0, figure.start), noun, text.slice(figure.end).replace(/^\s+/, ' ')),
    isOfThat: isWished && OF_THAT_NUMBER.test(text.slice(0, figure.start)),
    isFloor: isWished && IS_A_FLOOR.test(text.slice(0, figure.start)),
  }
}

/** What nothing was found beside is what is, unless it is plainly wished: `we answer within 3 days`. */
function settle(found: Found): void {
  if (found.whole === A_THOUSAND && found.isPartOfWhole && found.wanted !== undefined) inThousandths(found)
  if (!found.needsPair || found.now !== undefined || found.wanted === undefined) return
  found.now = found.wanted
  found.wanted = undefined
}

const A_THOUSAND = 1000
/** Of a thousand people say how many, and no tenths of a per cent. */
function inThousandths(found: Found): void {
  const times = (share: number | undefined) => share && Math.round(share * 10)
  Object.assign(found, { unit: 'count', ofThousand: true, isPartOfWhole: false })
  Object.assign(found, { now: times(found.now), wanted: times(found.wanted) })
}

/** A mere word beside nothing is no figure. */
function asFinding({
  needsPair,
  isBare,
  isStated,
  stoodBefore,
  standsAlone,
  whole,
  part,
  from,
  isGained: _gained,
  isOfThat: _that,
  isFloor: _floor,
  isLearnt: _learnt,
  ...finding
}: Found): FigureFinding[] {
  return isBare && (finding.now === undefined || finding.wanted === undefined) ? [] : [finding]
}

const spanOfLoss = (folded: string): NonNullable<FigureFinding['lost']> =>
  IN_A_MONTH.test(folded) ? 'by the month' : IN_A_YEAR.test(folded) ? 'by the year' : 'in all'

const spanOf = ({ start, written }: Sentence, from: number, to: number): FigureFinding['span'] => ({
  start: start + from,
  end: start + to,
  text: written.slice(from, to),
})

const nounBehind = (rest: string): string | undefined => NOUN_BEHIND.exec(rest)?.groups?.noun
