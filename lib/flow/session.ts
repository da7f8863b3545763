import { z } from 'zod'
import { recommendationsSchema } from './recommendations.ts'
import {
  DRAFT_SCHEMAS,
  type DraftStepData,
  LOCALES,
  STEP_NAMES,
  type StepData,
  SUBMITTED_SCHEMAS,
} from './steps.ts'

export const SESSION_STATUSES = ['in_progress', 'completed', 'abandoned'] as const

/** The session as every endpoint answers it. */
export const sessionSchema = z.strictObject({
  id: z.uuid(),
  userId: z.uuid(),
  status: z.enum(SESSION_STATUSES),
  currentStep: z
    .int()
    .min(1)
    .max(STEP_NAMES.length + 1),
  totalSteps: z.literal(STEP_NAMES.length),
  completedSteps: z.array(z.enum(STEP_NAMES)).max(STEP_NAMES.length),
  stepData: z.strictObject(
    Object.fromEntries(STEP_NAMES.map((step) => [step, SUBMITTED_SCHEMAS[step].optional()])),
  ) as unknown as z.ZodType<StepData>,
  aiRecommendations: recommendationsSchema.optional(),
  locale: z.enum(LOCALES),
  definitionVersion: z.int().min(1),
  revision: z.int().min(1),
  resumedFrom: z.uuid().optional(),
  completedAt: z.iso.datetime().optional(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
})

/** The same with steps that may be half filled, which is what a session holds until it is completed. */
export const draftSessionSchema = sessionSchema.extend({
  stepData: z.strictObject(
    Object.fromEntries(STEP_NAMES.map((step) => [step, DRAFT_SCHEMAS[step].optional()])),
  ) as unknown as z.ZodType<DraftStepData>,
})

export type OnboardingSession = z.infer<typeof sessionSchema>
