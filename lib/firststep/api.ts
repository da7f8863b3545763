import { ApiError } from '../errors.ts'
import type { Flow } from '../flow/flow.ts'
import type { DraftOf, PatchOf, StepNameOf, TypedFlow } from '../flow/flow-types.ts'
import type { Outline } from '../flow/outline.ts'
import type { Plan, PlanItem, PlanItemKind } from '../flow/plan.ts'
import type { AIRecommendations } from '../flow/recommendations.ts'
import type {
  AdviceMeta,
  IndustriesMeta,
  Industry,
  IndustrySuggestions,
  SessionMeta,
  StartMeta,
} from '../flow/response-shapes.ts'
import type { OnboardingSession } from '../flow/session.ts'
import { planItems } from '../http/endpoints/add-plan-item.ts'
import { planItem } from '../http/endpoints/change-plan-item.ts'
import { complete } from '../http/endpoints/complete-session.ts'
import { personalExport } from '../http/endpoints/export-own-data.ts'
import { industries } from '../http/endpoints/find-industries.ts'
import { readFlow } from '../http/endpoints/read-flow.ts'
import { plan } from '../http/endpoints/read-plan.ts'
import { progress } from '../http/endpoints/save-progress.ts'
import { session } from '../http/endpoints/session-by-id.ts'
import { start } from '../http/endpoints/start-session.ts'
import { aiSuggestions } from '../http/endpoints/suggest.ts'
import { callInProcess, type InProcessCall } from '../http/in-process.ts'
import type { Product } from '../http/product.ts'
import type { Endpoint } from '../http/route.ts'

/** An answer of the API: what was asked for, and what is to be known about it. */
export interface InProcess<Data, Meta = object> {
  data: Data
  meta: Meta & { requestId: string }
}

/** A session of a flow, whose answers its types know. */
export type SessionOf<Asked extends Flow> = Omit<OnboardingSession, 'stepData'> & {
  stepData: Asked extends TypedFlow<unknown> ? DraftOf<Asked> : OnboardingSession['stepData']
}
type SessionAnswer<Asked extends Flow> = Promise<InProcess<SessionOf<Asked>, SessionMeta>>

type SaveOf<Asked extends Flow> =
  Asked extends TypedFlow<unknown>
    ? { [Step in StepNameOf<Asked>]: { step: Step; data: PatchOf<Asked, Step> } }[StepNameOf<Asked>]
    : { step: string; data: Record<string, unknown> }

/** What is known at the start, by step. */
type AnswersOf<Asked extends Flow> =
  Asked extends TypedFlow<unknown>
    ? { [Step in StepNameOf<Asked>]?: PatchOf<Asked, Step> }
    : Record<string, Record<string, unknown>>

interface Starting {
  locale?: string
  source?: string
  restart?: boolean
  /** A restart begins with no earlier answers. */
  blank?: boolean
  opId?: string
}

interface Saving {
  sessionId: string
  /** False saves a draft; true, the default, finishes the step. */
  complete?: boolean
  baseRevision?: number
  opId?: string
  locale?: string
}

/** The endpoints of a person as functions, with the names that the client gives them. */
export interface Api<Asked extends Flow = Flow> {
  getFlow(query?: { locale?: string }): Promise<InProcess<Outline>>
  start(input?: Starting & { answers?: AnswersOf<Asked> }): Promise<InProcess<SessionOf<Asked>, StartMeta>>
  save(input: Saving & SaveOf<Asked>): SessionAnswer<Asked>
  complete(input: { sessionId: string }): SessionAnswer<Asked>
  getSession(id: string): SessionAnswer<Asked>
  /** The live session, else the latest completed one, else undefined. */
  getCurrentSession(): Promise<Awaited<SessionAnswer<Asked>> | undefined>
  /** Abandons a session; with `erase` every trace of it goes. */
  deleteSession(id: string, options?: { erase?: boolean }): Promise<void>
  findIndustries(query?: {
    q?: string
    category?: string
    company?: string
    description?: string
    locale?: string
    limit?: number
  }): Promise<InProcess<Industry[], IndustriesMeta>>
  suggestIndustries(input: {
    companyName: string
    description?: string
  }): Promise<InProcess<IndustrySuggestions, AdviceMeta>>
  recommend(input: { sessionId: string }): Promise<InProcess<AIRecommendations, AdviceMeta>>
  renewPlan(input: {
    sessionId: string
    kinds: readonly PlanItemKind[]
  }): Promise<InProcess<Plan, AdviceMeta>>
  getPlan(input?: { sessionId?: string }): Promise<InProcess<Plan>>
  changePlanItem(
    id: string,
    change: {
      state?: PlanItem['state']
      content?: PlanItem['content']
      position?: number
      baseRevision?: number
      opId?: string
    },
  ): Promise<InProcess<PlanItem, { revision: number }>>
  addPlanItem(input: {
    kind: PlanItemKind
    content: PlanItem['content']
    sessionId?: string
    opId?: string
  }): Promise<InProcess<PlanItem, { revision: number }>>
  /** All that is kept of the person. */
  export(): Promise<InProcess<unknown>>
}

const texts = (query: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  )

/** The API for who sent the headers, once the product is there. */
export function apiOf<Asked extends Flow>(product: () => Promise<Product>, sent: Headers): Api<Asked> {
  // Advice comes whole: whoever wants it piece by piece asks by HTTP.
  const headers = new Headers(sent)
  headers.delete('accept')

  async function ask<Answer>(
    endpoint: Endpoint,
    method: string,
    input: Omit<InProcessCall, 'headers'> = {},
  ): Promise<Answer> {
    const running = await product()
    const route = endpoint(running.flow).find(({ spec }) => spec.method === method)
    if (route === undefined) throw new Error(`No route of the endpoint answers ${method}.`)
    return (await callInProcess(running, route, { headers, ...input })) as Answer
  }

  return {
    getFlow: (query = {}) => ask(readFlow, 'GET', { query: texts(query) }),
    start: (body = {}) => ask(start, 'POST', { body }),
    save: (body) => ask(progress, 'PUT', { body }),
    complete: (body) => ask(complete, 'POST', { body }),
    getSession: (id) => ask(session, 'GET', { params: { id } }),
    async getCurrentSession() {
      try {
        return await ask(session, 'GET', { params: { id: 'current' } })
      } catch (error) {
        if (ApiError.isInstance(error) && error.code === 'not_found') return undefined
        throw error
      }
    },
    async deleteSession(id, { erase = false } = {}) {
      await ask(session, 'DELETE', { params: { id }, query: { erase: String(erase) } })
    },
    findIndustries: (query = {}) => ask(industries, 'GET', { query: texts(query) }),
    suggestIndustries: (input) => ask(aiSuggestions, 'POST', { body: { kind: 'industry', ...input } }),
    recommend: ({ sessionId }) =>
      ask(aiSuggestions, 'POST', { body: { kind: 'recommendations', sessionId } }),
    renewPlan: ({ sessionId, kinds }) =>
      ask(aiSuggestions, 'POST', { body: { kind: 'recommendations', sessionId, renew: kinds } }),
    getPlan: (query = {}) => ask(plan, 'GET', { query: texts(query) }),
    changePlanItem: (id, body) => ask(planItem, 'PATCH', { params: { id }, body }),
    addPlanItem: (body) => ask(planItems, 'POST', { body }),
    export: () => ask(personalExport, 'GET'),
  }
}
