import { z } from 'zod'
import { byFlow } from './by-flow.ts'
import { recommendationsSchema } from './recommendations.ts'
import { draftSchema } from './step-schemas.ts'

export const SESSION_STATUSES = ['in_progress', 'completed', 'abandoned'] as const

/** The answers of each step, as the reference names and shows them: any part of them. */
export const stepDataSchemas = byFlow(
  (flow) => new Map(flow.steps.map((step) => [step.name, draftSchema(step)])),
)

/** The session of a flow as every endpoint answers it. Steps that are not finished may hold only some of their fields. */
export const sessionSchema = byFlow((flow) => {
  const step = z.enum(flow.steps.map(({ name }) => name) as [string, ...string[]])
  const count = flow.steps.length
  return z.strictObject({
    id: z.uuid(),
    userId: z.uuid(),
    status: z.enum(SESSION_STATUSES),
    currentStep: z
      .int()
      .min(1)
      .max(count + 1),
    totalSteps: z.int().min(0).max(count),
    path: z.array(step).max(count),
    completedSteps: z.array(step).max(count),
    stepData: z.strictObject(
      Object.fromEntries([...stepDataSchemas(flow)].map(([name, schema]) => [name, schema.optional()])),
    ) as z.ZodType<Record<string, Record<string, unknown>>>,
    aiRecommendations: recommendationsSchema.optional(),
    locale: z.enum(flow.locales as [string, ...string[]]),
    flow: z.strictObject({ id: z.string().max(63), version: z.int().min(1) }),
    definitionVersion: z.int().min(1),
    revision: z.int().min(1),
    resumedFrom: z.uuid().optional(),
    completedAt: z.iso.datetime().optional(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
  })
})

/** A session of any flow. */
export type OnboardingSession = z.infer<ReturnType<typeof sessionSchema>>
