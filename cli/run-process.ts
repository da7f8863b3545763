import { appEnvironment } from './app/app-environment.ts'
import type { Command } from './command.ts'
import { failureOf } from './failure-line.ts'
import { runCommandLine } from './run-command-line.ts'

/** These need nothing of the app, and `init` makes it. */
const WITHOUT_APP = ['init', '--help', '--version']

/** Does what this process's command line says, and sets its exit code. */
export async function runProcess(commands: readonly Command[]): Promise<void> {
  // `firststep users list | head` has heard enough when head has.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return
    process.stderr.write(`What was to be printed could not be written: ${error.message}.\n`)
    process.exit(1)
  })
  const words = process.argv.slice(2)
  try {
    const environment = words.some((word) => WITHOUT_APP.includes(word))
      ? process.env
      : await appEnvironment(process.cwd(), process.env)
    process.exitCode = await runCommandLine(words, commands, {
      environment,
      output: process.stdout,
      errors: process.stderr,
    })
  } catch (error) {
    const { exitCode, line } = failureOf(error)
    process.stderr.write(`${line}\n`)
    process.exitCode = exitCode
  }
}
