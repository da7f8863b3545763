import { FlowFault, quote } from './flow-fault.ts'

/** What stands where in a flow: an answer of an earlier step, or one of the step itself. */
export type Scope = 'earlier' | 'own'

export type Scalar = string | number | boolean

/** A condition as data, as the outline gives it; `field` is `step.field`. */
export type ConditionData =
  | { readonly field: string; readonly is: Scalar }
  | { readonly field: string; readonly in: readonly Scalar[] }
  | { readonly field: string; readonly atLeast: number }
  | { readonly field: string; readonly below: number }
  | { readonly field: string; readonly has: string }
  | { readonly field: string; readonly isAnswered: true }
  | { readonly and: readonly ConditionData[] }
  | { readonly or: readonly ConditionData[] }
  | { readonly not: ConditionData }

/** The answers of a session by step and field, as they are stored. */
export type Answers = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>

declare const SCOPE: unique symbol

/** What must hold for a step or a field to be asked. */
export interface Condition<At extends Scope = Scope> {
  readonly data: ConditionData
  readonly [SCOPE]?: At
  and<Other extends Scope>(other: Condition<Other>): Condition<At | Other>
  or<Other extends Scope>(other: Condition<Other>): Condition<At | Other>
  not(): Condition<At>
}

/** Gives condition data the words by which it is combined. */
export function condition<At extends Scope>(data: ConditionData): Condition<At> {
  return Object.freeze({
    data: deepFreeze(data),
    and: <Other extends Scope>(other: Condition<Other>) =>
      condition<At | Other>({ and: [...flat(data, 'and'), ...flat(joined(other, 'and'), 'and')] }),
    or: <Other extends Scope>(other: Condition<Other>) =>
      condition<At | Other>({ or: [...flat(data, 'or'), ...flat(joined(other, 'or'), 'or')] }),
    not: () => condition<At>({ not: data }),
  })
}

function joined(other: Condition | undefined, joint: 'and' | 'or'): ConditionData {
  if (typeof other?.data === 'object') return other.data
  throw new FlowFault(
    {},
    `${joint} joins a condition, such as company.size.atLeast(10), which ${quote(other)} is not`,
  )
}

function flat(data: ConditionData, joint: 'and' | 'or'): readonly ConditionData[] {
  if (joint === 'and') return 'and' in data ? data.and : [data]
  return 'or' in data ? data.or : [data]
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) deepFreeze(part)
  }
  return value
}

/** Reads the answer at `step.field`, of those that are asked; undefined is none. */
export type Read = (field: string) => unknown

/** Whether a condition holds. What is missing, or not asked itself, satisfies none of its own. */
export function holds(data: ConditionData, read: Read): boolean {
  if ('and' in data) return data.and.every((part) => holds(part, read))
  if ('or' in data) return data.or.some((part) => holds(part, read))
  if ('not' in data) return !holds(data.not, read)
  const answer = read(data.field)
  if (answer === undefined || answer === null) return false
  if ('is' in data) return answer === data.is
  if ('in' in data) return data.in.some((value) => value === answer)
  if ('atLeast' in data) return typeof answer === 'number' && answer >= data.atLeast
  if ('below' in data) return typeof answer === 'number' && answer < data.below
  if ('has' in data) return Array.isArray(answer) && answer.includes(data.has)
  return true
}

/** Whether conditions stand in each other more than so many deep. */
export function isDeeperThan(data: ConditionData, depth: number): boolean {
  if (depth === 0) return true
  const parts = 'and' in data ? data.and : 'or' in data ? data.or : 'not' in data ? [data.not] : []
  return parts.some((part) => isDeeperThan(part, depth - 1))
}

/** The fields that a condition asks about, as `step.field`. */
export function fieldsIn(data: ConditionData): string[] {
  if ('and' in data) return data.and.flatMap(fieldsIn)
  if ('or' in data) return data.or.flatMap(fieldsIn)
  if ('not' in data) return fieldsIn(data.not)
  return [data.field]
}

/** The two parts of `step.field`. */
export function splitPath(path: string): [step: string, field: string] {
  const dot = path.indexOf('.')
  return [path.slice(0, dot), path.slice(dot + 1)]
}
