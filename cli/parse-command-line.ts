import { parseArgs } from 'node:util'
import type { Action, Command, Inputs } from './command.ts'
import { actionNames, spellings } from './spelling.ts'
import { WrongUse } from './wrong-use.ts'

/** What somebody asked for with one line. */
export type Asked =
  | { what: 'version'; printsJson: boolean }
  /** Help for everything, for a command or for one action of it. */
  | { what: 'help'; command?: Command; actionName?: string; printsJson: boolean }
  | {
      what: 'run'
      command: Command
      action: Action
      given: Record<string, unknown>
      /** `migrate up`, also where `up` was left out. */
      title: string
      printsJson: boolean
    }

const COMMON = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const

/** Reads a command line; raises WrongUse with one line that says what there is. */
export function parseCommandLine(words: readonly string[], commands: readonly Command[]): Asked {
  const [first, ...rest] = words
  const printsJson = words.includes('--json')
  const leading = words.filter((word) => word !== '--json')[0]
  if (leading === '--version') return { what: 'version', printsJson }
  if (leading === '--help' || leading === '-h') return { what: 'help', printsJson }
  const names = commands.map(({ name }) => name).join(', ')
  if (first === undefined) throw new WrongUse(`Name a command: ${names}. See firststep --help.`)
  const command = commands.find(({ name }) => name === first)
  if (command === undefined)
    throw new WrongUse(`There is no command "${first}", only ${names}. See firststep --help.`)

  const isHelp = rest.includes('--help') || rest.includes('-h')
  const [second = ''] = rest
  const isNamed = second !== '' && Object.hasOwn(command.actions, second)
  if (isHelp) return { what: 'help', command, actionName: isNamed ? second : undefined, printsJson }
  const actionName = isNamed ? second : (command.usual ?? '')
  const action = command.actions[actionName]
  const isUnnamed = second === '' || second.startsWith('-')
  if (action === undefined || (!isNamed && !isUnnamed && hasNames(command)))
    throw new WrongUse(
      `${isUnnamed ? `Say what ${command.name} is to do` : `${command.name} has no "${second}"`}: ${actionNames(command).join(', ')}. See firststep ${command.name} --help.`,
    )
  const title = `${command.name} ${actionName}`.trim()
  return { what: 'run', command, action, title, ...readInputs(title, action, isNamed ? rest.slice(1) : rest) }
}

const hasNames = ({ actions }: Command) => Object.keys(actions).some((name) => name !== '')

function readInputs(title: string, { inputs, hasOwnForm }: Action, words: string[]) {
  const { tokens } = parseArgs({
    args: words,
    options: { ...COMMON, ...declared(inputs) },
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const seeHelp = `See firststep ${title} --help.`
  const options = new Map<string, string[]>()
  const positionals: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const input = Object.hasOwn(inputs, token.name) ? inputs[token.name] : undefined
    const isFlag = Object.hasOwn(COMMON, token.name) || input?.kind === 'flag'
    if (!isFlag && input?.kind !== 'option')
      throw new WrongUse(
        `${title} has no option ${token.rawName}, only ${spellings(inputs, hasOwnForm).options.join(', ')}. ${seeHelp}`,
      )
    if (isFlag && token.value !== undefined) throw new WrongUse(`${token.rawName} takes no value. ${seeHelp}`)
    if (input?.kind === 'option' && token.value === undefined)
      throw new WrongUse(`${token.rawName} needs ${input.takes}. ${seeHelp}`)
    options.set(token.name, [...(options.get(token.name) ?? []), token.value ?? ''])
  }
  const given: Record<string, unknown> = {}
  for (const [name, input] of Object.entries(inputs)) {
    if (input.kind === 'flag') given[name] = options.has(name)
    else if (input.kind === 'word') given[name] = readWord(title, input, positionals)
    else given[name] = readOption(title, name, input, options.get(name) ?? [])
  }
  if (hasOwnForm && options.has('json'))
    throw new WrongUse(`${title} has a form of its own: leave out --json. ${seeHelp}`)
  if (positionals.length > 0) throw new WrongUse(`${title} does not know "${positionals[0]}". ${seeHelp}`)
  return { given, printsJson: options.has('json') }
}

/** How `node:util` wants to be told of them: it has to know which options take the word that follows. */
function declared(inputs: Inputs) {
  return Object.fromEntries(
    Object.entries(inputs)
      .filter(([, { kind }]) => kind !== 'word')
      .map(([name, { kind }]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' }] as const),
  )
}

type Of<Kind extends string> = Extract<Inputs[string], { kind: Kind }>

function readWord(title: string, { takes, shape, isOptional }: Of<'word'>, positionals: string[]): unknown {
  const word = positionals.shift()
  if (word !== undefined) return read(shape, word, takes)
  if (isOptional) return undefined
  throw new WrongUse(`${title} needs ${takes}. See firststep ${title} --help.`)
}

function readOption(title: string, name: string, input: Of<'option'>, values: string[]): unknown {
  const { takes, shape, isRepeated, isOptional } = input
  if (values.length === 0 && isOptional) return undefined
  if (values.length === 0)
    throw new WrongUse(`${title} needs --${name} ${takes}. See firststep ${title} --help.`)
  if (isRepeated) return values.map((value) => read(shape, value, `--${name}`))
  if (values.length > 1) throw new WrongUse(`${title} takes --${name} once.`)
  return read(shape, values[0] ?? '', `--${name}`)
}

function read(shape: Of<'word'>['shape'], text: string, what: string): unknown {
  const { success, data, error } = shape.safeParse(text)
  if (success) return data
  throw new WrongUse(`${what} ${error.issues[0]?.message}.`)
}
