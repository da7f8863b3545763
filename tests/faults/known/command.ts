import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** How `firststep` or a script of the repository ended, and what it printed. */
export interface CommandOutcome {
  code: number
  printed: string
}

/** Runs `firststep` as an operator does. */
export function runFirststep(
  words: readonly string[],
  environment: Record<string, string>,
): Promise<CommandOutcome> {
  return runNode(['cli/main.ts', ...words], environment)
}

/** Runs a file of the repository. */
export function runNode(
  words: readonly string[],
  environment: Record<string, string>,
): Promise<CommandOutcome> {
  const env = { NODE_ENV: 'production' as const, PATH: process.env.PATH, ...environment }
  return promisify(execFile)(process.execPath, [...words], { env }).then(
    ({ stdout, stderr }) => ({ code: 0, printed: stdout + stderr }),
    ({ code, stdout, stderr }) => ({ code, printed: stdout + stderr }),
  )
}
