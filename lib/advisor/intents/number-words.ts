const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  uno: 1,
  una: 1,
  un: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  trece: 13,
  catorce: 14,
  quince: 15,
  dieciseis: 16,
  diecisiete: 17,
  dieciocho: 18,
  diecinueve: 19,
  veinte: 20,
  veintiuno: 21,
  veintidos: 22,
  veintitres: 23,
  veinticuatro: 24,
  veinticinco: 25,
  veintiseis: 26,
  veintisiete: 27,
  veintiocho: 28,
  veintinueve: 29,
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  sesenta: 60,
  setenta: 70,
  ochenta: 80,
  noventa: 90,
  cien: 100,
}
const WORD = Object.keys(WORDS).join('|')
/** `thirty-four`, `treinta y cuatro`. */
const TENS =
  /\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)(?:-| y | )(one|two|three|four|five|six|seven|eight|nine|uno?|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)\b/g
const COUNTED =
  'per ?cent|por ?ciento|days?|dias?|weeks?|semanas?|months?|mes(?:es)?|hours?|horas?|minutes?|minutos?'
/** `half our clients`; half of a year or of what used to be is a share of nothing that is counted here. */
const HALF =
  /\b(?:half(?= (?:of )?(?:our|my|the|all|these|its|their) (?!(?:year|time|week|day|month|price|size|town|village|street|city|season|way|country|story|problem)\b))|la mitad(?= de (?:nuestr[oa]s|mis|l[oa]s) (?!(?:veces|que habia|anos|meses|dias)\b)))/g
/** `down to four`, `bajamos a cuatro`: a move tells that the number is a figure. */
const AFTER_MOVE = new RegExp(
  `(?<=\\b(?:down to|up to|get to|go to|back to|baj\\w+ a|sub\\w+ a|lleg\\w+ a|volver a|pas\\w+ a) )(?:${WORD})\\b`,
  'g',
)
/** What is counted in a plan by a number that people write as a word. */
const COUNTED_NOUN =
  '(?:posts?|vacanc(?:y|ies)|positions?|puestos|vacantes|findings|non-conformities|gaps|observaciones|hallazgos|no conformidades|accidents?|accidentes|injuries|near misses)'
const BEFORE_UNIT = new RegExp(
  `\\b(?:${WORD})(?= (?:(?:${COUNTED})\\b|(?:[a-z]+ ){0,2}${COUNTED_NOUN}\\b))`,
  'g',
)
/** A number in digits or as a word, for a pattern on folded text. */
export const NUMBER = `\\d{1,4}|${WORD}`
/** `one in five`, `6 out of every 100`, `dos de cada diez`; `two in three years` is none. */
const RATIO = new RegExp(
  `\\b(${NUMBER}) (?:(?:in|out of)(?: every| each)?|of every|of each|de cada|de) (${NUMBER})\\b(?! (?:${COUNTED}|years?|anos?|shops|stores|tiendas|locales)\\b)`,
  'g',
)
const WHOLES = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 16, 20, 25, 30, 40, 50, 100, 1000])
/** Of fewer than these, one more or less is another share. */
const FEWEST_OF_A_WHOLE = 5
/** `12 of our 40 clients`, `7 of the last 10 jobs`: whose they are or which says that the second number is the whole. */
const PART_OF_OURS = new RegExp(
  `\\b(${NUMBER}) (?:out )?(?:of (?:our|my|the|its|their)|de (?:nuestr[oa]s|mis|l[oa]s|sus)|of(?= \\d+ (?:of our |of the )?[a-z]+s\\b))(?: (?:last|past|first|ultim[oa]s|primer[oa]s))? (${NUMBER})\\b(?! (?:${COUNTED}|years?|anos?|shops|stores|sites|tiendas|locales|sucursales)\\b)`,
  'g',
)
/** `de cada cien prendas nos rechazan once`, `de los 40 clientes se fueron 12`, `out of every ten parcels two arrive broken`. */
const WHOLE_FIRST = new RegExp(
  `(?:\\b(?:de cada|de (?:nuestr[oa]s|mis|l[oa]s)|(?:out )?of (?:every|each|our|my|the))|(?:^\\s*|[,:] )(?:de|of|out of)) (${NUMBER}) [a-z]+(?: [a-z']+){0,6}? (?<!\\b(?:a|al|to|y|and|desde|since) )(${NUMBER})\\b(?! (?:${COUNTED}|years?|anos?|times|veces)\\b)`,
  'g',
)

/**
 * Writes number words before a unit, and so many of so many, in digits: as many characters as there were, filled up with
 * blanks, so that offsets hold.
 */
export function inDigits(folded: string): string {
  return folded
    .replace(TENS, (words, tens: string, ones: string) =>
      String(numberOf(tens) + numberOf(ones)).padEnd(words.length),
    )
    .replace(PART_OF_OURS, (words, part: string, whole: string) => shareOf(part, whole, words))
    .replace(RATIO, (ratio, part: string, whole: string) => {
      const [few, all] = [numberOf(part), numberOf(whole)]
      if (few >= all || !WHOLES.has(all) || (all === 2 && few !== 1)) return ratio
      return `${Number(((100 * few) / all).toFixed(all === 1000 ? 1 : 0))}%`.padEnd(ratio.length)
    })
    .replace(WHOLE_FIRST, (words, whole: string, part: string) => {
      const share = shareOf(part, whole, words).trimEnd()
      if (share === words) return words
      const before = words.slice(0, words.length - part.length).replace(` ${whole} `, ' ')
      return (before + share).padStart(words.length).padEnd(words.length)
    })
    .replace(HALF, (words) => '50%'.padEnd(words.length))
    .replace(AFTER_MOVE, (word) => String(WORDS[word]).padEnd(word.length))
    .replace(BEFORE_UNIT, (word) => String(WORDS[word]).padEnd(word.length))
}

/** So many of so many as a per cent, where the one is a part of the other; else the words as they were. */
function shareOf(part: string, whole: string, words: string): string {
  const [few, all] = [numberOf(part), numberOf(whole)]
  const isPart = few > 1 && few < all && all >= FEWEST_OF_A_WHOLE
  return isPart ? `${Math.round((100 * few) / all)}%`.padEnd(words.length) : words
}

/** The value of a number in digits or of a word up to a hundred; not a number where it is neither. */
export const numberOf = (number: string): number => WORDS[number] ?? Number(number)
