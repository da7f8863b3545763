import type { WizardWords } from '#app/dictionary/wizard-words.ts'
import { merged } from '#lib/flow/asked.ts'
import { defaultFlow } from '#lib/flow/default-flow.ts'
import { findField } from '#lib/flow/flow.ts'
import { judgeStep } from '#lib/flow/judge.ts'
import type { Problem } from '#lib/flow/problems.ts'
import type { FormValues } from './answers.ts'
import type { StepName } from './outline.ts'
import { finishedPatch } from './rules.ts'

/** What is wrong with one answer, in the person's language. */
export interface FieldProblem {
  path: (string | number)[]
  message: string
}

/** Judges a form as the server does. */
export function problemsOf(step: StepName, values: FormValues, words: WizardWords): FieldProblem[] {
  return judgeStep(defaultFlow, step, merged({}, step, finishedPatch(step, values))).map((problem) => ({
    path: [...problem.path],
    message: messageOf(step, problem, words),
  }))
}

const CHOSEN = new Set(['choice', 'industry'])

function messageOf(step: StepName, { path, code, wording, parameters }: Problem, words: WizardWords): string {
  const { errors } = words
  const kind = findField(defaultFlow, step, String(path[0]))?.kind ?? ''
  if (code === 'required') return CHOSEN.has(kind) ? errors.choose : errors.required
  switch (wording) {
    case 'choice':
    case 'choices':
    case 'industry':
      return errors.choose
    case 'whole_number':
      return errors.wholeNumber
    case 'number_too_small':
      return errors.numberTooSmall(Number(parameters.minimum))
    case 'number_too_big':
      return errors.numberTooBig(Number(parameters.maximum))
    case 'too_short':
    case 'too_short_to_see':
      return errors.too_small(Number(parameters.count))
    case 'too_long':
    case 'far_too_long':
      return errors.too_big(Number(parameters.count))
    default:
      return messageForCode(code, words)
  }
}

/** The words for a code that the server has sent for an answer. */
export function messageForCode(code: string, { errors }: WizardWords): string {
  if (code === 'invalid_url') return errors.invalid_url
  if (code === 'invalid_characters') return errors.invalid_characters
  if (code === 'unknown_industry') return errors.unknown_industry
  if (code === 'circular') return errors.circular
  return errors.other
}
