import { readAge, readAnalytics, type StoredCounts } from '../db/statements/analytics.ts'
import { readTrafficByHour, type TrafficHour } from '../db/statements/operators.ts'
import type { Flow } from '../flow/flow.ts'
import { analyticsGroups } from '../flow/session-labels.ts'
import { DAY_MS, isoDay } from '../iso-day.ts'
import { onlyRow } from '../postgres/statement.ts'
import { foldFigures } from './fold-figures.ts'
import { latencyPercentile } from './latency-percentile.ts'
import type { OperatorContext } from './operator-context.ts'
import type { Segment } from './segment.ts'
import {
  type FunnelRow,
  type LabelledCounts,
  type PlanFigures,
  rateOf,
  type SessionCounts,
  SessionFigures,
  weeksOf,
} from './session-figures.ts'

/** UTC days, both included, as YYYY-MM-DD. */
export interface DayRange {
  from: string
  to: string
}

/** The figures; beside them sessions by the values of each labelled answer, in `byIndustry` those of `industry`. */
export interface Analytics extends DayRange {
  /** Of the sessions that were started, the share that was completed; of those that expired, the share taken up again. */
  completionRate: number | null
  medianSecondsToComplete: number | null
  resumedRate: number | null
  totals: SessionCounts
  funnel: FunnelRow[]
  funnelByVersion: { definitionVersion: number; funnel: Omit<FunnelRow, 'medianSeconds' | 'p90Seconds'>[] }[]
  timeToComplete: { medianSeconds: number | null; p90Seconds: number | null }
  /** Of the sessions that expired, the share that was taken up again. */
  resumed: { sessions: number; rate: number | null }
  /** Where people were when they left, and what had happened within the ten minutes before their last save. */
  left: { step: string; after: string; sessions: number }[]
  /** What was saved after industries had been suggested: the first, another of the list, or something else. */
  suggestions: { first: number; listed: number; other: number; acceptanceRate: number | null }
  /** What became of the items of plans, as it now stands; an edited one may also be accepted or done. */
  plan: PlanFigures[]
  /** What models cost, of all flows; null of a segment. */
  aiCostUsd: number | null
  aiCostPerCompletionUsd: number | null
  byDay: (SessionCounts & { day: string })[]
  byWeek: (SessionCounts & { weekOf: string })[]
  [byAnswer: `by${string}`]: LabelledCounts[] | unknown[]
  byLocale: LabelledCounts[]
  bySource: LabelledCounts[]
  byVersion: LabelledCounts[]
  /** The flow's requests by the hour, of all processes. */
  traffic: { hour: string; requests: number; errors: number; p50Ms: number | null; p95Ms: number | null }[]
}

/**
 * The figures on the sessions that were started in the range, and those of the period before it; both hold at least what
 * had happened at `asOf`, which is null where a replica cannot tell.
 *
 * @internal
 */
export async function readSessionAnalytics(
  context: OperatorContext,
  { from, to, segment = [] }: DayRange & { segment?: Segment },
): Promise<{ figures: Analytics; previous: Analytics; asOf: string | null }> {
  const { flow, figuresDatabase } = context
  await foldFigures(context)
  const range = { from, to }
  const before = periodBefore(range)
  const counted = { flow: flow.id, segment }
  const [moments, rows, hours, earlierRows, earlierHours] = await figuresDatabase.asJobs(
    readAge(),
    readAnalytics({ ...counted, ...range }),
    readTrafficByHour(flow.id, from, to),
    readAnalytics({ ...counted, ...before }),
    readTrafficByHour(flow.id, before.from, before.to),
  )
  return {
    figures: figuresOf(flow, range, onlyRow(rows), hours),
    previous: figuresOf(flow, before, onlyRow(earlierRows), earlierHours),
    asOf: onlyRow(moments).as_of,
  }
}

/** The first day that is written with four digits; days before it are none to the database. */
const FIRST_DAY_MS = Date.parse('0001-01-01')

/** As many days, right before, as far as there are any. */
function periodBefore({ from, to }: DayRange): DayRange {
  const [first, last] = [Date.parse(from), Date.parse(to)]
  const begins = Math.max(FIRST_DAY_MS, first - (last - first) - DAY_MS)
  return { from: isoDay(new Date(begins)), to: isoDay(new Date(first - DAY_MS)) }
}

function figuresOf(
  flow: Flow,
  { from, to }: DayRange,
  stored: StoredCounts,
  hours: readonly TrafficHour[],
): Analytics {
  const counts = new SessionFigures(flow, stored)
  const totals = counts.totals()
  const first = counts.of('suggestion', ['first'])
  const listed = counts.of('suggestion', ['listed'])
  const other = counts.of('suggestion', ['other'])
  const resumed = counts.of('session', ['resumed', 'version'])
  const resumedRate = rateOf(resumed, totals.expired)
  const timeToComplete = percentilesOf(stored.durations.total)
  return {
    from,
    to,
    completionRate: rateOf(totals.completed, totals.started),
    medianSecondsToComplete: timeToComplete.medianSeconds,
    resumedRate,
    totals,
    funnel: counts.funnel().map((row) => ({
      ...row,
      ...percentilesOf(stored.durations[row.step]),
    })),
    funnelByVersion: counts
      .values('step', 0)
      .map((version) => ({ definitionVersion: Number(version), funnel: counts.funnel(version) })),
    timeToComplete,
    resumed: { sessions: resumed, rate: resumedRate },
    left: counts.left(),
    suggestions: {
      first,
      listed,
      other,
      acceptanceRate: rateOf(first + listed, first + listed + other),
    },
    plan: counts.plan(),
    aiCostUsd: stored.ai_cost_usd,
    aiCostPerCompletionUsd:
      totals.completed === 0 || stored.ai_cost_usd === null ? null : stored.ai_cost_usd / totals.completed,
    byDay: counts.byDay(),
    byWeek: weeksOf(counts.byDay()),
    ...Object.fromEntries(analyticsGroups(flow).map(({ label, group }) => [group, counts.labelled(label)])),
    byLocale: counts.labelled('locale'),
    bySource: counts
      .labelled('source')
      .map((row) => ({ ...row, value: row.value && (stored.sources[row.value] ?? `gone-${row.value}`) })),
    byVersion: counts.labelled('version'),
    traffic: hours.map(({ latencies, ...hour }) => ({
      ...hour,
      p50Ms: latencyPercentile(latencies, 0.5),
      p95Ms: latencyPercentile(latencies, 0.95),
    })),
  }
}

function percentilesOf(duration: { medianSeconds: number; p90Seconds: number } | undefined) {
  return { medianSeconds: duration?.medianSeconds ?? null, p90Seconds: duration?.p90Seconds ?? null }
}
