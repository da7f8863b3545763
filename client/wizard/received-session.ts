import type { OnboardingSession } from '../../lib/flow/session.ts'
import type { Answer, SessionMeta } from '../types.ts'

/** A session of any flow as the wizard takes it from an answer. */
export interface ReceivedSession {
  session: OnboardingSession
  recommendationsStale: boolean
}

/** Reads an answer of the client, whose types may know the flow. */
export const receivedSessionOf = ({ data, meta }: Answer<unknown, SessionMeta>): ReceivedSession => ({
  session: data as OnboardingSession,
  recommendationsStale: meta.recommendationsStale,
})
