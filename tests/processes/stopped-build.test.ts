import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { findFreePort } from '#server/embedded/postgres/postmaster.ts'
import { processEnvironment } from '#tests/support/process-environment.ts'

const TIMEOUT_MS = 30_000

test(
  'a server that is told to stop while it builds its pages ends at once, and the build with it',
  async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'firststep-build-'))
    const next = path.join(folder, 'node_modules/next/dist/bin')
    await mkdir(next, { recursive: true })
    // Builds for ever, and tells its process by what it listens to.
    const port = await findFreePort()
    const building = `require('node:http').createServer((_, response) => response.end()).listen(${port}, '127.0.0.1')`
    await writeFile(path.join(next, 'next'), building)
    const isBuilding = () =>
      fetch(`http://127.0.0.1:${port}`).then(
        () => true,
        () => false,
      )
    const server = spawn(process.execPath, [path.resolve('server/main.ts')], {
      cwd: folder,
      env: processEnvironment({ PORT: String(await findFreePort()) }),
      stdio: 'ignore',
    })
    try {
      await expect.poll(isBuilding, { timeout: TIMEOUT_MS / 2 }).toBe(true)
      const ended = once(server, 'exit', { signal: AbortSignal.timeout(TIMEOUT_MS / 3) })
      server.kill('SIGTERM')
      expect(await ended).toEqual([0, null])
      await expect.poll(isBuilding).toBe(false)
    } finally {
      server.kill('SIGKILL')
      await rm(folder, { recursive: true, force: true })
    }
  },
  TIMEOUT_MS,
)
