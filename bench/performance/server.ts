import { spawn } from 'node:child_process'
import { closeSync, openSync, unlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findFreePort } from '#server/embedded/postgres/postmaster.ts'
import { listens, stopChild } from '#tests/support/debian-program.ts'

/** A server process under load, on a port of its own. */
export interface BenchServer {
  port: number
  processId: number
  stop(): Promise<void>
}

const START_TIMEOUT_MS = 180_000
const POLL_MS = 25

/** Starts the server of a working tree. */
export const startServer = (environment: Record<string, string>, tree = '.'): Promise<BenchServer> =>
  startProcess(['server/main.ts', '--api-only'], environment, tree)

/** Starts a Node program that listens on PORT, and waits until it does; its log goes to a file, as an operator's would. */
export async function startProcess(
  command: string[],
  environment: Record<string, string>,
  tree = '.',
): Promise<BenchServer> {
  const port = await findFreePort()
  const logFile = path.join(tmpdir(), `firststep-bench-${process.pid}-${port}.log`)
  const log = openSync(logFile, 'w')
  unlinkSync(logFile)
  const child = spawn(process.execPath, command, {
    cwd: tree,
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
      throw new Error(`${command.join(' ')} of ${path.resolve(tree)} does not listen on its port.`)
    }
    await sleep(POLL_MS)
  }
  return { port, processId: child.pid ?? 0, stop }
}
