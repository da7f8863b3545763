import { type ChildProcess, spawn } from 'node:child_process'
import { findFreePort } from '#server/embedded/postgres/postmaster.ts'

/** A server process under test, on a port of its own. */
export interface Contestant {
  name: string
  origin: string
  process: ChildProcess
  stop(): Promise<void>
}

export type ContestantName = 'floor' | 'ours' | 'next' | 'original-style'

const COMMANDS: Record<ContestantName, string[]> = {
  floor: ['bench/performance/floor.ts', 'piped'],
  'original-style': ['bench/performance/floor.ts', 'awaited'],
  ours: ['server/main.ts', '--api-only'],
  next: ['node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1'],
}
const READY = /ready/i
const START_TIMEOUT_MS = 60_000

/** Starts a contestant and waits until it says that it is ready. */
export async function startContestant(
  name: ContestantName,
  environment: Record<string, string>,
): Promise<Contestant> {
  const port = await findFreePort()
  const origin = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, COMMANDS[name], {
    env: { ...process.env, ...environment, PORT: String(port), HOST: '127.0.0.1', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${name} did not start in time`)), START_TIMEOUT_MS)
    child.stdout.on('data', (chunk) => {
      if (!READY.test(String(chunk))) return
      clearTimeout(timer)
      resolve()
    })
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code} while it started`)))
  })
  return {
    name,
    origin,
    process: child,
    stop: () => {
      child.kill('SIGTERM')
      return exited
    },
  }
}
