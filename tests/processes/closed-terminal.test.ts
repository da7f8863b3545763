import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findFreePort, readPostmasterFile } from '#server/embedded/postgres/postmaster.ts'
import { processEnvironment } from '#tests/support/process-environment.ts'

const TIMEOUT_MS = 60_000

let dataDirectory: string
beforeAll(async () => {
  dataDirectory = await mkdtemp(path.join(tmpdir(), 'firststep-terminal-'))
  await chmod(dataDirectory, 0o711)
})
afterAll(() => rm(dataDirectory, { recursive: true, force: true }))

/** Starts the server with the embedded Postgres, lets something be done to it, and sends a signal once it is ready. */
async function outlived(
  signal: NodeJS.Signals,
  done: (server: ChildProcess) => void,
): Promise<number | null> {
  const port = String(await findFreePort())
  const server = spawn(process.execPath, ['server/main.ts', '--api-only'], {
    env: processEnvironment({ PORT: port, DATA_DIR: dataDirectory }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  try {
    await once(server.stdout, 'data')
    done(server)
    const isReady = () =>
      fetch(`http://127.0.0.1:${port}/api/health/ready`).then(
        ({ status }) => status,
        () => server.exitCode,
      )
    await expect.poll(isReady, { timeout: TIMEOUT_MS / 2 }).toBe(200)
    const ended = once(server, 'exit', { signal: AbortSignal.timeout(TIMEOUT_MS / 3) })
    server.kill(signal)
    await ended
    return server.exitCode
  } finally {
    server.kill('SIGKILL')
  }
}

const leftover = () => readPostmasterFile(path.join(dataDirectory, 'postgres'))

test(
  'a server whose terminal is closed ends in order, and its Postgres with it',
  async () => {
    const reads = ({ stdout, stderr }: ChildProcess) => [stdout, stderr].map((output) => output?.resume())
    expect(await outlived('SIGHUP', reads)).toBe(0)
    expect(leftover()).toBe(undefined)
  },
  TIMEOUT_MS,
)

test(
  'a server that nobody listens to any more serves on and ends in order, and its Postgres with it',
  async () => {
    const leaves = ({ stdout, stderr }: ChildProcess) => [stdout, stderr].map((output) => output?.destroy())
    expect(await outlived('SIGTERM', leaves)).toBe(0)
    expect(leftover()).toBe(undefined)
  },
  TIMEOUT_MS,
)
