import type { Locale } from '#lib/advisor/answers.ts'
import { formatNumber } from '#lib/flow/format-number.ts'
import { DUE_DATE_HORIZON_DAYS, type KeyResult } from '#lib/flow/recommendations.ts'
import { DAY_MS, isoDay } from '../../iso-day.ts'
import { metricName, shownLabel } from '../knowledge/metric-names.ts'
import { inLocale, type Metric, type Movement, type Text } from '../knowledge/shape.ts'
import type { CompanySize, Experience, Profile } from '../profile.ts'
import { currencyOf } from './currency.ts'
import { dayOf, isPast, stepOf } from './named-day.ts'

/** How much of the usual movement fits in a quarter: small firms turn sooner, large ones move more at once. */
const AMBITION: Record<CompanySize, number> = {
  startup: 1.2,
  small: 1.1,
  medium: 1,
  large: 0.85,
  enterprise: 0.7,
}
const PRACTICE: Record<Experience, number> = { beginner: 0.85, intermediate: 1, advanced: 1.15 }
/** Where a size starts, in steps of the movement: less settled below, further along above. */
const HEAD_START: Record<CompanySize, number> = {
  startup: -0.35,
  small: -0.15,
  medium: 0,
  large: 0.15,
  enterprise: 0.3,
}
const HORIZON_DAYS: Record<CompanySize, number> = {
  startup: 75,
  small: 84,
  medium: 90,
  large: 90,
  enterprise: 90,
}
const EARLY_DAYS = 60

const VERBS = {
  increase: [
    ['Raise', 'Aumentar'],
    ['Lift', 'Elevar'],
    ['Increase', 'Incrementar'],
  ],
  decrease: [
    ['Cut', 'Reducir'],
    ['Bring down', 'Bajar'],
    ['Reduce', 'Disminuir'],
  ],
} as const satisfies Record<KeyResult['direction'], readonly Text[]>

/** Writes a metric as the key result at a position: figures for the size, a date within the horizon. */
export function keyResult(metric: Metric, position: number, profile: Profile): KeyResult {
  const { locale, methodology } = profile
  const { baseline, target } = movementFor(metric, profile)
  const direction = target > baseline ? 'increase' : 'decrease'
  const name = metricName(metric, locale)
  const label = shownLabel(metric, locale)
  const unit = unitFor(metric, profile)
  const verb = inLocale(VERBS[direction][position % 3] ?? VERBS[direction][0], locale)
  const standsAlone = methodology === 'kpis' || metric.isCounted || metric.label !== undefined
  const figures = fromTo(baseline, target, unit, standsAlone ? label : name, locale)
  return {
    title: standsAlone ? `${label}: ${figures}` : `${verb} ${name} ${figures}`,
    metric: label,
    unit,
    baseline,
    target,
    direction,
    dueDate: dueDate(metric, position, profile),
  }
}

/** The unit in the locale; money in the currency of the country. */
export function unitFor({ unit }: Metric, profile: Profile): string {
  return unit[0] === 'USD' ? currencyOf(profile.country) : inLocale(unit, profile.locale)
}

/** Returns figures that are plausible for the size and experience; what was stated stands as it was. */
export function movementFor(metric: Metric, profile: Profile): Movement {
  const { size = 'medium', now } = profile
  const whole = wholeMovementFor(metric, profile)
  return metric.wishedBy !== undefined && isStep(metric, profile)
    ? stepOf(whole, metric.wishedBy, now, HORIZON_DAYS[size])
    : whole
}

function wholeMovementFor(metric: Metric, profile: Profile): Movement {
  const { size = 'medium', experience = 'intermediate' } = profile
  if (metric.isStated || isDone(metric)) return metric.movement
  if (metric.isCounted) return { baseline: 0, target: countFor(metric, profile) }
  const { small, large } = metric.movementBySize
  const bySize = size === 'startup' || size === 'small' ? small : size === 'medium' ? undefined : large
  const { baseline, target } = bySize ?? metric.movement
  const step = target - baseline
  const start = baseline + step * (bySize ? 0 : HEAD_START[size])
  const end = start + step * AMBITION[size] * PRACTICE[experience]
  const finest = isWhole(metric) ? 1 : metric.unit[0] === '%' && start >= 1 && end >= 1 ? FINEST_PERCENT : 0
  const grain = Math.max(finest, grainOf(Math.abs(end - start)))
  const ceiling = metric.unit[0] === '%' && metric.usualRange.high <= 100 ? 100 : Number.POSITIVE_INFINITY
  const within = (value: number) => roundTo(Math.min(Math.max(value, 0), ceiling), grain)
  const [from, to] = [within(start), within(end)]
  return from === to ? { baseline, target } : { baseline: from, target: to }
}

/** What goes from nothing to all is planned, and moves alike in every firm. */
export const isDone = ({ unit, usualRange }: Metric) =>
  unit[0] === '%' && usualRange.low === 0 && usualRange.high === 100

/** Cases, people and customers come whole. */
const WHOLE_UNITS =
  /^(?:cases|customers|people|complaints|faults|bills|errors|orders|findings|requests|donors)$/
const isWhole = ({ unit, movement }: Metric) =>
  WHOLE_UNITS.test(unit[0]) && Number.isInteger(movement.baseline) && Number.isInteger(movement.target)

/** Nobody measures a share more finely. */
const FINEST_PERCENT = 0.1

const COUNTED_FOR_PEOPLE = 10
const PEOPLE_OF_SIZE: Record<CompanySize, number> = {
  startup: 4,
  small: 24,
  medium: 100,
  large: 400,
  enterprise: 1500,
}
const FEWEST_COUNTED = 2
const GROWTH = 0.5
const GROWTH_OF_FEW = 0.2

/** What so many people can count in a quarter: it grows more slowly than they do. */
function countFor(
  { movement: { target }, isFew }: Metric,
  { teamSize, size, experience = 'intermediate' }: Profile,
): number {
  const people = teamSize ?? (size ? PEOPLE_OF_SIZE[size] : COUNTED_FOR_PEOPLE)
  const factor = Math.min(4, Math.max(0.4, (people / COUNTED_FOR_PEOPLE) ** (isFew ? GROWTH_OF_FEW : GROWTH)))
  const count = target * factor * PRACTICE[experience]
  const grain = count >= 100 ? 10 : count >= 20 ? 5 : 1
  return Math.max(FEWEST_COUNTED, Math.round(count / grain) * grain)
}

/** The roundest grain that still leaves at least three steps between two values this far apart. */
function grainOf(distance: number): number {
  const power = 10 ** Math.floor(Math.log10(distance / 3))
  return distance / 3 >= power * 5 ? power * 5 : power
}

const roundTo = (value: number, grain: number) => Number((Math.round(value / grain) * grain).toFixed(6))

function fromTo(baseline: number, target: number, unit: string, name: string, locale: Locale): string {
  const [from, to] = [formatNumber(baseline, locale), formatNumber(target, locale)]
  if (unit === '%') return locale === 'es' ? `del ${from} % al ${to} %` : `from ${from}% to ${to}%`
  if (/^[A-Z]{3}$/.test(unit))
    return locale === 'es' ? `de ${unit} ${from} a ${unit} ${to}` : `from ${unit} ${from} to ${unit} ${to}`
  if (unit === '$') return locale === 'es' ? `de $${from} a $${to}` : `from $${from} to $${to}`
  const repeatsName = name.toLowerCase().includes(unit.toLowerCase())
  const figures = locale === 'es' ? `de ${from} a ${to}` : `from ${from} to ${to}`
  return repeatsName ? figures : `${figures} ${unit}`
}

/** A metric that itself looks back over weeks is read at the end alone. */
const LOOKS_BACK = /\b(?:months?|sixty days|quarter|weeks)\b/

/** Whether what somebody wants of a metric has its day after this cycle, so that a step towards it stands here. */
export const isStep = ({ wishedBy }: Metric, { now, size = 'medium' }: Profile): boolean =>
  wishedBy !== undefined && isPast(wishedBy, now, HORIZON_DAYS[size])

/** What is counted, and the third result, is due early, so that half-way something can be judged; never on a weekend. */
function dueDate(
  { name, isCounted, wishedBy }: Metric,
  position: number,
  { now, size = 'medium', role }: Profile,
): string {
  if (wishedBy !== undefined && !isPast(wishedBy, now, HORIZON_DAYS[size]))
    return isoDay(dayOf(wishedBy, now))
  const canBeEarly = isCounted || !LOOKS_BACK.test(name[0])
  const early = canBeEarly && (isCounted || position === 2 || role === 'individual_contributor')
  const days = Math.min(early ? EARLY_DAYS : HORIZON_DAYS[size], DUE_DATE_HORIZON_DAYS)
  const due = new Date(now.getTime() + days * DAY_MS)
  const daysPastFriday = Math.max(0, ((due.getUTCDay() + 6) % 7) - 4)
  return isoDay(new Date(due.getTime() - daysPastFriday * DAY_MS))
}
