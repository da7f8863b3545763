import type { WizardWords } from '#app/dictionary/wizard-words.ts'
import { STEP_FIELDS, type StepName, SUBMITTED_SCHEMAS } from '#lib/flow/steps.ts'
import { type FormValues, withPatch } from './answers.ts'
import { finishedPatch } from './rules.ts'

/** What is wrong with one answer, in the person's language. */
export interface FieldProblem {
  path: (string | number)[]
  message: string
}

interface Issue {
  code: string
  path: PropertyKey[]
  minimum?: number | bigint
  maximum?: number | bigint
  params?: { code?: string }
}

const CHOICES = new Set(['invalid_value', 'invalid_format'])

/** Judges a form by the server's own schema. */
export function problemsOf(step: StepName, values: FormValues, words: WizardWords): FieldProblem[] {
  const result = SUBMITTED_SCHEMAS[step].safeParse(withPatch({}, finishedPatch(step, values)))
  if (result.success) return []
  return (result.error.issues as Issue[]).map((issue) => {
    const path = issue.path.filter((part) => typeof part !== 'symbol')
    return { path, message: messageOf(String(path[0]), issue, step, words) }
  })
}

function messageOf(field: string, issue: Issue, step: StepName, words: WizardWords): string {
  const { errors } = words
  const code = issue.params?.code ?? issue.code
  if (code === 'required') return isChoice(step, field) ? errors.choose : errors.required
  if (CHOICES.has(code)) return errors.choose
  const isNumber = field === 'teamSize'
  if (isNumber && code === 'invalid_type') return errors.wholeNumber
  if (code === 'too_small')
    return (isNumber ? errors.numberTooSmall : errors.too_small)(Number(issue.minimum))
  if (code === 'too_big') return (isNumber ? errors.numberTooBig : errors.too_big)(Number(issue.maximum))
  return messageForCode(code, words)
}

/** The words for a code that the server has sent for an answer. */
export function messageForCode(code: string, { errors }: WizardWords): string {
  if (code === 'invalid_url') return errors.invalid_url
  if (code === 'invalid_characters') return errors.invalid_characters
  if (code === 'unknown_industry') return errors.unknown_industry
  if (code === 'circular') return errors.circular
  return errors.other
}

function isChoice(step: StepName, field: string): boolean {
  const { draft } = STEP_FIELDS[step][field as never] as { draft: { def?: { type: string } } }
  return draft.def?.type === 'enum' || field === 'industry'
}
