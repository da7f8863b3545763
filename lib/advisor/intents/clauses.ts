/** One sentence of a text, folded: as many characters as it was written with, so that offsets hold. */
export interface Sentence {
  start: number
  written: string
  folded: string
}

const ACCENT = /\p{M}/gu
const SENTENCE = /[^.!?;\n]+(?:[.](?=[\p{L}\p{N}])[^.!?;\n]*)*/gu

/** Folds letter by letter: lower case, no accents, one character for each. */
export function foldInPlace(text: string): string {
  let folded = ''
  for (let index = 0; index < text.length; index++) {
    const unit = text.charAt(index)
    const bare = unit.normalize('NFKD').replace(ACCENT, '').toLowerCase()
    folded += bare.length === 1 ? bare : unit === '’' ? "'" : bare.charAt(0) || unit
  }
  return folded.replaceAll('’', "'").replaceAll(' ', ' ')
}

/** Splits a text into its sentences; a full stop inside a number or an address ends none. */
export function sentencesOf(text: string): Sentence[] {
  return [...text.matchAll(SENTENCE)].flatMap(({ 0: written, index }) =>
    /\p{L}/u.test(written) ? [{ start: index, written, folded: foldInPlace(written) }] : [],
  )
}
