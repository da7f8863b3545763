import { type AdviceEvent, readAdvice } from './advice-stream.ts'
import { OnboardingError } from './errors.ts'
import { newId } from './new-id.ts'
import { createOfflineQueue } from './offline-queue.ts'
import { createPlanQueue, type PlanQueue } from './plan-queue.ts'
import { defaultStorage, type QueueStorage } from './queue-storage.ts'
import type { OfflineQueue, OfflineQueueOptions } from './queue-types.ts'
import { createTransport, type TransportOptions } from './transport.ts'
import type {
  AdviceMeta,
  AIRecommendations,
  Answer,
  CallOptions,
  DefaultFlow,
  Flow,
  IndustriesMeta,
  IndustriesQuery,
  Industry,
  IndustrySuggestions,
  LocaleOf,
  NewPlanItem,
  Outline,
  Plan,
  PlanChangeOptions,
  PlanItem,
  PlanItemChange,
  PlanItemKind,
  PlanItemMeta,
  Requirements,
  SaveInput,
  SessionAnswer,
  StartInput,
  StepIn,
} from './types.ts'

export interface OnboardingClientOptions
  extends TransportOptions,
    Pick<OfflineQueueOptions, 'isShared' | 'checkSave'> {
  /** The `basePath` of `createFirststep`; `/api/onboarding` when absent. */
  basePath?: string
  /** Where unsent saves are kept; the browser's localStorage when absent, memory where there is none. */
  storage?: QueueStorage
  /**
   * The name they are kept under: one per person and API, so that no answers are sent as somebody else's, or elsewhere.
   * Without it that of the base path.
   */
  storageKey?: string
}

/** The API, one method per endpoint. Every method rejects with OnboardingError, or with the reason of its signal. */
export interface OnboardingClient<Asked extends Flow = DefaultFlow> {
  /** Starts onboarding, or finds the session that is live already. */
  start(input?: StartInput<Asked>, options?: CallOptions): Promise<SessionAnswer<Asked>>
  /** Saves answers now; `queue.save` does so whenever the server can be reached. */
  save<Step extends StepIn<Asked>>(
    input: SaveInput<Asked, Step>,
    options?: CallOptions,
  ): Promise<SessionAnswer<Asked>>
  /** Completes a session whose steps are all done, with recommendations. */
  complete(input: { sessionId: string }, options?: CallOptions): Promise<SessionAnswer<Asked>>
  getSession(id: string, options?: CallOptions): Promise<SessionAnswer<Asked>>
  /** The live session, else the latest completed one, else undefined. */
  getCurrentSession(options?: CallOptions): Promise<SessionAnswer<Asked> | undefined>
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
  /** What the flow asks and says in a language; of an earlier version what is stored of it. */
  getFlow(
    query?: { locale?: LocaleOf<Asked>; version?: number },
    options?: CallOptions,
  ): Promise<Answer<Outline>>
  /** What a newer version of the flow asks of who is done. */
  getRequirements(options?: CallOptions): Promise<Answer<Requirements<Asked>>>
  /** The plan of a session, without one of the live session, else of the latest completed one. */
  getPlan(input?: { sessionId?: string }, options?: CallOptions): Promise<Answer<Plan>>
  /** The plan as the text of a file. */
  downloadPlan(
    input: { format: 'markdown' | 'csv' | 'ics'; sessionId?: string },
    options?: CallOptions,
  ): Promise<string>
  /** Changes an item now; `planQueue.change` does so whenever the server can be reached. */
  changePlanItem(
    id: string,
    change: PlanItemChange & PlanChangeOptions,
    options?: CallOptions,
  ): Promise<Answer<PlanItem, PlanItemMeta>>
  addPlanItem(
    item: NewPlanItem & { sessionId?: string; opId?: string },
    options?: CallOptions,
  ): Promise<Answer<PlanItem, PlanItemMeta>>
  /** Has items of these kinds written anew that nobody edited or decided about; without a locale in the plan's language. */
  renewPlan(
    input: { sessionId: string; kinds: readonly PlanItemKind[]; locale?: LocaleOf<Asked> },
    options?: CallOptions,
  ): Promise<Answer<Plan, AdviceMeta>>
  /** All that is kept of the caller. */
  export(options?: CallOptions): Promise<Answer<unknown>>
  queue: OfflineQueue<Asked>
  /** Changes of plans that survive reloads, as `queue` keeps saves. */
  planQueue: PlanQueue
}

/** Where the API stands on its origin unless its app says otherwise. */
export const DEFAULT_BASE_PATH = '/api/onboarding'

/** The name that an API keeps its waiting saves under: an app with several has one for each, and each person too. */
export const queueName = (basePath: string, userId?: string): string =>
  ['firststep.queue', userId, basePath === DEFAULT_BASE_PATH ? undefined : basePath]
    .filter((part) => part !== undefined)
    .join('.')

/** What is asked has one effect, however often it is sent. */
const onceFor = <Input extends { opId?: string }>(input: Input) => ({ ...input, opId: input.opId ?? newId() })

/**
 * Makes a client; with `typeof flow` as its type, of that flow alone. Nothing is sent before the first call, but for
 * saves that an earlier page left unsent.
 */
export function createOnboardingClient<Asked extends Flow = DefaultFlow>(
  options: OnboardingClientOptions,
): OnboardingClient<Asked> {
  const { send, ask } = createTransport(options)
  const api = options.basePath ?? DEFAULT_BASE_PATH
  const plan = `${api}/plan`
  const session = (id: string) => `${api}/session/${encodeURIComponent(id)}`
  const item = (id: string) => `${plan}/items/${encodeURIComponent(id)}`

  const getSession: OnboardingClient<Asked>['getSession'] = (id, { signal } = {}) =>
    ask({ method: 'GET', path: session(id), signal })

  const getPlan: OnboardingClient['getPlan'] = (query, { signal } = {}) =>
    ask({ method: 'GET', path: plan, query, signal })

  const storage = options.storage ?? defaultStorage()
  const storageKey = options.storageKey ?? queueName(api)

  const advise = <Data>(body: object, { signal }: CallOptions = {}) =>
    ask<Data, AdviceMeta>({ method: 'POST', path: `${api}/ai-suggestions`, body, signal })

  return {
    start: (input = {}, { signal } = {}) =>
      ask({ method: 'POST', path: `${api}/start`, body: onceFor(input), signal }),
    save: (input, { signal } = {}) =>
      ask({ method: 'PUT', path: `${api}/progress`, body: onceFor(input), signal }),
    complete: ({ sessionId }, { signal } = {}) =>
      ask({ method: 'POST', path: `${api}/complete`, body: { sessionId }, signal }),
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
      ask({ method: 'GET', path: `${api}/industries`, query, signal }),
    suggestIndustries: (input, callOptions) => advise({ kind: 'industry', ...input }, callOptions),
    recommend: ({ sessionId }, callOptions) => advise({ kind: 'recommendations', sessionId }, callOptions),
    async *streamRecommendations({ sessionId }, { signal } = {}) {
      const response = await send({
        method: 'POST',
        path: `${api}/ai-suggestions`,
        body: { kind: 'recommendations', sessionId },
        accept: 'text/event-stream, application/json;q=0.9',
        signal,
      })
      yield* readAdvice(response, signal)
    },
    getFlow: (query, { signal } = {}) => ask({ method: 'GET', path: `${api}/flow`, query, signal }),
    getRequirements: ({ signal } = {}) => ask({ method: 'GET', path: `${api}/requirements`, signal }),
    getPlan,
    downloadPlan: async (query, { signal } = {}) =>
      (await send({ method: 'GET', path: plan, query, accept: '*/*', signal })).text(),
    changePlanItem: (id, change, { signal } = {}) =>
      ask({ method: 'PATCH', path: item(id), body: onceFor(change), signal }),
    addPlanItem: (body, { signal } = {}) =>
      ask({ method: 'POST', path: `${plan}/items`, body: onceFor(body), signal }),
    renewPlan: ({ sessionId, kinds, locale }, callOptions) =>
      advise({ kind: 'recommendations', sessionId, renew: kinds, locale }, callOptions),
    planQueue: createPlanQueue({
      storage,
      storageKey: `${storageKey}.plan`,
      isShared: options.isShared,
      change: (id, body) => ask({ method: 'PATCH', path: item(id), body, maxAttempts: 1 }),
      add: (body) => ask({ method: 'POST', path: `${plan}/items`, body, maxAttempts: 1 }),
      read: (sessionId) => getPlan({ sessionId }),
    }),
    export: ({ signal } = {}) => ask({ method: 'GET', path: `${api}/export`, signal }),
    // It carries saves of any flow; which the server asks, the caller's type says.
    queue: createOfflineQueue({
      storage,
      storageKey,
      isShared: options.isShared,
      checkSave: options.checkSave,
      send: ({ sessionId, step, data, complete, baseRevision, flowVersion, opId, locale }) =>
        ask({
          method: 'PUT',
          path: `${api}/progress`,
          body: { sessionId, step, data, complete, baseRevision, flowVersion, opId, locale },
          maxAttempts: 1,
        }),
      read: (id) => ask({ method: 'GET', path: session(id) }),
    }) as unknown as OfflineQueue<Asked>,
  }
}
