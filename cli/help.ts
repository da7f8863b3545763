import type { Command } from './command.ts'
import { spelling, usageOf } from './spelling.ts'

/** What holds for every command. */
export const COMMON_OPTIONS = [
  [
    '--json',
    'prints one JSON document instead of lines for people; not of sessions export, which has its own form',
  ],
  ['--help', 'tells about a command, or about all'],
] as const

/** What a command's end means to a script. */
export const EXIT_CODES = [
  ['0', 'done, and nothing was found'],
  ['1', 'something was found, or it failed'],
  ['2', 'wrong use: of the command line or of a variable'],
] as const

/** Help for everything. */
export function overview(commands: readonly Command[], version: string): string {
  return [
    `Firststep ${version}`,
    '',
    'Usage: npx firststep COMMAND',
    '',
    ...columns(commands.map(({ name, summary }) => [name, summary])),
    '',
    'With every command:',
    ...columns(COMMON_OPTIONS),
    '',
    'Exit codes:',
    ...columns(EXIT_CODES),
    '',
    `Example: npx firststep ${firstExample(commands)}`,
    'More about one: npx firststep COMMAND --help',
  ].join('\n')
}

/** Help for a command, or for one action of it. */
export function commandHelp(command: Command, actionName?: string): string {
  const names = actionName === undefined ? Object.keys(command.actions) : [actionName]
  const parts = names.map((name) => actionHelp(command, name))
  return actionName === undefined && parts.length > 1
    ? [command.summary, ...parts].join('\n\n')
    : parts.join('\n\n')
}

/** The same for a program: every command with its actions, and what each is told. */
export function helpData(commands: readonly Command[], version: string) {
  return {
    version,
    commands: commands.map((command) => ({
      name: command.name,
      summary: command.summary,
      actions: Object.entries(command.actions).map(([name, { summary, example, inputs }]) => ({
        name,
        summary,
        usage: usageOf(command, name),
        example: `npx firststep ${example}`,
        inputs: Object.entries(inputs).map(([inputName, input]) => ({
          name: inputName,
          kind: input.kind,
          summary: input.summary,
          isRequired: input.kind !== 'flag' && input.isOptional !== true,
        })),
      })),
    })),
  }
}

function actionHelp(command: Command, name: string): string {
  const { summary = '', example = '', inputs = {} } = command.actions[name] ?? {}
  const described = Object.entries(inputs).map(
    ([inputName, input]) => [spelling(inputName, input), input.summary] as const,
  )
  return [
    usageOf(command, name),
    `  ${summary}`,
    ...columns(described, '    '),
    `  Example: npx firststep ${example}`,
  ].join('\n')
}

function firstExample([first]: readonly Command[]): string {
  return first?.actions[first.usual ?? '']?.example ?? ''
}

function columns(rows: readonly (readonly [string, string])[], indent = '  '): string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `${indent}${left.padEnd(width)}  ${right}`)
}
