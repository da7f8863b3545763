import type { OutlineField } from '../../lib/flow/outline.ts'
import { problemText } from '../../lib/flow/problem-text.ts'
import type { Problem } from '../../lib/flow/problems.ts'
import { stepTexts } from '../../lib/flow/words.ts'
import { flowOf, languageOfProblem, type Say, type WizardTexts } from './texts.ts'
import type { Rejection } from './wizard-state.ts'

/** What is wrong with one answer, in words, and the path of its control, such as `places.0.name`. */
export interface FieldProblem {
  path: string
  message: string
}

export interface ProblemsOfStep {
  step: string
  /** What keeps the step from being finished. */
  judged: readonly Problem[]
  /** The paths that a refusal has named, and those of the controls that were left since. */
  due: ReadonlySet<string>
  rejected: Readonly<Record<string, Rejection>>
}

/** Where a problem is shown, as controls are named. */
export const pathOf = ({ path }: Pick<Problem, 'path'>) => path.join('.')

/**
 * What is wrong, first with answers that are due, then with those that could not be saved: a box that has just come, or
 * that one is still typing into for the first time, is not found wanting.
 */
export function shownProblems(
  { step, judged, due, rejected }: ProblemsOfStep,
  texts: WizardTexts,
  say: Say,
): FieldProblem[] {
  const reader = {
    step,
    texts: stepTexts(flowOf(texts).texts[texts.outline.locale], step),
    problems: texts.words.problems,
    languageOf: languageOfProblem(texts),
  }
  const shown = new Map<string, string>()
  for (const problem of judged) {
    const path = pathOf(problem)
    const isRejected = String(problem.path[0]) in rejected && problem.code !== 'required'
    if ((isRejected || isDue(path, due)) && !shown.has(path)) shown.set(path, problemText(problem, reader))
  }
  const named = new Set([...shown.keys()].map((path) => path.split('.')[0]))
  for (const [field, { code, message }] of Object.entries(rejected)) {
    if (named.has(field)) continue
    const own = code === 'unknown_industry' ? say('unknownIndustry') : message
    shown.set(field, own === '' ? say('checkAnswer') : own)
  }
  return [...shown].map(([path, message]) => ({ path, message }))
}

/** What stays due of what was: a question that is not asked any more comes back as a new one. */
export function dueOf(asked: readonly OutlineField[], due: ReadonlySet<string>): ReadonlySet<string> {
  const names = asked.map(({ name }) => name)
  const left = [...due].filter((path) => path === '' || names.includes(path.split('.')[0] ?? ''))
  return left.length === due.size ? due : new Set(left)
}

/** What is wrong with a whole entry or list is due once one of its controls was left. */
const isDue = (path: string, due: ReadonlySet<string>) =>
  due.has(path) || [...due].some((other) => other.startsWith(`${path}.`))
