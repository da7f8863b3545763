import { canonicalJson } from './canonical-json.ts'
import type { FieldRecord } from './field-types.ts'
import { type Flow, type FlowStep, findStep } from './flow.ts'

/** One way in which a version asks something else than another. */
export interface FlowDifference {
  /** `step` or `step.field`, or nothing of the flow as a whole. */
  at: string
  what: 'added' | 'removed' | 'changed'
  /** What changed: `required`, `max`, `when` and so on. */
  parts: string[]
}

/** In what a version asks something else than an earlier one, in the order in which it is asked. */
export function differencesOf(before: Flow, after: Flow): FlowDifference[] {
  const orderOf = ({ steps }: Flow) => steps.map(({ name }) => name)
  const kept = (flow: Flow, other: Flow) =>
    orderOf(flow).filter((name) => findStep(other, name) !== undefined)
  const isReordered = kept(before, after).join() !== kept(after, before).join()
  return [
    ...(isReordered ? [{ at: '', what: 'changed' as const, parts: ['order of steps'] }] : []),
    ...after.steps.flatMap((step) => differencesIn(findStep(before, step.name), step)),
    ...orderOf(before)
      .filter((name) => findStep(after, name) === undefined)
      .map((at): FlowDifference => ({ at, what: 'removed', parts: [] })),
  ]
}

function differencesIn(before: FlowStep | undefined, after: FlowStep): FlowDifference[] {
  const { name } = after
  if (before === undefined) return [{ at: name, what: 'added', parts: [] }]
  const parts = [
    ...(isSame(before.when, after.when) ? [] : ['when']),
    ...(isSame(before.checks, after.checks) ? [] : ['checks']),
    ...(commonFields(before, after).join() === commonFields(after, before).join() ? [] : ['order of fields']),
  ]
  return [
    ...(parts.length > 0 ? [{ at: name, what: 'changed' as const, parts }] : []),
    ...Object.entries(after.fields).flatMap(([field, of]): FlowDifference[] => {
      const at = `${name}.${field}`
      const earlier = before.fields[field]
      if (earlier === undefined) return [{ at, what: 'added', parts: [] }]
      const changed = [
        ...changedParts(earlier, of),
        ...(isSame(before.fieldsWhen[field], after.fieldsWhen[field]) ? [] : ['when']),
      ]
      return changed.length === 0 ? [] : [{ at, what: 'changed', parts: changed }]
    }),
    ...Object.keys(before.fields)
      .filter((field) => !Object.hasOwn(after.fields, field))
      .map((field): FlowDifference => ({ at: `${name}.${field}`, what: 'removed', parts: [] })),
  ]
}

const commonFields = (one: FlowStep, other: FlowStep) =>
  Object.keys(one.fields).filter((field) => Object.hasOwn(other.fields, field))

const isSame = (one: unknown, other: unknown) => canonicalJson(one ?? null) === canonicalJson(other ?? null)

/** Who an answer leaves to is not what is asked. */
const BESIDE = ['shareWith', 'findBy']

function changedParts(before: FieldRecord, after: FieldRecord): string[] {
  const [one, other] = [before, after] as unknown as Record<string, unknown>[]
  const names = [...new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})])]
  return names.filter((name) => !BESIDE.includes(name) && !isSame(one?.[name], other?.[name])).sort()
}
