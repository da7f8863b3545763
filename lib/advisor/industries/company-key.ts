import { wordsOf } from './industry-words.ts'

const MAX_KEY_WORDS = 24
/** What stands behind a name and names no other company. */
const LEGAL_FORM = new RegExp(
  ' (?:s de rl(?: de cv)?|(?:sab|sapi|sa|srl|sc)(?: de cv)?|inc|incorporated|corp|corporation|co|company|companies|' +
    'ltd|limited|ltda|llc|llp|lp|plc|sas|sarl|spa|sl|slu|sau|gmbh|ag|se|kg|kgaa|ev|nv|bv|ab|asa|as|aps|oy|oyj|' +
    'pte|pty|bhd|berhad|tbk|kk|group|holding|holdings|the)$',
)

/**
 * What all spellings of a company's name share: without case, accents, spaces, punctuation, the words "the" and
 * "and", and legal forms at its end; empty for a name without words.
 */
export function companyKey(name: string): string {
  let words = wordsOf(name, MAX_KEY_WORDS)
    .map(({ folded }) => folded)
    .join(' ')
    .replace(/\b\p{L}(?: \p{L}\b)+/gu, (letters) => letters.replaceAll(' ', ''))
    .replace(/^the (?=.)/, '')
    .replace(/ (?:and|y|und|et)(?= .)/g, '')
  let shorter = words.replace(LEGAL_FORM, '')
  while (shorter !== words) {
    words = shorter
    shorter = words.replace(LEGAL_FORM, '')
  }
  return words.replaceAll(' ', '')
}
