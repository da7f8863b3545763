import type { CheckData } from './asks.ts'
import { type Condition, type ConditionData, condition, type Scalar } from './condition.ts'
import { schemaOf } from './field-schema.ts'
import type { FieldRecord, FieldRecords } from './field-types.ts'
import { FlowFault, type FlowPlace, quote } from './flow-fault.ts'
import type { ChoiceRecord } from './kinds/choice.ts'
import { kindOf } from './kinds/kinds.ts'

/** What rules may ask about one step's fields, by name; a name that there is not is refused in one line. */
export function askStep(place: FlowPlace, step: string, fields: FieldRecords, isOwn: boolean): object {
  const asks = Object.entries(fields).map(([name, field]): [string, object] => [
    name,
    askField(place, `${step}.${name}`, field, isOwn ? name : undefined),
  ])
  return knownOnly(
    Object.fromEntries(asks),
    (name) => new FlowFault(place, `asks about ${quote(`${step}.${name}`)}, and the step has no such field`),
  )
}

/** What rules may ask about the steps before. */
export function askEarlier(
  place: FlowPlace,
  steps: readonly { name: string; fields: FieldRecords }[],
): object {
  const asks = steps.map(({ name, fields }): [string, object] => [name, askStep(place, name, fields, false)])
  return knownOnly(
    Object.fromEntries(asks),
    (name) => new FlowFault(place, `asks about the step ${quote(name)}, and no earlier step has that name`),
  )
}

function knownOnly(known: object, fault: (name: string) => FlowFault): object {
  return new Proxy(known, {
    get(target, name, receiver) {
      if (typeof name === 'string' && !Object.hasOwn(target, name)) throw fault(name)
      return Reflect.get(target, name, receiver)
    },
  })
}

interface Compared {
  /** The field of the own step that a check stands on. */
  readonly ownName?: string
  readonly kind?: string
}

function askField(place: FlowPlace, path: string, field: FieldRecord, ownName: string | undefined): object {
  const { asks, compares } = kindOf(field)
  const refuse = (problem: string) => new FlowFault(place, problem)
  const ask = (data: object) => condition({ field: path, ...data } as ConditionData)
  const possible = (value: unknown): Scalar => {
    const parsed = schemaOf(field, 'finished').safeParse(value)
    if (parsed.success) return parsed.data as Scalar
    throw refuse(`asks whether ${quote(path)} is ${quote(value)}, which it cannot be`)
  }
  const bound = (value: unknown): number => {
    if (typeof value === 'number' && Number.isFinite(value)) return value
    throw refuse(`compares ${quote(path)} with ${quote(value)}, which is no number`)
  }
  const questions = {
    is: (value: unknown) => ask({ is: possible(value) }),
    isNot: (value: unknown) => ask({ is: possible(value) }).not(),
    in: (...values: unknown[]) => {
      if (values.length === 0) throw refuse(`asks whether ${quote(path)} is one of none`)
      return ask({ in: values.map(possible) })
    },
    atLeast: (value: unknown) => ask({ atLeast: bound(value) }),
    below: (value: unknown) => ask({ below: bound(value) }),
    has: (value: unknown) => {
      const isChoice = (field as ChoiceRecord).choices.includes(value as string)
      if (!isChoice) throw refuse(`asks whether ${quote(path)} has ${quote(value)}, which it cannot have`)
      return ask({ has: value })
    },
    isAnswered: () => ask({ isAnswered: true }),
  } satisfies Record<string, (...values: unknown[]) => Condition>
  const check = (comparison: string) => (other: Compared) => {
    if (other?.ownName === undefined || other.kind !== field.kind || other.ownName === ownName)
      throw refuse(
        `compares ${quote(path)} with what is no other field of the step and of the kind ${field.kind}`,
      )
    return { data: Object.freeze({ field: ownName, [comparison]: other.ownName }) as CheckData }
  }
  const comparisons = ownName === undefined ? [] : compares.map((name) => [name, check(name)])
  const names = asks.includes('is') ? [...asks, 'isNot' as const] : asks
  const known = Object.fromEntries([...names.map((name) => [name, questions[name]]), ...comparisons])
  // Not to be listed, since it is no question.
  Object.defineProperty(known, 'ownName', { value: ownName })
  Object.defineProperty(known, 'kind', { value: field.kind })
  return knownOnly(known, (name) =>
    refuse(`asks ${quote(name)} of ${quote(path)}, which the kind ${field.kind} cannot be asked`),
  )
}
