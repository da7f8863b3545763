import { countsHands } from './figure-cases.ts'
import type { Wish } from './wishes.ts'

/** Numbers that say nothing of how much there is of what a business minds: years, days, other people's; read on folded text. */

const MONTHS =
  'january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|may(?! (?:not|have|be|stay|remain|stand|go|still|come|leave|get|miss|fail))'
const YEAR = /^(?:19|20)\d\d$/
/** `payroll is due every 30`: how often something is, and no level. */
const EACH_SO_MANY = /\b(?:every|each|cada)\s$/
/** Years, ages, street numbers, standards. */
const NAMES_BEFORE =
  /\b(?:since|founded|established|opened|desde|soc|iso|series|route|b2|industry|fundad[ao] en|law|ley|article|articulo|no|nro|number|numero|room|unit|class|aged?|version|planta|calle)[.]?\s?$/
/** A place or a time, unless it can be paired: `we want to be in 30`. */
export const STANDS_IN = /\b(?:in|en)\s?$/
const TIME_OF_DAY_BEFORE =
  /\b(?:a|hasta|desde|sobre|entre|antes de|despues de|de) las?\s$|\b(?:open|opens|closes?|abrimos|abiertos?|atendemos|horario)\b.{0,24}\b(?:at|from|to|till|until|de|a|hasta)\s$|[:/+]$/
const TIME_OF_DAY_BEHIND =
  /^\s?(?:am|pm|a\.m|p\.m|o'clock|de la (?:manana|tarde|noche|madrugada))\b|^:\d\d|^\/\d/
const DAY_OF_A_MONTH = new RegExp(`^(?:st|nd|rd|th)?\\s(?:de |of )?(?:${MONTHS})\\b`)
const BEHIND_A_MONTH = new RegExp(`\\b(?:${MONTHS})\\s(?:the )?$`)
const ORDINAL = /^(?:st|nd|rd|th|er|ro|do|to|mo|vo|o|a)\b/
/** How long or how large something is, and how old. */
const MEASURE_BEHIND =
  /^[\s-]?(?:years?|yrs?|anos?|(?:sq|square|cubic) ?(?:ft|feet|metres?|meters?|m)|m2|m²|metros|km|kilomet\w+|miles|acres?|hectareas?|ha|inch\w*|cm|mm|litros?|litres?|kilos?|kg|kw|mw|volts?|grados|degrees|stor(?:ey|y)|storeys|stories|floors?|pisos|plantas|generations?|generaciones)\b|^(?:-|\s)?(?:room|seat|bed|chair|year|person|man|acre|storey)\b(?=s?\s)/
/** Over which time something was counted, and how long before: `in the last twelve months`, `two months ahead`. */
const PERIOD_BEFORE =
  /\b(?:in|over|during|within|for|en|durante) (?:the|l[oa]s) (?:last|past|previous|ultim[oa]s|pasad[oa]s)\s$/
const A_YEAR_BEFORE =
  /\b(?:injur\w+|accidents?|accidentes|lesiones|breach\w*|left|quit|walked|lost|renunci\w+|fueron|incident\w*)\b.*\b(?:in|en)\s$/
const IS_A_YEAR = /^12\s+(?:months|meses)/
const AHEAD = /^ (?:ahead\b|in advance\b|beforehand\b|de (?:antelacion|anticipacion)\b|por adelantado\b)/
/** A telephone, a part number: digits go on behind a blank or a dash. */
const GOES_ON = /^[\s-]\d{3,}/
const WENT_ON = /\d[\s-]$/
/** `by month three`, `in week 6`: when, and not how many. */
const PLACE_IN_TIME_BEFORE =
  /\b(?:by|in|at|after|before|until|from) (?:month|week|day|year|quarter)\s$|\b(?:en|antes d|hacia|desd)e?l? (?:el )?(?:mes|dia|ano)\s$|\b(?:en|antes de|hacia|desde) la semana\s$/
const LAST_DAY = 31
const CAPACITY_BEFORE =
  /\b(?:capacity (?:of|for)|room for|seats?|sleeps|licen[cs]ed for|aforo (?:de|para)|capacidad (?:de|para))\s$/

/** What somebody else reaches is no figure of one's own. */
const OF_OTHERS =
  /\b(?:competitors?|competition|rivals?|(?:industry|sector|national|market) average|others|la competencia|los competidores|el promedio(?: del \w+)?|(?:la )?media del \w+|otros|l[oa]s demas)(?: (?:is|are|at|take|takes|does|do|needs?|manages?|en|a|tarda\w*|hace\w*|esta\w*|tiene\w*|el|la|about|unos))*[:,]?\s$/
/** `up 40%` says by how much something changed, and not where it stands. */
const CHANGED_BY =
  /\b(?:(?<!make |makes |made |signed |took |wrote |written |turned |picked |flagged |showed |shown )up|(?<!get |bring |come |go )down|rose|risen|fell|fallen|grew|grown|dropped|increased|decreased|jumped|climbed|subi\w+|(?<!de )(?<!que )baj\w+|cay\w+|aument\w+|creci\w*|encareci\w*)(?: by| un| una| en)?(?: about| almost| nearly| over| casi| mas de| mas| another)?\s$/
/** `15 % menos que hace un año` says how far something is from something else, and not where it stands. */
const COMPARES =
  /^\s*(?:(?:percentage )?points? |puntos? )?(?:more|less|fewer|lower|higher|cheaper|dearer|above|below|up|down|mas|menos)\b(?! (?:than )?(?:half|la mitad))/
const ROUND_THE_CLOCK = /^24(?:-hour|\/7|x7)/
const POINTS = /^\s?(?:percentage )?(?:points?|puntos?)\b/
/** `the last 20% of the price`, `a 10% deposit` is a part of a sum, and no level of anything. */
const PART_OF_A_SUM =
  /\b(?:the )?(?:last|final|remaining|first|other|outstanding|el ultimo|el primer|el otro|el restante)\s$/
const IS_OF_A_SUM =
  /^\s*(?:discounts?|deposits?|down payments?|advance|up ?front|commissions?|vat|tax|interest|off\b|cotton|wool|organic|natural|recycled|recyclable|renewable|vegan|de (?:descuento|anticipo|sena|comision|iva|interes|adelanto|entrada|algodon|lana|cacao))\b/
/** By which way or in what form something is sold, or who people are, is no trouble and no wish. */
const SHARE_OF_A_KIND =
  /^ (?:of|de) (?:our |the |my |all |nuestr[oa]s? |las |los |la |el |mis )?(?:\w+ )?(?:revenue|sales|turnover|business|income|orders|takings|customers|clients|staff|team|workforce|guests|patients|students|ventas|facturacion|ingresos|pedidos|clientes|clientas|personal|plantilla|equipo|alumnos|huespedes|pacientes) (?:is|are|comes?|come|happens?|goes|go|pays?|takes? place|son|es|se (?:hace|hacen|vende|venden)|vienen|viene|pagan?|entran?|sale|salen|llega|llegan|van?|trabaja) (?:\w+ )?(?:online|on ?line|through|via|web|exports?|exported|abroad|cash|card|takeaway|delivery|food|drinks?|beer|wine|women|men|female|local|locals|tourists|part-time|families|students|mujeres|hombres|locales|turistas|efectivo|tarjeta|exportacion|por (?:internet|la web|whatsapp|telefono)|a domicilio|media jornada|familias|estudiantes|internet)\b/

/** What a number stands in, by kind of number. */
interface Around {
  /** The number with its unit, as it stands. */
  written: string
  number: string
  lead: string
  rest: string
}
const NO_FIGURE_ANYWHERE: readonly ((around: Around) => boolean)[] = [
  ({ lead }) => OF_OTHERS.test(lead),
  ({ lead, rest }) => CHANGED_BY.test(lead) && !countsHands(rest),
  ({ rest }) => POINTS.test(rest),
  ({ written, rest }) => ROUND_THE_CLOCK.test(written + rest),
]
const NO_FIGURE_IN_TIME: readonly ((around: Around) => boolean)[] = [
  ({ lead, written }) => PERIOD_BEFORE.test(lead) || (A_YEAR_BEFORE.test(lead) && IS_A_YEAR.test(written)),
  ({ rest }) => AHEAD.test(rest),
]
const NO_FIGURE_WITHOUT_UNIT: readonly ((around: Around) => boolean)[] = [
  ({ number, lead }) => YEAR.test(number) || EACH_SO_MANY.test(lead),
  ({ rest }) => DAY_OF_A_MONTH.test(rest) || ORDINAL.test(rest) || TIME_OF_DAY_BEHIND.test(rest),
  ({ number, lead }) => BEHIND_A_MONTH.test(lead) && Number(number) <= LAST_DAY,
  ({ lead }) => PLACE_IN_TIME_BEFORE.test(lead),
  ({ lead }) => TIME_OF_DAY_BEFORE.test(lead) || CAPACITY_BEFORE.test(lead),
  ({ rest }) => MEASURE_BEHIND.test(rest),
  ({ lead, rest }) => GOES_ON.test(rest) || WENT_ON.test(lead),
]
const NO_FIGURE_IN_SHARES: readonly ((around: Around) => boolean)[] = [
  ({ lead }) => PART_OF_A_SUM.test(lead),
  ({ rest }) => IS_OF_A_SUM.test(rest) || SHARE_OF_A_KIND.test(rest),
]

/** Whether a number is none of the business, by what it stands in. */
export function isNoFigure(around: Around, unit: '%' | 'other' | undefined, wish: Wish | undefined): boolean {
  if (NO_FIGURE_ANYWHERE.some((isNone) => isNone(around))) return true
  if (unit !== undefined && COMPARES.test(around.rest)) return true
  if (unit === '%') return NO_FIGURE_IN_SHARES.some((isNone) => isNone(around))
  if (unit !== undefined) return NO_FIGURE_IN_TIME.some((isNone) => isNone(around))
  return (
    (wish !== 'plain' && NAMES_BEFORE.test(around.lead)) ||
    NO_FIGURE_WITHOUT_UNIT.some((isNone) => isNone(around))
  )
}
