import type { Outline } from '#lib/flow/outline.ts'
import type { Requirements } from '#lib/flow/requirements.ts'

/** An answer that somebody who is done still owes. */
export interface DueAnswer {
  step: string
  field: string
  label: string
  /** Until when, or when it was due; undefined of one that has time. */
  dueAt: string | undefined
  isPast: boolean
}

/** What is due, the most urgent first, as the newest version calls it. */
export function dueAnswersOf(
  { pastDue, eventuallyDue, currentlyDue }: Requirements,
  { steps }: Outline,
): DueAnswer[] {
  const labelOf = (step: string, name: string) =>
    steps.find((one) => one.name === step)?.fields.find((field) => field.name === name)?.label ?? name
  const answer = (isPast: boolean) => (one: { step: string; field: string; dueAt?: string }) => ({
    step: one.step,
    field: one.field,
    label: labelOf(one.step, one.field),
    dueAt: one.dueAt,
    isPast,
  })
  return [
    ...pastDue.map(answer(true)),
    ...eventuallyDue.map(answer(false)),
    ...currentlyDue.map(answer(false)),
  ]
}
