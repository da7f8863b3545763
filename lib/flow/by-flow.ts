import type { Flow } from './flow.ts'

/** Makes something of a flow once, however often it is asked for. */
export function byFlow<Made>(make: (flow: Flow) => Made): (flow: Flow) => Made {
  const made = new WeakMap<Flow, { value: Made }>()
  return (flow) => {
    const known = made.get(flow) ?? { value: make(flow) }
    made.set(flow, known)
    return known.value
  }
}
