import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { createLog } from './log.ts'

const run = promisify(execFile)

/** Logs so many lines at once and exits. */
const program = (lines: number) => `
  import { createLog } from '#lib/observability/log.ts'
  const log = createLog('info')
  for (let line = 0; line < ${lines}; line++) log.info({ line }, 'a line of the test')
  process.exit(3)
`

test.each([1, 3, 20_000])(
  '%i lines logged just before the process ends are all written, in order',
  async (count) => {
    const parameters = ['--input-type=module-typescript', '--eval', program(count)]
    const options = { cwd: process.cwd(), maxBuffer: 2 ** 26 }
    const { stdout, code } = await run(process.execPath, parameters, options).catch((error) => error)
    expect(code).toBe(3)
    const lines = String(stdout)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).line)
    expect(lines).toEqual(Array.from({ length: count }, (_, line) => line))
  },
)

/** Below the runner's own limit, so that the child is ended whatever happens. */
const PATIENCE_MS = 4_000

test('a line is written while the process goes on, however few there are', async () => {
  const source = `
    import { createLog } from '#lib/observability/log.ts'
    createLog('info').info('the only line')
    setInterval(() => {}, 1_000)`
  const parameters = ['--input-type=module-typescript', '--eval', source]
  const child = spawn(process.execPath, parameters, { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const [chunk] = await once(child.stdout, 'data', { signal: AbortSignal.timeout(PATIENCE_MS) })
    expect(JSON.parse(String(chunk)).msg).toBe('the only line')
    expect(child.exitCode).toBe(null)
  } finally {
    child.kill('SIGKILL')
  }
})

/** Logs a mebibyte when it is told to and ends; no output of it that fails may do more than get lost. */
const LAST_WORDS = `
  import { createLog } from '#lib/observability/log.ts'
  process.stdout.on('error', () => {})
  const log = createLog('info')
  process.stdin.once('data', () => {
    for (let line = 0; line < 1024; line++) log.info('x'.repeat(1024))
    process.exit(3)
  })`

const READERS = {
  'has gone': (output: Readable) => output.destroy(),
  'takes nothing': (output: Readable) => output.pause(),
}

test.each(Object.entries(READERS))('a process ends although who reads its log %s', async (_, leave) => {
  const parameters = ['--input-type=module-typescript', '--eval', LAST_WORDS]
  const child = spawn(process.execPath, parameters, { stdio: ['pipe', 'pipe', 'inherit'] })
  try {
    leave(child.stdout)
    child.stdin.write('say it')
    const [code] = await once(child, 'exit', { signal: AbortSignal.timeout(PATIENCE_MS) })
    expect(code).toBe(3)
  } finally {
    child.kill('SIGKILL')
  }
})

test.skipIf(!existsSync('/dev/full'))('a process whose log finds no space goes on', async () => {
  const source = `
    import { createLog } from '#lib/observability/log.ts'
    const log = createLog('info')
    log.info('x'.repeat(8192))
    setTimeout(() => { log.info('more'); process.exit(3) }, 300)`
  const parameters = ['--input-type=module-typescript', '--eval', source]
  const full = openSync('/dev/full', 'w')
  const child = spawn(process.execPath, parameters, { stdio: ['ignore', full, 'inherit'] })
  closeSync(full)
  try {
    const [code] = await once(child, 'exit', { signal: AbortSignal.timeout(PATIENCE_MS) })
    expect(code).toBe(3)
  } finally {
    child.kill('SIGKILL')
  }
})

test('of an error five causes are told, and not the sixth', () => {
  const lines: string[] = []
  const log = createLog('info', { write: (line) => lines.push(line) })
  const chain = (length: number): Error =>
    length === 1 ? new Error('cause 1') : new Error(`cause ${length}`, { cause: chain(length - 1) })
  for (const length of [5, 6]) log.error({ err: chain(length) }, 'a line of the test')
  const told = lines.map((line) => {
    const { message, causes } = JSON.parse(line).err
    return [message, ...causes.map((cause: { message: string }) => cause.message)]
  })
  expect(told).toEqual([
    ['cause 5', 'cause 4', 'cause 3', 'cause 2', 'cause 1'],
    ['cause 6', 'cause 5', 'cause 4', 'cause 3', 'cause 2'],
  ])
})

const LINE_BYTES = 1024 * 1024
const HELD_LINES = 16
/** Node waits a tenth of a second whenever a pipe is full. */
const READ_WITHIN_MS = 10_000

/** Logs so many lines of a mebibyte at once, of which none can have left before the last, and a last word when asked. */
const overflowing = (lines: number) => `
  import { createLog } from '#lib/observability/log.ts'
  let empty
  createLog('info', { write: (line) => { empty = line } }).info('')
  const words = 'x'.repeat(${LINE_BYTES} - empty.length)
  const log = createLog('info')
  for (let count = 0; count < ${lines}; count++) log.info(words)
  process.stdin.once('data', () => log.info('the last word'))
`

test.each([HELD_LINES, HELD_LINES + 1])(
  'of %i mebibytes at once sixteen are held where no more may be, and then there is room',
  async (lines) => {
    const parameters = ['--input-type=module-typescript', '--eval', overflowing(lines)]
    const child = spawn(process.execPath, parameters, { stdio: ['pipe', 'pipe', 'inherit'] })
    try {
      let read = 0
      let lastWord = ''
      child.stdout.on('data', (chunk: Buffer) => {
        lastWord = read < HELD_LINES * LINE_BYTES ? '' : `${lastWord}${chunk}`
        read += chunk.length
      })
      await expect
        .poll(() => read, { timeout: READ_WITHIN_MS })
        .toBeGreaterThanOrEqual(HELD_LINES * LINE_BYTES)
      child.stdin.write('say it')
      await expect.poll(() => lastWord, { timeout: READ_WITHIN_MS }).toContain('the last word')
      expect(read).toBe(HELD_LINES * LINE_BYTES + lastWord.length)
    } finally {
      child.kill('SIGKILL')
    }
  },
  3 * READ_WITHIN_MS,
)
