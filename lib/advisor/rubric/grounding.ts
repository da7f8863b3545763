import { foldedWords } from '../plain-text.ts'
import { FUNCTION_WORDS, VAGUE_WORDS } from './rubric-words.ts'

/** Words of company and industry names that any text may hold by chance; folded. */
const COMMON_IN_NAMES = new Set(
  'and services service company companies group inc ltd llc corp sa cv srl de the y servicios grupo compania'.split(
    ' ',
  ),
)
const STEM_LENGTH = 5
const MIN_WORD_LENGTH = 3

/** A text as terms are looked up in it, read once for all of them. */
export interface GroundText {
  lowerCase: string
  words: ReadonlySet<string>
}

/** Reads a text for `groundedShare`. */
export function groundText(text: string): GroundText {
  return {
    lowerCase: text.normalize('NFKC').toLowerCase(),
    words: new Set(foldedWords(text).flatMap((word) => [word, word.slice(0, STEM_LENGTH)])),
  }
}

/** Returns the share of a term's weighty words that the text holds, as words or as stems; 0 to 1. */
export function groundedShare(term: string, text: GroundText): number {
  const weighty = foldedWords(term).filter(
    (word) => word.length >= MIN_WORD_LENGTH && !FUNCTION_WORDS.has(word) && !COMMON_IN_NAMES.has(word),
  )
  if (weighty.length === 0) {
    const verbatim = term.normalize('NFKC').trim().toLowerCase()
    return verbatim !== '' && text.lowerCase.includes(verbatim) ? 1 : 0
  }
  const said = text.words
  return weighty.filter((word) => said.has(word) || isStemOf(word, said)).length / weighty.length
}

function isStemOf(word: string, said: ReadonlySet<string>): boolean {
  return word.length >= STEM_LENGTH && !VAGUE_WORDS.has(word) && said.has(word.slice(0, STEM_LENGTH))
}
