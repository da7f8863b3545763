import { execFile } from 'node:child_process'

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
  const env: NodeJS.ProcessEnv = { NODE_ENV: 'production', PATH: process.env.PATH, ...environment }
  return new Promise((resolve, reject) => {
    execFile(process.execPath, ['cli/main.ts', ...words], { env }, (error, printed, complained) => {
      if (error !== null && typeof error.code !== 'number') reject(error)
      else resolve({ status: typeof error?.code === 'number' ? error.code : 0, printed, complained })
    })
  })
}
