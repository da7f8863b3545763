import { fieldsIn, splitPath } from './condition.ts'
import { type Flow, findStep } from './flow.ts'

/** The earlier steps, in order, whose answers decide what is asked in a step, themselves or through others. */
export function dependenciesOf(flow: Flow, name: string): string[] {
  const found = new Set<string>()
  const visit = (stepName: string) => {
    const step = findStep(flow, stepName)
    if (step === undefined) return
    const conditions = [...(step.when === undefined ? [] : [step.when]), ...Object.values(step.fieldsWhen)]
    for (const path of conditions.flatMap(fieldsIn)) {
      const [earlier] = splitPath(path)
      if (earlier === stepName || found.has(earlier)) continue
      found.add(earlier)
      visit(earlier)
    }
  }
  visit(name)
  return inOrder(flow, found)
}

/** The later steps, in order, in which something may be asked or not asked by the answers of a step: a save can open them again. */
export function stepsDependingOn(flow: Flow, name: string): string[] {
  return flow.steps.map((step) => step.name).filter((other) => dependenciesOf(flow, other).includes(name))
}

/** The steps, in order, whose answers are read to judge a save of a step: its own, what it depends on, and what depends on it. */
export function stepsReadBySave(flow: Flow, name: string): string[] {
  const judged = [name, ...stepsDependingOn(flow, name)]
  return inOrder(flow, new Set(judged.flatMap((step) => [step, ...dependenciesOf(flow, step)])))
}

function inOrder(flow: Flow, names: ReadonlySet<string>): string[] {
  return flow.steps.map(({ name }) => name).filter((name) => names.has(name))
}
