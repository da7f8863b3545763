import { apart, HARDLY, isMove, LOST_TO, movedFor, SURELY } from './figures-in-context.ts'
import { foldInPlace, type Sentence, sentencesOf } from './intents/clauses.ts'
import { INTENT_OF_CONCEPT } from './intents/concepts.ts'
import { withoutDenials } from './intents/denials.ts'
import { IN_A_MONTH, IN_A_YEAR } from './intents/figure-words.ts'
import type { FigureFinding, IntentFinding } from './intents/intent.ts'
import { isMeasuredOtherwise } from './knowledge/concept-metrics.ts'
import type { Aim } from './knowledge/intent-plays.ts'
import { metricOfLead } from './knowledge/lead-metrics.ts'

/** One answer: its text, and what was read in it. */
export interface ReadText {
  text: string
  figures: readonly FigureFinding[]
  intents: readonly IntentFinding[]
}

/** A figure that may be of the lead, as it then stands. */
interface Candidate {
  of: FigureFinding
  placed: FigureFinding
  distance: number
}

/** Gives the one figure to the leading aim that stands where that aim is said, is of nothing else, and moves as that aim would have it. */
export function withFigureOfLead(read: readonly ReadText[], lead: Aim | undefined): FigureFinding[] {
  const figures = read.flatMap(({ figures: own }) => own)
  if (lead === undefined || figures.some((figure) => isOf(lead, figure))) return figures
  const candidates = read.flatMap((one) =>
    one.figures.flatMap((figure) => candidateOf(figure, lead, one) ?? []),
  )
  const chosen = theOne(candidates)
  return chosen === undefined
    ? figures
    : figures.map((figure) => (figure === chosen.of ? chosen.placed : figure))
}

/** Whether a figure is of the lead by its own words, and in a unit that its concept is measured in. */
const isOf = (lead: Aim, figure: FigureFinding): boolean =>
  figure.concepts.some(
    (concept) => isSaidOf(lead, INTENT_OF_CONCEPT[concept]) && !isMeasuredOtherwise(concept, figure.unit),
  ) &&
  (figure.unit !== 'count' || figure.isCase === true) &&
  (isMove(figure) || figure.unit === '%' || figure.isCase === true)

/** What costs so much is why so little is left: its figure keeps its own measure beside the margin. */
const isSaidOf = (lead: Aim, aim: Aim | undefined): boolean =>
  aim === lead || (lead === 'margins' && aim === 'input_cost')

/** A pair before a figure alone; of several the nearest to the words that show the aim; none where two are as near. */
function theOne(candidates: readonly Candidate[]): Candidate | undefined {
  const moves = candidates.filter(({ of }) => isMove(of))
  const [first, second] = (moves.length > 0 ? moves : candidates).toSorted(
    (one, other) => one.distance - other.distance,
  )
  return second !== undefined && second.distance === first?.distance ? undefined : first
}

function candidateOf(figure: FigureFinding, lead: Aim, { text, intents }: ReadText): Candidate | undefined {
  const sentence = sentencesOf(text)[figure.sentence]
  if (sentence === undefined || isDenied(figure, sentence) || isOfAnother(figure, lead, intents))
    return undefined
  const shown = intents.filter(({ intent }) => intent === lead)
  const near = shown.filter((one) => Math.abs(one.sentence - figure.sentence) <= 1)
  const here = near.filter(
    (one) =>
      one.sentence === figure.sentence &&
      !one.isTopic &&
      (one.ground !== 'learnt' || one.likelihood >= SURELY),
  )
  // A share with its wish that nothing says what it is of needs no other words.
  if (isMove(figure) ? near.length === 0 && !isUnnamedShare(figure) : here.length === 0) return undefined
  const placed = asOfLead(figure, lead, sentence)
  if (placed === undefined) return undefined
  return { of: figure, placed, distance: Math.min(FAR, ...near.map(({ span }) => apart(span, figure.span))) }
}
const FAR = 1000

const isUnnamedShare = ({ unit, concepts }: FigureFinding): boolean => unit === '%' && concepts.length === 0

/** Whether it stands where something is said to be no trouble. */
const isDenied = ({ span }: FigureFinding, { folded, start }: Sentence): boolean =>
  withoutDenials(folded)
    .slice(span.start - start, span.end - start)
    .trim() === ''

/** Whether its nouns are of another aim that the text speaks of, or its sentence is plainly about another. */
function isOfAnother(figure: FigureFinding, lead: Aim, intents: readonly IntentFinding[]): boolean {
  const ofLead = intents.filter(({ intent, sentence }) => intent === lead && sentence === figure.sentence)
  const isGuess = ofLead.every(({ ground }) => ground === 'learnt')
  const others = intents.filter(({ intent }) => intent !== lead)
  const isSaid = (concept: string) =>
    others.some(
      ({ intent, ground, likelihood, sentence }) =>
        intent === INTENT_OF_CONCEPT[concept] &&
        (ground === 'learnt'
          ? likelihood >= SURELY
          : likelihood >= HARDLY || (isGuess && sentence === figure.sentence)),
    )
  if (figure.concepts.some(isSaid)) return true
  return (
    ofLead.length === 0 &&
    others.some(({ sentence, likelihood }) => sentence === figure.sentence && likelihood >= SURELY)
  )
}

/** The figure as one of the lead; undefined where nothing that is measured of that aim holds it. */
function asOfLead(given: FigureFinding, lead: Aim, sentence: Sentence): FigureFinding | undefined {
  const figure = inPerCent(given, sentence.folded)
  const own = {
    ...figure,
    concepts: figure.concepts.filter((concept) => OF_TWO[concept]?.includes(lead)),
    saidBesideLead: sentence.folded,
  }
  if (figure.unit === '%') return ofShare(figure, own, lead)
  if (figure.unit === 'money') return ofMoney(figure, own, lead, sentence)
  if (figure.unit !== 'count') return ofTime(figure, own, lead)
  if (!countsFor(lead, figure, sentence)) return undefined
  const isCase = figure.isCase === true || (!isMove(figure) && lead === 'hire')
  const concepts = lead === 'theft' ? ['shrinkage'] : own.concepts
  return heldBy(lead, { ...own, concepts, ...(isCase && { isCase }) })
}

const heldBy = (lead: Aim, figure: FigureFinding): FigureFinding | undefined =>
  metricOfLead(lead, figure) === undefined ? undefined : figure

/** `wanted 70, actual 54 (per cent)`: what its sentence says for both. */
const inPerCent = (figure: FigureFinding, folded: string): FigureFinding =>
  figure.unit === 'count' &&
  figure.noun === undefined &&
  [figure.now, figure.wanted].every((value) => value !== undefined && value <= 100) &&
  /\bper ?cent\b|\bpor ?ciento\b|\bpercentage\b|\bporcentaje\b/.test(folded)
    ? { ...figure, unit: '%' }
    : figure

/** What two aims may be about: rooms are let in a quiet month, and money is left of what is sold. */
const OF_TWO: Partial<Record<string, readonly Aim[]>> = {
  occupancy: ['season', 'idle_capacity'],
  earned_each: ['margins', 'input_cost'],
  shrinkage: ['theft'],
}

const isFall = ({ now = 0, wanted = 0 }: FigureFinding): boolean => wanted < now

function ofShare(figure: FigureFinding, own: FigureFinding, lead: Aim): FigureFinding | undefined {
  if (!isMove(figure)) return undefined
  const concept = conceptOfShare(lead, own)
  return concept === undefined ? heldBy(lead, own) : { ...figure, concepts: [concept] }
}

/** What a share is of by the lead alone; what says a concept of its own keeps to it. */
function conceptOfShare(lead: Aim, own: FigureFinding): string | undefined {
  const concept =
    lead === 'input_cost' && isFall(own) && ENERGY.test(own.saidBesideLead ?? '')
      ? 'energy_cost'
      : movedFor(lead, own)
  return own.concepts.length === 0 || own.concepts.includes(concept ?? '') ? concept : undefined
}
const ENERGY = /\b(?:energ\w+|gas|electric\w*|power|fuel|diesel|luz|combustible|gasolina|petrol)\b/

const OF_TIME: Partial<Record<Aim, string>> = { cash: 'collection_days', response_time: 'wait' }

function ofTime(figure: FigureFinding, own: FigureFinding, lead: Aim): FigureFinding | undefined {
  if (!isMove(figure)) return undefined
  const concept = OF_TIME[lead]
  if (concept === undefined) return heldBy(lead, own)
  return isFall(figure) ? { ...figure, concepts: [concept] } : undefined
}

function ofMoney(
  figure: FigureFinding,
  own: FigureFinding,
  lead: Aim,
  { folded, start }: Sentence,
): FigureFinding | undefined {
  const [before, behind] = [folded.slice(0, own.span.start - start), folded.slice(own.span.end - start)]
  if (IS_OF_A_PRICE.test(before) || !ENDS_THE_SUM.test(behind)) return undefined
  const concept = LOST_TO[lead as keyof typeof LOST_TO]
  if (concept === undefined) return isMove(figure) ? heldBy(lead, own) : undefined
  if (isMove(figure) ? !isFall(figure) : lead === 'cash' && !IS_OWED.test(folded)) return undefined
  return { ...figure, concepts: [concept], lost: spanOf(folded) }
}
/** What lies in the till is not what is to be collected. */
const IS_OWED =
  /\b(?:owe[sd]?|owing|waiting (?:on|for)|unpaid|overdue|outstanding|invoices?|deben?|adeudan?|pendientes?|(?:por|sin) cobrar|vencid\w+|impag\w+|facturas?)\b/

/** What is asked, paid or earned is not what is lost. */
const IS_OF_A_PRICE =
  /\b(?:prices?|priced|fees?|wages?|salar\w+|rents?|loans?|mortgage|turn(?:s|ing)? over|turnover|revenue|(?:we|i) (?:sell|charge|earn|make|bill)|precios?|tarifas?|sueldos?|salarios?|alquiler\w*|prestamos?|hipoteca|factur(?:amos|o|a)|vendemos|cobramos|ganamos)\b[^,;:]*$/
/** `£900 jackets` are things at their price; a sum stands alone, with its time or its verb. */
const ENDS_THE_SUM =
  /^\s*(?:$|[,.;:)(–—]|(?:of|in|worth|an?|per|last|each|every|this|to|and|but|out|went|walked|from|for|is|was|were|by|al?|por|en|de|el|la|cada|y|se|que|pero|fue|fueron|menos|mensual\w*|monthly|so)\b)/

const SPANS: readonly (readonly [RegExp, NonNullable<FigureFinding['lost']>])[] = [
  [
    /\b(?:(?:a|per|each|every|last|this|the past) week|weekly|(?:a la|por|cada|esta|la ultima) semana|semana(?:l|les| pasada))\b/,
    'by the week',
  ],
  [IN_A_MONTH, 'by the month'],
  [
    /\b(?:(?:a|per|each|every|last|this|the past) quarter|quarterly|(?:al|por|cada|este|el ultimo|ultimo|en el) trimestre|trimestral\w*)\b/,
    'by the quarter',
  ],
  [IN_A_YEAR, 'by the year'],
]
const spanOf = (folded: string): NonNullable<FigureFinding['lost']> =>
  SPANS.find(([words]) => words.test(folded))?.[1] ?? 'in all'

/** Whether a count is of what the aim counts: without a noun where it shall move, else by its noun. */
function countsFor(lead: Aim, figure: FigureFinding, { folded, start }: Sentence): boolean {
  const { noun, concepts, span } = figure
  const rest = folded.slice(span.end - start)
  if (lead === 'theft' && noun !== undefined) return concepts.includes('shrinkage') || TAKEN.test(rest)
  if (noun === undefined) return isMove(figure)
  const words = NOUNS[lead]
  const said = foldInPlace(noun)
  if (words === undefined || !words.test(said) || NAMES_THE_FAULT.test(said)) return false
  return isMove(figure) ? isFall(figure) : lead === 'hire' && IS_OPEN.test(rest)
}
const TAKEN = /^[^,;:]{0,40}\b(?:stolen|robad[oa]s|hurtad[oa]s|desaparecid[oa]s)\b/
const IS_OPEN =
  /^[^,;:]{0,40}\b(?:empty|open|unfilled|vacant|to fill|vacanc(?:y|ies)|sin cubrir|vaci[oa]s?|vacantes?|abiert[oa]s?|libres?)\b/

/** What says by itself that it is bad stands by its own noun. */
const NAMES_THE_FAULT =
  /\b(?:fault\w*|defect\w*|reject\w*|late|lost|unfilled|returned|missed|complain\w+|error\w*|rechaz\w+|fall\w+|tard\w*|perdid[oa]s|devuelt[oa]s|quejas?|reclamos?)\b/
/** What is fewer of where it gets better, by aim. */
const NOUNS: Partial<Record<Aim, RegExp>> = {
  hire: /\b(?:jobs?|posts?|positions?|vacanc(?:y|ies)|openings?|puestos?|vacantes?|plazas?|cargos?)\b/,
  no_shows:
    /\b(?:appointments?|bookings?|reservations?|tables?|patients?|clients?|citas?|turnos?|reservas?|mesas?|pacientes?|clientes?)\b/,
  returns:
    /\b(?:orders?|parcels?|pairs?|pieces?|items?|garments?|pedidos?|paquetes?|pares?|piezas?|prendas?|articulos?)\b/,
  quality: /\b(?:pieces?|parts?|units?|jobs?|orders?|piezas?|unidades|trabajos?|pedidos?)\b/,
  on_time:
    /\b(?:orders?|deliver(?:y|ies)|jobs?|projects?|parcels?|pedidos?|entregas?|trabajos?|proyectos?|paquetes?|obras?)\b/,
  stock:
    /\b(?:articles?|items?|products?|lines?|sellers?|titles?|articulos?|productos?|referencias?|titulos?|medicamentos?)\b/,
  keep_customers:
    /\b(?:customers?|clients?|members?|subscribers?|patients?|students?|families|clientes?|soci[oa]s?|abonad[oa]s?|suscriptor(?:es|as)?|pacientes?|alumn[oa]s?|familias)\b/,
  keep_people:
    /\b(?:people|staff|employees?|workers?|drivers?|nurses?|teachers?|personas?|emplead[oa]s?|trabajador(?:es|as)?|choferes|enfermer[oa]s|docentes)\b/,
}
