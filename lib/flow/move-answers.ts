import { type Asked, askedOf } from './asked.ts'
import { canonicalJson } from './canonical-json.ts'
import { splitPath } from './condition.ts'
import type { Flow, UntypedAnswers } from './flow.ts'
import { judgeStep } from './judge.ts'
import { fieldOfKey } from './kept-consent.ts'
import { alongWay, type Leg, lostAnswers, madeFrom } from './migrate-answers.ts'

/** What somebody has answered so far, all of it, and which steps of which they have finished. */
export interface Standing {
  answers: UntypedAnswers
  completedSteps: readonly string[]
}

/** What somebody's answers come to in a newer version. */
export interface MovedAnswers extends Standing {
  completedSteps: string[]
  /** The steps that were finished and lack something now, in order, each with what. */
  reopened: { step: string; reason: string }[]
  /** The fields, as `step.field`, whose answers came to nothing. */
  lost: string[]
  /** What is another than before, or lost, by step and field. */
  changed: Record<string, string[]>
  /** Whether what is asked, answers and finished steps are what they were. */
  isUnchanged: boolean
}

/**
 * Takes answers to the flow that a way leads to. A step that is new there is finished where it holds and was made of
 * finished steps alone. Raises MigrationFault.
 */
export function moveAnswers(
  flow: Flow,
  { from, legs, answers, completedSteps }: Standing & { from: Flow; legs: readonly Leg[] },
): MovedAnswers {
  const after = alongWay(legs, answers)
  const lost = lostAnswers(legs, answers, after)
  const asked = askedOf(flow, after)
  const isMigrated = legs.some((leg) => 'up' in leg)
  const earlier = from.steps.map(({ name }) => name)
  const wasFinished = (step: string) => {
    if (completedSteps.includes(step)) return true
    if (earlier.includes(step) || !isMigrated || !Object.hasOwn(after, step)) return false
    const sources = madeFrom(legs, answers, { after, step, steps: earlier })
    return sources.length > 0 && sources.every((source) => completedSteps.includes(source))
  }
  const finished: string[] = []
  const reopened: MovedAnswers['reopened'] = []
  for (const { name } of flow.steps.filter((step) => wasFinished(step.name))) {
    const problems = asked.path.includes(name) ? judgeStep(flow, name, after, asked) : []
    if (problems.length === 0) finished.push(name)
    else reopened.push({ step: name, reason: reasonOf(name, problems) })
  }
  const changed = changedFields(answers, after, lost)
  const isSame = (one: readonly string[], other: readonly string[]) =>
    one.length === other.length && one.every((step) => other.includes(step))
  return {
    answers: after,
    completedSteps: finished,
    reopened,
    lost,
    changed,
    isUnchanged:
      canonicalJson(after) === canonicalJson(answers) &&
      isSame(finished, completedSteps) &&
      isAskedAlike(askedOf(from, answers), asked, { earlier, steps: flow.steps, answers }),
  }
}

/** Whether the steps of both versions, and the fields of them that are answered, are asked as they were. */
function isAskedAlike(
  before: Asked,
  after: Asked,
  { earlier, steps, answers }: { earlier: readonly string[]; steps: Flow['steps']; answers: UntypedAnswers },
): boolean {
  return steps
    .filter(({ name }) => earlier.includes(name))
    .every(({ name, fields }) => {
      const isShown = (asked: Asked, field: string) => asked.fields[name]?.includes(field) ?? false
      return (
        before.path.includes(name) === after.path.includes(name) &&
        Object.keys(answers[name] ?? {})
          .filter((field) => Object.hasOwn(fields, field))
          .every((field) => isShown(before, field) === isShown(after, field))
      )
    })
}

const MOST_REASONS = 3

/** What a step lacks, by field: `company.vat: required`. No answer stands in it. */
function reasonOf(step: string, problems: ReturnType<typeof judgeStep>): string {
  const named = problems.map(({ path, code, check }) => `${step}.${check ?? String(path[0])}: ${code}`)
  const reasons = [...new Set(named)]
  const more = reasons.length - MOST_REASONS
  return [...reasons.slice(0, MOST_REASONS), ...(more > 0 ? [`${more} more`] : [])].join(', ')
}

function changedFields(
  before: UntypedAnswers,
  after: UntypedAnswers,
  lost: readonly string[],
): Record<string, string[]> {
  const changed: Record<string, Set<string>> = {}
  const note = (step: string, field: string) => {
    changed[step] ??= new Set()
    changed[step].add(field)
  }
  for (const [step, given] of Object.entries(after))
    for (const [key, value] of Object.entries(given))
      if (canonicalJson(before[step]?.[key] ?? null) !== canonicalJson(value)) note(step, fieldOfKey(key))
  for (const path of lost) {
    note(...splitPath(path))
  }
  return Object.fromEntries(Object.entries(changed).map(([step, fields]) => [step, [...fields]]))
}
