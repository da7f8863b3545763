import { readAnalytics } from '../db/statements/analytics.ts'
import { foldAnalytics, readTrafficByHour } from '../db/statements/operators.ts'
import { onlyRow } from '../postgres/statement.ts'
import { latencyPercentile } from './latency-percentile.ts'
import type { OperatorContext } from './operator-context.ts'
import {
  type FunnelRow,
  type FunnelStep,
  type LabelledCounts,
  rateOf,
  type SessionCounts,
  SessionFigures,
  stepOf,
  weeksOf,
} from './session-figures.ts'

/** UTC days, both included, as YYYY-MM-DD. */
export interface DayRange {
  from: string
  to: string
}

export interface Analytics extends DayRange {
  totals: SessionCounts
  funnel: FunnelRow[]
  funnelByVersion: { definitionVersion: number; funnel: Omit<FunnelRow, 'medianSeconds' | 'p90Seconds'>[] }[]
  timeToComplete: { medianSeconds: number | null; p90Seconds: number | null }
  /** Of the sessions that expired, the share that was taken up again. */
  resumed: { sessions: number; rate: number | null }
  /** Where people were when they left, and what had happened within the ten minutes before their last save. */
  left: { step: FunnelStep; after: string; sessions: number }[]
  /** What was saved after industries had been suggested: the first, another of the list, or something else. */
  suggestions: { first: number; listed: number; other: number; acceptanceRate: number | null }
  aiCostUsd: number
  aiCostPerCompletionUsd: number | null
  byDay: (SessionCounts & { day: string })[]
  byWeek: (SessionCounts & { weekOf: string })[]
  byIndustry: LabelledCounts[]
  bySize: LabelledCounts[]
  byLocale: LabelledCounts[]
  bySource: LabelledCounts[]
  byVersion: LabelledCounts[]
  /** Requests by the hour, of all processes. */
  traffic: { hour: string; requests: number; errors: number; p50Ms: number | null; p95Ms: number | null }[]
}

/** A reader folds a little as it goes, so that a deployment without a timer of ours stays quick. */
export const FOLD_AT_ONCE = 5_000

/** The figures on the sessions that were started in the range, as of this moment. */
export async function readSessionAnalytics(
  { jobsDatabase, activity }: OperatorContext,
  { from, to }: DayRange,
): Promise<Analytics> {
  await activity.flush()
  const [, rows, hours] = await jobsDatabase.asJobs(
    foldAnalytics(FOLD_AT_ONCE),
    readAnalytics(from, to),
    readTrafficByHour(from, to),
  )
  const stored = onlyRow(rows)
  const counts = new SessionFigures(stored)
  const totals = counts.totals()
  const first = counts.of('suggestion', ['first'])
  const listed = counts.of('suggestion', ['listed'])
  const other = counts.of('suggestion', ['other'])
  const resumed = counts.of('session', ['resumed', 'version'])
  return {
    from,
    to,
    totals,
    funnel: counts.funnel().map((row, index) => ({
      ...row,
      ...percentilesOf(stored.durations[String(index + 1)]),
    })),
    funnelByVersion: counts
      .values('step', 0)
      .map((version) => ({ definitionVersion: Number(version), funnel: counts.funnel(version) })),
    timeToComplete: percentilesOf(stored.durations.total),
    resumed: { sessions: resumed, rate: rateOf(resumed, totals.expired) },
    left: stored.counts
      .filter(({ series, count }) => series === 'left' && count > 0)
      .map(({ key: [step, after = ''], count }) => ({ step: stepOf(step), after, sessions: count }))
      .sort((one, next) => next.sessions - one.sessions),
    suggestions: {
      first,
      listed,
      other,
      acceptanceRate: rateOf(first + listed, first + listed + other),
    },
    aiCostUsd: stored.ai_cost_usd,
    aiCostPerCompletionUsd: totals.completed === 0 ? null : stored.ai_cost_usd / totals.completed,
    byDay: counts.byDay(),
    byWeek: weeksOf(counts.byDay()),
    byIndustry: counts.labelled('industry'),
    bySize: counts.labelled('size'),
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
