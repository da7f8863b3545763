import { z } from 'zod'
import { SESSION_STATUSES } from '../flow/session.ts'
import { LOCALES, STEP_NAMES } from '../flow/steps.ts'

/** What a session is answered and exported from; the archive keeps the JSON of earlier versions. */
export const archivedSessionSchema = z.object({
  id: z.string(),
  userId: z.string(),
  status: z.enum(SESSION_STATUSES),
  currentStep: z.number(),
  completedSteps: z.array(z.enum(STEP_NAMES)),
  /** Sealed in part, and of the definition that the session was started with. */
  stepData: z.record(z.string(), z.record(z.string(), z.unknown())),
  /** Sealed. */
  aiRecommendations: z.string().nullable(),
  locale: z.enum(LOCALES),
  definitionVersion: z.number(),
  revision: z.number(),
  resumedFrom: z.string().nullable(),
  completedAt: z.string().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
  expiresAt: z.string(),
})

/** The JSON that onboarding.session_json builds. */
export const storedSessionSchema = archivedSessionSchema.extend({
  /** Why a write is refused, finer than the public status. */
  state: z.enum(['open', 'completed', 'session_expired', 'session_closed']),
  recommendationsStale: z.boolean(),
  /** Names one state of what advice reads of the answers, which recommendations are bound to; a former schema has none. */
  adviceBasis: z.string().default(''),
})

export type ArchivedSession = z.infer<typeof archivedSessionSchema>
export type StoredSession = z.infer<typeof storedSessionSchema>
