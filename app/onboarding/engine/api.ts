import { readAdvice } from '#client/advice-stream.ts'
import { createTransport } from '#client/transport.ts'
import type { Answer, IndustriesMeta, IndustriesQuery, Industry, SessionMeta } from '#client/types.ts'
import type { OnboardingSession } from '#lib/flow/session.ts'
import type { Locale, StepName } from '#lib/flow/steps.ts'

export interface SessionAnswer {
  session: OnboardingSession
  recommendationsStale: boolean
}

export interface SaveBody {
  sessionId: string
  step: StepName
  data: Record<string, unknown>
  complete: boolean
  baseRevision: number
  opId: string
  locale?: Locale
}

export interface StartBody {
  locale: Locale
  restart?: boolean
  opId: string
}

const API = '/api/onboarding'

/** One attempt a call: the wizard decides itself what a failure means, and says so. */
const { ask, send } = createTransport({ baseUrl: '', maxAttempts: 1 })

async function sessionOf(asked: Promise<Answer<OnboardingSession, SessionMeta>>): Promise<SessionAnswer> {
  const { data, meta } = await asked
  return { session: data, recommendationsStale: meta.recommendationsStale }
}

/** The wizard's calls, with the cookies of the signed-in user. All raise OnboardingError. */
export const api = {
  start: (body: StartBody) =>
    sessionOf(ask({ method: 'POST', path: `${API}/start`, body: { ...body, source: 'wizard' } })),
  save: (body: SaveBody) => sessionOf(ask({ method: 'PUT', path: `${API}/progress`, body })),
  read: (id: string) => sessionOf(ask({ method: 'GET', path: `${API}/session/${id}` })),
  complete: (sessionId: string) =>
    sessionOf(ask({ method: 'POST', path: `${API}/complete`, body: { sessionId } })),
  industries: (query: IndustriesQuery, signal?: AbortSignal) =>
    ask<Industry[], IndustriesMeta>({ method: 'GET', path: `${API}/industries`, query, signal }),

  /** Recommendations item by item. */
  async *plan(sessionId: string, signal: AbortSignal) {
    const body = { kind: 'recommendations', sessionId }
    const accept = 'text/event-stream'
    yield* readAdvice(await send({ method: 'POST', path: `${API}/ai-suggestions`, body, accept, signal }))
  },
}
