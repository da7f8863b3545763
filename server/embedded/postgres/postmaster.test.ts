import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { Binaries } from './binaries.ts'
import { startPostmaster, stopProcess } from './postmaster.ts'

/** Stops a process that goes at the given signal; the signals that it got. */
async function signalsOf(goesAt: NodeJS.Signals, times: { fastMs: number; immediateMs: number }) {
  const { promise: gone, resolve } = Promise.withResolvers<void>()
  const signals: NodeJS.Signals[] = []
  const send = (signal: NodeJS.Signals) => {
    signals.push(signal)
    if (signal === goesAt) resolve()
  }
  await stopProcess(send, gone, times)
  return signals
}

test('a process that goes in its time is asked no further, one that does not is asked harder', async () => {
  const long = 60_000
  expect(await signalsOf('SIGINT', { fastMs: long, immediateMs: long })).toEqual(['SIGINT'])
  expect(await signalsOf('SIGQUIT', { fastMs: 1, immediateMs: long })).toEqual(['SIGINT', 'SIGQUIT'])
  const all = ['SIGINT', 'SIGQUIT', 'SIGKILL']
  expect(await signalsOf('SIGKILL', { fastMs: 1, immediateMs: 1 })).toEqual(all)
})

test('of what Postgres wrote last 8,000 characters are kept, and of 8,001 the last 8,000', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'firststep-last-words-'))
  const program = path.join(folder, 'postgres')
  const binaries = { postgres: program, hasStatementStatistics: false } as Binaries
  try {
    for (const text of ['x'.repeat(8_000), `y${'x'.repeat(8_000)}`]) {
      const ready = `printf '%s\\n\\n\\n\\n\\n\\n\\nready\\n' $$ > ${folder}/postmaster.pid`
      writeFileSync(program, `#!/bin/sh\nprintf ${text} >&2\n${ready}\nexec sleep 600\n`, { mode: 0o755 })
      const postmaster = await startPostmaster({ binaries, folder, user: undefined, port: 1 })
      await expect.poll(() => postmaster.lastWords()).toBe('x'.repeat(8_000))
      await postmaster.stop()
      rmSync(path.join(folder, 'postmaster.pid'))
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a Postgres that is never ready is stopped when its time is up, and the start says so', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'firststep-never-ready-'))
  const program = path.join(folder, 'postgres')
  writeFileSync(program, '#!/bin/sh\nexec sleep 600\n', { mode: 0o755 })
  const binaries = { postgres: program, hasStatementStatistics: false } as Binaries
  try {
    await expect(
      startPostmaster({ binaries, folder, user: undefined, port: 1, readyWithinMs: 50 }),
    ).rejects.toThrow('was not ready within 0.05 seconds')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
