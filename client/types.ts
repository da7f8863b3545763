import type { defaultFlow } from '../lib/flow/default-flow.ts'
import type { Flow } from '../lib/flow/flow.ts'
import type { LocaleOf } from '../lib/flow/flow-types.ts'
import type { PlanItem, PlanItemKind } from '../lib/flow/plan.ts'
import type { SessionMeta } from '../lib/flow/response-shapes.ts'
import type { OnboardingSession as AnySession } from '../lib/flow/session.ts'
import type { PatchesIn, PatchIn, RequirementsOf, SessionOf, StepIn } from '../lib/flow/session-types.ts'

export type { ErrorCode, ErrorExtensions, FieldError } from '../lib/errors.ts'
export type {
  CompanyData,
  DraftStepData,
  Locale,
  OrganizationData,
  StepData,
  StepName,
  WelcomeData,
} from '../lib/flow/default-answers.ts'
export type { Flow } from '../lib/flow/flow.ts'
export type { LocaleOf } from '../lib/flow/flow-types.ts'
export type { Outline } from '../lib/flow/outline.ts'
export type { Plan, PlanItem, PlanItemKind, PlanItemState } from '../lib/flow/plan.ts'
export type {
  AIRecommendations,
  ItemSource,
  KeyResult,
  NextStep,
  OKRSuggestion,
} from '../lib/flow/recommendations.ts'
export type {
  AdviceMeta,
  IndustriesMeta,
  Industry,
  IndustrySuggestion,
  IndustrySuggestions,
  SessionMeta,
} from '../lib/flow/response-shapes.ts'
export type { StepIn } from '../lib/flow/session-types.ts'

/** The flow that is served unless an adopter has one. */
export type DefaultFlow = typeof defaultFlow

/** A session of a flow. Steps outside `completedSteps` may hold only some of their fields, so all are optional here. */
export type OnboardingSession<Asked extends Flow = DefaultFlow> = SessionOf<Asked>

/** A session of any flow, whose steps and answers no type knows. */
export type { AnySession }

/** The answers of a step as a save may carry them: any of its fields, `null` to clear one. */
export type StepPatch<Asked extends Flow = DefaultFlow, Step extends StepIn<Asked> = StepIn<Asked>> = PatchIn<
  Asked,
  Step
>

/** What a newer version of the flow asks of who is done. */
export type Requirements<Asked extends Flow = DefaultFlow> = RequirementsOf<Asked>

export interface StartInput<Asked extends Flow = DefaultFlow> {
  /** The language of texts and advice; without it the browser's, else English. */
  locale?: LocaleOf<Asked>
  /** Where the person came from, at most 64 characters. */
  source?: string
  /** Abandons the live session, or leaves a completed one, and opens another. */
  restart?: boolean
  /** Opens a session to change what was completed, with its answers; not together with `restart`. */
  update?: boolean
  /** A new session begins with no earlier answers. */
  blank?: boolean
  /** What is known already, by step: it fills only fields that no save has named. */
  answers?: PatchesIn<Asked>
  /** A UUID: the same one again is the same start. The client makes one where it is absent. */
  opId?: string
}

/** A save of any flow, whose steps and fields no type knows. */
export interface AnySave {
  sessionId: string
  step: string
  data: Record<string, unknown>
  /** False saves a draft; true, the default, finishes the step. */
  complete?: boolean
  /** The revision that the person was looking at; without it the last write wins, field by field. */
  baseRevision?: number
  /** The version of the flow that the person was shown; the session's own without it. */
  flowVersion?: number
  /** A UUID: the same one again is one effect. The client makes one where it is absent. */
  opId?: string
  locale?: string
}

/** A save of a step of a flow. */
export interface SaveInput<Asked extends Flow = DefaultFlow, Step extends StepIn<Asked> = StepIn<Asked>>
  extends Omit<AnySave, 'step' | 'data' | 'locale'> {
  step: Step
  data: PatchIn<Asked, Step>
  locale?: LocaleOf<Asked>
}

/** What may change of an item of a plan, each by itself. */
export interface PlanItemChange {
  state?: PlanItem['state']
  /** The whole of it, in the form of the item's kind. */
  content?: PlanItem['content']
  /** Its place among all items, from 0; one beyond the end is the last. */
  position?: number
}

export interface PlanChangeOptions {
  /** The plan's revision that the person was looking at; without it the last change wins, field by field. */
  baseRevision?: number
  /** A UUID: the same one again is one effect. The client makes one where it is absent. */
  opId?: string
}

/** An item that a person writes, by its kind. */
export type NewPlanItem = {
  [Kind in PlanItemKind]: { kind: Kind; content: Extract<PlanItem, { kind: Kind }>['content'] }
}[PlanItemKind]

/** What is to be known about an item's answer: the plan's revision with it. */
export interface PlanItemMeta {
  revision: number
}

export interface IndustriesQuery {
  q?: string
  category?: string
  company?: string
  description?: string
  locale?: string
  limit?: number
}

/** An answer of the API: what was asked for, and what is to be known about it. */
export interface Answer<Data, Meta = object> {
  data: Data
  meta: Meta & { requestId: string }
}

/** What every call about a session answers. */
export type SessionAnswer<Asked extends Flow = DefaultFlow> = Answer<OnboardingSession<Asked>, SessionMeta>

/** The same of any flow. */
export type AnySessionAnswer = Answer<AnySession, SessionMeta>

/** What every call takes. */
export interface CallOptions {
  signal?: AbortSignal
}
