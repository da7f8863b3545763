import type { FigureFinding, FigureUnit } from '../intents/intent.ts'
import type { Metric, Text } from './shape.ts'

/** A measure that people state figures of, and that no play has in that unit. */
interface StatedMeasure {
  name: Text
  units: readonly FigureUnit[]
  rises: boolean
}

const TIMES = ['days', 'weeks', 'months', 'hours', 'minutes'] as const
const measure = (
  en: string,
  es: string,
  rises: boolean,
  units: readonly FigureUnit[] = ['%'],
): StatedMeasure => ({
  name: [en, es],
  units,
  rises,
})

/** By concept; each name is read as its concept again, so that nothing else of a plan says the same. */
const MEASURES: Readonly<Record<string, StatedMeasure>> = {
  yearly_churn: measure(
    'yearly loss of customers at the rate of the last three months',
    'la pérdida anual de clientes al ritmo de los últimos tres meses',
    false,
  ),
  renewal: measure('renewal rate', 'la tasa de renovación', true),
  net_retention: measure('net revenue retention', 'la retención neta de ingresos', true),
  rework: measure('share of work that has to be redone', 'el porcentaje de trabajo que se repite', false),
  yield: measure('yield of good units', 'el rendimiento de la planta en unidades buenas', true),
  late: measure('share of deliveries that are late', 'el porcentaje de entregas que llegan tarde', false),
  energy_cost: measure('cost of energy on sales', 'el costo de energía sobre ventas', false),
  food_cost: measure(
    'cost of ingredients and materials on sales',
    'el costo de ingredientes y materiales sobre ventas',
    false,
  ),
  labour_cost: measure('labour cost on sales', 'el costo laboral sobre ventas', false),
  on_paper: measure(
    'share of records that are still on paper',
    'el porcentaje de registros que siguen en papel',
    false,
  ),
  occupancy: measure('occupancy', 'la ocupación', true),
  margin: measure('margin on sales', 'el margen sobre ventas', true),
  conversion: measure(
    'share of enquiries that become customers',
    'el porcentaje de consultas que se convierten en clientes',
    true,
  ),
  incidents: measure(
    'accidents and injuries in a year, at the rate of the last three months',
    'los accidentes y lesiones en un año, al ritmo de los últimos tres meses',
    false,
    ['count'],
  ),
  wait: measure('waiting time', 'el tiempo de espera', false, TIMES),
}

const UNITS: Partial<Record<FigureUnit, Text>> = {
  '%': ['%', '%'],
  count: ['cases', 'casos'],
  days: ['days', 'días'],
  weeks: ['weeks', 'semanas'],
  months: ['months', 'meses'],
  hours: ['hours', 'horas'],
  minutes: ['minutes', 'minutos'],
}

/** By how much a stated figure is to move where no wish was stated. */
const RISE = 1.12
const FALL = 0.8
const ANY = 100

/** Whether a concept is a share of something, so that hours or days beside its words are of another measure. */
export const isMeasuredOtherwise = (concept: string, unit: FigureUnit): boolean =>
  isTime(unit) && MEASURES[concept] !== undefined && !MEASURES[concept].units.includes(unit)
const isTime = (unit: FigureUnit): boolean => TIMES.some((time) => time === unit)

/** Returns the measure of a concept in a unit; its figures are those that somebody states, or it is none. */
export function metricOfConcept(concept: string, unit: FigureUnit): Metric | undefined {
  const known = MEASURES[concept]
  const words = UNITS[unit]
  if (known === undefined || words === undefined || !known.units.includes(unit)) return undefined
  return {
    name: known.name,
    unit: words,
    usualRange: { low: 0, high: ANY },
    movement: { baseline: ANY, target: ANY * (known.rises ? RISE : FALL) },
    movementBySize: {},
  }
}

/** What money is lost to, or owed, by concept; each name is read as its concept again. */
const LOSSES: Readonly<Record<string, Text>> = {
  returns: ['cost of returned orders', 'el costo de los pedidos devueltos'],
  scrap: ['cost of faulty work', 'el costo de los trabajos con errores'],
  rework: ['cost of work that is redone', 'el costo de los trabajos que se repiten'],
  waste: ['value of what is thrown away', 'el valor de lo que se tira'],
  shrinkage: ['value of goods lost or stolen', 'el valor de la mercadería faltante o robada'],
  no_show: ['income lost to missed appointments', 'el ingreso perdido por citas a las que nadie vino'],
  collection_days: ['money from unpaid invoices', 'el dinero de facturas sin pagar'],
}
const SPANS: Record<NonNullable<FigureFinding['lost']>, Text> = {
  'by the week': ['per week', 'por semana'],
  'by the month': ['per month', 'por mes'],
  'by the quarter': ['per quarter', 'por trimestre'],
  'by the year': [
    'in a year, at the rate of the last three months',
    'al año, al ritmo de los últimos tres meses',
  ],
  'in all': ['', ''],
}
/** Of a loss, so much is left after a good quarter. */
const LEFT = 0.75
const DIGITS_KEPT = 2

/** Returns the measure of a sum that somebody says is lost or owed, from what it is; none where no time is said. */
export function metricOfLoss(
  concept: string,
  { unit, now, wanted, lost, currency, wishedBy }: FigureFinding,
): Metric | undefined {
  const name = LOSSES[concept]
  if (name === undefined || unit !== 'money' || lost === undefined || now === undefined) return undefined
  if (lost === 'in all' && concept !== 'collection_days' && wanted === undefined) return undefined
  const [en, es] = SPANS[lost]
  const sign = currency ?? '$'
  return {
    name: [`${name[0]} ${en}`.trim(), `${name[1]} ${es}`.trim()],
    unit: [sign, sign],
    usualRange: { low: 0, high: now },
    movement: { baseline: now, target: wanted ?? Number((now * LEFT).toPrecision(DIGITS_KEPT)) },
    movementBySize: {},
    isStated: true,
    ...(wishedBy && { wishedBy }),
  }
}

/** What is earned by the piece, as money or as a share; its name is read as its concept again. */
const EARNED: Readonly<Record<string, Text>> = {
  earned_each: ['what is left of each sale', 'lo que queda de cada venta'],
}

/** Returns the measure of what somebody says is left of each thing sold, from what it is; none where it is neither money nor a share. */
export function metricOfEarning(
  concept: string,
  { unit, now, wanted, currency, wishedBy }: FigureFinding,
): Metric | undefined {
  const name = EARNED[concept]
  if (name === undefined || !(unit === 'money' || unit === '%') || now === undefined) return undefined
  const sign = unit === '%' ? unit : (currency ?? '$')
  const target = wanted ?? Number((now * RISE).toPrecision(DIGITS_KEPT))
  if (target === now) return undefined
  return {
    name,
    unit: [sign, sign],
    usualRange: { low: 0, high: Math.max(now, target) },
    movement: { baseline: now, target },
    movementBySize: {},
    isStated: true,
    ...(wishedBy && { wishedBy }),
  }
}
