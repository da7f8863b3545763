import { createHash } from 'node:crypto'
import type { Plan, PlanItem } from '../flow/plan.ts'
import type { ItemRecord } from '../services/plan-service.ts'
import type { Answer } from './answer.ts'

const TAG_LETTERS = 22

/** Changes with everything that the caller sees of a plan, and what is shown with it. */
export const planTag = (seen: Plan): string =>
  createHash('sha256').update(JSON.stringify(seen)).digest('base64url').slice(0, TAG_LETTERS)

export const planAnswer = (plan: Plan): Answer<Plan> => ({ data: plan, entityTag: planTag(plan) })

/** The answer that carries one item, beside it the plan's revision. */
export const planItemAnswer = ({ item, revision }: ItemRecord, status = 200): Answer<PlanItem> => ({
  status,
  data: item,
  meta: { revision },
})
