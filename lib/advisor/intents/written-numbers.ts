import { numberOf, WORD } from './number-words.ts'

/** Words for what a hundred is not enough for; apart from the others, which weights have been learnt with. */
const HUNDREDS: Readonly<Record<string, number>> = {
  zero: 0,
  nought: 0,
  nil: 0,
  cero: 0,
  ciento: 100,
  doscientos: 200,
  doscientas: 200,
  trescientos: 300,
  trescientas: 300,
  cuatrocientos: 400,
  cuatrocientas: 400,
  quinientos: 500,
  quinientas: 500,
  seiscientos: 600,
  seiscientas: 600,
  setecientos: 700,
  setecientas: 700,
  ochocientos: 800,
  ochocientas: 800,
  novecientos: 900,
  novecientas: 900,
  veintiun: 21,
  veintiuna: 21,
}
const THOUSAND = /^(?:thousand|mil)$/
const ONE = new Set(['a', 'one'])

/** Words of number in what only says how often, or how many that hardly count. */
const IN_A_SAYING =
  '(?:dos por tres|once (?:or|and|an?|in|every|more|again|the|we|they|you|it|upon|this|that|per)|cuatro (?:gatos|pelagatos)|mil (?:cosas|gracias|disculpas|maravillas|amores)|(?:a )?(?:thousand|hundred)(?: and one)? (?:things|reasons|apologies))\\b'

const SINGLE = `(?<!por )(?!${IN_A_SAYING})(?:${Object.keys(HUNDREDS).join('|')}|${WORD})(?![a-z])`
/** `a hundred and eighty`, `treinta y cuatro`, `dos mil quinientos`, `two and a half`. */
export const WRITTEN = `(?:(?:a (?=hundred|thousand))?(?:${SINGLE}|(?<=a )thousand|mil)(?:(?:-| and | y | )(?:${SINGLE}|thousand|mil))*(?: and a half| y medi[oa])?)`

/** The value of a number as it is written in words, folded; not a number where the words make none. */
export function valueOfWords(words: string): number {
  const half = / and a half$| y medi[oa]$/.test(words) ? 0.5 : 0
  const parts = words
    .replace(/ and a half$| y medi[oa]$/, '')
    .split(/[-\s]+/)
    .filter((part) => part !== 'and' && part !== 'y')
  let [all, group, last] = [0, 0, Number.POSITIVE_INFINITY]
  for (const part of parts) {
    if (part === 'a') continue
    if (THOUSAND.test(part)) {
      all += (group || 1) * 1000
      group = 0
      last = 1000
      continue
    }
    const value = HUNDREDS[part] ?? numberOf(part)
    if (part === 'hundred') group = (group || 1) * 100
    // `two three` are two numbers, and no one of them.
    else if (value >= last || (last < 100 && !(last >= 20 && value < 10))) return Number.NaN
    else group += value
    last = value
  }
  return all + group + half
}

/** Whether a number in words may as well be an article or mean something else: `one`, `una`, `once`. */
export const isHardlyANumber = (words: string): boolean => ONE.has(words) || /^(?:uno?|una|once)$/.test(words)
