import { type DraftStepData, STEP_NAMES, type StepName } from './steps.ts'

/** The answers that figures count sessions by, each by the label that it is stored under beside the answers. */
const LABELS = {
  industry: { step: 'company', field: 'industry' },
  size: { step: 'company', field: 'size' },
} as const satisfies Record<string, { step: StepName; field: string }>

/** Whose answer a suggestion of industries is compared with, once its step is done. */
export const SUGGESTED = { step: LABELS.industry.step, label: 'industry' } as const

type Answers = Record<string, unknown>

/** The labels of one step that a patch of its answers changes; empty for an answer that is cleared. */
export function labelsOfPatch(step: StepName, patch: Answers): Record<string, string> {
  const changed: Record<string, string> = {}
  for (const [label, source] of Object.entries(LABELS))
    if (source.step === step && Object.hasOwn(patch, source.field))
      changed[label] = String(patch[source.field] ?? '')
  return changed
}

/** All labels of a session with these answers; empty for what is not answered. */
export function labelsOf(answers: DraftStepData): Record<string, string> {
  const labels: Record<string, string> = Object.fromEntries(Object.keys(LABELS).map((label) => [label, '']))
  for (const step of STEP_NAMES) Object.assign(labels, labelsOfPatch(step, answers[step] ?? {}))
  return labels
}
