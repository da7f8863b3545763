import { type Sentence, sentencesOf } from './clauses.ts'
import { readDeadline } from './deadlines.ts'
import type { Marked } from './digits.ts'
import { conceptsAround } from './figure-concepts.ts'
import { type Found, isStateOf, isWishFor, setState, setWish } from './figure-pairs.ts'
import { type Read, readValues } from './figure-values.ts'
import { IN_A_MONTH, IN_A_YEAR, IS_LOST, NOUN_BEHIND } from './figure-words.ts'
import { inDigits } from './in-digits.ts'
import type { FigureFinding } from './intent.ts'
import { beforeThat, relativeWish } from './relative-wishes.ts'

/** Reads the figures that a text states, each with what it is about, and brings a wished one to its present one. */
export function readFigures(text: string): FigureFinding[] {
  const findings: Found[] = []
  for (const [place, sentence] of sentencesOf(text).entries()) {
    const marked = inDigits(sentence.folded)
    const own = ofSentence(sentence, marked, place)
    joinToEarlier(own, findings)
    findings.push(...own)
    wishRelatively(marked.text.replace(/ +/g, ' '), near(findings, place), place)
  }
  return findings.flatMap(asFinding)
}

/** How many sentences a wish may stand behind what it is of. */
const FAR = 2

const near = (findings: readonly Found[], place: number): Found[] =>
  findings.filter(({ sentence }) => place - sentence <= FAR)

/** `Churn is 2%. The target is 1%.`, and `The contract says 95%. We managed 82%.` */
function joinToEarlier(own: Found[], findings: readonly Found[]): void {
  const [first] = own
  if (first === undefined) return
  const earlier = near(findings, first.sentence).toReversed()
  const changed = first.stoodBefore && first.now !== undefined ? earlier.find(({ unit, was }) => unit === first.unit && was === undefined) : undefined
  if (changed !== undefined) {
    changed.was = first.now
    own.shift()
    return
  }
  const stated = bestOf(earlier.filter((one) => isWishFor(first, one)))
  if (stated !== undefined) {
    setWish(stated, first)
    own.shift()
    return
  }
  const wished = bestOf(earlier.filter((one) => isStateOf(first, one)))
  if (wished === undefined) return
  setState(wished, first)
  own.shift()
}

/** The nearest of what a figure can belong to, and a level rather than a mere number of something. */
const bestOf = (found: readonly Found[]): Found | undefined =>
  found.find(({ unit, concepts }) => unit !== 'count' || concepts.length > 0) ?? found[0]

function ofSentence(sentence: Sentence, marked: Marked, place: number): Found[] {
  const { text } = marked
  const read = readValues(sentence.folded, marked)
  const findings: Found[] = []
  for (const figure of read) {
    const last = findings.at(-1)
    const found = foundAt(figure, { sentence, text, place })
    if (last !== undefined && figure.stoodBefore && last.now !== undefined && last.was === undefined) {
      last.was = figure.value
      continue
    }
    if (figure.happened && last?.now !== undefined) {
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
    if (last !== undefined && isStateOf(found, last)) {
      setState(last, found)
      continue
    }
    findings.push(found)
  }
  return findings
}

/** What a figure of a sentence is wished of: the last before it, whatever its noun, or one before that. */
function pairOf(wish: Found, { wish: sign }: Read, findings: readonly Found[]): Found | undefined {
  const last = findings.at(-1)
  if (last?.unit === 'count' && last.from && last.wanted === undefined && wish.unit !== 'count') return last
  if (last !== undefined && sign === 'plain' && isWishFor({ ...wish, concepts: [] }, last)) return last
  return findings.toReversed().find((one) => isWishFor(wish, one))
}

interface Context {
  sentence: Sentence
  text: string
  place: number
}

function foundAt(figure: Read, { sentence, text, place }: Context): Found {
  const { unit, value, wish, written, isStated, whole, isPartOfWhole, from } = figure
  const noun = unit === 'count' ? nounBehind(sentence.written.slice(written.end)) : undefined
  // A limit alone on so many of something is a rough figure: `at least 90 clients`.
  const isWished = wish !== undefined && !(wish !== 'plain' && noun !== undefined)
  const wishedBy = isWished ? readDeadline(text) : undefined
  return {
    unit,
    now: isWished ? undefined : value,
    wanted: isWished ? value : undefined,
    ...(figure.currency === undefined ? {} : { currency: figure.currency }),
    concepts: conceptsAround(text, figure),
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
    whole,
    from,
  }
}

/** Halves, doubles, or takes back what was stated last and has no wish yet. */
function wishRelatively(text: string, candidates: readonly Found[], place: number): void {
  const stated = candidates
    .toReversed()
    .filter(({ now, wanted }) => now !== undefined && wanted === undefined)
  const figure = bestOf(stated)
  if (figure?.now === undefined) return
  const { now, was, unit } = figure
  if (figure.sentence === place) {
    const before = beforeThat(text, now)
    if (before !== undefined) figure.was ??= before
  }
  const wanted = relativeWish(text, { now, unit, ...(was === undefined ? {} : { was }) })
  if (wanted === undefined) return
  figure.wanted = wanted
  const wishedBy = readDeadline(text)
  if (wishedBy !== undefined) figure.wishedBy = wishedBy
}

/** What nothing stands beside is what is, unless it is plainly wished; a mere word is then no figure at all. */
function asFinding({ needsPair, isBare, isStated, stoodBefore, whole, from, ...finding }: Found): FigureFinding[] {
  const isPair = finding.now !== undefined && finding.wanted !== undefined
  if (isPair || !needsPair) return [finding]
  if (isBare) return []
  return [{ ...finding, now: finding.now ?? finding.wanted, wanted: undefined }]
}

const spanOfLoss = (folded: string): NonNullable<FigureFinding['lost']> =>
  IN_A_MONTH.test(folded) ? 'by the month' : IN_A_YEAR.test(folded) ? 'by the year' : 'in all'

const spanOf = ({ start, written }: Sentence, from: number, to: number): FigureFinding['span'] => ({
  start: start + from,
  end: start + to,
  text: written.slice(from, to),
})

const nounBehind = (rest: string): string | undefined => NOUN_BEHIND.exec(rest)?.groups?.noun
