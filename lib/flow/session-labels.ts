import { type Asked, answersOf, askedOf } from './asked.ts'
import { byFlow } from './by-flow.ts'
import { type Answers, splitPath } from './condition.ts'
import type { FieldRecord } from './field-types.ts'
import type { Flow } from './flow.ts'
import { analyticsLabels } from './labels.ts'

export interface LabelledField {
  step: string
  name: string
  field: FieldRecord
}

/** Figures group sessions by these as well, and by days and weeks. */
const TAKEN_LABELS = new Set(['version', 'locale', 'source', 'day', 'week'])

/** The fields that figures count sessions by, each under its label: its name, or `step.field` where that is taken. */
export const labelledFields = byFlow((flow): ReadonlyMap<string, LabelledField> => {
  const all = flow.steps.flatMap(({ name: step, fields }) =>
    Object.entries(fields)
      .filter(([, field]) => field.shareWith.includes('analytics'))
      .map(([name, field]) => ({ step, name, field })),
  )
  const isTaken = (name: string) =>
    TAKEN_LABELS.has(name) || all.filter((one) => one.name === name).length > 1
  return new Map(all.map((one) => [isTaken(one.name) ? `${one.step}.${one.name}` : one.name, one]))
})

/**
 * The groups of figures that a flow has, by label: `industry` is counted in `byIndustry`. Labels that differ in signs
 * alone keep theirs: `head_count` beside `headCount` is counted in `by_head_count`.
 */
export const analyticsGroups = byFlow((flow) => {
  const labels = [...labelledFields(flow).keys()]
  const groups = [...TAKEN_LABELS, ...labels].map(groupOf)
  const isTaken = (group: string) => groups.indexOf(group) !== groups.lastIndexOf(group)
  return labels.map((label) => {
    const group = groupOf(label)
    return { label, group: isTaken(group) ? `by_${label}` : group }
  })
})

function groupOf(label: string): string {
  const words = label.split(/[._-]/).map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
  return `by${words.join('')}`
}

/** A session's labels as they are stored: empty for what is not answered, a list for several choices. */
export type SessionLabels = Record<string, string | string[]>

/** The labels of some steps of a session; of all, unless they are named. */
export function labelsOf(
  flow: Flow,
  answers: Answers,
  steps?: readonly string[],
  { fields: asked }: Asked = askedOf(flow, answers),
): SessionLabels {
  const labels: SessionLabels = {}
  for (const [label, { step, name, field }] of labelledFields(flow)) {
    if (steps !== undefined && !steps.includes(step)) continue
    const answer = asked[step]?.includes(name) ? answersOf(answers, step)[name] : undefined
    const [first = '', ...others] = analyticsLabels(field, answer)
    labels[label] = others.length > 0 ? [first, ...others] : first
  }
  return labels
}

/** The step whose answer a suggestion of industries is compared with, and its label; null where no figure counts it. */
export const suggestedField = byFlow((flow): { step: string; label: string } | null => {
  const [step, name] = splitPath(flow.bind?.industry ?? '.')
  for (const [label, field] of labelledFields(flow))
    if (field.step === step && field.name === name) return { step, label }
  return null
})
