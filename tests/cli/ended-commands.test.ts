import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, globSync, openSync, readFileSync } from 'node:fs'
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { identifyProcess } from '#server/embedded/postgres/process-identity.ts'
import { processEnvironment } from '#tests/support/process-environment.ts'

const TIMEOUT_MS = 60_000

test(
  'a demo that is broken off leaves neither its Postgres nor its folder',
  async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'firststep-ended-'))
    await chmod(folder, 0o711)
    const demo = spawn(process.execPath, ['cli/main.ts', 'demo'], {
      env: processEnvironment({ TMPDIR: folder }),
      stdio: 'ignore',
    })
    try {
      const postmaster = () => globSync(path.join(folder, '*/postgres/postmaster.pid'))[0]
      await expect.poll(postmaster, { timeout: TIMEOUT_MS / 2 }).toBeDefined()
      const postgres = Number.parseInt(readFileSync(String(postmaster()), 'utf8'), 10)
      const ended = once(demo, 'exit', { signal: AbortSignal.timeout(TIMEOUT_MS / 2) })
      demo.kill('SIGINT')
      expect(await ended).toEqual([1, null])
      expect(identifyProcess(postgres)).toBe(undefined)
      expect(await readdir(folder)).toEqual([])
    } finally {
      demo.kill('SIGKILL')
      await rm(folder, { recursive: true, force: true })
    }
  },
  2 * TIMEOUT_MS,
)

test.skipIf(!existsSync('/dev/full'))(
  'a command whose output finds no space fails in one line',
  async () => {
    const full = openSync('/dev/full', 'w')
    const command = spawn(process.execPath, ['cli/main.ts', '--version'], {
      env: processEnvironment({}),
      stdio: ['ignore', full, 'pipe'],
    })
    closeSync(full)
    let complained = ''
    command.stderr?.on('data', (chunk: Buffer) => {
      complained += chunk
    })
    expect(await once(command, 'close')).toEqual([1, null])
    expect(complained).toMatch(/^What was to be printed could not be written: ENOSPC[^\n]*\.\n$/)
  },
  TIMEOUT_MS,
)
