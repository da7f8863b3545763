import { fieldsIn, splitPath } from './condition.ts'
import type { Flow } from './flow.ts'

/** For each step the names of those that decide what is asked in it. */
type Dependencies = ReadonlyMap<string, ReadonlySet<string>>

const known = new WeakMap<Flow, Dependencies>()

/** Found once for a flow, which never changes: a step has what those have that it names itself, and these. */
function dependenciesIn(flow: Flow): Dependencies {
  const before = known.get(flow)
  if (before !== undefined) return before
  const found = new Map<string, Set<string>>()
  for (const { name, when, fieldsWhen } of flow.steps) {
    const conditions = [...(when === undefined ? [] : [when]), ...Object.values(fieldsWhen)]
    const named = conditions.flatMap(fieldsIn).map((path) => splitPath(path)[0])
    const earlier = named.filter((step) => step !== name)
    found.set(name, new Set(earlier.flatMap((step) => [step, ...(found.get(step) ?? [])])))
  }
  known.set(flow, found)
  return found
}

/** The earlier steps, in order, whose answers decide what is asked in a step, themselves or through others. */
export function dependenciesOf(flow: Flow, name: string): string[] {
  return inOrder(flow, dependenciesIn(flow).get(name) ?? new Set())
}

/** The later steps, in order, in which something may be asked or not asked by the answers of a step: a save can open them again. */
export function stepsDependingOn(flow: Flow, name: string): string[] {
  const found = dependenciesIn(flow)
  return flow.steps.map((step) => step.name).filter((other) => found.get(other)?.has(name))
}

/** The steps, in order, whose answers are read to judge a save of a step: its own, what it depends on, and what depends on it. */
export function stepsReadBySave(flow: Flow, name: string): string[] {
  const judged = [name, ...stepsDependingOn(flow, name)]
  return inOrder(flow, new Set(judged.flatMap((step) => [step, ...dependenciesOf(flow, step)])))
}

function inOrder(flow: Flow, names: ReadonlySet<string>): string[] {
  return flow.steps.map(({ name }) => name).filter((name) => names.has(name))
}
