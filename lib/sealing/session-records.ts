import type { AIRecommendations } from '../flow/recommendations.ts'
import type { OnboardingSession } from '../flow/session.ts'
import { SENSITIVE_FIELDS, STEP_NAMES, type StepData, type StepName } from '../flow/steps.ts'
import type { FieldEncryption } from './field-encryption.ts'
import type { ArchivedSession } from './stored-session.ts'

/** Binds a sealed text to its table, row and field. Edits and the archive hold copies of the same field. */
const placeOf = (sessionId: string, field: string) => `onboarding_sessions:${sessionId}:${field}`

export const placeOfField = (sessionId: string, step: string, field: string) =>
  placeOf(sessionId, `step_data.${step}.${field}`)

export const placeOfRecommendations = (sessionId: string) => placeOf(sessionId, 'ai_recommendations')

type Transform = (text: string, associatedData: string) => string

function transformSensitive(
  transform: Transform,
  sessionId: string,
  step: StepName,
  data: Record<string, unknown>,
): Record<string, unknown> {
  const fields = SENSITIVE_FIELDS[step]
  if (fields.length === 0) return data
  const result = { ...data }
  for (const field of fields) {
    const value = result[field]
    if (typeof value === 'string') result[field] = transform(value, placeOfField(sessionId, step, field))
  }
  return result
}

/** Seals the sensitive fields of one step's answers for their place in a session. */
export function sealStep(
  encryption: FieldEncryption,
  sessionId: string,
  step: StepName,
  data: Record<string, unknown>,
): Record<string, unknown> {
  return transformSensitive(encryption.seal, sessionId, step, data)
}

/** Opens the sensitive fields of one step's answers; raises SealedTextError. */
export function openStep(
  encryption: FieldEncryption,
  sessionId: string,
  step: StepName,
  data: Record<string, unknown>,
): Record<string, unknown> {
  return transformSensitive(encryption.open, sessionId, step, data)
}

/** Applies a step-wise transformation to all answers of a session. */
export function mapSteps(
  stepData: Record<string, Record<string, unknown>>,
  transform: (step: StepName, data: Record<string, unknown>) => Record<string, unknown>,
): Record<string, Record<string, unknown>> {
  const result: Record<string, Record<string, unknown>> = {}
  for (const step of STEP_NAMES) {
    const data = stepData[step]
    if (data !== undefined) result[step] = transform(step, data)
  }
  return result
}

/** Seals recommendations for their place in a session. */
export function sealRecommendations(
  encryption: FieldEncryption,
  sessionId: string,
  recommendations: AIRecommendations,
): string {
  return encryption.seal(JSON.stringify(recommendations), placeOfRecommendations(sessionId))
}

/** Opens recommendations that were sealed for their place in a session; raises SealedTextError. */
export function openStoredRecommendations(
  encryption: FieldEncryption,
  sessionId: string,
  sealed: string,
): AIRecommendations {
  return JSON.parse(encryption.open(sealed, placeOfRecommendations(sessionId)))
}

const UTC_MICROSECONDS = /^.{19}\.\d{6}\+00:00$/

/** A timestamp as jsonb writes it, in the form and precision of the contract; cut, where that is all it takes. */
const instant = (text: string) =>
  UTC_MICROSECONDS.test(text) ? `${text.slice(0, 23)}Z` : new Date(text).toISOString()

/** Opens a session as the database returned it; raises SealedTextError when a text in it does not open. */
export function openSession(encryption: FieldEncryption, stored: ArchivedSession): OnboardingSession {
  const { id } = stored
  const session: OnboardingSession = {
    id,
    userId: stored.userId,
    status: stored.status,
    currentStep: stored.currentStep,
    totalSteps: STEP_NAMES.length,
    completedSteps: stored.completedSteps,
    stepData: mapSteps(stored.stepData, (step, data) => openStep(encryption, id, step, data)) as StepData,
    locale: stored.locale,
    definitionVersion: stored.definitionVersion,
    revision: stored.revision,
    createdAt: instant(stored.createdAt),
    updatedAt: instant(stored.updatedAt),
    expiresAt: instant(stored.expiresAt),
  }
  if (stored.aiRecommendations !== null) {
    session.aiRecommendations = openStoredRecommendations(encryption, id, stored.aiRecommendations)
  }
  if (stored.resumedFrom !== null) session.resumedFrom = stored.resumedFrom
  if (stored.completedAt !== null) session.completedAt = instant(stored.completedAt)
  return session
}
