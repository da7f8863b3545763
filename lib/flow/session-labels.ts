import type { DraftStepData, StepName } from './steps.ts'

/** The answers that figures count sessions by, each by the label that it is stored under beside the answers. */
const LABELS = {
  industry: { step: 'company', field: 'industry' },
  size: { step: 'company', field: 'size' },
} as const satisfies Record<string, { step: StepName; field: string }>

/** Whose answer a suggestion of industries is compared with, once its step is done. */
export const SUGGESTED = { step: LABELS.industry.step, label: 'industry' } as const

type Answers = Record<string, unknown>

/** A label's value; empty for what is not answered. */
const labelValue = (answer: unknown) => String(answer ?? '')

/** The labels that differ between two states of a step's answers, as they are in the second. */
export function changedLabels(step: StepName, before: Answers, after: Answers): Record<string, string> {
  const changed: Record<string, string> = {}
  for (const [label, source] of Object.entries(LABELS)) {
    const value = labelValue(after[source.field])
    if (source.step === step && value !== labelValue(before[source.field])) changed[label] = value
  }
  return changed
}

/** All labels of a session with these answers. */
export function labelsOf(answers: DraftStepData): Record<string, string> {
  const labelled = Object.entries(LABELS).map(([label, { step, field }]) => [
    label,
    labelValue((answers[step] as Answers | undefined)?.[field]),
  ])
  return Object.fromEntries(labelled)
}
