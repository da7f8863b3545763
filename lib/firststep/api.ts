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

/** An answer of the API: what was asked for, and what is to be known about it. */
export interface InProcess<Data, Meta = object> {
  data: Data
  meta: Meta & { requestId: string }
}

/** Whether the types of a flow know its steps. */
type IsTyped<Asked extends Flow> =
  Asked extends TypedFlow<infer Steps> ? (unknown extends Steps ? false : true) : false

/** A session of a flow, whose answers its types know. */
export type SessionOf<Asked extends Flow> = Omit<OnboardingSession, 'stepData'> & {
  stepData: IsTyped<Asked> extends true ? DraftOf<Asked> : OnboardingSession['stepData']
}
type SessionAnswer<Asked extends Flow> = Promise<InProcess<SessionOf<Asked>, SessionMeta>>

type SaveOf<Asked extends Flow> =
  IsTyped<Asked> extends true
    ? { [Step in StepNameOf<Asked>]: { step: Step; data: PatchOf<Asked, Step> } }[StepNameOf<Asked>]
    : { step: string; data: Record<string, unknown> }

/** What is known at the start, by step. */
type AnswersOf<Asked extends Flow> =
  IsTyped<Asked> extends true
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
