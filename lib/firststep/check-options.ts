import { optionNames } from '../environment.ts'

interface Form {
  takes(value: unknown): boolean
  said: string
}

/** What stands beside the variables' options, and which values it takes where that is said here. */
const OTHERS: Readonly<Record<string, Form | undefined>> = {
  flow: undefined,
  basePath: undefined,
  environment: { takes: (value) => typeof value === 'object', said: 'an object of variables' },
  jobs: { takes: (value) => value === 'timer' || value === 'external', said: '"timer" or "external"' },
  onEvent: { takes: (value) => typeof value === 'function', said: 'a function' },
}
/** What only the appliance and tests give. */
const INNER = ['configuration', 'servesDeclaredPaths', 'localKeys', 'log', 'telemetry', 'now', 'modelFetch']
const OFFERED = [...optionNames, ...Object.keys(OTHERS)]
const KNOWN = new Set([...OFFERED, ...INNER])

/** Blind to case and to the marks of a variable's name. */
const bare = (name: string) => name.replaceAll('_', '').toLowerCase()

/** Raises TypeError for an option that is none, or none of those that it may be, which JavaScript would let pass. */
export function checkOptions(options: object): void {
  for (const [name, value] of Object.entries(options)) {
    if (!KNOWN.has(name)) {
      const meant = OFFERED.find((offered) => bare(offered) === bare(name))
      throw new TypeError(
        `createFirststep has no option "${name}"${meant === undefined ? '' : `: it is "${meant}"`}.`,
      )
    }
    const form = OTHERS[name]
    if (value !== undefined && form?.takes(value) === false)
      throw new TypeError(`createFirststep takes as "${name}" only ${form.said}.`)
  }
}
