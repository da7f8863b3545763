import { type Marked, markIn } from './digits.ts'
import { withShares } from './shares.ts'
import { isHardlyANumber, valueOfWords, WRITTEN } from './written-numbers.ts'

const UNIT =
  '(?:full |whole |working |business |calendar )?(?:per ?cent|por ?ciento|pct|days?|dias?|weeks?|semanas?|months?|mes(?:es)?|hours?|horas?|minutes?|minutos?|dollars|euros|pounds|pesos|soles|points?|puntos?)'
/** What is counted in a plan by a number that people write as a word. */
const COUNTED_NOUN =
  '(?:posts?|vacanc(?:y|ies)|positions?|puestos|vacantes|findings|non-conformities|gaps|observaciones|hallazgos|no conformidades|accidents?|accidentes|injuries|near misses|breach(?:es)?|incumplimientos|infracciones)'
/** What is done to a case: `ten shirts came back`. */
const CASE_VERB =
  "(?:(?:came|were sent) back|(?:go|goes|went) (?:missing|astray)|vanish(?:ed)?|disappear(?:ed)?|desaparec\\w+|(?:suffered|sustained) |(?:were|got) (?:\\w+ )?(?:injured|hurt)|(?:sufrieron|resultaron) |se (?:lesionaron|accidentaron|lastimaron)|were (?:late|returned|rejected|faulty|redone|missing)|went out late|arrived late|(?:never|didn't|did not|failed to) (?:come|came|show|turn)\\w*|(?:stay|stayed|sit|sat|stand|stood|go|went) (?:cold|empty|unused)|quit|left (?:us|last|this|in|since)|cancel(?:led)?|resigned|(?:publicad|anunciad)[oa]s|vacantes|sin cubrir|walked out|handed in|gave (?:in )?(?:their )?notice|renunciaron|jobs (?:\\w+ ){0,2}(?:advertised|unfilled|open|posted)|(?:se )?(?:quedan|quedaron) vaci[oa]s|se (?:nos )?(?:fueron|marcharon)|no (?:aparecieron|vinieron|llegaron|se presentaron)|volvieron|(?:salieron|llegaron) (?:tarde|mal|con)|fueron devuelt[oa]s)"
const BEFORE_UNIT = new RegExp(
  `\\b(?:${WRITTEN})(?= (?:${UNIT}\\b|(?:[a-z-]+ ){0,2}${COUNTED_NOUN}\\b|(?:[a-z-]+ ){1,3}?${CASE_VERB}\\b|(?:[a-z]+ ){1,2}(?:short|too few|de menos)\\b))`,
  'g',
)
/** `ten resigned`: who it was is said before. */
const BEFORE_CASE = new RegExp(
  `(?<!\\b(?:the|every|each|no) )\\b(?!one\\b|un[oa]?\\b|once\\b)(?:${WRITTEN})(?= ${CASE_VERB}\\b)`,
  'g',
)
/** `down to four`, `bajamos a cuatro`: a move tells that the number is a figure. */
const AFTER_MOVE = new RegExp(
  `(?<=\\b(?:down to|up to|get to|go to|back to|baj\\w+ a|sub\\w+ a|lleg\\w+ a|volver a|pas\\w+ a) )(?:${WRITTEN})\\b`,
  'g',
)
/** `thirty-four`, `two hundred`: several words of number are one. */
const SEVERAL = new RegExp(`\\b(?:${WRITTEN})\\b`, 'g')
/** `from five to nine percent`: the first has the unit of the second. */
const FROM_TO = new RegExp(
  `(?<=\\b(?:from|de|del) )(?:${WRITTEN})(?= (?:to|al?) (?:un )?(?:${WRITTEN}|\\d))`,
  'g',
)
/** `half an hour`, `media hora`. */
const PARTS_OF_AN_HOUR: readonly (readonly [RegExp, string])[] = [
  [/\bhalf an hour\b/g, '30 minutes'],
  [/\bmedia hora\b/g, '30 minutos'],
  [/\b(?:a )?quarter of an hour\b/g, '15 minutes'],
  [/\bun cuarto de hora\b/g, '15 minutos'],
  [
    /(?<=\b(?:within|in|at|is|be|than|to|under|most|promised?|says?) )(?:an|one) hour\b(?! (?:and|a|away|from|late|drive)\b)/g,
    '1 hour',
  ],
]
/** Folded: `half a million dollars`, `medio millon de pesos`. */
const PARTS_OF_A_MILLION: readonly (readonly [RegExp, string])[] = [
  [/\bhalf a million\b/g, '500000'],
  [/\ba quarter of a million\b/g, '250000'],
  [/\bthree quarters of a million\b/g, '750000'],
  [/\b(?:a|one) million and a half\b/g, '1500000'],
  [/\bone and a half million\b/g, '1500000'],
  [/\bmedio millon(?: de)?\b/g, '500000'],
  [/\b(?:un )?millon y medio(?: de)?\b/g, '1500000'],
]
const HALF_A_PER_CENT = /\b(?:half a|medio)(?= (?:per ?cent|por ?ciento)\b)/g
/** Where nothing is counted behind it: `target for this one, thirty`, `deberian quedar veinte por mes`. */
const STANDS_ALONE = new RegExp(
  `(?<![\\p{L}\\d]|\\b(?:new|another|otr[oa]|nuev[oa]|no|every|each|cada) )(?:${WRITTEN})(?=\\s*$|\\s*[,.;:)]|\\s(?:by|before|in|at|until|for|per|a|as|is|would|will|next (?:year|month|quarter|season)|this (?:year|quarter)|(?:el|la) (?:ano|mes|trimestre|temporada) (?:que viene|proxim)|may|serian|bastan|son|max|tops|or|and|but|instead|para|por|antes|en|al|como|seria|es|era|o|y|pero|hasta|lo|me|nos|we|it|i|of that|cada|each|every|podri\\w+|se (?:puede|podria)|we could|i could|short)\\b)`,
  'gu',
)
const ONE_OF_A_KIND =
  /(?:\b(?:of|is|at|es|de|a|to|con|with|en|than|most|maximo|mucho|sumo|one|sea|sean|fuera|be)|[:,])\s$|^\s*$/

/** Writes numbers in words and so many of so many in digits, where they say how much of something there is or shall be. */
export function inDigits(folded: string): Marked {
  const several = markIn(withShares({ text: folded, marks: [] }), SEVERAL, ({ words }) =>
    isOneWord(words) ? undefined : inFigures(words),
  )
  const halves = [...PARTS_OF_AN_HOUR, ...PARTS_OF_A_MILLION, [HALF_A_PER_CENT, '0.5'] as const].reduce(
    (marked, [words, text]) => markIn(marked, words, () => ({ text })),
    several,
  )
  const counted = [AFTER_MOVE, FROM_TO, BEFORE_UNIT, BEFORE_CASE].reduce(
    (marked, pattern) => markIn(marked, pattern, ({ words }) => inFigures(words)),
    halves,
  )
  return markIn(counted, STANDS_ALONE, ({ words, before }) => {
    const written = isHardlyANumber(words) && !ONE_OF_A_KIND.test(before) ? undefined : inFigures(words)
    return written && { ...written, isBare: true }
  })
}

/** Writes the other numbers in words in digits too; the same where there are none. */
export function withEveryWord(marked: Marked): Marked {
  const every = markIn(marked, EVERY_WORD, ({ words }) => {
    const written = isHardlyANumber(words) ? undefined : inFigures(words)
    return written && { ...written, isHidden: true }
  })
  return every.marks.length === marked.marks.length ? marked : every
}
const EVERY_WORD = new RegExp(`(?<![\\p{L}\\d]|\\d )(?:${WRITTEN})(?![\\p{L}\\d])`, 'gu')

const isOneWord = (words: string): boolean => /^(?:a )?\S+$/.test(words)

function inFigures(words: string): { text: string } | undefined {
  const value = valueOfWords(words)
  return Number.isNaN(value) ? undefined : { text: String(value) }
}
