import type { AdviceBinding } from './advice-binding.ts'
import type { Check } from './asks.ts'
import type { Condition } from './condition.ts'
import type { EngineOverrides } from './engine-words.ts'
import type { EarlierOf, Fields, OwnOf, ValueOf, ValuesOf, WordsOf } from './field-types.ts'
import type { Flow, UntypedAnswers } from './flow.ts'
import type { TakenStepName } from './names.ts'

declare const STEPS: unique symbol

/** What the types know of one step. */
interface StepTraits {
  fields: Fields
  /** The names of its checks. */
  checks: string
  /** Whether it is asked of some people only. */
  isConditional: boolean
  /** Those of its fields that are asked of some people only. */
  conditional: PropertyKey
}

/** A flow whose types know its steps. */
export interface TypedFlow<Steps> extends Flow {
  readonly [STEPS]?: Steps
}

/** The rules of a step, made from what may be asked about earlier steps and its own fields. */
export interface StepRules<Of extends Fields> {
  /** Of whom the step is asked: of everybody without it. */
  when?: Condition<'earlier'>
  /** Of whom a field is asked. */
  fields?: { [Name in keyof Of]?: { when?: Condition } }
  /** What must hold between two answers, by the name of its message. */
  check?: { [name: string]: Check }
}

/** The rules of a step and no others, which an inferred type alone would let pass. */
type OnlyKnown<Given, Of extends Fields> = StepRules<Of> & {
  [Key in Exclude<keyof Given, keyof StepRules<Of>>]: never
} & (Given extends { fields: infer Named }
    ? { fields: { [Key in Exclude<keyof Named, keyof Of>]: never } }
    : unknown)

type EarlierSteps<Steps> = {
  readonly [Step in keyof Steps]: Steps[Step] extends StepTraits
    ? { readonly [Name in keyof Steps[Step]['fields']]: EarlierOf<Steps[Step]['fields'][Name]> }
    : never
}
type OwnFields<Of extends Fields> = { readonly [Name in keyof Of]: OwnOf<Of[Name]> }

type NamesIn<Given, Key extends 'fields' | 'check'> = Given extends { [Part in Key]: infer Named }
  ? keyof Named & string
  : never

type AddStep<Steps, Name extends string, Of extends Fields, Given> = Steps & {
  readonly [Key in Name]: {
    fields: Of
    checks: NamesIn<Given, 'check'>
    isConditional: Given extends { when: Condition } ? true : false
    conditional: NamesIn<Given, 'fields'>
  }
}

type StepWords<Step extends StepTraits> = {
  title: string
  introduction?: string
  fields: { [Name in keyof Step['fields']]: WordsOf<Step['fields'][Name]> }
} & ([Step['checks']] extends [never] ? unknown : { checks: { [Name in Step['checks']]: string } })

type FlowWords<Steps> = {
  [Step in keyof Steps]: Steps[Step] extends StepTraits ? StepWords<Steps[Step]> : never
} & { engine?: EngineOverrides }

/** Every field of the steps, as `step.field`. */
export type FieldPath<Steps> = {
  [Step in keyof Steps & string]: Steps[Step] extends StepTraits
    ? `${Step}.${keyof Steps[Step]['fields'] & string}`
    : never
}[keyof Steps & string]

/** A flow in the making. It is a flow at every point, and never changes: each method answers another. */
export interface FlowBuilder<Steps, Locale extends string> extends TypedFlow<Steps> {
  /** Adds a step after those before. Its rules may ask about them and about its own fields. */
  step<const Name extends string, const Of extends Fields, const Given extends object = object>(
    name: Name & (Name extends keyof Steps | TakenStepName ? 'a name that nothing else has' : unknown),
    fields: Of,
    rules?: (earlier: EarlierSteps<Steps>, own: OwnFields<Of>) => Given & OnlyKnown<Given, Of>,
  ): FlowBuilder<AddStep<Steps, Name, Of, Given>, Locale>
  /** Says everything that people read, in every locale of the flow; under `engine` what the engine says otherwise. */
  words(byLocale: { readonly [Key in Locale]: FlowWords<Steps> }): FlowBuilder<Steps, Locale>
  /** Names what the advisor and the models read. A flow without it completes without advice. */
  advice(advice: { bind: AdviceBinding<FieldPath<Steps>> }): FlowBuilder<Steps, Locale>
  /** Takes answers of the version before to `version`; `drops` names fields whose answers it is known to lose. */
  migrate(
    version: number,
    up: (answers: UntypedAnswers) => UntypedAnswers,
    options?: { drops?: readonly string[] },
  ): FlowBuilder<Steps, Locale>
}

type StepsOf<Of extends TypedFlow<unknown>> = NonNullable<Of[typeof STEPS]>
type Flat<Type> = { [Key in keyof Type]: Type[Key] }
type ValuesOfStep<Step> = Step extends StepTraits ? ValuesOf<Step['fields'], Step['conditional']> : never
type Conditional<Steps> = {
  [Step in keyof Steps]: Steps[Step] extends { isConditional: true } ? Step : never
}[keyof Steps]

/** The names of a flow's steps. */
export type StepNameOf<Of extends TypedFlow<unknown>> = keyof StepsOf<Of> & string

/** The languages of a flow; any where its types know none. */
export type LocaleOf<Of extends Flow> = Of extends FlowBuilder<infer _Steps, infer Locale> ? Locale : string

/** The names of the fields of a step. */
export type FieldNameOf<
  Of extends TypedFlow<unknown>,
  Step extends StepNameOf<Of>,
> = StepsOf<Of>[Step] extends { fields: infer Asked } ? keyof Asked & string : never

/** Every field of a flow, as `step.field`. */
export type FieldPathOf<Of extends TypedFlow<unknown>> = FieldPath<StepsOf<Of>>

/** The answers of who has finished a flow: what is asked of some people only may be missing. */
export type AnswersOf<Of extends TypedFlow<unknown>> = Flat<
  {
    [Step in Exclude<keyof StepsOf<Of>, Conditional<StepsOf<Of>>>]: ValuesOfStep<StepsOf<Of>[Step]>
  } & {
    [Step in Conditional<StepsOf<Of>>]?: ValuesOfStep<StepsOf<Of>[Step]>
  }
>

/** The answers of who is under way: any part of any step. */
export type DraftOf<Of extends TypedFlow<unknown>> = {
  -readonly [Step in keyof StepsOf<Of>]?: Partial<ValuesOfStep<StepsOf<Of>[Step]>>
}

/** What a save of one step may carry: any of its fields, `null` to clear one. */
export type PatchOf<Of extends TypedFlow<unknown>, Step extends StepNameOf<Of>> = StepsOf<Of>[Step] extends {
  fields: infer Asked extends Fields
}
  ? { -readonly [Name in keyof Asked]?: ValueOf<Asked[Name]> | null | undefined }
  : never
