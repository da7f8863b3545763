import type { Flow } from './flow.ts'
import type { PlanItem, PlanItemKind } from './plan.ts'
import type { Requirements } from './requirements.ts'
import type { SessionOf, StepIn } from './session-types.ts'

/** What every event says of its session. */
interface OfSession<Asked extends Flow> {
  sessionId: string
  userId: string
  flow: { id: string; version: number }
  status: 'in_progress' | 'completed' | 'abandoned'
  /** Of the session; of a changed plan, the plan's. */
  revision: number
  /** By step and field: the answers that share with events, a draft's too. */
  answers: SessionOf<Asked>['stepData']
}

interface Progress<Asked extends Flow> extends OfSession<Asked> {
  currentStep: number
  completedSteps: StepIn<Asked>[]
  locale: SessionOf<Asked>['locale']
  /** What the caller of start said. */
  source?: string
  /** The session whose answers it took over. */
  resumedFrom?: string
  createdAt: string
}

/** Every type of event, in the order in which a session may meet them. */
export const EVENT_TYPES = [
  'onboarding.started',
  'onboarding.step_completed',
  'onboarding.stalled',
  'onboarding.completed',
  'onboarding.abandoned',
  'onboarding.plan_changed',
  'onboarding.requirements_due',
] as const satisfies readonly (keyof EventData)[]

export type EventType = (typeof EVENT_TYPES)[number]

/** What each event tells, by its type; instants are ISO 8601. */
export interface EventData<Asked extends Flow = Flow> {
  'onboarding.started': Progress<Asked>
  'onboarding.step_completed': Progress<Asked> & { step: StepIn<Asked> }
  'onboarding.stalled': Progress<Asked> & {
    status: 'in_progress'
    /** Without a save for so long: `24h`, `3d`, `6d`, or as `stalledAfter` says. */
    after: string
    updatedAt: string
    expiresAt: string
    /** Where the person goes on. */
    resumeUrl: string
  }
  'onboarding.completed': Progress<Asked> & { status: 'completed'; completedAt: string }
  'onboarding.abandoned': Progress<Asked> & {
    status: 'abandoned'
    reason: 'restarted' | 'expired' | 'deleted'
  }
  'onboarding.plan_changed': OfSession<Asked> & {
    change: 'changed' | 'added' | 'renewed'
    kinds?: PlanItemKind[]
    itemId?: string
    kind?: PlanItemKind
    state?: PlanItem['state']
    source?: PlanItem['source']
    isEdited?: boolean
  }
  'onboarding.requirements_due': Progress<Asked> &
    Omit<Requirements, 'status'> & { status: 'completed'; completedAt: string }
}

/** An event of a flow, as `onEvent` gets it. */
export type OnboardingEvent<Asked extends Flow = Flow> = {
  [Type in keyof EventData]: {
    /** Of the event; the same on every attempt, and the `webhook-id` of a webhook. */
    id: string
    type: Type
    /** Of the change. */
    timestamp: string
    data: EventData<Asked>[Type]
  }
}[keyof EventData]

/** What is known of one call of `onEvent`. */
export interface EventAttempt {
  /** 1 for the first. */
  attempt: number
  /** Fires when the attempt is over, or the process is to end: what a handler has begun it may give up then. */
  signal: AbortSignal
}
