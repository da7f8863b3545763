import type { OnboardingSession } from '#client/types.ts'
import { normalizeText } from '#lib/flow/normal-text.ts'
import { STEP_NAMES, STEP_OUTLINE, type StepName } from './outline.ts'

/** Answers of a step as the API has them. */
export type Answers = Record<string, unknown>
/** The same as the form's controls hold them: every field, text and numbers as strings. */
export type FormValues = Record<string, unknown>

/** A place of the wizard: a step, or the page after the last one. */
export type Place = StepName | 'complete'
export const PLACES: readonly Place[] = [...STEP_NAMES, 'complete']

/** Whether two answers are the same; absent and cleared are. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}

const LISTS = new Set(['integrations', 'departments'])

interface DepartmentRow {
  name?: string
  parent?: string
}

/** What a control holds as the API takes it; null where it is empty. */
export function answerOf(field: string, value: unknown): unknown {
  if (field === 'teamSize') {
    const text = String(value ?? '').trim()
    if (text === '') return null
    return /^-?\d+$/.test(text) ? Number(text) : text
  }
  if (field === 'departments') {
    const rows = (value as DepartmentRow[] | undefined) ?? []
    const departments = rows.map(({ name = '', parent }) => ({
      name: normalizeText(name),
      ...(parent ? { parent: normalizeText(parent) } : {}),
    }))
    return departments.length === 0 ? null : departments
  }
  if (typeof value === 'string') return normalizeText(value) || null
  return value ?? null
}

/** An answer as its control holds it. */
export function controlValueOf(field: string, answer: unknown): unknown {
  if (LISTS.has(field)) return answer ?? []
  return answer === undefined || answer === null ? '' : String(answer)
}

/** The answers of a step as its form holds them. */
export function formValuesOf(step: StepName, answers: Answers): FormValues {
  return Object.fromEntries(STEP_OUTLINE[step].map((field) => [field, controlValueOf(field, answers[field])]))
}

/** Nothing chosen yet and nothing to connect look the same in a form; only finishing the step says which. */
const isUntouched = (answer: unknown, before: unknown) =>
  Array.isArray(answer) && answer.length === 0 && (before === undefined || before === null)

/** The fields that a form has changed against what is known; null clears one. */
export function changedFields(step: StepName, known: Answers, values: FormValues): Answers {
  const patch: Answers = {}
  for (const field of STEP_OUTLINE[step]) {
    const answer = answerOf(field, values[field])
    if (!isUntouched(answer, known[field]) && !isSame(answer, known[field])) patch[field] = answer
  }
  return patch
}

/** The answers with a patch laid over them, as the server merges. */
export function withPatch(answers: Answers, patch: Answers): Answers {
  const merged = Object.entries({ ...answers, ...patch }).filter(([, value]) => value !== null)
  return Object.fromEntries(merged)
}

export function answersOf(session: OnboardingSession, step: StepName): Answers {
  return (session.stepData[step] as Answers | undefined) ?? {}
}

/** The farthest place that may be opened: the first step that is not done. */
export function openPlace(doneSteps: readonly StepName[]): Place {
  return STEP_NAMES.find((step) => !doneSteps.includes(step)) ?? 'complete'
}

/** Where an address leads: the place itself if everything before it is done, else the first open step. */
export function allowedPlace(
  wanted: string | undefined,
  session: OnboardingSession,
  doneSteps: readonly StepName[],
): Place {
  if (session.status === 'completed') return 'complete'
  const farthest = openPlace(doneSteps)
  const place = PLACES.find((name) => name === wanted)
  if (place === undefined) return farthest
  return PLACES.indexOf(place) <= PLACES.indexOf(farthest) ? place : farthest
}
