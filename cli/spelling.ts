import type { Command, Input, Inputs } from './command.ts'

/** The inputs of an action as somebody writes them: `[COUNT]`, `--user UUID`. */
export function spellings(inputs: Inputs, hasOwnForm = false): { words: string[]; options: string[] } {
  const entries = Object.entries(inputs)
  return {
    words: entries.filter(([, { kind }]) => kind === 'word').map(([name, input]) => spelling(name, input)),
    options: [
      ...entries.filter(([, { kind }]) => kind !== 'word').map(([name, input]) => spelling(name, input)),
      ...(hasOwnForm ? [] : ['--json']),
      '--help',
    ],
  }
}

/** One input as somebody writes it. */
export function spelling(name: string, input: Input): string {
  if (input.kind === 'flag') return `--${name}`
  if (input.kind === 'word') return input.isOptional ? `[${input.takes}]` : input.takes
  return `--${name} ${input.takes}${input.isRepeated ? ` [--${name} ${input.takes} …]` : ''}`
}

/** The words that may follow a command, with those that follow them. */
export function actionNames({ actions }: Command): string[] {
  return Object.entries(actions)
    .filter(([name]) => name !== '')
    .map(([name, { inputs }]) => [name, ...spellings(inputs).words].join(' '))
}

/** What to type for an action: `npx firststep migrate [up [COUNT]]`. */
export function usageOf(command: Command, actionName: string): string {
  const inputs = Object.entries(command.actions[actionName]?.inputs ?? {})
  const own = inputs.map(([name, input]) => {
    const mayBeLeftOut = input.kind === 'flag' || (input.kind === 'option' && input.isOptional)
    return mayBeLeftOut ? `[${spelling(name, input)}]` : spelling(name, input)
  })
  const action = [actionName, ...own].filter((part) => part !== '').join(' ')
  const whole = actionName !== '' && actionName === command.usual ? `[${action}]` : action
  return `npx firststep ${command.name} ${whole}`.trim()
}
