import type { Flow } from '../flow/flow.ts'
import { labelTyped } from '../flow/labels.ts'
import { type LabelledField, labelledFields } from '../flow/session-labels.ts'

/** Sessions that have each of these labels. */
export type Segment = readonly { label: string; value: string }[]

export const MAX_SEGMENT_FIELDS = 2

/**
 * Reads `size:small,company.industry:bakeries`: at most two fields of the flow that share with analytics, by name or
 * as `step.field`, each with the value that it is counted by, or a number of its band. Says in one sentence why it is none.
 */
export function segmentOf(flow: Flow, text: string): Segment | { problem: string } {
  const segment: { label: string; value: string }[] = []
  for (const part of text.split(',')) {
    const [field = '', ...rest] = part.split(':')
    if (rest.length === 0)
      return { problem: 'Write a segment as field:value, two of them with a comma between.' }
    const fields = fieldsNamed(flow, field)
    const [found] = fields
    if (found === undefined)
      return { problem: `No field ${field} shares with analytics; there are: ${all(flow)}.` }
    const [label, labelled] = found
    if (fields.length > 1) return { problem: `Several steps have a field ${field}; say which as step.field.` }
    if (segment.some((one) => one.label === label))
      return { problem: `The field ${field} stands there twice.` }
    segment.push({ label, value: labelTyped(labelled.field, rest.join(':')) })
  }
  if (segment.length > MAX_SEGMENT_FIELDS) return { problem: 'A segment has at most two fields.' }
  return segment
}

const fieldsNamed = (flow: Flow, named: string): [string, LabelledField][] =>
  [...labelledFields(flow)].filter(([, { step, name }]) => named === name || named === `${step}.${name}`)

const all = (flow: Flow) =>
  [...labelledFields(flow).values()].map(({ step, name }) => `${step}.${name}`).join(', ') || 'none'
