import { z } from 'zod'
import { PLAN_ITEM_KINDS, PLAN_ITEM_SOURCES, PLAN_ITEM_STATES } from '../flow/plan.ts'
import { SEALED_KEY } from './sealed-answers.ts'

/** The JSON that onboarding.plan_item_json builds. */
export const storedPlanItemSchema = z.object({
  id: z.string(),
  kind: z.enum(PLAN_ITEM_KINDS),
  content: z.object({ [SEALED_KEY]: z.string() }),
  source: z.enum(PLAN_ITEM_SOURCES),
  state: z.enum(PLAN_ITEM_STATES),
  position: z.number(),
  isEdited: z.boolean(),
  /** It came along from an earlier session. */
  isCarried: z.boolean(),
  isStale: z.boolean(),
  basedOn: z.array(z.string()),
})

/** The JSON that onboarding.plan_json builds. */
export const storedPlanSchema = z.object({
  revision: z.number(),
  draft: z.number().nullable(),
  /** The language in which items were written anew; null where that is the advice's own. */
  locale: z.string().nullable(),
  items: z.array(storedPlanItemSchema),
})

/** The JSON that onboarding.plan_with_draft builds. */
export const planWithDraftSchema = z.object({
  sessionId: z.string(),
  state: z.enum(['open', 'completed', 'session_expired', 'session_closed']),
  fieldRevisions: z.record(z.string(), z.record(z.string(), z.number())),
  /** The language that the plan is written in. */
  locale: z.string(),
  /** The session's revision at which its advice was stored; null without any. */
  draft: z.number().nullable(),
  /** Null where nobody has touched it. */
  plan: storedPlanSchema.nullable(),
  /** Sealed; null also where the plan is taken from it already. */
  recommendations: z.string().nullable(),
  /** The session's revision whose answers the advice was written from. */
  adviceRevision: z.number().nullable(),
})

export type StoredPlan = z.infer<typeof storedPlanSchema>
export type StoredPlanItem = z.infer<typeof storedPlanItemSchema>
export type PlanWithDraft = z.infer<typeof planWithDraftSchema>
