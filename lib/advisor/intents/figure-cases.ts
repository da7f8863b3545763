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
  // Whose seat stays empty since nobody came.
  behind(
    'no_show',
    "(?:stay|stays|stayed|sit|sits|sat|are|were|go|went|stand|stood|remain|remained) (?:cold|empty|unused|vacant)\\b.*(?:never|didn't|don't|doesn't|did not|do not|nobody|fail\\w* to) (?:\\w+ )?(?:come|came|comes|show\\w*|turn\\w*)|(?:quedan|quedaron|se quedan|se quedaron|estan|siguen) (?:vaci[oa]s|fri[oa]s|sin usar)\\b.*(?:no (?:vino|viene|vienen|vinieron|aparec\\w+|lleg\\w+|se present\\w+)|nunca (?:vino|vinieron|llegaron|llego))",
  ),
  behind(
    'open_posts',
    '(?:jobs?|roles|seats|vacancies) (?:\\w+ ){0,3}?(?:advertised|posted|unfilled|open|vacant|on offer)|(?:avisos|ofertas|plazas|cargos) (?:\\w+ ){0,3}?(?:publicad[oa]s|vacantes|sin cubrir|abiert[oa]s|anunciad[oa]s)',
  ),
  behind(
    'shrinkage',
    '(?:vanish(?:ed)?|disappear(?:ed)?|(?:go|went|gone) (?:missing|astray)|walk(?:ed)? out of (?:the|our) (?:shop|store|door)|(?:are|were|get|got) stolen|desaparecen|desaparecieron|(?:son|fueron) robad[oa]s)',
  ),
  behind(
    'incidents',
    '(?:suffered|sustained|had) (?:[\\w-]+ ){0,3}?(?:injur\\w+|accidents?)|(?:were|got) (?:\\w+ )?(?:injured|hurt)|(?:sufrieron|tuvieron) (?:[\\w-]+ ){0,3}?(?:accidentes?|lesion\\w*)|(?:resultaron|acabaron|terminaron) (?:lesionad|herid|accidentad)[oa]s|se (?:lesionaron|accidentaron|lastimaron|hirieron)',
  ),
  behind(
    'staff_turnover',
    '(?:quit(?! (?:smoking|drinking|gambling|vaping|school)\\b)|resigned|walked out|handed in (?:their|its) notice|gave (?:in )?(?:their )?notice|renunciaron|pidieron la (?:cuenta|baja)|dejaron (?:el (?:puesto|trabajo|equipo|empleo)|la (?:empresa|casa)))',
  ),
  behind(
    'returns',
    '(?:came|were sent) back|were returned|(?:nos )?(?:volvieron|fueron devuelt[oa]s|devolvieron)',
  ),
]

const TAKEN_BEFORE =
  /\b(?:(?:nos |me )(?:roban|robaron|han robado|hurtaron|hurtan|desaparecen|desaparecieron)|(?:thieves|burglars|shoplifters|someone|somebody|they) (?:steal|stole|take|took|have taken|have stolen))\s(?:about |some |unas? |unos |como )?$/
const HANDS =
  '(?:captains?|(?:co-?)?pilots?|officers?|machinists?|therapists?|joiners?|bakers?|butchers?|bricklayers?|masons?|carpenters?|painters?|dentists?|doctors?|vets|midwives|paramedics|physios?|stylists?|hairdressers?|barbers?|baristas?|bartenders?|cashiers?|packers?|seamstresses|tailors|deckhands|crew|sailors|tutors|lecturers|developers|programmers|analysts|accountants|lawyers|agents|advisers|assistants|apprentices|hires|colleagues|employees|labourers|scaffolders|roofers|foremen|stewards|groomers|gardeners|instructors|lifeguards|receptionists|pilotos|capitan(?:es)?|carpinter[oa]s?|panader[oa]s?|pintor(?:es)?|peluquer[oa]s?|medic[oa]s?|dentistas?|matronas|cajer[oa]s?|costurer[oa]s?|marineros?|programador(?:es|as)?|desarrollador(?:es|as)?|terapeutas?|ayudantes?|repartidor(?:es|as)?|vendedor(?:es|as)?|jardiner[oa]s?|monitor(?:es|as)?|recepcionistas?|torner[oa]s?|fresador(?:es)?|ingenier[oa]s?|techs?|technicians?|drivers?|nurses?|cooks?|chefs?|fitters?|welders?|carers?|waiters?|teachers?|mechanics?|electricians?|plumbers?|engineers?|pickers?|guards?|hands|people|staff|workers?|operators?|cleaners?|tecnic[oa]s?|chofer(?:es)?|conductor(?:es|as)?|enfermer[oa]s?|cociner[oa]s?|camarer[oa]s?|meser[oa]s?|operari[oa]s?|soldador(?:es)?|mecanic[oa]s?|docentes|maestr[oa]s|profesor(?:es|as)?|guardias?|personas|trabajador(?:es|as)?|moz[oa]s|albaniles|peones|electricistas|emplead[oa]s)'
const LACKS_BEFORE =
  /(?:\b|(?='))(?:short(?: of| by)?|(?:are|am|'re|'m) down|cort[oa]s de|lack(?:s|ing)?|(?:me |nos )?(?:faltan|hacen falta))\s$/
const HANDS_BEHIND = new RegExp(`^ (?:[\\w-]+ ){0,2}?${HANDS}\\b`)
/** Whether hands are counted: who is `down 3 cooks` lacks them. */
export const countsHands = (rest: string): boolean => HANDS_BEHIND.test(rest)
const HANDS_SHORT = new RegExp(`^ (?:[\\w-]+ ){0,2}?${HANDS} (?:short|too few|de menos)\\b`)

const REDONE_BEFORE =
  /\b(?:hubo que|tuvimos que|(?:we )?had to|we) (?:rehacer|repetir|volver a hacer|redo|remake|reprint|make again|redid|remade|reprinted)\s$/

const WENT_BEHIND = new RegExp(
  `^ (?:(?:of|de) (?:our|my|the|nuestr[oa]s|mis|l[oa]s) )?(?:[\\w-]+ ){0,2}?${HANDS} (?:\\w+ )?(?:left|went|have gone|gone|se (?:nos |me )?(?:fueron|han ido|marcharon))\\b`,
)
const WENT_BEFORE =
  /\b(?:renunciaron|se (?:nos |me )?(?:fueron|han ido|marcharon)|perdimos|(?:we|i)(?:'ve| have)? lost)\s(?:a )?$/
/** Who quits a club or a service is no worker. */
const WHO_IS_SERVED =
  '(?:members?|clients?|customers?|subscribers?|pupils?|students?|families|patients?|tenants?|donors?|households?|homes|players?|soci[oa]s?|clientes?|alumn[oa]s?|abonad[oa]s?|suscriptor(?:es|as)?|estudiantes?|pacientes?|inquilin[oa]s?|donantes?|hogares|casas|familias)'
const SERVED = new RegExp(
  `^ (?:(?:of|de) (?:our|my|the|nuestr[oa]s|mis|l[oa]s) )?(?:\\w+ )?${WHO_IS_SERVED}\\b`,
)
const LEAVES_BEHIND = new RegExp(
  `${SERVED.source} (?:cancel(?:led)?|(?:left|leave)(?: us)?(?! (?:a|the|their|by|at|for|reviews?)\\b)|quit|se (?:nos )?(?:dan|dieron|fueron|van)(?: de baja)?|cancelan|cancelaron|nos dejan|nos dejaron)\\b`,
)

/** What counts as a case by its noun alone. */
const NOUNS_OF_CASES = ['open_posts', 'incidents', 'findings']

/** Beyond so many hours in a week somebody works too long. */
const LONG_WEEK = 45
const LONGEST_WEEK = 100
const WORKS_BEFORE =
  /\b(?:i|we|they|everyone|everybody|staff|people|team|drivers|nurses|cooks|fitters|teachers|carers|techs)(?: \w+)? (?:work(?:s|ed|ing)?|do|does|doing|did|put(?:ting)? in|clock(?:s|ing)?)\s(?:about |over |some |up to )?$|\b(?:hago|hacemos|hacen|trabajo|trabajamos|meto|metemos|echo|echamos|trabajan)\s(?:unas |mas de |como )?$/
const IN_A_WEEK = /^,? (?:a|per|each|every|por|a la|cada|en la) (?:week|semana)\b|^,? semanales\b/
/** Whether so many hours are worked in a week as nobody's contract says. */
export const isLongWeek = (hours: number, lead: string, rest: string): boolean =>
  hours >= LONG_WEEK && hours <= LONGEST_WEEK && WORKS_BEFORE.test(lead) && IN_A_WEEK.test(rest)

/** Names the trouble whose cases a count of a clause counts, by what stands before it and behind; undefined where it counts none. */
export function caseOf(lead: string, rest: string, noun: string | undefined): string | undefined {
  const clause = rest.split(/[,;:(]/)[0] ?? ''
  if ((LACKS_BEFORE.test(lead) && HANDS_BEHIND.test(clause)) || HANDS_SHORT.test(clause)) return 'open_posts'
  const named = noun === undefined ? [] : conceptsOf(noun)
  const counted = NOUNS_OF_CASES.find((concept) => named.includes(concept))
  if (counted !== undefined) return counted
  if (WENT_BEHIND.test(clause) || (WENT_BEFORE.test(lead) && HANDS_BEHIND.test(clause)))
    return 'staff_turnover'
  if (TAKEN_BEFORE.test(lead)) return 'shrinkage'
  if (REDONE_BEFORE.test(lead)) return 'rework'
  const found = BEHIND.find(({ words }) => words.test(clause))?.concept
  if (found === undefined && LEAVES_BEHIND.test(clause)) return 'churn'
  return found === 'staff_turnover' && SERVED.test(clause) ? undefined : found
}
