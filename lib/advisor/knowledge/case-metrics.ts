import type { FigureFinding, FigureUnit } from '../intents/intent.ts'
import type { Aim } from './intent-plays.ts'
import type { Metric, Text } from './shape.ts'

/** What an aim is about, counted by the case, by the hour or in money; each name says the concept that it stands for. */
interface Counted {
  name: Text
  unit: Text
  of: FigureUnit
  rises?: boolean
  /** The concept that it says from the other side. */
  otherSideOf?: string
  /** Of less than this it is something else. */
  least?: number
}

const cases = (en: string, es: string, unit: Text = ['cases', 'casos']): Counted => ({
  name: [en, es],
  unit,
  of: 'count',
})

const lateBy = (of: FigureUnit, unit: Text): Counted => ({
  name: ['how late orders are handed over, on average', 'el retraso medio con que se entregan los pedidos'],
  unit,
  of,
})

const COUNTED: Partial<Record<Aim, Counted | readonly Counted[]>> = {
  on_time: [
    cases('orders handed over late', 'los pedidos entregados tarde', ['orders', 'pedidos']),
    lateBy('days', ['days', 'días']),
    lateBy('weeks', ['weeks', 'semanas']),
    lateBy('months', ['months', 'meses']),
  ],
  quality: cases('pieces that were faulty or redone', 'las piezas con fallas o que se repiten', [
    'pieces',
    'piezas',
  ]),
  returns: cases('orders that come back', 'los pedidos que se devuelven', ['orders', 'pedidos']),
  no_shows: cases(
    'appointments in a week to which nobody came',
    'las citas de la semana a las que nadie vino',
    ['appointments', 'citas'],
  ),
  stock: {
    ...cases('best sellers that are missing', 'los artículos más vendidos que faltan', [
      'articles',
      'artículos',
    ]),
    otherSideOf: 'availability',
  },
  hire: cases('unfilled posts', 'los puestos sin cubrir', ['posts', 'puestos']),
  theft: cases('thefts', 'los robos', ['thefts', 'robos']),
  safety: cases('accidents and injuries', 'los accidentes y lesiones'),
  compliance: [
    cases('open findings', 'las observaciones abiertas', ['findings', 'observaciones']),
    {
      ...cases('requirements that are met', 'los requisitos cumplidos', ['requirements', 'requisitos']),
      rises: true,
    },
  ],
  idle_capacity: {
    name: ['hours in use', 'las horas de uso'],
    unit: ['hours', 'horas'],
    of: 'hours',
    rises: true,
  },
  keep_people: cases('people who leave', 'las personas que se van', ['people', 'personas']),
  keep_customers: cases('customers who leave', 'los clientes que se van', ['customers', 'clientes']),
  raise_money: {
    name: ['funds given or firmly promised so far', 'los fondos reunidos o prometidos en firme hasta hoy'],
    unit: ['$', '$'],
    of: 'money',
    rises: true,
    least: 1000,
  },
  workload: {
    name: [
      'hours worked per person and week with overtime',
      'las horas trabajadas por persona y semana con horas extra',
    ],
    unit: ['hours', 'horas'],
    of: 'hours',
    least: 30,
  },
}

/** Posts are filled to the last where they are few; of other cases so many are left after a good quarter. */
const LEFT = 0.7
const FEW_POSTS = 10

/** Returns the measure of what somebody counted of an aim, from what it is; none where the figure counts something else. */
export function metricOfCases(aim: Aim, figure: FigureFinding): Metric | undefined {
  for (const counted of [COUNTED[aim] ?? []].flat()) {
    const metric = metricOf(counted, aim, figure)
    if (metric !== undefined) return metric
  }
  return undefined
}

function metricOf(counted: Counted, aim: Aim, figure: FigureFinding): Metric | undefined {
  const { now, noun, currency, wishedBy } = figure
  // What is counted by the year has a measure of its own.
  if (aim === 'safety' && figure.ofYear) return undefined
  if (now === undefined || now < (counted.least ?? 1)) return undefined
  if (
    !isIn(counted.of, figure) ||
    !isOf(aim, figure) ||
    (noun !== undefined && !figure.isCase && !figure.saidBesideLead)
  )
    return undefined
  const target = figure.wanted ?? (figure.isCase && !counted.rises ? estimate(aim, now) : undefined)
  if (target === undefined || target === now || target > now !== (counted.rises ?? false)) return undefined
  const own: Text = noun === undefined || !figure.saidBesideLead ? counted.unit : [noun, noun]
  const unit: Text = counted.of === 'money' ? [currency ?? '$', currency ?? '$'] : own
  const name: Text =
    figure.ofThousand === undefined
      ? counted.name
      : [`${counted.name[0]} of every thousand`, `${counted.name[1]} de cada mil`]
  return {
    name,
    unit,
    usualRange: { low: 0, high: Math.max(now, target) },
    movement: { baseline: now, target },
    movementBySize: {},
    isStated: true,
    ...(counted.otherSideOf && { otherSideOf: counted.otherSideOf }),
    ...(wishedBy && { wishedBy }),
  }
}

/** Days and weeks are of many things: of lateness only where it is named. */
const isOf = (aim: Aim, { unit, concepts }: FigureFinding): boolean =>
  aim !== 'on_time' || unit === 'count' || concepts.includes('late')

const estimate = (aim: Aim, now: number): number =>
  aim === 'hire' && now <= FEW_POSTS ? 0 : Math.floor(now * LEFT)

/** Thousands that nobody named a currency of are money where money is what is raised. */
const isIn = (of: FigureUnit, { unit, noun }: FigureFinding): boolean =>
  unit === of || (of === 'money' && unit === 'count' && noun === undefined)
