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
} from '../flow/response-shapes.ts'
import type { OnboardingSession } from '../flow/session.ts'

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
  start(input?: { locale?: string; source?: string; restart?: boolean; opId?: string }): SessionAnswer<Asked>
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
