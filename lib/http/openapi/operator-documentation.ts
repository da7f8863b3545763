import { z } from 'zod'
import { STEP_NAMES } from '../../flow/steps.ts'
import type { RouteDocumentation } from './route-documentation.ts'

const count = z.int().min(0)
const amountUsd = z.number().min(0)

const ALTERNATIVES = {
  'text/csv': 'With `Accept: text/csv`: the same figures in one long table, `section,item,measure,value`.',
}
const PARAMETERS = {
  from: 'The first UTC day; 29 days before the last one when absent.',
  to: 'The last UTC day; today when absent.',
}

export const ANALYTICS: RouteDocumentation = {
  operationId: 'readAnalytics',
  tag: 'Operation',
  description: `For operators. \`entered\` counts the sessions that reached a step, \`completed\` those that got past it. Figures are at most a
second old.`,
  parameters: PARAMETERS,
  answers: {
    200: {
      description: 'The figures of the range.',
      data: z.looseObject({
        totals: z.looseObject({
          started: count,
          completed: count,
          abandoned: count,
          expired: count,
          live: count,
        }),
        funnel: z
          .array(
            z.looseObject({
              step: z.enum([...STEP_NAMES, 'complete']),
              entered: count,
              completed: count,
              dropOffRate: z.number().min(0).max(1).nullable(),
              medianSeconds: z.number().min(0).nullable(),
              p90Seconds: z.number().min(0).nullable(),
            }),
          )
          .max(STEP_NAMES.length + 1),
      }),
      alternatives: ALTERNATIVES,
    },
  },
}

const MAX_MODELS = 1000

export const AI_USAGE: RouteDocumentation = {
  operationId: 'readAiUsage',
  tag: 'Operation',
  description:
    'For operators: what models were asked, what they cost, and what is left of the budget of today.',
  parameters: PARAMETERS,
  answers: {
    200: {
      description: 'The figures of the range.',
      data: z.looseObject({
        calls: count,
        costUsd: amountUsd,
        bySource: z.looseObject({ model: count, partial: count, cache: count, advisor: count }),
        byModel: z
          .array(
            z.looseObject({
              model: z.string().max(200),
              calls: count,
              inputTokens: count,
              outputTokens: count,
              costUsd: amountUsd,
            }),
          )
          .max(MAX_MODELS),
        budget: z.looseObject({ dayUsd: amountUsd, spentUsd: amountUsd, reservedUsd: amountUsd }),
      }),
      alternatives: ALTERNATIVES,
    },
  },
}

export const METRICS: RouteDocumentation = {
  operationId: 'readMetrics',
  tag: 'Operation',
  description: `With \`METRICS_TOKEN\` set, to whoever sends it as Bearer; without it, to direct callers from the same machine. For everybody
else there is no such endpoint.`,
  answers: {
    200: {
      description: 'The metrics of this process, in the text format of Prometheus.',
      text: 'text/plain',
    },
  },
  errors: ['not_found'],
}
