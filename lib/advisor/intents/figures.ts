import { type Sentence, sentencesOf } from './clauses.ts'
import { CONCEPTS } from './concepts.ts'
import { readDeadline } from './deadlines.ts'
import {
  AS_A_GOAL,
  AS_OF_NOW,
  BARE,
  CHANGED_BY,
  COMPARES,
  CONTEXT_AFTER,
  DOUBLED,
  FROM,
  HALVED,
  IN_A_MONTH,
  IN_A_YEAR,
  IS_LOST,
  IS_OF_A_SUM,
  LIMITED,
  MOVES,
  NAMED_GOAL,
  NO_FIGURE,
  NOUN_BEHIND,
  OF_OTHERS,
  PART_OF_A_SUM,
  PAYS_AT,
  ROSE_TO,
  WENT_FROM,
  WISHED,
  YEAR,
} from './figure-words.ts'
import type { FigureFinding, FigureUnit } from './intent.ts'
import { WANTED } from './marks.ts'
import { inDigits } from './number-words.ts'

const NUMBER = String.raw`\d{1,3}(?:[.,\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?`
const MONEY_BEFORE = String.raw`us\$|usd|eur|gbp|mxn|ars|clp|cop|pen|brl|r\$|s\/|[$€£]`
const MONEY_AFTER = `dollars?|euros?|pounds?|pesos|soles|usd|eur|mxn|clp|cop|ars|€|£|dolares`
const SCALE = `k|m|million|millions|thousand|mil|millon(?:es)?`
const UNIT = `%|per ?cent|por ?ciento|days?|dias?|weeks?|semanas?|months?|mes(?:es)?|hours?|horas?|minutes?|minutos?`
const VALUE = new RegExp(
  String.raw`(?:(?<before>${MONEY_BEFORE})\s?)?(?<![\p{L}\d.,])(?<number>${NUMBER})(?:\s?(?<scale>${SCALE})\b)?\s*(?:(?<unit>(?:${UNIT})(?![\p{L}])|%)|(?<after>(?:${MONEY_AFTER})(?![\p{L}])))?`,
  'gu',
)
/** A figure with its sign of being wished, before figures of a sentence are brought together. */
interface Read {
  value: number
  unit: FigureUnit
  currency: string | undefined
  wished: boolean
  from: boolean
  /** Whether it is what another figure became. */
  happened: boolean
  start: number
  end: number
}

/** Reads the figures that a text states, each with what it is about, and brings a wished one to its present one. */
export function readFigures(text: string): FigureFinding[] {
  const findings: FigureFinding[] = []
  for (const [place, sentence] of sentencesOf(text).entries()) {
    const own = ofSentence(sentence, place)
    const [first] = own
    const last = findings.at(-1)
    // `Churn is 2%. The target is 1%.`
    if (first && last && last.sentence === place - 1 && isWishFor(first, last)) {
      wish(last, first.wanted, first.unit)
      if (first.wishedBy) last.wishedBy = first.wishedBy
      own.shift()
    }
    findings.push(...own)
  }
  return findings
}

const DAYS_IN: Partial<Record<FigureUnit, number>> = { days: 1, weeks: 7, months: 30 }

/** `7 months` beside a wish of `60 days` are 210 of them; the same figure where its unit does not turn into the other. */
function inUnitOfWish(value: number, unit: FigureUnit, wish: FigureUnit): number | undefined {
  const [from, to] = [DAYS_IN[unit], DAYS_IN[wish]]
  return from === undefined || to === undefined || from <= to ? undefined : (value * from) / to
}

const isWishFor = (wish: FigureFinding, stated: FigureFinding): boolean =>
  wish.now === undefined &&
  stated.wanted === undefined &&
  (wish.unit === stated.unit ||
    inUnitOfWish(stated.now ?? 0, stated.unit, wish.unit) !== undefined ||
    (wish.unit === 'count' && wish.noun === undefined && !stated.isPartOfWhole)) &&
  (wish.concepts.length === 0 || wish.concepts.some((concept) => stated.concepts.includes(concept)))

/** Sets what is wished of a figure, both in the unit of the wish where that is the finer one. */
function wish(stated: FigureFinding, wanted: number | undefined, unit: FigureUnit): void {
  const turned = stated.now === undefined ? undefined : inUnitOfWish(stated.now, stated.unit, unit)
  if (turned !== undefined) Object.assign(stated, { now: turned, unit })
  stated.wanted = wanted
  if (stated.unit === 'count') stated.unit = unit
}

function ofSentence(sentence: Sentence, place: number): FigureFinding[] {
  const { written, start } = sentence
  const folded = inDigits(sentence.folded)
  const read = [...folded.matchAll(VALUE)].flatMap((match) => readValue(match, folded))
  const findings: FigureFinding[] = []
  for (const [index, figure] of read.entries()) {
    const before = read[index - 1]
    const last = findings.at(-1)
    const pairs =
      before !== undefined &&
      last !== undefined &&
      last.wanted === undefined &&
      figure.wished &&
      !(figure.unit === 'count' && last.isPartOfWhole) &&
      (before.unit === figure.unit ||
        (before.unit === 'count' && before.from) ||
        inUnitOfWish(before.value, before.unit, figure.unit) !== undefined ||
        figure.unit === 'count')
    if (pairs) {
      wish(last, figure.value, figure.unit)
      last.span = spanOf(start + (before?.start ?? 0), figure.end - (before?.start ?? 0), written, start)
      last.noun ??= nounBehind(written.slice(figure.end))
      if (last.concepts.length === 0) last.concepts = conceptsAround(folded, figure)
      continue
    }
    if (figure.happened && last?.now !== undefined && before !== undefined) {
      Object.assign(last, { was: last.now, now: figure.value })
      if (last.unit === 'count') last.unit = figure.unit
      if (last.concepts.length === 0) last.concepts = conceptsAround(folded, figure)
      continue
    }
    const noun = figure.unit === 'count' ? nounBehind(written.slice(figure.end)) : undefined
    findings.push({
      unit: figure.unit,
      now: figure.wished ? undefined : figure.value,
      wanted: figure.wished ? figure.value : undefined,
      ...(figure.currency === undefined ? {} : { currency: figure.currency }),
      concepts: conceptsAround(folded, figure),
      ...(noun === undefined ? {} : { noun }),
      ...(isPartOfWhole(sentence.folded, figure) ? { isPartOfWhole: true } : {}),
      ...(IN_A_YEAR.test(folded) ? { ofYear: true } : {}),
      ...(figure.unit === 'money' && IS_LOST.test(folded) ? { lost: spanOfLoss(folded) } : {}),
      sentence: place,
      span: spanOf(start + figure.start, figure.end - figure.start, written, start),
    })
  }
  const [only] = findings
  const times = HALVED.test(folded) ? 0.5 : DOUBLED.test(folded) ? 2 : undefined
  if (times !== undefined && findings.length === 1 && only?.now !== undefined)
    only.wanted ??= only.now * times
  const wishedBy = readDeadline(folded)
  if (wishedBy !== undefined)
    for (const figure of findings) if (figure.wanted !== undefined) figure.wishedBy = wishedBy
  return findings
}

const spanOfLoss = (folded: string): NonNullable<FigureFinding['lost']> =>
  IN_A_MONTH.test(folded) ? 'by the month' : IN_A_YEAR.test(folded) ? 'by the year' : 'in all'

/** Nine of fifty-one are a share that nobody wrote; what is wished beside it is wished of fifty-one. */
const isPartOfWhole = (folded: string, { unit, start, end }: Read): boolean =>
  unit === '%' &&
  !/%|cent/.test(folded.slice(start, end)) &&
  !/\b(?:100|cien|hundred)\b/.test(folded.slice(Math.max(0, start - AROUND), end + AROUND))
const AROUND = 60

const spanOf = (start: number, length: number, written: string, sentenceStart: number) => ({
  start,
  end: start + length,
  text: written.slice(start - sentenceStart, start - sentenceStart + length),
})

const nounBehind = (rest: string): string | undefined => NOUN_BEHIND.exec(rest)?.groups?.noun

/** `turnover is over 80%` states, `we want it under 4%` wishes: by itself a comparison is no wish. */
const COMPARED =
  /\b(?:over|above|under|below|more than|less than|at least|at most|mas de|menos de|por debajo de|por encima de)\s(?:el |the )?$/

function readValue(match: RegExpExecArray, folded: string): Read[] {
  const { number = '', before, after, unit, scale } = match.groups ?? {}
  const start = match.index
  const end = start + match[0].trimEnd().length
  const lead = folded.slice(0, start)
  const money = before ?? after
  if (money === undefined && unit === undefined && (YEAR.test(number) || isNone(lead))) return []
  if (
    OF_OTHERS.test(lead) ||
    CHANGED_BY.test(lead) ||
    (unit !== undefined && COMPARES.test(folded.slice(end)))
  )
    return []
  if (unit !== undefined && /^(?:%|per|por)/.test(unit))
    if (PART_OF_A_SUM.test(lead) || IS_OF_A_SUM.test(folded.slice(end))) return []
  const happened = WENT_FROM.test(lead) || AS_OF_NOW.test(folded.slice(end))
  const rose = ROSE_TO.test(lead) || PAYS_AT.test(lead)
  return [
    {
      value: readNumber(number, scale),
      unit: money !== undefined ? 'money' : unitOf(unit),
      currency: money === undefined ? undefined : currencyOf(money),
      happened,
      wished: !rose && !happened && isWished(lead, folded.slice(end), folded),
      from: FROM.test(lead),
      start,
      end,
    },
  ]
}

const isNone = (lead: string): boolean => NO_FIGURE.test(lead) && !WISHED.test(lead)

function isWished(lead: string, rest: string, folded: string): boolean {
  if (NAMED_GOAL.test(lead) || LIMITED.test(lead) || AS_A_GOAL.test(rest)) return true
  if (!WISHED.test(lead)) return false
  if (BARE.test(lead) && !MOVES.test(lead)) return false
  return !(COMPARED.test(lead) && folded.search(WANTED) < 0)
}

/** `12.500` and `12,500` are twelve thousand five hundred, `4.5` and `4,5` four and a half. */
function readNumber(number: string, scale: string | undefined): number {
  const grouped = /^\d{1,3}(?:[.,\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?$/.test(number)
  const decimal = grouped ? /[.,](\d{1,2})$/.exec(number)?.[1] : undefined
  const whole = decimal === undefined ? number : number.slice(0, -decimal.length - 1)
  const plain = grouped
    ? `${whole.replace(/[.,\u00a0\u202f]/g, '')}.${decimal ?? 0}`
    : number.replace(',', '.')
  const factor = scale === undefined ? 1 : /^(?:k|thousand|mil)$/.test(scale) ? 1000 : 1_000_000
  return Number((Number(plain) * factor).toFixed(6))
}

function unitOf(unit: string | undefined): FigureUnit {
  if (unit === undefined) return 'count'
  if (/^(?:%|per|por)/.test(unit)) return '%'
  if (/^d/.test(unit)) return 'days'
  if (/^(?:week|seman)/.test(unit)) return 'weeks'
  if (/^(?:month|mes)/.test(unit)) return 'months'
  return /^h/.test(unit) ? 'hours' : 'minutes'
}

const CURRENCIES: readonly [RegExp, string][] = [
  [/^(?:€|eur)/, 'EUR'],
  [/^(?:£|gbp|pound)/, 'GBP'],
  [/^(?:us\$|usd|dolares)/, 'USD'],
  [/^mxn/, 'MXN'],
  [/^ars/, 'ARS'],
  [/^clp/, 'CLP'],
  [/^cop/, 'COP'],
  [/^(?:pen|s\/|soles)/, 'PEN'],
  [/^(?:brl|r\$)/, 'BRL'],
]
const currencyOf = (money: string): string | undefined => CURRENCIES.find(([words]) => words.test(money))?.[1]

/** What stands between the figures before and behind, and so can be what this one is about. */
function conceptsAround(folded: string, { start, end }: Read): string[] {
  const before = folded.slice(0, start)
  const after = folded.slice(end, end + CONTEXT_AFTER)
  const near = CONCEPTS.flatMap(({ concept, words }) => {
    const distance = Math.min(distanceBefore(before, words), distanceAfter(after, words))
    return distance < FAR ? [{ concept, distance }] : []
  })
  const subjects = IS.test(before) ? near.filter(({ concept }) => isBefore(concept, before)) : []
  if (subjects.length > 0) return closest(subjects)
  return closest(near)
}

/** `returns in Germany are 30%`: what stands before is what the figure is of, however near something else stands behind. */
const IS =
  /\b(?:is|are|was|were|at|to|stands?|runs?|reached|hit|es|son|esta|estan|fue|era|en|al|llego a|subio a|ronda)\s(?:\w+\s){0,2}$/
const isBefore = (concept: string, before: string) => {
  const words = CONCEPTS.find((known) => known.concept === concept)?.words
  return words !== undefined && distanceBefore(before, words) < FAR
}

function closest(near: readonly { concept: string; distance: number }[]): string[] {
  const nearest = Math.min(...near.map(({ distance }) => distance))
  return near.filter(({ distance }) => distance <= nearest + CLOSE).map(({ concept }) => concept)
}

const FAR = 60
/** Two nouns this close to each other are both what the figure is about: `monthly churn`, `staff turnover`. */
const CLOSE = 6

function distanceBefore(text: string, words: RegExp): number {
  const ends = [...text.matchAll(new RegExp(words, 'g'))].map(({ 0: found, index }) => index + found.length)
  return text.length - (ends.at(-1) ?? Number.NEGATIVE_INFINITY)
}

const distanceAfter = (text: string, words: RegExp) => words.exec(text)?.index ?? Number.POSITIVE_INFINITY
