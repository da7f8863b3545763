import type { Flow } from './flow.ts'
import type { DraftOf, FieldNameOf, LocaleOf, PatchOf, StepNameOf, TypedFlow } from './flow-types.ts'
import type { Requirements } from './requirements.ts'
import type { OnboardingSession } from './session.ts'

/** Whether the types of a flow know its steps. */
type IsTyped<Asked extends Flow> =
  Asked extends TypedFlow<infer Steps> ? (unknown extends Steps ? false : true) : false

/** The name of a step; any where the flow's types know none. */
export type StepIn<Asked extends Flow> = IsTyped<Asked> extends true ? StepNameOf<Asked> : string

/** What a save of one step may carry: any of its fields, `null` to clear one. */
export type PatchIn<Asked extends Flow, Step extends StepIn<Asked>> =
  IsTyped<Asked> extends true
    ? Step extends StepNameOf<Asked>
      ? PatchOf<Asked, Step>
      : never
    : Record<string, unknown>

/** What is known at the start, by step. */
export type PatchesIn<Asked extends Flow> =
  IsTyped<Asked> extends true
    ? { [Step in StepNameOf<Asked>]?: PatchOf<Asked, Step> }
    : Record<string, Record<string, unknown>>

/** A session of a flow, whose steps, answers and languages its types know. */
export interface SessionOf<Asked extends Flow>
  extends Omit<OnboardingSession, 'stepData' | 'path' | 'completedSteps' | 'locale'> {
  path: StepIn<Asked>[]
  completedSteps: StepIn<Asked>[]
  locale: LocaleOf<Asked>
  /** Steps outside `completedSteps` may hold only some of their fields. */
  stepData: IsTyped<Asked> extends true ? DraftOf<Asked> : OnboardingSession['stepData']
}

/** A field by its step, with `More` about it. */
type FieldIn<Asked extends Flow, More> =
  IsTyped<Asked> extends true
    ? {
        [Step in StepNameOf<Asked>]: { step: Step; field: FieldNameOf<Asked, Step> } & More
      }[StepNameOf<Asked>]
    : { step: string; field: string } & More

/** What somebody who is done has still to answer of a flow. */
export interface RequirementsOf<Asked extends Flow>
  extends Omit<Requirements, 'currentlyDue' | 'eventuallyDue' | 'pastDue'> {
  /** Asked, and never in the way. */
  currentlyDue: FieldIn<Asked, { since: string }>[]
  eventuallyDue: FieldIn<Asked, { dueAt: string }>[]
  pastDue: FieldIn<Asked, { dueAt: string }>[]
}
