import { formatNumber } from '#lib/flow/format-number.ts'
import { DUE_DATE_HORIZON_DAYS, type KeyResult } from '#lib/flow/recommendations.ts'
import type { Locale } from '#lib/flow/steps.ts'
import { DAY_MS, isoDay } from '../../iso-day.ts'
import { inLocale, type Metric, type Movement, metricLabel, type Text } from '../knowledge/shape.ts'
import type { CompanySize, Experience, Profile } from '../profile.ts'

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
  const name = inLocale(metric.name, locale)
  const unit = inLocale(metric.unit, locale)
  const figures = fromTo(baseline, target, unit, name, locale)
  const verb = inLocale(VERBS[direction][position % 3] ?? VERBS[direction][0], locale)
  return {
    title:
      methodology === 'kpis' ? `${metricLabel(metric, locale)}: ${figures}` : `${verb} ${name} ${figures}`,
    metric: metricLabel(metric, locale),
    unit,
    baseline,
    target,
    direction,
    dueDate: dueDate(position, profile),
  }
}

/** Returns figures that are plausible for the size and experience, rounded so that they read as estimates. */
export function movementFor(
  metric: Metric,
  { size = 'medium', experience = 'intermediate' }: Profile,
): Movement {
  const { small, large } = metric.movementBySize
  const bySize = size === 'startup' || size === 'small' ? small : size === 'medium' ? undefined : large
  const { baseline, target } = bySize ?? metric.movement
  const step = target - baseline
  const start = baseline + step * (bySize ? 0 : HEAD_START[size])
  const end = start + step * AMBITION[size] * PRACTICE[experience]
  const grain = grainOf(Math.abs(end - start))
  const within = (value: number) => {
    const ceiling = metric.unit[0] === '%' ? 100 : Number.POSITIVE_INFINITY
    return roundTo(Math.min(Math.max(value, 0), ceiling), grain)
  }
  return { baseline: within(start), target: within(end) }
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
  if (unit === 'USD') return locale === 'es' ? `de USD ${from} a USD ${to}` : `from USD ${from} to USD ${to}`
  const repeatsName = name.includes(unit)
  const figures = locale === 'es' ? `de ${from} a ${to}` : `from ${from} to ${to}`
  return repeatsName ? figures : `${figures} ${unit}`
}

/** The third result is due early, so that half-way through the quarter something can be judged; never on a weekend. */
function dueDate(position: number, { now, size = 'medium', role }: Profile): string {
  const early = position === 2 || role === 'individual_contributor'
  const days = Math.min(early ? EARLY_DAYS : HORIZON_DAYS[size], DUE_DATE_HORIZON_DAYS)
  const due = new Date(now.getTime() + days * DAY_MS)
  const daysPastFriday = Math.max(0, ((due.getUTCDay() + 6) % 7) - 4)
  return isoDay(new Date(due.getTime() - daysPastFriday * DAY_MS))
}
