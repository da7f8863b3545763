import { z } from 'zod'
import { type Plan, type PlanItem, planItemSchema, planSchema } from '../flow/plan.ts'
import { planItemChange } from '../services/plan-schemas.ts'
import type { RouteDocumentation } from './route-documentation.ts'

export const GET_PLAN: RouteDocumentation<Plan> = {
  operationId: 'getPlan',
  tag: 'Plan',
  description: `Recommendations are the first draft of a plan, which belongs to the person from then on, also after completion. Without
\`sessionId\` it is that of the live session, else of the latest completed one; a session without recommendations has an
empty plan. \`basedOn\` names the answers that an item was written from, and \`isStale\` says that one of them changed since.`,
  parameters: {
    sessionId: 'The id of a session of yours.',
    format: 'Downloads the plan instead: `markdown`, `csv`, or `ics`, with an entry for each due date.',
  },
  answers: {
    200: {
      description: 'The plan.',
      data: planSchema,
      headers: ['ETag'],
      alternatives: {
        'text/markdown': 'With `format=markdown`.',
        'text/csv':
          'With `format=csv`: a row for each item, and below an objective one for each of its key results.',
        'text/calendar': 'With `format=ics`: an all-day entry for each due date, whose UID stays.',
      },
    },
    304: { description: 'What If-None-Match names is still current.', headers: ['ETag'] },
  },
  errors: ['not_found'],
}

const itemMeta = z.strictObject({
  revision: z.int().min(1).meta({ description: 'The revision of the plan, for `baseRevision`.' }),
})

export const ADD_PLAN_ITEM: RouteDocumentation<PlanItem> = {
  operationId: 'addPlanItem',
  tag: 'Plan',
  description: `The item comes last in the plan of \`sessionId\`, without one in that of the live session, else of the latest completed
one. The same \`opId\` again is one item and the same answer.`,
  answers: { 201: { description: 'The item.', data: planItemSchema, meta: itemMeta } },
  errors: ['not_found', 'session_closed', 'session_expired', 'op_id_reused'],
}

export const CHANGE_PLAN_ITEM: RouteDocumentation<PlanItem> = {
  operationId: 'changePlanItem',
  tag: 'Plan',
  description: `Changes \`state\`, \`content\` and \`position\`, each by itself; \`content\` is the whole of it, and a position beyond the end is
the last. With \`baseRevision\`, the plan's, the same of them changed meanwhile to another value is a conflict and nothing
is changed. The same \`opId\` again is one effect and the same answer. Works after completion too.`,
  body: planItemChange,
  parameters: { id: 'The id of an item of a plan of yours.' },
  answers: { 200: { description: 'The item as it is now.', data: planItemSchema, meta: itemMeta } },
  errors: ['not_found', 'edit_conflict', 'session_closed', 'session_expired', 'op_id_reused'],
}
