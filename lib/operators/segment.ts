import type { Flow } from '../flow/flow.ts'
import { labelledFields } from '../flow/session-labels.ts'

/** Sessions that have each of these labels. */
export type Segment = readonly { label: string; value: string }[]

export const MAX_SEGMENT_FIELDS = 2

/**
 * Reads `size:small,company.industry:bakeries`: at most two fields of the flow that share with analytics, by name or
 * as `step.field`, each with the value that it is counted by. Says in one sentence why it is none.
 */
export function segmentOf(flow: Flow, text: string): Segment | { problem: string } {
  const segment: { label: string; value: string }[] = []
  for (const part of text.split(',')) {
    const [field = '', ...rest] = part.split(':')
    if (rest.length === 0)
      return { problem: 'Write a segment as field:value, two of them with a comma between.' }
    const labels = labelsNamed(flow, field)
    const [label] = labels
    if (label === undefined)
      return { problem: `No field ${field} shares with analytics; there are: ${all(flow)}.` }
    if (labels.length > 1) return { problem: `Several steps have a field ${field}; say which as step.field.` }
    if (segment.some((one) => one.label === label))
      return { problem: `The field ${field} stands there twice.` }
    segment.push({ label, value: rest.join(':') })
  }
  if (segment.length > MAX_SEGMENT_FIELDS) return { problem: 'A segment has at most two fields.' }
  return segment
}

const labelsNamed = (flow: Flow, named: string) =>
  [...labelledFields(flow)]
    .filter(([, { step, name }]) => named === name || named === `${step}.${name}`)
    .map(([label]) => label)

const all = (flow: Flow) =>
  [...labelledFields(flow).values()].map(({ step, name }) => `${step}.${name}`).join(', ') || 'none'
