import type { FieldError, SaveInput } from '#client/types.ts'
import { askedOf, merged } from '#lib/flow/asked.ts'
import { defaultFlow } from '#lib/flow/default-flow.ts'
import { readPatch } from '#lib/flow/judge.ts'
import { type Answers, answerOf, type FormValues } from './answers.ts'
import { STEP_OUTLINE, type StepName } from './outline.ts'

/** The answers of a draft that the server would not take, such as a text that is too long. */
export function problemsOfDraft({ step, data, complete }: SaveInput): FieldError[] {
  // A finished step has been judged by the form.
  if (complete) return []
  const { problems } = readPatch(defaultFlow, step, data)
  const first = new Map(problems.map(({ path, code }) => [String(path[0]), code]))
  return [...first].map(([field, code]) => ({ path: `/data/${field}`, code, message: '' }))
}

/** All fields of a step as one finishes it: null for those that are empty or belong to another choice. */
export function finishedPatch(step: StepName, values: FormValues): Answers {
  const answers = Object.fromEntries(
    STEP_OUTLINE[step].map((field) => [field, answerOf(field, values[field])]),
  )
  const asked = askedOf(defaultFlow, merged({}, step, answers)).fields[step] ?? []
  return Object.fromEntries(
    Object.entries(answers).map(([field, answer]) => [field, asked.includes(field) ? answer : null]),
  )
}
