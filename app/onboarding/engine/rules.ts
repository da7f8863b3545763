import type { FieldError, SaveInput } from '#client/types.ts'
import { STEP_FIELDS, type StepName } from '#lib/flow/steps.ts'
import { type Answers, answerOf, type FormValues } from './answers.ts'

interface Issue {
  code: string
  params?: { code?: string }
}

interface AnyField {
  draft: { safeParse(value: unknown): { success: boolean; error?: { issues: Issue[] } } }
  required: true | false | { field: string; equals: string }
}

const fieldsOf = (step: StepName) => STEP_FIELDS[step] as Record<string, AnyField>

/** The answers of a draft that the server would not take, such as a text that is too long. */
export function problemsOfDraft({ step, data, complete }: SaveInput): FieldError[] {
  // A finished step has been judged by the form.
  if (complete) return []
  const fields = fieldsOf(step)
  return Object.entries(data).flatMap(([field, answer]) => {
    const [issue] = answer === null ? [] : (fields[field]?.draft.safeParse(answer).error?.issues ?? [])
    return issue ? [{ path: `/data/${field}`, code: issue.params?.code ?? issue.code, message: '' }] : []
  })
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
