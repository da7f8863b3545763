import type { Condition, Scope } from './condition.ts'

export interface Answered<At extends Scope> {
  /** There is an answer, whatever it is. */
  isAnswered(): Condition<At>
}

export interface AskValue<Value, At extends Scope> extends Answered<At> {
  is(value: Value): Condition<At>
  /** The same as `is(value).not()`: true also where there is no answer. */
  isNot(value: Value): Condition<At>
  in(...values: readonly [Value, ...Value[]]): Condition<At>
}

export interface AskNumber<At extends Scope> extends AskValue<number, At> {
  atLeast(number: number): Condition<At>
  below(number: number): Condition<At>
}

export interface AskChoices<Choice, At extends Scope> extends Answered<At> {
  has(choice: Choice): Condition<At>
}

declare const COMPARED: unique symbol

/** A rule over two fields of one step; it is judged where both are asked and answered. */
export interface Check {
  readonly data: CheckData
}

export type CheckData =
  | { readonly field: string; readonly after: string }
  | { readonly field: string; readonly equals: string }
  | { readonly field: string; readonly atMost: string }

interface Comparable<As extends string> {
  readonly [COMPARED]?: As
}
export interface Equal<As extends string> extends Comparable<As> {
  equals(other: Comparable<As>): Check
}
export interface Ordered<As extends string> extends Equal<As> {
  atMost(other: Comparable<As>): Check
}
export interface Days extends Ordered<'day'> {
  after(other: Comparable<'day'>): Check
}
