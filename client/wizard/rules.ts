import type { Answers as AllAnswers } from '../../lib/flow/condition.ts'
import { type Flow, findStep } from '../../lib/flow/flow.ts'
import { judgeStep, readPatch } from '../../lib/flow/judge.ts'
import type { OutlineField, OutlineStep } from '../../lib/flow/outline.ts'
import { type Problem, requiredField } from '../../lib/flow/problems.ts'
import type { FieldError } from '../types.ts'
import { answeredRows, type FormValues } from './form-values.ts'

/** The answers of a draft that the server would not take, such as a text that is too long. */
export function problemsOfDraft(
  flow: Flow,
  { step, data, complete }: { step: string; data: Readonly<Record<string, unknown>>; complete?: boolean },
): FieldError[] {
  // A finished step has been judged by the form; a step that this flow has not is the server's to judge.
  if (complete || findStep(flow, step) === undefined) return []
  const { problems } = readPatch(flow, step, data)
  const first = new Map(problems.map(({ path, code }) => [String(path[0]), code]))
  return [...first].map(([field, code]) => ({ path: `/data/${field}`, code, message: '' }))
}

/** What keeps a step from being finished, as the server judges it; the paths are those of the form's rows. */
export function problemsOfStep(
  flow: Flow,
  step: OutlineStep,
  values: FormValues,
  answers: AllAnswers,
): Problem[] {
  return judgeStep(flow, step.name, answers).flatMap((problem) => {
    const ofEmptyRows = problemsOfEmptyRows(step.fields, values, problem)
    if (ofEmptyRows.length > 0) return ofEmptyRows
    return [{ ...problem, path: inForm(step.fields, values, problem.path) }]
  })
}

/** Of a list that lacks entries: what each row that stands there empty lacks to be one. */
function problemsOfEmptyRows(
  fields: readonly OutlineField[],
  values: FormValues,
  { path: [name, ...rest], code }: Problem,
): Problem[] {
  const field = fields.find((one) => one.name === name)
  if (field?.kind !== 'list' || rest.length > 0 || !LACKS_ENTRIES.has(code)) return []
  const lacking = field.fields?.find(({ required }) => required)
  if (lacking === undefined) return []
  const rows = (values[field.name] as unknown[] | undefined) ?? []
  const answered = new Set(answeredRows(field, rows).map(({ place }) => place))
  const empty = [...rows.keys()].filter((place) => !answered.has(place))
  return empty.map((place) => requiredField([field.name, place, lacking.name], lacking.kind))
}

const LACKS_ENTRIES = new Set(['required', 'too_small'])

/** The path of an entry among the rows of a form, of which the empty ones are no entries. */
function inForm(
  fields: readonly OutlineField[],
  values: FormValues,
  path: Problem['path'],
): (string | number)[] {
  const [name, ...rest] = path
  const field = fields.find((one) => one.name === name)
  if (name === undefined || field === undefined) return [...path]
  const value = values[field.name]
  const [entry] = rest
  if (field.kind === 'list' && typeof entry === 'number') {
    const place = answeredRows(field, value)[entry]?.place ?? entry
    const row = ((value as unknown[] | undefined)?.[place] ?? {}) as FormValues
    return [name, place, ...inForm(field.fields ?? [], row, rest.slice(1))]
  }
  if (field.kind === 'group') return [name, ...inForm(field.fields ?? [], (value ?? {}) as FormValues, rest)]
  return [...path]
}
