import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** How a command of `scripts/` ended, and what it printed. */
export interface CommandOutcome {
  code: number
  printed: string
}

/** Runs a command of the product as an operator does. */
export function runCommand(
  name: string,
  parameters: readonly string[],
  environment: Record<string, string>,
): Promise<CommandOutcome> {
  const env = { NODE_ENV: 'production' as const, PATH: process.env.PATH, ...environment }
  return promisify(execFile)(process.execPath, [`scripts/${name}.ts`, ...parameters], { env }).then(
    ({ stdout, stderr }) => ({ code: 0, printed: stdout + stderr }),
    ({ code, stdout, stderr }) => ({ code, printed: stdout + stderr }),
  )
}
