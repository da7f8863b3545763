import { type Sentence, sentencesOf } from './clauses.ts'
import { CONCEPTS } from './concepts.ts'
import { readDeadline } from './deadlines.ts'
import type { FigureFinding, FigureUnit } from './intent.ts'
import { WANTED } from './marks.ts'
import { inDigits } from './number-words.ts'

const NUMBER = String.raw`\d{1,3}(?:[.,\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?`
const MONEY_BEFORE = String.raw`us\$|usd|eur|gbp|mxn|ars|clp|cop|pen|brl|r\$|s\/|[$€£]`
const MONEY_AFTER = `dollars?|euros?|pounds?|pesos|soles|usd|eur|mxn|clp|cop|ars|€|£|dolares`
const SCALE = `k|m|million|millions|thousand|mil|millon(?:es)?`
const UNIT = `%|per ?cent|por ?ciento|days?|dias?|weeks?|semanas?|months?|mes(?:es)?|hours?|horas?|minutes?|minutos?`
const VALUE = new RegExp(
  String.raw`(?:(?<before>${MONEY_BEFORE})\s?)?(?<![\p{L}\d.,])(?<number>${NUMBER})(?:\s?(?<scale>${SCALE})\b)?\s*(?:(?<unit>(?:${UNIT})(?![\p{L}])|%)|(?<after>(?:${MONEY_AFTER})(?![\p{L}])))?`,
  'gu',
)
/** What stands before a figure that is wished for, not yet true. */
const WISHED =
  /(?:\b(?:to|under|below|over|above|at least|at most|down to|up to|less than|more than|(?:to|must|should|will|can|want to) (?:reach|hit)|^(?:reach|hit)|promised \w+|(?:has|have|needs) to be|(?:contract|board|city|council|client|customer|law|rule|standard|norm|plan)s? (?:says|said|demands|requires|promises|asks for)|(?:target|goal|aim|objective|benchmark|plan)(?: is| of| was| stands at| to be| for \w+ is)?|aim(?:s|ing)? (?:for|at)|should be|must be|(?:wants?|need|needs|expects?|demands?|asks? for|like)(?: (?:it|this|that|them|to see))?(?: at| to be)?|a|al|hasta|por debajo de(?:l)?|menos de(?:l)?|mas de(?:l)?|bajo el|llegar a|pasar de|(?:volver|regresar) a|recuperar|back to|back up to|alcanzar|a no mas de|(?:meta|objetivo|propusimos)(?: es| de| del| es de| es el| es del| es llegar al?| fue)?|(?:debe(?:ria)?|tiene que|tendria que|hay que) (?:ser|estar en|llegar al?|bajar al?|subir al?)|que (?:sean?|bajen?|suban?|lleguen?|queden?|tarden?)(?: de| en| al?)?|(?:be|estaria) (?:happy|glad|content|contentos?|feliz|felices) (?:with|con)|(?:contrato|ley|norma|directorio|cliente) (?:dice|pide|exige|manda)|quieren?|necesit(?:o|a|amos|an)|queremos|quiero|(?:l[oa]s? )?(?:quiero|queremos) en|pide|piden|exige|apunt(?:a|amos) al?)\s(?:el |los |las |the |un |a )?)$/
/** `Goal for December: 3%`. */
const NAMED_GOAL = /\b(?:target|goal|aim|objective|meta|objetivo)\b[^\d%]{0,30}[:=]\s*$/
/** `15% as the target`, `3 % es la meta`. */
const AS_A_GOAL =
  /^\s?(?:as (?:a|the|our) (?:target|goal|aim)|(?:is|es) (?:the|our|la|el|nuestr[ao]) (?:target|goal|aim|meta|objetivo)|como (?:meta|objetivo))\b/
/** By itself no wish: `giran a 120 dias`, `we sell to 9 shops`; with a move it is one. */
const BARE = /\b(?:to|a|al)\s(?:el |los |las |the |un |a )?$/
const MOVES =
  /\b(?:from|de|del|desde|baj|sub|llev|lleg|reduc|pas|aument|mejor|lograr|cut|bring|brought|get|rais|lower|go|grow|mov|down|up|increas|improv|shrink|take|want|need|double|halve|crec|volv|regres|recuper|back)\w*\b/
/** `they pay at 120 days` says what is, not what is wished. */
const PAYS_AT = /\b(?:pay|pays|paid|pagan?|cobramos|pagando) (?:us |nos )?(?:at|in|a|after)\s$/
/** `up 40%` says by how much something changed, and not where it stands. */
const CHANGED_BY =
  /\b(?:(?<!make |makes |made )up|down|rose|risen|fell|fallen|grew|grown|dropped|increased|decreased|jumped|climbed|subi\w+|baj\w+|cay\w+|aument\w+|creci\w*|encareci\w*)(?: by| un| una| en)?(?: about| almost| nearly| over| casi| mas de| mas| another)?\s$/
const ROSE_TO =
  /\b(?:went|rose|fell|dropped|climbed|grew|gone|jumped|up|have|has|increased|slipped|subio|bajo|cayo|paso|llego|aumento|subieron|trepo|crecio)(?: \w+)? (?:up |down )?(?:to|al?|hasta el)\s$/
/** `falls went from 3 to 7` tells what happened; the second figure is the one that holds. */
const WENT_FROM =
  /\b(?:went|gone|rose|risen|fell|fallen|dropped|climbed|grew|grown|jumped|increased|decreased|slipped|subio|subieron|bajo|bajaron|cayo|cayeron|paso|pasaron|pasamos|aumento|aumentaron|trepo|crecio)(?: \w+){0,2} (?:from|de|del|desde) (?:un |el |los |las )?[\d.,]+\s?[\p{L}%]*(?: [\p{L}]+){0,2} (?:to|al?|hasta)\s(?:un |el |los |las )?$|\b(?:de|from) (?:un |el |los |las )?[\d.,]+ (?:[\p{L}]+ ){1,3}(?:pasamos|pase|pasaron|bajamos|baje|bajaron|caimos|cai|cayeron|quedamos|quedaron|went|dropped|fell|are down|is down|shrank|came down) (?:down )?(?:a|en|to|at)\s$/u
/** `15 % menos que hace un año` says how far something is from something else, and not where it stands. */
const COMPARES =
  /^\s*(?:more|less|fewer|lower|higher|cheaper|dearer|above|below|up|down|mas|menos)\b(?! (?:than )?(?:half|la mitad))/
const FROM = /\b(?:from|de|del|desde)\s(?:el |los |las |the )?$/
/** Numbers that count no figure of the business: years, ages, street numbers, standards. */
const NO_FIGURE =
  /\b(?:since|in|founded|desde|en|soc|iso|series|route|b2|industry|fundad[ao] en|law|ley|article|articulo)\s?$/
const YEAR = /^(?:19|20)\d\d$/
const CONTEXT_AFTER = 60
/** No noun of a count: what is done with it, when, or where it goes on. */
const NO_NOUN = String.raw`(?:\p{L}+(?:amos|emos|imos|aron|ieron|aban|ando|iendo|ed)|are|is|was|were|have|has|had|will|can|must|this|that|last|past|from|with|without|which|who|when|while|before|after|until|since|because|into|over|only|left|came|went|come|leave|says?|said|every|each|more|less|than|para|por|desde|hasta|este|esta|cada|sin|con|que|pero|son|est[aá]n?|eran|fueron|quedan|vienen|se|sobre|entre|antes|cuando|porque|m[aá]s|menos|desde|jan\p{L}*|feb\p{L}*|mar(?:ch|zo)|apr\p{L}*|abril|may|mayo|june?|junio|july?|julio|aug\p{L}*|agosto|sept\p{L}*|oct\p{L}*|nov\p{L}*|dec\p{L}*|dic\p{L}*|enero)(?!\p{L})`
const NOUN_BEHIND = new RegExp(
  String.raw`^\s+(?!${NO_NOUN})(?<noun>(?:(?:new|paying|active|paid|nuevos|nuevas)\s)?\p{L}{3,}(?:\s(?!${NO_NOUN})(?:de\s)?\p{L}{4,})?)`,
  'iu',
)
/** What somebody else reaches is no figure of one's own. */
const OF_OTHERS =
  /\b(?:competitors?|competition|rivals?|(?:industry|sector|national|market) average|others|la competencia|los competidores|el promedio(?: del \w+)?|(?:la )?media del \w+|otros|l[oa]s demas)(?: (?:is|are|at|take|takes|does|do|needs?|manages?|en|a|tarda\w*|hace\w*|esta\w*|tiene\w*|el|la|about|unos))*[:,]?\s$/
/** `the last 20% of the price`, `a 10% deposit` is a part of a sum, and no level of anything. */
const PART_OF_A_SUM =
  /\b(?:the )?(?:last|final|remaining|first|other|outstanding|el ultimo|el primer|el otro|el restante)\s$/
const IS_OF_A_SUM =
  /^\s*(?:discounts?|deposits?|down payments?|advance|up ?front|commissions?|vat|tax|interest|de (?:descuento|anticipo|sena|comision|iva|interes|adelanto|entrada))\b/

/** What was lost `this year` is of a year; what is wanted `this year` says when. */
const IN_A_YEAR =
  /\b(?:(?:a|per|last|each|every|the past) year|yearly|annual\w*|(?:12|twelve|doce) (?:months|meses)|al ano|por ano|anual\w*|el ano pasado|(?:lost|left|gone|perdi\w*|se (?:nos )?fueron|se (?:nos )?dieron de baja)\b.{0,40}\b(?:this year|este ano|en (?:el|un) ano))\b/

/** A figure with its sign of being wished, before figures of a sentence are brought together. */
interface Read {
  value: number
  unit: FigureUnit
  currency: string | undefined
  wished: boolean
  from: boolean
  /** Whether it is what another figure became. */
  happened: boolean
  start: number
  end: number
}

/** Reads the figures that a text states, each with what it is about, and brings a wished one to its present one. */
export function readFigures(text: string): FigureFinding[] {
  const findings: FigureFinding[] = []
  for (const [place, sentence] of sentencesOf(text).entries()) {
    const own = ofSentence(sentence, place)
    const [first] = own
    const last = findings.at(-1)
    // `Churn is 2%. The target is 1%.`
    if (first && last && last.sentence === place - 1 && isWishFor(first, last)) {
      wish(last, first.wanted, first.unit)
      if (first.wishedBy) last.wishedBy = first.wishedBy
      own.shift()
    }
    findings.push(...own)
  }
  return findings
}

const DAYS_IN: Partial<Record<FigureUnit, number>> = { days: 1, weeks: 7, months: 30 }

/** `7 months` beside a wish of `60 days` are 210 of them; the same figure where its unit does not turn into the other. */
function inUnitOfWish(value: number, unit: FigureUnit, wish: FigureUnit): number | undefined {
  const [from, to] = [DAYS_IN[unit], DAYS_IN[wish]]
  return from === undefined || to === undefined || from <= to ? undefined : (value * from) / to
}

const isWishFor = (wish: FigureFinding, stated: FigureFinding): boolean =>
  wish.now === undefined &&
  stated.wanted === undefined &&
  (wish.unit === stated.unit ||
    inUnitOfWish(stated.now ?? 0, stated.unit, wish.unit) !== undefined ||
    (wish.unit === 'count' && wish.noun === undefined && !stated.isPartOfWhole)) &&
  (wish.concepts.length === 0 || wish.concepts.some((concept) => stated.concepts.includes(concept)))

/** Sets what is wished of a figure, both in the unit of the wish where that is the finer one. */
function wish(stated: FigureFinding, wanted: number | undefined, unit: FigureUnit): void {
  const turned = stated.now === undefined ? undefined : inUnitOfWish(stated.now, stated.unit, unit)
  if (turned !== undefined) Object.assign(stated, { now: turned, unit })
  stated.wanted = wanted
  if (stated.unit === 'count') stated.unit = unit
}

function ofSentence(sentence: Sentence, place: number): FigureFinding[] {
  const { written, start } = sentence
  const folded = inDigits(sentence.folded)
  const read = [...folded.matchAll(VALUE)].flatMap((match) => readValue(match, folded))
  const findings: FigureFinding[] = []
  for (const [index, figure] of read.entries()) {
    const before = read[index - 1]
    const last = findings.at(-1)
    const pairs =
      before !== undefined &&
      last !== undefined &&
      last.wanted === undefined &&
      figure.wished &&
      !(figure.unit === 'count' && last.isPartOfWhole) &&
      (before.unit === figure.unit ||
        (before.unit === 'count' && before.from) ||
        inUnitOfWish(before.value, before.unit, figure.unit) !== undefined ||
        figure.unit === 'count')
    if (pairs) {
      wish(last, figure.value, figure.unit)
      last.span = spanOf(start + (before?.start ?? 0), figure.end - (before?.start ?? 0), written, start)
      last.noun ??= nounBehind(written.slice(figure.end))
      if (last.concepts.length === 0) last.concepts = conceptsAround(folded, figure)
      continue
    }
    if (figure.happened && last?.now !== undefined && before !== undefined) {
      Object.assign(last, { was: last.now, now: figure.value })
      if (last.unit === 'count') last.unit = figure.unit
      if (last.concepts.length === 0) last.concepts = conceptsAround(folded, figure)
      continue
    }
    const noun = figure.unit === 'count' ? nounBehind(written.slice(figure.end)) : undefined
    findings.push({
      unit: figure.unit,
      now: figure.wished ? undefined : figure.value,
      wanted: figure.wished ? figure.value : undefined,
      ...(figure.currency === undefined ? {} : { currency: figure.currency }),
      concepts: conceptsAround(folded, figure),
      ...(noun === undefined ? {} : { noun }),
      ...(isPartOfWhole(sentence.folded, figure) ? { isPartOfWhole: true } : {}),
      ...(IN_A_YEAR.test(folded) ? { ofYear: true } : {}),
      sentence: place,
      span: spanOf(start + figure.start, figure.end - figure.start, written, start),
    })
  }
  const wishedBy = readDeadline(folded)
  if (wishedBy !== undefined)
    for (const figure of findings) if (figure.wanted !== undefined) figure.wishedBy = wishedBy
  return findings
}

/** Nine of fifty-one are a share that nobody wrote; what is wished beside it is wished of fifty-one. */
const isPartOfWhole = (folded: string, { unit, start, end }: Read): boolean =>
  unit === '%' &&
  !/%|cent/.test(folded.slice(start, end)) &&
  !/\b(?:100|cien|hundred)\b/.test(folded.slice(Math.max(0, start - AROUND), end + AROUND))
const AROUND = 30

const spanOf = (start: number, length: number, written: string, sentenceStart: number) => ({
  start,
  end: start + length,
  text: written.slice(start - sentenceStart, start - sentenceStart + length),
})

const nounBehind = (rest: string): string | undefined => NOUN_BEHIND.exec(rest)?.groups?.noun

/** `turnover is over 80%` states, `we want it under 4%` wishes: by itself a comparison is no wish. */
const COMPARED =
  /\b(?:over|above|under|below|more than|less than|at least|at most|mas de|menos de|por debajo de|por encima de)\s(?:el |the )?$/

function readValue(match: RegExpExecArray, folded: string): Read[] {
  const { number = '', before, after, unit, scale } = match.groups ?? {}
  const start = match.index
  const end = start + match[0].trimEnd().length
  const lead = folded.slice(0, start)
  const money = before ?? after
  if (money === undefined && unit === undefined && (YEAR.test(number) || NO_FIGURE.test(lead))) return []
  if (
    OF_OTHERS.test(lead) ||
    CHANGED_BY.test(lead) ||
    (unit !== undefined && COMPARES.test(folded.slice(end)))
  )
    return []
  if (unit !== undefined && /^(?:%|per|por)/.test(unit))
    if (PART_OF_A_SUM.test(lead) || IS_OF_A_SUM.test(folded.slice(end))) return []
  const happened = WENT_FROM.test(lead)
  const rose = ROSE_TO.test(lead) || PAYS_AT.test(lead)
  return [
    {
      value: readNumber(number, scale),
      unit: money !== undefined ? 'money' : unitOf(unit),
      currency: money === undefined ? undefined : currencyOf(money),
      happened,
      wished: !rose && !happened && isWished(lead, folded.slice(end), folded),
      from: FROM.test(lead),
      start,
      end,
    },
  ]
}

function isWished(lead: string, rest: string, folded: string): boolean {
  if (NAMED_GOAL.test(lead) || AS_A_GOAL.test(rest)) return true
  if (!WISHED.test(lead)) return false
  if (BARE.test(lead) && !MOVES.test(lead)) return false
  return !(COMPARED.test(lead) && folded.search(WANTED) < 0)
}

/** `12.500` and `12,500` are twelve thousand five hundred, `4.5` and `4,5` four and a half. */
function readNumber(number: string, scale: string | undefined): number {
  const grouped = /^\d{1,3}(?:[.,\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?$/.test(number)
  const decimal = grouped ? /[.,](\d{1,2})$/.exec(number)?.[1] : undefined
  const whole = decimal === undefined ? number : number.slice(0, -decimal.length - 1)
  const plain = grouped
    ? `${whole.replace(/[.,\u00a0\u202f]/g, '')}.${decimal ?? 0}`
    : number.replace(',', '.')
  const factor = scale === undefined ? 1 : /^(?:k|thousand|mil)$/.test(scale) ? 1000 : 1_000_000
  return Number((Number(plain) * factor).toFixed(6))
}

function unitOf(unit: string | undefined): FigureUnit {
  if (unit === undefined) return 'count'
  if (/^(?:%|per|por)/.test(unit)) return '%'
  if (/^d/.test(unit)) return 'days'
  if (/^(?:week|seman)/.test(unit)) return 'weeks'
  if (/^(?:month|mes)/.test(unit)) return 'months'
  return /^h/.test(unit) ? 'hours' : 'minutes'
}

const CURRENCIES: readonly [RegExp, string][] = [
  [/^(?:€|eur)/, 'EUR'],
  [/^(?:£|gbp|pound)/, 'GBP'],
  [/^(?:us\$|usd|dolares)/, 'USD'],
  [/^mxn/, 'MXN'],
  [/^ars/, 'ARS'],
  [/^clp/, 'CLP'],
  [/^cop/, 'COP'],
  [/^(?:pen|s\/|soles)/, 'PEN'],
  [/^(?:brl|r\$)/, 'BRL'],
]
const currencyOf = (money: string): string | undefined => CURRENCIES.find(([words]) => words.test(money))?.[1]

/** What stands between the figures before and behind, and so can be what this one is about. */
function conceptsAround(folded: string, { start, end }: Read): string[] {
  const before = folded.slice(0, start)
  const after = folded.slice(end, end + CONTEXT_AFTER)
  const near = CONCEPTS.flatMap(({ concept, words }) => {
    const distance = Math.min(distanceBefore(before, words), distanceAfter(after, words))
    return distance < FAR ? [{ concept, distance }] : []
  })
  const subjects = IS.test(before) ? near.filter(({ concept }) => isBefore(concept, before)) : []
  if (subjects.length > 0) return closest(subjects)
  return closest(near)
}

/** `returns in Germany are 30%`: what stands before is what the figure is of, however near something else stands behind. */
const IS =
  /\b(?:is|are|was|were|at|to|stands?|runs?|reached|hit|es|son|esta|estan|fue|era|en|al|llego a|subio a|ronda)\s(?:\w+\s){0,2}$/
const isBefore = (concept: string, before: string) => {
  const words = CONCEPTS.find((known) => known.concept === concept)?.words
  return words !== undefined && distanceBefore(before, words) < FAR
}

function closest(near: readonly { concept: string; distance: number }[]): string[] {
  const nearest = Math.min(...near.map(({ distance }) => distance))
  return near.filter(({ distance }) => distance <= nearest + CLOSE).map(({ concept }) => concept)
}

const FAR = 60
/** Two nouns this close to each other are both what the figure is about: `monthly churn`, `staff turnover`. */
const CLOSE = 6

function distanceBefore(text: string, words: RegExp): number {
  const ends = [...text.matchAll(new RegExp(words, 'g'))].map(({ 0: found, index }) => index + found.length)
  return text.length - (ends.at(-1) ?? Number.NEGATIVE_INFINITY)
}

const distanceAfter = (text: string, words: RegExp) => words.exec(text)?.index ?? Number.POSITIVE_INFINITY
