import { readFileSync } from 'node:fs'
import type { Writable } from 'node:stream'
import type { Command } from './command.ts'
import { failureOf } from './failure-line.ts'
import { commandHelp, helpData, overview } from './help.ts'
import { parseCommandLine } from './parse-command-line.ts'
import { startProgress } from './progress.ts'

/** The process that a command line runs in. */
export interface Terminal {
  environment: NodeJS.ProcessEnv
  output: Writable
  errors: Writable & { isTTY?: boolean }
}

/** Does what one command line says, and resolves to the exit code; never raises. */
export async function runCommandLine(
  words: readonly string[],
  commands: readonly Command[],
  terminal: Terminal,
): Promise<number> {
  const print = (line: string) => terminal.output.write(`${line}\n`)
  const complain = (line: string) => terminal.errors.write(`${line}\n`)
  try {
    const asked = parseCommandLine(words, commands)
    if (asked.what === 'run') return await run(asked, terminal, print, complain)
    const { printsJson } = asked
    if (asked.what === 'version') print(printsJson ? JSON.stringify({ version: version() }) : version())
    else if (printsJson)
      print(JSON.stringify(helpData(asked.command ? [asked.command] : commands, version())))
    else if (asked.command === undefined) print(overview(commands, version()))
    else print(commandHelp(asked.command, asked.actionName))
    return 0
  } catch (error) {
    const { exitCode, line } = failureOf(error)
    complain(line)
    return exitCode
  }
}

async function run(
  { action, given, title, printsJson }: Extract<ReturnType<typeof parseCommandLine>, { what: 'run' }>,
  { environment, output, errors }: Terminal,
  print: (line: string) => void,
  complain: (line: string) => void,
): Promise<number> {
  const progress = startProgress(title, errors)
  const {
    data,
    lines,
    findings = [],
  } = await action
    .run({ environment, report: progress.report, write: writerOf(output) }, given as never)
    .finally(progress.end)
  if (printsJson && data !== undefined) print(JSON.stringify(data))
  else for (const line of lines) print(line)
  for (const finding of findings) complain(finding)
  return findings.length === 0 ? 0 : 1
}

const writerOf =
  (output: Writable) =>
  (text: string): Promise<boolean> =>
    new Promise((resolve, reject) =>
      output.write(text, (error) => {
        const code = (error as NodeJS.ErrnoException | null | undefined)?.code
        if (error && code !== 'EPIPE') reject(error)
        else resolve(!error)
      }),
    )

function version(): string {
  return JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version
}
