import type { DraftStepData, Locale, StepName } from '../lib/flow/default-answers.ts'
import type { PlanItem, PlanItemKind } from '../lib/flow/plan.ts'
import type { SessionMeta } from '../lib/flow/response-shapes.ts'
import type { OnboardingSession as FinishedSession } from '../lib/flow/session.ts'

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
export type { Plan, PlanItem, PlanItemKind, PlanItemState } from '../lib/flow/plan.ts'
export type {
  AIRecommendations,
  ItemSource,
  KeyResult,
  NextStep,
  OKRSuggestion,
} from '../lib/flow/recommendations.ts'
export type { Requirements } from '../lib/flow/requirements.ts'
export type {
  AdviceMeta,
  IndustriesMeta,
  Industry,
  IndustrySuggestion,
  IndustrySuggestions,
  SessionMeta,
} from '../lib/flow/response-shapes.ts'

/** A session. Steps outside `completedSteps` may hold only some of their fields, so all fields are optional here. */
export interface OnboardingSession
  extends Omit<FinishedSession, 'stepData' | 'path' | 'completedSteps' | 'locale'> {
  path: StepName[]
  completedSteps: StepName[]
  locale: Locale
  stepData: DraftStepData
}

/** The answers of a step as a save may carry them: any of its fields, `null` to clear one. */
export type StepPatch<Step extends StepName = StepName> = {
  [Field in keyof NonNullable<DraftStepData[Step]>]?: NonNullable<DraftStepData[Step]>[Field] | null
}

export interface StartInput {
  /** The language of texts and advice; without it the browser's, else English. */
  locale?: Locale
  /** Where the person came from, at most 64 characters. */
  source?: string
  /** Abandons the live session, or leaves a completed one, and opens another. */
  restart?: boolean
  /** Opens a session to change what was completed, with its answers; not together with `restart`. */
  update?: boolean
  /** A new session begins with no earlier answers. */
  blank?: boolean
  /** What is known already, by step: it fills only fields that no save has named. */
  answers?: { [Step in StepName]?: StepPatch<Step> }
  /** A UUID: the same one again is the same start. The client makes one where it is absent. */
  opId?: string
}

export interface SaveInput<Step extends StepName = StepName> {
  sessionId: string
  step: Step
  data: StepPatch<Step>
  /** False saves a draft; true, the default, finishes the step. */
  complete?: boolean
  /** The revision that the person was looking at; without it the last write wins, field by field. */
  baseRevision?: number
  /** The version of the flow that the person was shown; the session's own without it. */
  flowVersion?: number
  /** A UUID: the same one again is one effect. The client makes one where it is absent. */
  opId?: string
  locale?: Locale
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
  locale?: Locale
  limit?: number
}

/** An answer of the API: what was asked for, and what is to be known about it. */
export interface Answer<Data, Meta = object> {
  data: Data
  meta: Meta & { requestId: string }
}

/** What every call about a session answers. */
export type SessionAnswer = Answer<OnboardingSession, SessionMeta>

/** What every call takes. */
export interface CallOptions {
  signal?: AbortSignal
}
