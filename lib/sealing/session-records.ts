import { askedOf, visibleAnswers } from '../flow/asked.ts'
import type { Flow } from '../flow/flow.ts'
import { localeFor } from '../flow/messages.ts'
import type { AIRecommendations, BasedOn } from '../flow/recommendations.ts'
import type { OnboardingSession } from '../flow/session.ts'
import type { FieldEncryption } from './field-encryption.ts'
import { type AllAnswers, openAnswers, placeOf } from './sealed-answers.ts'
import type { ArchivedSession } from './stored-session.ts'

export const placeOfRecommendations = (sessionId: string) => placeOf(sessionId, 'ai_recommendations')

/** Recommendations, and the paths of the answers that each item rests on, where those were kept. */
export interface KeptRecommendations {
  recommendations: AIRecommendations
  basedOn?: BasedOn
}

/** Seals recommendations for their place in a session, with what they rest on. */
export function sealRecommendations(
  encryption: FieldEncryption,
  sessionId: string,
  { recommendations, basedOn }: KeptRecommendations,
): string {
  return encryption.seal(JSON.stringify({ recommendations, basedOn }), placeOfRecommendations(sessionId))
}

/** Opens recommendations that were sealed for their place in a session; raises SealedTextError. */
export function openStoredRecommendations(
  encryption: FieldEncryption,
  sessionId: string,
  sealed: string,
): KeptRecommendations {
  const kept = JSON.parse(encryption.open(sealed, placeOfRecommendations(sessionId)))
  // The first ones were kept by themselves.
  return 'recommendations' in kept ? kept : { recommendations: kept }
}

const UTC_MICROSECONDS = /^.{19}\.\d{6}\+00:00$/

/** A timestamp as jsonb writes it, in the form and precision of the contract; cut, where that is all it takes. */
const instant = (text: string) =>
  UTC_MICROSECONDS.test(text) ? `${text.slice(0, 23)}Z` : new Date(text).toISOString()

export interface OpenedSession {
  session: OnboardingSession
  /** All answers, also those that are not asked now. */
  answers: AllAnswers
  /** What each item of its recommendations rests on, where that was kept. */
  basedOn: BasedOn | undefined
}

/** Opens a session as the database returned it; raises SealedTextError when a text in it does not open. */
export function openSession(encryption: FieldEncryption, flow: Flow, stored: ArchivedSession): OpenedSession {
  const { id } = stored
  const answers = openAnswers(
    encryption,
    id,
    stored.stepData,
    stored.definitionVersion === flow.version ? flow : undefined,
  )
  const asked = askedOf(flow, answers)
  const { path } = asked
  const completedSteps = path.filter((step) => stored.completedSteps.includes(step))
  const open = path.findIndex((step) => !completedSteps.includes(step))
  const session: OnboardingSession = {
    id,
    userId: stored.userId,
    status: stored.status,
    currentStep: 1 + (open === -1 ? path.length : open),
    totalSteps: path.length,
    path: [...path],
    completedSteps,
    stepData: visibleAnswers(flow, answers, asked),
    // A version may have ceased to speak the language that somebody began in.
    locale: localeFor(flow, stored.locale),
    flow: { id: stored.flow, version: stored.definitionVersion },
    definitionVersion: stored.definitionVersion,
    revision: stored.revision,
    createdAt: instant(stored.createdAt),
    updatedAt: instant(stored.updatedAt),
    expiresAt: instant(stored.expiresAt),
  }
  const kept =
    stored.aiRecommendations === null
      ? undefined
      : openStoredRecommendations(encryption, id, stored.aiRecommendations)
  if (kept !== undefined) session.aiRecommendations = kept.recommendations
  if (stored.resumedFrom !== null) session.resumedFrom = stored.resumedFrom
  if (stored.completedAt !== null) session.completedAt = instant(stored.completedAt)
  return { session, answers, basedOn: kept?.basedOn }
}

/** By step, what a session as it is answered leaves out: answers that are not asked, proof of consents. */
export function hiddenAnswers(
  { stepData }: Pick<OnboardingSession, 'stepData'>,
  answers: AllAnswers,
): AllAnswers | undefined {
  const hidden = Object.entries(answers).flatMap(([step, data]) => {
    const shown = stepData[step] ?? {}
    const rest = Object.entries(data).filter(([name]) => !Object.hasOwn(shown, name))
    return rest.length === 0 ? [] : [[step, Object.fromEntries(rest)] as const]
  })
  return hidden.length === 0 ? undefined : Object.fromEntries(hidden)
}
