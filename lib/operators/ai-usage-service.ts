import { readAge, readAiUsage } from '../db/statements/analytics.ts'
import type { AnswerSource } from '../flow/response-shapes.ts'
import { NANO_USD_PER_USD } from '../nano-usd.ts'
import { onlyRow } from '../postgres/statement.ts'
import type { DayRange } from './analytics-service.ts'
import { foldFigures } from './fold-figures.ts'
import type { OperatorContext } from './operator-context.ts'

export interface AiUsage extends DayRange {
  /** Calls that were sent to models. */
  calls: number
  costUsd: number
  bySource: Record<AnswerSource, number>
  byModel: { model: string; calls: number; inputTokens: number; outputTokens: number; costUsd: number }[]
  /** How calls ended, and why none was sent. */
  byOutcome: { outcome: string; sent: boolean; count: number }[]
  degraded: { because: string; answers: number }[]
  byDay: { day: string; calls: number; costUsd: number }[]
  /** Of today, whatever the range. */
  budget: { dayUsd: number; spentUsd: number; reservedUsd: number }
}

/**
 * What answers cost and where they came from in the range, and how much of today's budget is left; `asOf` as for
 * readSessionAnalytics.
 *
 * @internal
 */
export async function readUsage(
  context: OperatorContext,
  { from, to }: DayRange,
): Promise<{ usage: AiUsage; asOf: string | null }> {
  const { figuresDatabase, aiBudgetUsdPerDay } = context
  await foldFigures(context)
  const [moments, rows] = await figuresDatabase.asJobs(readAge(), readAiUsage(from, to))
  const stored = onlyRow(rows)
  const bySource: Record<AnswerSource, number> = { model: 0, partial: 0, cache: 0, advisor: 0 }
  const degraded = new Map<string, number>()
  for (const { source, degraded_because: because, count } of stored.answers) {
    bySource[source] += count
    if (because !== '') degraded.set(because, (degraded.get(because) ?? 0) + count)
  }
  const byModel = stored.models
    .map(({ model, calls, input_tokens, output_tokens, cost_usd }) => ({
      model,
      calls,
      inputTokens: input_tokens,
      outputTokens: output_tokens,
      costUsd: cost_usd,
    }))
    .sort((one, other) => other.costUsd - one.costUsd)
  const usage = {
    from,
    to,
    calls: byModel.reduce((total, { calls }) => total + calls, 0),
    costUsd:
      Math.round(byModel.reduce((total, { costUsd }) => total + costUsd, 0) * NANO_USD_PER_USD) /
      NANO_USD_PER_USD,
    bySource,
    byModel,
    byOutcome: stored.outcomes.map(({ series, outcome, count }) => ({
      outcome,
      sent: series === 'ai_call',
      count,
    })),
    degraded: [...degraded].map(([because, answers]) => ({ because, answers })),
    byDay: stored.days.map(({ day, calls, cost_usd }) => ({ day, calls, costUsd: cost_usd })),
    budget: {
      dayUsd: aiBudgetUsdPerDay,
      spentUsd: (stored.budget?.spent_nusd ?? 0) / NANO_USD_PER_USD,
      reservedUsd: (stored.budget?.reserved_nusd ?? 0) / NANO_USD_PER_USD,
    },
  }
  return { usage, asOf: onlyRow(moments).as_of }
}
