import { optionNames } from '../environment.ts'

/** What stands beside the variables' options, and which values it takes. */
const OTHERS: Readonly<Record<string, (value: unknown) => boolean>> = {
  flow: () => true,
  basePath: () => true,
  environment: (value) => typeof value === 'object',
  jobs: (value) => value === 'timer' || value === 'external',
  onEvent: (value) => typeof value === 'function',
}
/** What only the appliance and tests give. */
const INNER = ['configuration', 'servesDeclaredPaths', 'localKeys', 'log', 'telemetry', 'now', 'modelFetch']
const KNOWN = new Set([...optionNames, ...Object.keys(OTHERS), ...INNER])

/** Raises TypeError for an option that is none, or none of those that it may be, which JavaScript would let pass. */
export function checkOptions(options: object): void {
  for (const [name, value] of Object.entries(options)) {
    if (!KNOWN.has(name)) throw new TypeError(`createFirststep has no option "${name}".`)
    if (value !== undefined && OTHERS[name]?.(value) === false)
      throw new TypeError(`createFirststep cannot take this value of "${name}".`)
  }
}
