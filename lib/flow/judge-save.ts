import { type Asked, answersOf, askedOf, merged } from './asked.ts'
import type { Answers } from './condition.ts'
import { stepsDependingOn } from './dependencies.ts'
import { type Flow, findStep } from './flow.ts'
import { judgeStep, notAsked, otherOf, type Patch } from './judge.ts'
import { judgeFinishing } from './judge-finishing.ts'
import type { Problem } from './problems.ts'

export interface Save {
  step: string
  /** As `readPatch` gives it. */
  patch: Patch
  /** All answers before the save. */
  answers: Answers
  completes: boolean
  /** What was found wrong with what was sent, whose fields do not stand in the patch; of a save that finishes alone. */
  faults?: readonly Problem[]
  /** The finished steps before the save, also those that are not on the path now. */
  completedSteps: readonly string[]
}

export interface JudgedSave {
  /** Why the save is refused; when there are none, it is taken. */
  problems: Problem[]
  /** All answers with the save in them. */
  answers: Answers
  /** What is asked then. */
  asked: Asked
  /** The finished steps that then lack something and open again, in order. */
  reopened: string[]
}

/**
 * Judges a save as the contract does. What the save itself makes wrong in a finished step is refused; a finished step
 * in which its answers ask for more opens again instead.
 */
export function judgeSave(flow: Flow, save: Save): JudgedSave {
  const answers = merged(save.answers, save.step, save.patch)
  const asked = askedOf(flow, answers)
  const judged = { answers, asked, reopened: [] }
  const refusing = save.completes
    ? judgeFinishing(flow, { ...save, answers, asked })
    : notAsked(flow, save.step, save.patch, answers, asked)
  if (refusing.length > 0) return { ...judged, problems: refusing }
  const isAsked = asked.path.includes(save.step)
  const lacking = (step: string) =>
    asked.path.includes(step) && save.completedSteps.includes(step)
      ? judgeStep(flow, step, answers, asked)
      : []
  const ownProblems = isAsked && !save.completes ? lacking(save.step) : []
  const problems = ownProblems.filter((problem) => isOfSave(flow, save, problem))
  if (problems.length > 0) return { ...judged, problems }
  const later = stepsDependingOn(flow, save.step).filter((step) => lacking(step).length > 0)
  return { ...judged, problems: [], reopened: [...(ownProblems.length > 0 ? [save.step] : []), ...later] }
}

/** Whether the save itself makes the step wrong there, rather than asking for more. */
function isOfSave(flow: Flow, { step, patch, answers }: Save, problem: Problem): boolean {
  const check = findStep(flow, step)?.checks[problem.check ?? '']
  const names = check === undefined ? [String(problem.path[0])] : [check.field, otherOf(check)]
  const wasAsked = askedOf(flow, answers).fields[step] ?? []
  const before = answersOf(answers, step)
  return names.some((name) => {
    if (!Object.hasOwn(patch, name)) return false
    // Clearing what was not there, or not asked, takes nothing away.
    return patch[name] !== null || (wasAsked.includes(name) && Object.hasOwn(before, name))
  })
}
