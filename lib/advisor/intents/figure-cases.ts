import { conceptsOf } from './concepts.ts'

/** What counts the cases of a trouble: `7 people never came`, `short 4 fitters`; read on folded text. */

interface Case {
  concept: string
  words: RegExp
}

const WHO = String.raw`(?: [\w'-]+){0,4}?`
const behind = (concept: string, words: string): Case => ({
  concept,
  words: new RegExp(`^${WHO} (?:${words})\\b`),
})
const BEHIND: readonly Case[] = [
  behind(
    'no_show',
    "(?:never|didn't|did not|failed to|forgot to|don't) (?:come|came|show\\w*|turn\\w*|appear\\w*|attend\\w*)|were no-shows|no (?:aparecieron|aparecen|vinieron|vienen|llegaron|se presentaron|se presentan|asistieron|acudieron)|(?:faltaron|nos plantaron|nos dejaron plantad[oa]s)",
  ),
  behind(
    'late',
    '(?:went out|arrived|came|were(?: \\w+)?|left|got there) (?:\\w+ )?late|(?:salieron|llegaron|se entregaron|fueron) (?:\\w+ )?(?:tarde|con (?:retraso|atraso|demora))',
  ),
  behind(
    'rework',
    '(?:were|had to be) (?:\\w+ )?(?:cut wrong|faulty|redone|remade|made again|done again|reprinted)|hubo que (?:rehacer|repetir|hacer\\w* de nuevo)\\w*',
  ),
  behind(
    'scrap',
    '(?:were|had to be) (?:\\w+ )?(?:scrapped|rejected|binned)|(?:salieron|quedaron) (?:mal|fallad[oa]s|defectuos[oa]s)',
  ),
  behind(
    'returns',
    '(?:came|were sent) back|were returned|(?:nos )?(?:volvieron|fueron devuelt[oa]s|devolvieron)',
  ),
]

const HANDS =
  '(?:techs?|technicians?|drivers?|nurses?|cooks?|chefs?|fitters?|welders?|carers?|waiters?|teachers?|mechanics?|electricians?|plumbers?|engineers?|pickers?|guards?|hands|people|staff|workers?|operators?|cleaners?|tecnic[oa]s?|chofer(?:es)?|conductor(?:es|as)?|enfermer[oa]s?|cociner[oa]s?|camarer[oa]s?|meser[oa]s?|operari[oa]s?|soldador(?:es)?|mecanic[oa]s?|docentes|maestr[oa]s|profesor(?:es|as)?|guardias?|personas|trabajador(?:es|as)?|moz[oa]s|albaniles|peones|electricistas|emplead[oa]s)'
const LACKS_BEFORE =
  /(?:\b|(?='))(?:short(?: of| by)?|(?:are|am|'re|'m) down|cort[oa]s de|lack(?:s|ing)?|(?:me |nos )?(?:faltan|hacen falta))\s$/
const HANDS_BEHIND = new RegExp(`^ (?:[\\w-]+ ){0,2}?${HANDS}\\b`)
/** Whether hands are counted: who is `down 3 cooks` lacks them. */
export const countsHands = (rest: string): boolean => HANDS_BEHIND.test(rest)
const HANDS_SHORT = new RegExp(`^ (?:[\\w-]+ ){0,2}?${HANDS} (?:short|too few|de menos)\\b`)

const REDONE_BEFORE =
  /\b(?:hubo que|tuvimos que|(?:we )?had to|we) (?:rehacer|repetir|volver a hacer|redo|remake|reprint|make again|redid|remade|reprinted)\s$/

/** Names the trouble whose cases a count of a clause counts, by what stands before it and behind; undefined where it counts none. */
export function caseOf(lead: string, rest: string, noun: string | undefined): string | undefined {
  const clause = rest.split(/[,;:(]/)[0] ?? ''
  if ((LACKS_BEFORE.test(lead) && HANDS_BEHIND.test(clause)) || HANDS_SHORT.test(clause)) return 'open_posts'
  if (noun !== undefined && conceptsOf(noun).includes('open_posts')) return 'open_posts'
  if (REDONE_BEFORE.test(lead)) return 'rework'
  return BEHIND.find(({ words }) => words.test(clause))?.concept
}
