import type { Answer, OnboardingSession, SessionMeta } from '#client/types.ts'

/** A session as the wizard takes it from an answer. */
export interface SessionAnswer {
  session: OnboardingSession
  recommendationsStale: boolean
}

export const sessionAnswerOf = ({ data, meta }: Answer<OnboardingSession, SessionMeta>): SessionAnswer => ({
  session: data,
  recommendationsStale: meta.recommendationsStale,
})
