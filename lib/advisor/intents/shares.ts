import { type Marked, markIn } from './digits.ts'
import { valueOfWords, WRITTEN } from './written-numbers.ts'

/** Figures that people write as so many of so many, as a fraction or as a half; read on folded text. */

const NUMBER = `\\d{1,4}|${WRITTEN}|thousand|mil(?= )`
const COUNTED =
  'per ?cent|por ?ciento|(?:working |business )?days?|dias?|weeks?|semanas?|months?|mes(?:es)?|hours?|horas?|minutes?|minutos?|years?|anos?'
const SHOPS = 'shops|stores|sites|tiendas|locales|sucursales'
const TIMES =
  '(?: times| veces| [a-z]+(?= (?:in|out of) (?:every |each )?(?:ten|twenty|hundred|a hundred|10|20|100)\\b)| [a-z]+(?= (?:in|of|out of) (?:every|each) ))?'
/** `one in five`, `6 out of every 100`, `dos de cada diez`, `88 times out of 100`; `two in three years` is none. */
const RATIO = new RegExp(
  `\\b(?<part>${NUMBER})${TIMES} (?:(?:in|out of)(?: every| each)?|of every|of each|of(?= (?:a |one )?(?:100|hundred|1000)\\b)|in (?:every|each)|(?:per|for) (?:every|each)|per(?= (?:hundred|thousand|100|1000)\\b)|de cada|por cada|de) (?:a )?(?<whole>${NUMBER})\\b(?! (?:${COUNTED}|${SHOPS})\\b)`,
  'g',
)
const WHOLES = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 16, 20, 25, 30, 40, 50, 100, 1000])
/** Of fewer than these, one more or less is another share. */
const FEWEST_OF_A_WHOLE = 5
/** `12 of our 40 clients`, `7 of the last 10 jobs`: whose they are or which says that the second number is the whole. */
const PART_OF_OURS = new RegExp(
  `\\b(?<part>${NUMBER}) (?:out )?(?:of (?:our|my|the|its|their)|de (?:nuestr[oa]s|mis|l[oa]s|sus)|of(?= \\d+ (?:of our |of the )?[a-z]+s\\b))(?: (?:last|past|first|ultim[oa]s|primer[oa]s))? (?<whole>${NUMBER})\\b(?! (?:${COUNTED}|${SHOPS})\\b)`,
  'g',
)
/** `de cada cien prendas nos rechazan once`, `de los 40 clientes se fueron 12`, `of every hundred accounts, seven leave`. */
const WHOLE_FIRST = new RegExp(
  `(?:\\b(?<every>de cada|por cada|(?:out )?of (?:every|each)|(?:for|in) (?:every|each))|\\b(?:de (?:nuestr[oa]s|mis|l[oa]s)|(?:out )?of (?:our|my|the))|(?:^\\s*|[,:] )(?:de|of|out of)) (?<whole>${NUMBER})(?: [a-z]+(?: [a-z']+){0,6}?,?|,) (?:(?<=, )(?:a|en) |(?<!\\b(?:a|al|to|y|and|desde|since) ))(?:only |just |some |about |solo |unos |unas )?(?<part>${NUMBER})\\b(?! (?:${COUNTED}|times|veces)\\b)`,
  'g',
)
/** `half our clients`; half of a year or of what used to be is a share of nothing that is counted here. */
const NO_PART_OF =
  '(?:year|sales|value|time|week|day|month|quarter|price|size|town|village|street|city|season|way|country|story|problem|hour|veces|que (?:habia|hay|era|eran|teniamos)|ano|anos|mes|meses|dia|dias|hora|horas|pueblo|ciudad|camino|siglo|precio|semana|temporada|pais|ellos|ellas|them)'
const HALF = new RegExp(
  `\\b(?:half(?= (?:of )?(?:our|my|the|all|these|its|their) (?!${NO_PART_OF}\\b))|la mitad(?= de (?:nuestr[oa]s|mis|l[oa]s) (?!${NO_PART_OF}\\b)))`,
  'g',
)
const PARTS_OF_ONE: readonly (readonly [string, number])[] = [
  ['(?:two|2) thirds|dos tercios|las dos terceras partes', 67],
  ['(?:three|3) quarters|tres cuartos|(?:las )?tres cuartas partes', 75],
  ['(?:four|4) fifths|cuatro quintos|(?:las )?cuatro quintas partes', 80],
  ['(?:three|3) fifths|tres quintos|(?:las )?tres quintas partes', 60],
  ['(?:two|2) fifths|dos quintos|(?:las )?dos quintas partes', 40],
  ['(?:a|one) third|(?:un|el) tercio|(?:una|la) tercera parte', 33],
  ['(?:a|one) quarter|(?:un|el) cuarto|(?:una|la) cuarta parte', 25],
  ['(?:a|one) fifth|(?:un|el) quinto|(?:una|la) quinta parte', 20],
  ['(?:a|one) tenth|(?:un|el) decimo|(?:una|la) decima parte', 10],
]
/** A part of what is counted by the piece: `a third of our orders`, `un tercio de los pedidos`. */
const FRACTIONS = PARTS_OF_ONE.map(
  ([words, share]) =>
    [
      new RegExp(
        `\\b(?:${words})(?= (?:de lo que|of (?:what|all that|everything) )|(?: (?:of|de) (?:(?:our|my|the|all|these|its|their|nuestr[oa]s|mis|l[oa]s|las) )?(?!(?:an?|its|his|this)\\b)(?!${NO_PART_OF}\\b)(?:[a-z]+ )?[a-z]+s\\b))`,
        'g',
      ),
      share,
    ] as const,
)

/** `should be a tenth`: by itself a part is of what is counted before it. */
const FRACTIONS_ALONE = PARTS_OF_ONE.map(
  ([words, share]) =>
    [
      new RegExp(
        `(?<=\\b(?:be|is|at|than|or|sea|sean|fuera|fueran|es|son|seria|de|en)(?: el| un)? |[,:] |^\\s*)(?:${words})(?=\\s*$|\\s*[,.;:)]|\\s(?:would|seria|serian|bastaria|by|para|por|or|o|and|y|at|como)\\b)`,
        'g',
      ),
      share,
    ] as const,
)

/** `25% of the rooms are taken, we would love half of them`: behind one share another part is of the same. */
const PARTS_BEHIND_A_SHARE = [['half|la mitad', 50] as const, ...PARTS_OF_ONE].map(
  ([words, share]) =>
    [new RegExp(`(?<=%.{1,120}\\W)(?:${words}) (?:of them|de ell[oa]s)\\b`, 'g'), share] as const,
)
/** Where it is what shall be taken or filled: `que se ocupen tres cuartas partes`; what moves by a third is no third. */
const PARTS_THAT_SHALL_BE = PARTS_OF_ONE.map(
  ([words, share]) =>
    [
      new RegExp(
        `(?<=%.{1,120}\\bque (?:se )?(?:ocup|vend|llen|us|pag|renuev|vuelv|qued|lleg)[a-z]+ )(?:${words})(?=\\s*$|\\s*[,.;:)])`,
        'g',
      ),
      share,
    ] as const,
)

/** `38 pence in every pound`, `40 centavos de cada peso`. */
const OF_THE_MONEY = new RegExp(
  `\\b(?<part>\\d+[.,]\\d+|${NUMBER}) ?(?:pence|p|cents|centavos|centimos) (?:in|of|out of|de|por) (?:every|each|the|cada) (?:pound|dollar|euro|peso|sol)\\b`,
  'g',
)

/** `every tenth guest`. */
const ORDINALS: readonly (readonly [RegExp, number])[] = [
  [
    /\bevery (?:second|other)(?= [a-z]+ (?!day|week|month|year))(?! (?:day|week|month|year|saturday|sunday))/g,
    50,
  ],
  [/\bevery third(?! (?:day|night|week|month|year|weekend))/g, 33],
  [/\bevery fourth(?! (?:day|night|week|month|year|weekend))/g, 25],
  [/\bevery fifth(?! (?:day|night|week|month|year|weekend))/g, 20],
  [/\bevery tenth(?! (?:day|night|week|month|year|weekend))/g, 10],
  [/\bevery twentieth(?! (?:day|night|week|month|year|weekend))/g, 5],
]

/** Writes so many of so many in per cents, in as many characters; each keeps where it stood and of how many it was. */
export function withShares(marked: Marked): Marked {
  let text = markIn(marked, PART_OF_OURS, ({ groups: { part, whole } }) => shareOf(part, whole))
  text = markIn(text, OF_THE_MONEY, ({ groups: { part } }) => shareOf(part, '100', true))
  text = markIn(text, RATIO, ({ groups: { part = '', whole = '' }, words }) => {
    const [few, all] = [numberIn(part), numberIn(whole)]
    if (
      !(few < all) ||
      !(WHOLES.has(all) || (isRate(words) && all >= FEWEST_OF_A_WHOLE)) ||
      (all === 2 && few !== 1)
    )
      return undefined
    return { text: percent(few, all), whole: all }
  })
  text = markIn(text, WHOLE_FIRST, ({ groups: { part, whole, every }, words }) => {
    const share = shareOf(part, whole, every !== undefined)
    if (share === undefined) return undefined
    const before = words.slice(0, words.length - (part?.length ?? 0)).replace(` ${whole}`, '')
    return { ...share, text: before + share.text, isAtEnd: true }
  })
  text = markIn(text, HALF, () => ({ text: '50%' }))
  for (const [words, share] of ORDINALS) text = markIn(text, words, () => ({ text: `${share}%` }))
  for (const [words, share] of FRACTIONS) text = markIn(text, words, () => ({ text: `${share}%` }))
  for (const [words, share] of [...FRACTIONS_ALONE, ...PARTS_BEHIND_A_SHARE, ...PARTS_THAT_SHALL_BE])
    text = markIn(text, words, () => ({ text: `${share}%`, isBare: true }))
  return text
}

/** So many of so many as a per cent, where the one is a part of the other. */
function shareOf(
  part = '',
  whole = '',
  isRate = false,
): { text: string; whole: number; part?: number } | undefined {
  const [few, all] = [numberIn(part), numberIn(whole)]
  const isPart = (few > 1 || (isRate && few === 1)) && few < all && all >= FEWEST_OF_A_WHOLE
  return isPart ? { text: percent(few, all), whole: all, ...(isRate ? {} : { part: few }) } : undefined
}

/** One in forty is a finer share than a whole per cent. */
const FINE = 5
const percent = (few: number, all: number): string => {
  const share = (100 * few) / all
  return `${Number(share.toFixed(share < FINE || all === 1000 ? 1 : 0))}%`
}

const isRate = (words: string): boolean => /\b(?:every|each|cada)\b/.test(words)

const numberIn = (written: string): number => (/^\d/.test(written) ? Number(written) : valueOfWords(written))
