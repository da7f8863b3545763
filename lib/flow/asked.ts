import { type Answers, holds, splitPath } from './condition.ts'
import type { Flow, FlowStep } from './flow.ts'

/** What is asked of somebody who has given these answers. */
export interface Asked {
  /** The steps, in order. */
  readonly path: readonly string[]
  /** The fields of each of these steps, in order. */
  readonly fields: Readonly<Record<string, readonly string[]>>
}

const NOTHING: Readonly<Record<string, unknown>> = {}

/** Names the steps and fields that are asked with these answers; an answer that is not asked decides nothing. */
export function askedOf(flow: Flow, answers: Answers): Asked {
  const fields: Record<string, string[]> = {}
  // What has been found to be asked so far: steps and fields come after those that their conditions name.
  const visible = new Map<string, unknown>()
  const read = (path: string) => visible.get(path)
  for (const step of flow.steps) {
    if (step.when === undefined || holds(step.when, read))
      fields[step.name] = fieldsAsked(step, answers, visible)
  }
  return { path: Object.keys(fields), fields }
}

function fieldsAsked(step: FlowStep, answers: Answers, visible: Map<string, unknown>): string[] {
  const own = answersOf(answers, step.name)
  const asked = new Set<string>()
  for (const field of step.judgedInOrder) {
    const when = step.fieldsWhen[field]
    if (when !== undefined && !holds(when, (path) => visible.get(path))) continue
    asked.add(field)
    if (Object.hasOwn(own, field)) visible.set(`${step.name}.${field}`, own[field])
  }
  return Object.keys(step.fields).filter((field) => asked.has(field))
}

/** The answers of a step; none where there are none. */
export function answersOf(answers: Answers, step: string): Readonly<Record<string, unknown>> {
  return (Object.hasOwn(answers, step) ? answers[step] : undefined) ?? NOTHING
}

/** The answers without those that are not asked, which are kept for when they are again but shown to nobody. */
export function visibleAnswers(
  flow: Flow,
  answers: Answers,
  { path, fields }: Asked = askedOf(flow, answers),
): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    path.flatMap((step) => {
      if (!Object.hasOwn(answers, step) || answers[step] === undefined) return []
      const given = answersOf(answers, step)
      const kept = (fields[step] ?? []).filter((field) => Object.hasOwn(given, field))
      return [[step, Object.fromEntries(kept.map((field) => [field, given[field]]))]]
    }),
  )
}

/** The answer at `step.field` of those that are asked; undefined where there is none. */
export function visibleAnswer(flow: Flow, answers: Answers, path: string): unknown {
  const [step, field] = splitPath(path)
  const isAsked = askedOf(flow, answers).fields[step]?.includes(field) ?? false
  return isAsked ? answersOf(answers, step)[field] : undefined
}

/** The answers with a patch laid over one step, as a save merges: null takes an answer away. */
export function merged(answers: Answers, step: string, patch: Readonly<Record<string, unknown>>): Answers {
  const kept = Object.entries({ ...answersOf(answers, step), ...patch }).filter(
    ([, value]) => value !== null && value !== undefined,
  )
  return { ...answers, [step]: Object.fromEntries(kept) }
}
