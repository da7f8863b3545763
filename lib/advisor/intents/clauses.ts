import { TURN } from './marks.ts'

/** One sentence of a text, folded: as many characters as it was written with, so that offsets hold. */
export interface Sentence {
  start: number
  written: string
  folded: string
}

const ACCENT = /\p{M}/gu
const SENTENCE = /[^.!?;\n]+(?:[.](?=[\p{L}\p{N}])[^.!?;\n]*)*/gu

const PLAIN_ASCII = /^[\x00-\x7e]*$/
/** What each letter folds to, found once. */
const folds = new Map<string, string>()

/** Folds letter by letter: lower case, no accents, one character for each. */
export function foldInPlace(text: string): string {
  if (PLAIN_ASCII.test(text)) return text.toLowerCase()
  let folded = ''
  for (let index = 0; index < text.length; index++) folded += foldOf(text.charAt(index))
  return folded
}

const MOST_FOLDS = 4096

function foldOf(unit: string): string {
  const known = folds.get(unit)
  if (known !== undefined) return known
  const bare = unit.normalize('NFKD').replace(ACCENT, '').toLowerCase()
  const folded =
    unit === '’' ? "'" : unit === '\u00a0' ? ' ' : bare.length === 1 ? bare : bare.charAt(0) || unit
  if (folds.size < MOST_FOLDS) folds.set(unit, folded)
  return folded
}

/** Splits a text into its sentences; a full stop inside a number or an address ends none. */
export function sentencesOf(text: string): Sentence[] {
  return [...text.matchAll(SENTENCE)].flatMap(({ 0: written, index }) =>
    /\p{L}/u.test(written) ? [{ start: index, written, folded: foldInPlace(written) }] : [],
  )
}

const FEWEST_WORDS = 3

/** Where in a folded sentence it comes to what it is after; undefined where nothing turns, or hardly anything follows. */
export function placeOfTurn(folded: string): number | undefined {
  return [...folded.matchAll(TURN)]
    .map(({ index, 0: { length } }) => index + length)
    .findLast((from) => from > 0 && folded.slice(from).trim().split(/\s+/).length >= FEWEST_WORDS)
}

const BETWEEN_CLAUSES = /[,:]\s|\s(?:and|but|so|y|e|pero)\s/g

/** The clause of a folded sentence in which a finding stands; undefined where it is the whole or the finding spans two. */
export function clauseAt(folded: string, start: number, end: number): string | undefined {
  const borders = [...folded.matchAll(BETWEEN_CLAUSES)].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  )
  const from = borders.findLast(([, after]) => after <= start)?.[1] ?? 0
  const to = borders.find(([before]) => before > start)?.[0] ?? folded.length
  return end > to || borders.length === 0 ? undefined : folded.slice(from, to)
}
