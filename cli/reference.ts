import type { Command } from './command.ts'
import { COMMON_OPTIONS, EXIT_CODES } from './help.ts'
import { spelling, usageOf } from './spelling.ts'

const INTRODUCTION = `# The command line

Written by \`npm run generate\` from the table of commands, which \`npx firststep --help\` prints as well.

\`npx firststep COMMAND\` works in the folder of the product. The database is \`DATABASE_URL\`, for what changes or examines the schema \`MIGRATION_DATABASE_URL\` first; without either, it is the embedded one of \`DATA_DIR\` while the server runs. Nothing is asked at the terminal, so every command can stand in a script.`

/** docs/reference/command-line.md, from the table of commands. */
export function commandLineReference(commands: readonly Command[]): string {
  return `${[
    INTRODUCTION,
    table(['command', 'what it is for'], commands.map(linked)),
    'With every command:',
    table(['option', 'what it does'], COMMON_OPTIONS.map(quoted)),
    'A failure is one line on the error stream. What takes longer than two seconds says so at a terminal, in a line that goes away again.',
    table(['exit code', 'meaning'], EXIT_CODES.map(quoted)),
    ...commands.map(section),
  ].join('\n\n')}\n`
}

function section(command: Command): string {
  const parts = Object.entries(command.actions).flatMap(([name, { summary, example, inputs }]) => {
    const rows = Object.entries(inputs).map(
      ([inputName, input]) => [`\`${spelling(inputName, input)}\``, input.summary] as const,
    )
    return [
      `\`${usageOf(command, name)}\``,
      summary,
      ...(rows.length === 0 ? [] : [table(['input', 'meaning'], rows)]),
      `\`\`\`sh\nnpx firststep ${example}\n\`\`\``,
    ]
  })
  return [`## ${command.name}`, command.summary, ...parts].join('\n\n')
}

const linked = ({ name, summary }: Command) => [`[\`${name}\`](#${name})`, summary] as const
const quoted = ([left, right]: readonly [string, string]) => [`\`${left}\``, right] as const

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
