import { foldInPlace } from '../intents/clauses.ts'
import { conceptsOf, RISES } from '../intents/concepts.ts'
import type { FigureFinding, FigureUnit } from '../intents/intent.ts'
import type { Metric, Movement } from '../knowledge/shape.ts'
import type { OwnNumber, Said } from '../said.ts'

const DAYS_IN: Partial<Record<FigureUnit, number>> = { days: 1, weeks: 7, months: 30 }
const UNIT_DAYS: Record<string, number> = { days: 1, weeks: 7, months: 30 }

/** Names what a metric is about, in the words that figures are read with. */
export function conceptsOfMetric({ name, label }: Metric): string[] {
  return conceptsOf(foldInPlace(label === undefined ? name[0] : label[0]))
}

/** Puts what somebody said of a metric in the place of our estimates; a metric that nothing was said of stays. */
export function withStatedFigures(metric: Metric, { figures }: Said): Metric {
  if (metric.isStated) return metric
  const about = new Set(conceptsOfMetric(metric))
  for (const figure of figures) {
    const of = figure.concepts.filter((concept) => about.has(concept) && counts(figure, concept))
    if (of.length === 0 || (figure.unit === '%' && !of.some((concept) => movesAs(metric, concept)))) continue
    const stated = inUnitOf(metric, figure)
    const movement = stated && movementOf(metric, stated, of.includes('waiting_list'))
    if (movement === undefined) continue
    const { wishedBy } = figure
    return { ...metric, movement, movementBySize: {}, isStated: true, ...(wishedBy && { wishedBy }) }
  }
  return metric
}

/** Three thousand animals are no invoices, however near somebody pays: a count is of its noun. */
const counts = ({ unit, noun }: FigureFinding, concept: string): boolean =>
  unit !== 'count' || noun === undefined || conceptsOf(foldInPlace(noun)).includes(concept)

/** Whether a share gets better in the direction that what was said of it does: one of faults is none without fault. */
export const movesAs = ({ movement }: Metric, concept: string): boolean =>
  movement.target > movement.baseline === RISES.has(concept)

/** The figure in the metric's own unit; undefined where the two count different things. */
function inUnitOf({ unit }: Metric, figure: FigureFinding): { now?: number; wanted?: number } | undefined {
  const own = unit[0]
  if (own === '%' || figure.unit === '%')
    return own === '%' && figure.unit === '%' ? bare(figure, 1) : undefined
  const from = DAYS_IN[figure.unit]
  const to = UNIT_DAYS[own]
  if (from !== undefined && to !== undefined) return bare(figure, from / to)
  if (own === figure.unit) return bare(figure, 1)
  const isMoney = figure.unit === 'money' || own === 'USD'
  return figure.unit === 'count' && to === undefined && !isMoney ? bare(figure, 1) : undefined
}

const bare = ({ now, wanted }: FigureFinding, factor: number) => ({
  ...(now === undefined ? {} : { now: now * factor }),
  ...(wanted === undefined ? {} : { wanted: wanted * factor }),
})

/** Units that come in parts; what else is counted comes whole. */
const HAS_PARTS = /^(?:%|USD|days|weeks|months|hours|minutes|stars.*|NPS.*)$/

/** Who has a list already begins with it, and lengthens it by so much. */
const GROWN = 1.3

/** From what is to what is wished; the missing one of the two lies as far as our estimate would have moved. */
function movementOf(
  { movement, isCounted, unit }: Metric,
  { now, wanted }: { now?: number; wanted?: number },
  isOnAList: boolean,
): Movement | undefined {
  if (isCounted && now !== undefined && wanted === undefined && isOnAList) {
    return { baseline: now, target: rounded(now * GROWN, now, true) }
  }
  if (isCounted) {
    const target = wanted ?? now
    return target === undefined || target < 2 ? undefined : { baseline: 0, target }
  }
  const isWhole = !HAS_PARTS.test(unit[0]) && [now, wanted].every((value) => Number.isInteger(value ?? 0))
  const ratio = movement.baseline === 0 ? 1 : movement.target / movement.baseline
  const baseline = now ?? (wanted === undefined ? undefined : rounded(wanted / ratio, wanted, isWhole))
  if (baseline === undefined || baseline <= 0) return undefined
  const rises = movement.target > movement.baseline
  const estimate = rounded(baseline * ratio, baseline, isWhole)
  const target = wanted ?? (rises ? below100(baseline, estimate) : estimate)
  return target === baseline ? undefined : { baseline, target }
}

/** A share that stands high already closes a part of what is missing to the whole. */
const below100 = (baseline: number, target: number) =>
  baseline < 100 && target > 99 ? rounded(baseline + (100 - baseline) / 3, baseline) : target

/** As fine as the figure that it stands beside. */
function rounded(value: number, beside: number, isWhole = false): number {
  const grain = beside >= 200 ? 10 : beside >= 20 || isWhole ? 1 : beside >= 2 ? 0.5 : 0.1
  const near = Math.round(value / grain) * grain
  return Number((near === beside ? near + (value < beside ? -grain : grain) : near).toFixed(3))
}

/** The number that somebody watches already, as a metric. */
export function metricOfOwnNumber({ label, unit, now, wanted }: OwnNumber): Metric {
  return {
    name: [label, label],
    label: [label, label],
    unit: unit === '' ? ['units', 'unidades'] : [unit, unit],
    usualRange: { low: Math.min(now, wanted), high: Math.max(now, wanted) },
    movement: { baseline: now, target: wanted },
    movementBySize: {},
    isStated: true,
  }
}

/** Of what was lost, so much can be won back in a quarter. */
const WON_BACK = 1 / 3

/** A count with its noun, both stated: `from 12 to 20 schools`; what fell is to win back a part of what it lost. */
export function metricOfCount({ noun, was, now, wanted, unit, wishedBy }: FigureFinding): Metric | undefined {
  if (noun === undefined || now === undefined || unit !== 'count') return undefined
  const target =
    wanted ?? (was === undefined || was <= now ? undefined : Math.round(now + (was - now) * WON_BACK))
  if (target === undefined || target === now) return undefined
  const label = noun.charAt(0).toUpperCase() + noun.slice(1)
  return {
    ...metricOfOwnNumber({ label, unit: noun.slice(0, 20), now, wanted: target }),
    unit: [noun, noun],
    ...(wishedBy && { wishedBy }),
  }
}
