import { execFile } from 'node:child_process'
import { PassThrough } from 'node:stream'
import { COMMANDS } from '#cli/command-table.ts'
import { runCommandLine } from '#cli/run-command-line.ts'
import { processEnvironment } from './process-environment.ts'

/** How a command ended, and what it said on each stream. */
export interface CommandOutcome {
  status: number
  printed: string
  complained: string
}

/** Runs `firststep` as a process of its own, with nothing in its environment but what is given. */
export function runFirststep(
  words: readonly string[],
  environment: Record<string, string> = {},
): Promise<CommandOutcome> {
  const env = processEnvironment(environment)
  return new Promise((resolve, reject) => {
    execFile(process.execPath, ['cli/main.ts', ...words], { env }, (error, printed, complained) => {
      if (error !== null && typeof error.code !== 'number') reject(error)
      else resolve({ status: typeof error?.code === 'number' ? error.code : 0, printed, complained })
    })
  })
}

/** The same in the test's own process, for what a process of its own would show no better. */
export async function runFirststepHere(
  words: readonly string[],
  environment: Record<string, string> = {},
): Promise<CommandOutcome> {
  const [output, errors] = [new PassThrough({ encoding: 'utf8' }), new PassThrough({ encoding: 'utf8' })]
  const status = await runCommandLine(words, COMMANDS, {
    environment: { NODE_ENV: 'production', ...environment },
    output,
    errors,
  })
  return { status, printed: String(output.read() ?? ''), complained: String(errors.read() ?? '') }
}
