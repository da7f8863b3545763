import { askedOf, merged } from '../flow/asked.ts'
import { canonicalJson } from '../flow/canonical-json.ts'
import type { Flow } from '../flow/flow.ts'
import { judgeStep } from '../flow/judge.ts'
import type { AllAnswers, StepAnswers } from '../sealing/sealed-answers.ts'

/** What is known of a session before it is filled. */
export interface Fillable {
  /** All answers, opened, also those that are not asked now. */
  answers: AllAnswers
  completedSteps: readonly string[]
  /** The fields that a save of the person has named, by step; clearing counts. */
  named: Readonly<Record<string, Readonly<Record<string, true>>>>
}

/** What a prefill comes to. */
export interface Filling {
  /** The fields that it changes, by step. */
  patch: AllAnswers
  /** All answers with the patch in them. */
  answers: AllAnswers
  /** The rest of what it was given, as `step.field`. */
  notTaken: string[]
}

/**
 * Fills in what is known where the person has said nothing: never a field that a save has named, a consent, what is not
 * asked with the answers as merged, or what would make a finished step lack something. A null tells nothing.
 */
export function fillIn(
  flow: Flow,
  given: AllAnswers,
  { answers: before, completedSteps, named }: Fillable,
): Filling {
  const filling: Filling = { patch: {}, answers: before, notTaken: [] }
  const isSound = (answers: AllAnswers) => {
    const asked = askedOf(flow, answers)
    const finished = asked.path.filter((step) => completedSteps.includes(step))
    return finished.every((step) => judgeStep(flow, step, answers, asked).length === 0)
  }
  // In the flow's order: what is asked of a step follows from its own answers and those before it.
  for (const { name: step, fields } of flow.steps) {
    const told = toldOf(given[step])
    if (told.length === 0) continue
    const open = told.filter(
      ([field]) => !Object.hasOwn(named[step] ?? {}, field) && fields[field]?.kind !== 'consent',
    )
    const asked = askedOf(flow, overlaid(filling.answers, step, open)).fields[step] ?? []
    const fit = open.filter(([field]) => asked.includes(field))
    const changed = fit.filter(
      ([field, value]) => canonicalJson(before[step]?.[field] ?? null) !== canonicalJson(value),
    )
    const answers = overlaid(filling.answers, step, changed)
    const taken = changed.length === 0 || isSound(answers) ? fit : []
    filling.notTaken.push(
      ...told.filter((entry) => !taken.includes(entry)).map(([field]) => `${step}.${field}`),
    )
    if (taken.length === 0 || changed.length === 0) continue
    filling.patch[step] = Object.fromEntries(changed)
    filling.answers = answers
  }
  return filling
}

/** What answers tell, each as `step.field` in the flow's order. */
export function placesIn(flow: Flow, answers: AllAnswers): string[] {
  return flow.steps.flatMap(({ name: step }) => toldOf(answers[step]).map(([field]) => `${step}.${field}`))
}

const toldOf = (answers: StepAnswers = {}): [string, unknown][] =>
  Object.entries(answers).filter(([, value]) => value !== null && value !== undefined)

const overlaid = (answers: AllAnswers, step: string, fields: readonly [string, unknown][]): AllAnswers =>
  merged(answers, step, Object.fromEntries(fields)) as AllAnswers
