import { byFlow } from './by-flow.ts'
import { dependenciesOf, stepsReadBySave } from './dependencies.ts'
import type { Flow } from './flow.ts'

interface SaveDependencies {
  /** The steps whose answers are read to judge a save of the step. */
  reads: readonly string[]
  /** Whether a save of it can change which steps are asked. */
  decidesPath: boolean
}

const bySteps = byFlow((flow) => {
  const conditional = flow.steps.filter(({ when }) => when !== undefined)
  const deciding = new Set(conditional.flatMap(({ name }) => dependenciesOf(flow, name)))
  return new Map(
    flow.steps.map(({ name }): [string, SaveDependencies] => {
      const decidesPath = deciding.has(name)
      const read = new Set([...stepsReadBySave(flow, name), ...(decidesPath ? deciding : [])])
      return [
        name,
        { reads: flow.steps.flatMap((step) => (read.has(step.name) ? [step.name] : [])), decidesPath },
      ]
    }),
  )
})

/** What a save of a step is judged on. */
export function saveDependencies(flow: Flow, step: string): SaveDependencies {
  return bySteps(flow).get(step) ?? { reads: [step], decidesPath: false }
}
