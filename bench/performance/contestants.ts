import { spawn } from 'node:child_process'
import { closeSync, openSync, unlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findFreePort } from '#server/embedded/postgres/postmaster.ts'
import { listens, stopChild } from '#tests/support/debian-program.ts'

/** A server process under test, on a port of its own. */
export interface Contestant {
  port: number
  processId: number
  stop(): Promise<void>
}

export const CONTESTANT_NAMES = ['floor', 'tight floor', 'ours', 'next', 'original-style'] as const
export type ContestantName = (typeof CONTESTANT_NAMES)[number]

const COMMANDS: Record<ContestantName, string[]> = {
  floor: ['bench/performance/floor.ts', 'piped'],
  'tight floor': ['bench/performance/floor.ts', 'tight'],
  'original-style': ['bench/performance/floor.ts', 'awaited'],
  ours: ['server/main.ts', '--api-only'],
  next: ['node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1'],
}
const START_TIMEOUT_MS = 60_000
const POLL_MS = 25

/** Starts a contestant and waits until it listens. */
export const startContestant = (name: ContestantName, environment: Record<string, string>) =>
  startProcess(COMMANDS[name], environment)

/** Starts a Node program that listens on PORT; its log goes to a file, as an operator's would, and with it. */
export async function startProcess(
  command: string[],
  environment: Record<string, string>,
): Promise<Contestant> {
  const port = await findFreePort()
  const logFile = path.join(tmpdir(), `firststep-bench-${process.pid}-${port}.log`)
  const log = openSync(logFile, 'w')
  unlinkSync(logFile)
  const child = spawn(process.execPath, command, {
    env: { ...process.env, ...environment, PORT: String(port), HOST: '127.0.0.1', NODE_ENV: 'production' },
    stdio: ['ignore', log, 'inherit'],
  })
  closeSync(log)
  const killOnExit = () => child.kill('SIGKILL')
  process.once('exit', killOnExit)
  const stop = () => {
    process.off('exit', killOnExit)
    return stopChild(child)
  }
  const deadline = performance.now() + START_TIMEOUT_MS
  while (!(await listens(port))) {
    if (child.exitCode !== null || performance.now() > deadline) {
      await stop()
      throw new Error(`${command.join(' ')} does not listen on its port.`)
    }
    await sleep(POLL_MS)
  }
  return { port, processId: child.pid ?? 0, stop }
}
