import { canonicalJson } from '../canonical-json.ts'
import { STEP_NAMES, type StepName, SUBMITTED_SCHEMAS } from '../flow/steps.ts'

type Fields = Record<string, unknown>

/** Answers by step, opened. */
export type StepAnswers = Partial<Record<StepName, Fields>>

/** What is known of a session before it is filled. */
export interface Fillable {
  answers: StepAnswers
  completedSteps: readonly StepName[]
  /** The fields that a save of the person has named, by step; clearing counts. */
  named: Readonly<Record<string, Readonly<Record<string, true>>>>
}

/** What a prefill comes to. */
export interface Filling {
  /** The fields that it changes, by step. */
  patch: StepAnswers
  /** The rest of what it was given, as `step.field`. */
  notTaken: string[]
}

/**
 * Fills in what is known where the person has said nothing: never a field that a save has named, and nothing that would
 * make a finished step invalid. A null tells nothing.
 */
export function fillIn(given: StepAnswers, { answers, completedSteps, named }: Fillable): Filling {
  const filling: Filling = { patch: {}, notTaken: [] }
  for (const step of STEP_NAMES) {
    const before = answers[step] ?? {}
    const told = Object.entries(given[step] ?? {}).filter(
      ([, value]) => value !== null && value !== undefined,
    )
    const open = told.filter(([field]) => !named[step]?.[field])
    const after = { ...before, ...Object.fromEntries(open) }
    const isTaken = !completedSteps.includes(step) || SUBMITTED_SCHEMAS[step].safeParse(after).success
    const taken = isTaken ? open : []
    filling.notTaken.push(
      ...told.filter((entry) => !taken.includes(entry)).map(([field]) => `${step}.${field}`),
    )
    const changed = taken.filter(([field, value]) => canonicalJson(before[field]) !== canonicalJson(value))
    if (changed.length > 0) filling.patch[step] = Object.fromEntries(changed)
  }
  return filling
}

/** The answers with a patch of fields laid over them. */
export function filled(answers: StepAnswers, patch: StepAnswers): StepAnswers {
  const all: StepAnswers = {}
  for (const step of STEP_NAMES)
    if (answers[step] !== undefined || patch[step] !== undefined)
      all[step] = { ...answers[step], ...patch[step] }
  return all
}
