import { z } from 'zod'
import { categoryKnowledge, industryKnowledge } from './library.ts'
import { type Metric, metricLabel } from './shape.ts'

const MAX_METRICS = 12
const bilingual = (max: number) =>
  z.object({ en: z.string().min(1).max(max), es: z.string().min(1).max(max) })

/** A metric as `industries.ai_context` keeps it, where operators may add their own. */
export const industryMetricSchema = z.object({
  name: bilingual(120),
  unit: bilingual(40),
  direction: z.enum(['increase', 'decrease']),
  usualRange: z.object({ low: z.number(), high: z.number() }),
})
export type IndustryMetric = z.infer<typeof industryMetricSchema>

const wordList = z.object({ en: z.array(z.string().max(80)), es: z.array(z.string().max(80)) })

export const industryContextSchema = z.object({
  metrics: z.array(industryMetricSchema).max(MAX_METRICS),
  typicalTeams: wordList,
  vocabulary: wordList,
})
export type IndustryContext = z.infer<typeof industryContextSchema>

/** Reads the metrics out of an `ai_context`, whoever wrote it; those that do not read are left out. */
export function metricsOfContext(aiContext: unknown): IndustryMetric[] {
  const { data } = z.looseObject({ metrics: z.array(z.unknown()).max(MAX_METRICS) }).safeParse(aiContext)
  return (data?.metrics ?? []).flatMap((metric) => industryMetricSchema.safeParse(metric).data ?? [])
}

/** Returns the metrics, teams and words of an industry in both languages; undefined where none is known. */
export function industryContext(slug: string): IndustryContext | undefined {
  const knowledge = industryKnowledge(slug) ?? (slug === 'other' ? categoryKnowledge(slug) : undefined)
  if (knowledge === undefined) return undefined
  return {
    metrics: knowledge.plays.flatMap((play) => play.metrics.map(asIndustryMetric)).slice(0, MAX_METRICS),
    typicalTeams: knowledge.teams,
    vocabulary: knowledge.vocabulary,
  }
}

function asIndustryMetric(metric: Metric): IndustryMetric {
  const { unit, usualRange, movement } = metric
  return {
    name: { en: metricLabel(metric, 'en'), es: metricLabel(metric, 'es') },
    unit: { en: unit[0], es: unit[1] },
    direction: movement.target > movement.baseline ? 'increase' : 'decrease',
    usualRange,
  }
}
