import type { AdviceBinding } from './advice-binding.ts'
import type { CheckData } from './asks.ts'
import type { ConditionData } from './condition.ts'
import type { FieldRecord, FieldRecords } from './field-types.ts'
import type { FlowTexts } from './words.ts'

/** One step: what it asks, of whom, and what must hold between its answers. It is data. */
export interface FlowStep {
  readonly name: string
  readonly fields: FieldRecords
  /** Asked of whom this holds for; of everybody without it. */
  readonly when?: ConditionData
  readonly fieldsWhen: Readonly<Record<string, ConditionData>>
  readonly checks: Readonly<Record<string, CheckData>>
  /** The names of its fields in an order in which each comes after those that its condition asks about. */
  readonly judgedInOrder: readonly string[]
}

/** What the wizard shows of the house. */
export interface Brand {
  readonly name: string
  /** An https address. */
  readonly logo?: string
  /** CSS colours by the name of what they colour. */
  readonly colors?: Readonly<Record<string, string>>
  readonly font?: string
  readonly radius?: string
  /** Addresses by what they are called. */
  readonly links?: Readonly<Record<string, string>>
}

/** Answers of any version, which nobody knows the types of any more. */
export type UntypedAnswers = Record<string, Record<string, unknown>>

/** How answers of the version before become answers of this one. */
export interface Migration {
  readonly version: number
  readonly up: (answers: UntypedAnswers) => UntypedAnswers
  /** The fields, as `step.field`, whose answers it is known to lose. */
  readonly drops: readonly string[]
}

/** A flow as everything but its types sees it. */
export interface Flow {
  readonly id: string
  readonly version: number
  readonly locales: readonly string[]
  readonly brand?: Brand
  readonly steps: readonly FlowStep[]
  /** What people read, by locale. */
  readonly texts: Readonly<Record<string, FlowTexts>>
  /** What the advisor and the models read; without it there is no advice. */
  readonly bind?: AdviceBinding
  readonly migrations: readonly Migration[]
}

/** The step of a name; undefined where the flow has none. */
export function findStep(flow: Flow, name: string): FlowStep | undefined {
  return flow.steps.find((step) => step.name === name)
}

/** The field at `step.field`; undefined where the flow has none. */
export function findField(flow: Flow, step: string, name: string): FieldRecord | undefined {
  const fields = findStep(flow, step)?.fields
  return fields !== undefined && Object.hasOwn(fields, name) ? fields[name] : undefined
}
