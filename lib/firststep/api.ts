import type { Flow } from '../flow/flow.ts'
import type { Outline } from '../flow/outline.ts'
import type { Plan, PlanItem, PlanItemKind } from '../flow/plan.ts'
import type { AIRecommendations } from '../flow/recommendations.ts'
import type { Requirements } from '../flow/requirements.ts'
import type {
  AdviceMeta,
  IndustriesMeta,
  Industry,
  IndustrySuggestions,
  SessionMeta,
  StartMeta,
} from '../flow/response-shapes.ts'
import type { PatchesIn, PatchIn, SessionOf, StepIn } from '../flow/session-types.ts'

/** An answer of the API: what was asked for, and what is to be known about it. */
export interface InProcess<Data, Meta = object> {
  data: Data
  meta: Meta & { requestId: string }
}

type SessionAnswer<Asked extends Flow> = Promise<InProcess<SessionOf<Asked>, SessionMeta>>

interface Starting {
  locale?: string
  source?: string
  restart?: boolean
  /** Opens a session to change what was completed, with its answers; not together with `restart`. */
  update?: boolean
  /** A restart begins with no earlier answers. */
  blank?: boolean
  opId?: string
}

interface Saving {
  sessionId: string
  /** False saves a draft; true, the default, finishes the step. */
  complete?: boolean
  baseRevision?: number
  /** The version of the flow that the person was shown; the session's own without it. */
  flowVersion?: number
  opId?: string
  locale?: string
}

/** The endpoints of a person as functions, with the names that the client gives them. */
export interface Api<Asked extends Flow = Flow> {
  getFlow(query?: { locale?: string; version?: number }): Promise<InProcess<Outline>>
  start(input?: Starting & { answers?: PatchesIn<Asked> }): Promise<InProcess<SessionOf<Asked>, StartMeta>>
  save<Step extends StepIn<Asked>>(
    input: Saving & { step: Step; data: PatchIn<Asked, Step> },
  ): SessionAnswer<Asked>
  complete(input: { sessionId: string }): SessionAnswer<Asked>
  getSession(id: string): SessionAnswer<Asked>
  /** What a newer version of the flow asks of who is done. */
  getRequirements(): Promise<InProcess<Requirements>>
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
    /** The language to write in; the session's without it. */
    locale?: string
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
