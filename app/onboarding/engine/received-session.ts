import type { Answer, OnboardingSession, SessionMeta } from '#client/types.ts'

/** A session as the wizard takes it from an answer. */
export interface ReceivedSession {
  session: OnboardingSession
  recommendationsStale: boolean
}

export const receivedSessionOf = ({
  data,
  meta,
}: Answer<OnboardingSession, SessionMeta>): ReceivedSession => ({
  session: data,
  recommendationsStale: meta.recommendationsStale,
})
