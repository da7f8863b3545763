import type { FigureFinding, FigureUnit } from '../intents/intent.ts'
import { metricOfCases } from './case-metrics.ts'
import type { Aim } from './intent-plays.ts'
import type { Metric, Text } from './shape.ts'

/** What an aim is about in a unit and a direction that no play of it has; the figures are those that somebody states. */
interface LeadMeasure {
  name: Text
  unit: Text
  of: FigureUnit
  rises: boolean
  /** Only of figures of this concept; of any other where none is named. */
  concept?: string
  /** What its sentence has to speak of, folded: a share of something else is none of these. */
  says?: RegExp
  /** The concept, or the metric by its English name, that it says from the other side, so that the two do not stand together. */
  otherSideOf?: string
}

type Beside = Pick<LeadMeasure, 'concept' | 'says' | 'otherSideOf'>
const share = (en: string, es: string, way: 'rises' | 'falls', beside: Beside): LeadMeasure => ({
  name: [en, es],
  unit: ['%', '%'],
  of: '%',
  rises: way === 'rises',
  ...beside,
})
const sum = (en: string, es: string, way: 'rises' | 'falls', beside: Beside): LeadMeasure => ({
  name: [en, es],
  unit: ['$', '$'],
  of: 'money',
  rises: way === 'rises',
  ...beside,
})
const counted = (
  en: string,
  es: string,
  way: 'rises' | 'falls',
  unit: Text,
  { of = 'count', ...beside }: Beside & { of?: FigureUnit } = {},
): LeadMeasure => ({ name: [en, es], unit, of, rises: way === 'rises', ...beside })

const REQUESTS =
  /\b(?:requests?|calls?|tickets?|messages?|e-?mails?|enquir\w+|applications?|cases?|claims?|questions?|solicitudes|llamadas|mensajes|correos|consultas|casos|reclamos|tramites|tickets)\b/
const SALES =
  /\b(?:sales|sells?|revenue|income|turnover|takings|business|ventas|vende\w*|ingres\w+|factur\w+)\b/
const OF_A_THOUSAND = counted(
  'what is left of every thousand sold',
  'lo que queda de cada mil vendidos',
  'rises',
  ['of every thousand', 'de cada mil'],
  { concept: 'earned_each', says: /\b(?:thousand|mil|1[.,]?000)\b/ },
)

const MEASURES: Partial<Record<Aim, readonly LeadMeasure[]>> = {
  stock: [
    share(
      'share of days on which something is out of stock',
      'el porcentaje de días con faltantes',
      'falls',
      {
        says: /\b(?:of (?:the |all )?days|de los dias)\b/,
        otherSideOf: 'availability',
      },
    ),
    share('share of best sellers that are missing', 'el porcentaje de los más vendidos que faltan', 'falls', {
      says: /\b(?:best[- ]?sell\w+|top[- ]?sell\w+|sells? (?:the )?(?:most|fastest)|fast movers|mas (?:se )?(?:vendid|vende|piden?|pedid|buscad?)\w*|estrella)\b/,
      otherSideOf: 'availability',
    }),
    share('share of articles that are missing', 'el porcentaje de artículos que faltan', 'falls', {
      says: /\b(?:articles|items|products|lines|sizes|titles|parts|references|articulos|productos|referencias|tallas|titulos|repuestos|medicamentos)\b/,
      otherSideOf: 'availability',
    }),
    sum('value of stock that does not sell', 'el valor del stock que no se vende', 'falls', {
      says: /\b(?:stock|inventory|inventario|mercader\w+|mercancia)\b/,
    }),
  ],
  season: [
    share('occupancy in the quiet months', 'la ocupación en los meses flojos', 'rises', {
      concept: 'occupancy',
    }),
    share(
      'share of yearly sales made in the high season',
      'el porcentaje de las ventas del año hechas en temporada alta',
      'falls',
      { says: SALES, otherSideOf: 'share of sales outside the high season' },
    ),
    share(
      'share of sales outside the high season',
      'el porcentaje de ventas fuera de temporada alta',
      'rises',
      { says: SALES },
    ),
    sum('income in the quiet months', 'los ingresos en los meses flojos', 'rises', { says: SALES }),
  ],
  idle_capacity: [
    share(
      'share of hours and places that stand empty',
      'el porcentaje de horas y lugares que quedan vacíos',
      'falls',
      {
        says: /\b(?:empty|idle|unused|unsold|free|vaci[oa]s?|libres?|sin (?:uso|usar|vender|ocupar)|parad[oa]s?|ocios[oa]s?)\b/,
        otherSideOf: 'occupancy',
      },
    ),
    counted('places in use', 'los lugares ocupados', 'rises', ['places', 'lugares'], {
      concept: 'occupancy',
    }),
  ],
  no_shows: [
    share('share of appointments that are kept', 'el porcentaje de citas que se cumplen', 'rises', {
      says: /\b(?:appointments|bookings|patients|clients|citas|turnos|reservas|pacientes|clientes)\b/,
      otherSideOf: 'no_show',
    }),
  ],
  keep_people: [
    share('share of people who stay', 'el porcentaje de personas que se quedan', 'rises', {
      says: /\b(?:stay|remain|still (?:here|with us)|keep|quedan?|siguen?|permanecen?|duran?)\b/,
      otherSideOf: 'staff_turnover',
    }),
  ],
  hire: [
    share('share of posts that are unfilled', 'el porcentaje de puestos sin cubrir', 'falls', {
      says: /\b(?:posts?|positions?|jobs?|roles|shifts|vacanc\w+|puestos|plazas|cargos|turnos|vacantes)\b/,
    }),
    counted('posts that are filled', 'los puestos cubiertos', 'rises', ['posts', 'puestos'], {
      says: /\b(?:fill\w*|posts?|positions?|jobs?|roles|cubr\w+|cubiert[oa]s|puestos|plazas|cargos)\b/,
    }),
  ],
  more_customers: [
    counted('customers served', 'los clientes atendidos', 'rises', ['customers', 'clientes']),
    sum('sales', 'las ventas', 'rises', { says: SALES }),
  ],
  open_site: [
    sum('cost of the opening', 'el costo de la apertura', 'falls', {
      says: /\b(?:costs?|budget|spend\w*|bill|costos?|costes?|presupuesto|gastos?|inversion)\b/,
    }),
  ],
  margins: [
    share('share of sales that costs take', 'el porcentaje de las ventas que se llevan los costos', 'falls', {
      says: /\b(?:costs?|expenses|spend\w*|costos?|costes?|gastos?)\b/,
    }),
    OF_A_THOUSAND,
  ],
  input_cost: [
    OF_A_THOUSAND,
    sum('cost of materials and energy', 'el costo de insumos y energía', 'falls', {
      says: /\b(?:bill|costs?|pay|spend\w*|recibo|factura|costos?|costes?|pagamos|gast\w+)\b/,
    }),
  ],
  cash: [
    share(
      'share of what is owed to us that is overdue',
      'el porcentaje de lo que nos deben que está vencido',
      'falls',
      {
        says: /\b(?:overdue|late|owed?|arrears|invoices?|default\w*|mora|moros\w+|vencid\w+|deben|facturas?|cartera)\b/,
      },
    ),
    share('share of invoices paid on time', 'el porcentaje de facturas cobradas a tiempo', 'rises', {
      says: /\b(?:invoices?|bills|facturas?)\b/,
    }),
  ],
  response_time: [
    share(
      'share of requests answered too late',
      'el porcentaje de solicitudes que se atienden tarde',
      'falls',
      { says: REQUESTS, otherSideOf: 'share of requests answered within the promised time' },
    ),
    share(
      'share of requests answered within the promised time',
      'el porcentaje de consultas atendidas en el tiempo prometido',
      'rises',
      { says: REQUESTS },
    ),
  ],
  compliance: [
    share('share of requirements that are met', 'el porcentaje de requisitos cumplidos', 'rises', {
      says: /\b(?:require\w+|rules?|records?|files?|documents?|requisitos?|normas?|registros?|expedientes?|documentos?)\b/,
    }),
  ],
  workload: [
    share(
      'share of people who work beyond their hours',
      'el porcentaje de personas que trabajan más de sus horas',
      'falls',
      { says: /\b(?:overtime|extra hours|beyond|weekends|horas extra\w*|de mas|fines de semana)\b/ },
    ),
  ],
  digitise: [
    counted(
      'hours a week of copying by hand',
      'las horas por semana de copiar a mano',
      'falls',
      ['hours', 'horas'],
      { of: 'hours', says: /\b(?:week\w*|seman\w+)\b/ },
    ),
  ],
  new_market: [
    share('share of sales from the new market', 'el porcentaje de ventas del mercado nuevo', 'rises', {
      says: SALES,
    }),
    sum('sales in the new market', 'las ventas en el mercado nuevo', 'rises', { says: SALES }),
  ],
  theft: [counted('what is stolen', 'lo que se roba', 'falls', ['cases', 'casos'], { concept: 'shrinkage' })],
}

/** Of what is stolen so much is left after a good quarter. */
const LEFT = 0.7

/** Returns the measure of a figure that only the leading aim says what it is of; none where that aim has no such measure, or the sentence does not speak of it. */
export function metricOfLead(aim: Aim, figure: FigureFinding): Metric | undefined {
  const isTaken = aim === 'theft' && isThing(figure)
  if (figure.saidBesideLead === undefined && !(isTaken && figure.isCase)) return undefined
  const { now, wanted, noun, unit, concepts, currency, wishedBy, ofYear, saidBesideLead: said } = figure
  if (now === undefined) return undefined
  const target = wanted ?? (isTaken ? Math.floor(now * LEFT) : undefined)
  const measure = MEASURES[aim]?.find(
    ({ of, rises, concept, says }) =>
      of === unit &&
      (target === undefined || rises === target > now) &&
      (concept === undefined ? concepts.length === 0 : concepts.includes(concept)) &&
      (says === undefined || says.test(said ?? '')),
  )
  if (measure === undefined || target === undefined || (aim === 'theft' && !isTaken))
    return metricOfCases(aim, figure)
  const [en, es] = ofYear && isTaken ? IN_A_YEAR : NO_SPAN
  const words: Text =
    unit === 'money' ? [currency ?? '$', currency ?? '$'] : isTaken ? [noun ?? '', noun ?? ''] : measure.unit
  return {
    name: [`${measure.name[0]}${en}`, `${measure.name[1]}${es}`],
    unit: words,
    usualRange: { low: 0, high: Math.max(now, target) },
    movement: { baseline: now, target },
    movementBySize: {},
    isStated: true,
    ...(measure.otherSideOf && { otherSideOf: measure.otherSideOf }),
    ...(wishedBy && { wishedBy }),
  }
}

/** Sheep are taken; thefts are what takes them. */
const isThing = ({ noun, unit, concepts }: FigureFinding): boolean =>
  unit === 'count' &&
  noun !== undefined &&
  concepts.includes('shrinkage') &&
  !/theft|robber|burglar|robo|hurto|asalto|incident|case|caso|time|vece/i.test(noun)

const NO_SPAN: Text = ['', '']
const IN_A_YEAR: Text = [
  ' in a year, at the rate of the last three months',
  ' al año, al ritmo de los últimos tres meses',
]
