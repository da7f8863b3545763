/** A word of a text: as it was written, and folded to what all spellings of it share. */
export interface Word {
  written: string
  folded: string
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’`´][\p{L}\p{M}\p{N}]+)*/gu
const TAG = /<[^<>]{0,200}>/g
const MARKS_AND_APOSTROPHES = /[\u0300-\u036f'’`´]/g

/** The words of a text in order, without tags, punctuation, emoji, case or accents; at most `limit` of them. */
export function wordsOf(text: string, limit: number): Word[] {
  const words: Word[] = []
  for (const [written] of text.replace(TAG, ' ').matchAll(WORD)) {
    const folded = written.toLowerCase().normalize('NFD').replace(MARKS_AND_APOSTROPHES, '')
    if (folded !== '') words.push({ written, folded })
    if (words.length === limit) break
  }
  return words
}

/**
 * Takes the endings of number and gender off a folded word, in English and Spanish alike: *bakeries* and
 * *bakery*, *cerveceras* and *cervecero* become one. It need not be a word of either language.
 */
export function stemOf(folded: string): string {
  let stem = folded
  if (stem.length > 4) {
    if (stem.endsWith('ies')) return `${stem.slice(0, -3)}y`
    if (/(?:[sxznlrd]|ch|sh)es$/.test(stem)) stem = stem.slice(0, -2)
    else if (/[^sui]s$/.test(stem)) stem = stem.slice(0, -1)
  }
  return stem.length > 4 && /[aoe]$/.test(stem) ? stem.slice(0, -1) : stem
}

/** Words that say nothing about an industry; legal forms stay, for they tell a bank from a bakery. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and are as at by for from in is it its of on or that the this to with was were which their they our we ' +
    'you your de la el los las y en del al un una por para con que se su sus es o e inc llc ltd corp co company ' +
    'sa cv ltda'
  ).split(' '),
)
