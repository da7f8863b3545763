import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findFreePort } from '#server/embedded/postgres/postmaster.ts'
import { stopChild } from './debian-program.ts'
import { processEnvironment } from './process-environment.ts'

export interface ServerProcess {
  origin: string
  /** What it has written so far. */
  output(): string
  /** Sends a signal and resolves with the exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>
  stop(): Promise<void>
}

/** A key ring that several processes of one test share. */
export const newKeyRing = () => `test:${randomBytes(32).toString('base64')}`

/** Starts the API in a process of its own, as an operator does, and waits until it is ready. */
export async function startServerProcess(environment: Record<string, string>): Promise<ServerProcess> {
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'firststep-process-'))
  const port = await findFreePort()
  const child = spawn(process.execPath, ['server/main.ts', '--api-only'], {
    env: processEnvironment({
      PORT: String(port),
      DATA_DIR: dataDirectory,
      LOG_LEVEL: 'warn',
      ...environment,
    }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        output += chunk
        if (output.includes('is ready')) resolve()
      })
    child.once('exit', () => reject(new Error(`The server ended: ${output}`)))
  })
  return {
    origin: `http://127.0.0.1:${port}`,
    output: () => output,
    async end(signal) {
      const ended = once(child, 'exit')
      child.kill(signal)
      await ended
      return child.exitCode
    },
    async stop() {
      await stopChild(child)
      await rm(dataDirectory, { recursive: true, force: true })
    },
  }
}
