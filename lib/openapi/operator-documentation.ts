import { z } from 'zod'
import type { Flow } from '../flow/flow.ts'
import { aiUsageSchema, analyticsSchema } from './operator-schemas.ts'
import type { RouteDocumentation } from './route-documentation.ts'

const RANGE = {
  from: 'The first UTC day; 29 days before `to` by default.',
  to: 'The last UTC day, included; today by default.',
}
const AS_OF = z
  .string()
  .nullable()
  .describe(
    'An instant whose figures these hold at least: now, or the last that a read replica has taken over; null where it cannot tell.',
  )
const CSV = { 'text/csv': 'One long table, with a byte order mark: section, item, measure, value.' }

export const analyticsDocumentation = (
  flow: Flow,
): RouteDocumentation<z.infer<ReturnType<typeof analyticsSchema>>> => ({
  operationId: 'readAnalytics',
  tag: 'Operation',
  description: `The sessions that were started in the range, as of \`meta.asOf\`: how many reached each step and got past it, how
long that took, what had happened before people left, and the same by group. Who may still go on counts as live and is
no loss. Nothing in it is about one person. Figures of a segment are of the sessions that are still kept, erased ones not
among them, without what models cost; traffic is everybody’s.`,
  parameters: {
    ...RANGE,
    segment:
      'Only sessions with these answers: `field:value`, or `step.field:value`, at most two with a comma between. The fields are those that share with analytics.',
  },
  answers: {
    200: {
      description: 'The figures; in `meta.previous` the same of as many days right before.',
      data: analyticsSchema(flow),
      meta: z.object({ asOf: AS_OF, previous: analyticsSchema(flow) }),
      alternatives: CSV,
    },
  },
})

export const AI_USAGE: RouteDocumentation<z.infer<typeof aiUsageSchema>> = {
  operationId: 'readAiUsage',
  tag: 'Operation',
  description: `Calls to models in the range and what they cost, where people’s answers came from, and today’s budget.`,
  parameters: RANGE,
  answers: {
    200: {
      description: 'The figures.',
      data: aiUsageSchema,
      meta: z.object({ asOf: AS_OF }),
      alternatives: CSV,
    },
  },
}

export const METRICS: RouteDocumentation = {
  operationId: 'readMetrics',
  tag: 'Operation',
  description: `For Prometheus. With METRICS_TOKEN set, who sends it as Bearer is answered; without, only direct calls from the
machine itself.`,
  answers: {
    200: {
      description: 'The metrics of this process, in the text format of Prometheus.',
      text: 'text/plain',
    },
  },
  errors: ['not_found'],
}
