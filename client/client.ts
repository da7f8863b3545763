import { type AdviceEvent, readAdvice } from './advice-stream.ts'
import { OnboardingError } from './errors.ts'
import { newId } from './new-id.ts'
import { createOfflineQueue } from './offline-queue.ts'
import { defaultStorage, type QueueStorage } from './queue-storage.ts'
import type { OfflineQueue, OfflineQueueOptions } from './queue-types.ts'
import { createTransport, type TransportOptions } from './transport.ts'
import type {
  AdviceMeta,
  AIRecommendations,
  Answer,
  CallOptions,
  IndustriesMeta,
  IndustriesQuery,
  Industry,
  IndustrySuggestions,
  SaveInput,
  SessionAnswer,
  StartInput,
  StepName,
} from './types.ts'

export interface OnboardingClientOptions
  extends TransportOptions,
    Pick<OfflineQueueOptions, 'isShared' | 'checkSave'> {
  /** Where unsent saves are kept; the browser's localStorage when absent, memory where there is none. */
  storage?: QueueStorage
  /** The name they are kept under: one per person, so that nobody's answers are sent as somebody else's. */
  storageKey?: string
}

/** The API, one method per endpoint. Every method rejects with OnboardingError, or with the reason of its signal. */
export interface OnboardingClient {
  /** Starts onboarding, or finds the session that is live already. */
  start(input?: StartInput, options?: CallOptions): Promise<SessionAnswer>
  /** Saves answers now; `queue.save` does so whenever the server can be reached. */
  save<Step extends StepName>(input: SaveInput<Step>, options?: CallOptions): Promise<SessionAnswer>
  /** Completes a session whose steps are all done, with recommendations. */
  complete(input: { sessionId: string }, options?: CallOptions): Promise<SessionAnswer>
  getSession(id: string, options?: CallOptions): Promise<SessionAnswer>
  /** The live session, else the latest completed one, else undefined. */
  getCurrentSession(options?: CallOptions): Promise<SessionAnswer | undefined>
  /** Abandons a session; with `erase` every trace of it goes. */
  deleteSession(id: string, options?: CallOptions & { erase?: boolean }): Promise<void>
  findIndustries(query?: IndustriesQuery, options?: CallOptions): Promise<Answer<Industry[], IndustriesMeta>>
  suggestIndustries(
    input: { companyName: string; description?: string },
    options?: CallOptions,
  ): Promise<Answer<IndustrySuggestions, AdviceMeta>>
  recommend(
    input: { sessionId: string },
    options?: CallOptions,
  ): Promise<Answer<AIRecommendations, AdviceMeta>>
  /** The same item by item, as they are made; ends with the whole. Leaving the loop ends the request. */
  streamRecommendations(
    input: { sessionId: string },
    options?: CallOptions,
  ): AsyncGenerator<AdviceEvent, void, undefined>
  /** All that is kept of the caller. */
  export(options?: CallOptions): Promise<Answer<unknown>>
  queue: OfflineQueue
}

const API = '/api/onboarding'

/** Makes a client. Nothing is sent before the first call, but for saves that an earlier page left unsent. */
export function createOnboardingClient(options: OnboardingClientOptions): OnboardingClient {
  const { send, ask } = createTransport(options)
  const session = (id: string) => `${API}/session/${encodeURIComponent(id)}`

  const getSession: OnboardingClient['getSession'] = (id, { signal } = {}) =>
    ask({ method: 'GET', path: session(id), signal })

  const advise = <Data>(body: object, { signal }: CallOptions = {}) =>
    ask<Data, AdviceMeta>({ method: 'POST', path: `${API}/ai-suggestions`, body, signal })

  return {
    start: (input = {}, { signal } = {}) =>
      ask({ method: 'POST', path: `${API}/start`, body: { opId: newId(), ...input }, signal }),
    save: (input, { signal } = {}) =>
      ask({ method: 'PUT', path: `${API}/progress`, body: { opId: newId(), ...input }, signal }),
    complete: ({ sessionId }, { signal } = {}) =>
      ask({ method: 'POST', path: `${API}/complete`, body: { sessionId }, signal }),
    getSession,
    async getCurrentSession(callOptions) {
      try {
        return await getSession('current', callOptions)
      } catch (error) {
        if (OnboardingError.isInstance(error) && error.code === 'not_found') return undefined
        throw error
      }
    },
    async deleteSession(id, { erase, signal } = {}) {
      await send({ method: 'DELETE', path: session(id), query: { erase }, signal })
    },
    findIndustries: (query, { signal } = {}) =>
      ask({ method: 'GET', path: `${API}/industries`, query, signal }),
    suggestIndustries: (input, callOptions) => advise({ kind: 'industry', ...input }, callOptions),
    recommend: ({ sessionId }, callOptions) => advise({ kind: 'recommendations', sessionId }, callOptions),
    async *streamRecommendations({ sessionId }, { signal } = {}) {
      const response = await send({
        method: 'POST',
        path: `${API}/ai-suggestions`,
        body: { kind: 'recommendations', sessionId },
        accept: 'text/event-stream, application/json;q=0.9',
        signal,
      })
      yield* readAdvice(response, signal)
    },
    export: ({ signal } = {}) => ask({ method: 'GET', path: `${API}/export`, signal }),
    queue: createOfflineQueue({
      storage: options.storage ?? defaultStorage(),
      storageKey: options.storageKey ?? 'firststep.queue',
      isShared: options.isShared,
      checkSave: options.checkSave,
      send: ({ sessionId, step, data, complete, baseRevision, opId, locale }) =>
        ask({
          method: 'PUT',
          path: `${API}/progress`,
          body: { sessionId, step, data, complete, baseRevision, opId, locale },
          maxAttempts: 1,
        }),
      read: getSession,
    }),
  }
}
