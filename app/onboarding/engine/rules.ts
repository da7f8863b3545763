import { STEP_FIELDS, type StepName } from '#lib/flow/steps.ts'
import { type Answers, answerOf, type FormValues } from './answers.ts'

interface AnyField {
  draft: { safeParse(value: unknown): { success: boolean } }
  required: true | false | { field: string; equals: string }
}

const fieldsOf = (step: StepName) => STEP_FIELDS[step] as Record<string, AnyField>

/** The part of a patch that a draft may hold; what is too long, say, waits in the form until it is mended. */
export function allowedInDraft(step: StepName, patch: Answers): Answers {
  const fields = fieldsOf(step)
  return Object.fromEntries(
    Object.entries(patch).filter(
      ([field, answer]) => answer === null || fields[field]?.draft.safeParse(answer).success,
    ),
  )
}

/** All fields of a step as one finishes it: null for those that are empty or belong to another choice. */
export function finishedPatch(step: StepName, values: FormValues): Answers {
  return Object.fromEntries(
    Object.entries(fieldsOf(step)).map(([field, { required }]) => {
      const isOfOtherChoice = typeof required === 'object' && values[required.field] !== required.equals
      return [field, isOfOtherChoice ? null : answerOf(field, values[field])]
    }),
  )
}
