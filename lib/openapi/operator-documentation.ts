import type { z } from 'zod'
import type { Flow } from '../flow/flow.ts'
import { aiUsageSchema, analyticsSchema } from './operator-schemas.ts'
import type { RouteDocumentation } from './route-documentation.ts'

const RANGE = {
  from: 'The first UTC day; 29 days before `to` by default.',
  to: 'The last UTC day, included; today by default.',
}
const CSV = { 'text/csv': 'One long table, with a byte order mark: section, item, measure, value.' }

export const analyticsDocumentation = (
  flow: Flow,
): RouteDocumentation<z.infer<ReturnType<typeof analyticsSchema>>> => ({
  operationId: 'readAnalytics',
  tag: 'Operation',
  description: `The sessions that were started in the range, as of this moment: how many reached each step and got past it, how
long that took, what had happened before people left, and the same by group. Nothing in it is about one person.`,
  parameters: RANGE,
  answers: { 200: { description: 'The figures.', data: analyticsSchema(flow), alternatives: CSV } },
})

export const AI_USAGE: RouteDocumentation<z.infer<typeof aiUsageSchema>> = {
  operationId: 'readAiUsage',
  tag: 'Operation',
  description: `Calls to models in the range and what they cost, where people’s answers came from, and today’s budget.`,
  parameters: RANGE,
  answers: { 200: { description: 'The figures.', data: aiUsageSchema, alternatives: CSV } },
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
