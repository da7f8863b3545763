import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'
import { afterEach, expect, test, vi } from 'vitest'
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

afterEach(() => {
  vi.useRealTimers()
})

test('every line has its own time, to the millisecond, forwards and back over the seconds', () => {
  const times = [
    '2026-11-28T07:59:59.999Z',
    '2026-11-28T08:00:00.000Z',
    '2026-11-28T08:00:00.007Z',
    '2026-11-28T08:00:00.070Z',
    '2026-11-28T07:59:59.999Z',
  ]
  const lines: string[] = []
  const log = createLog('info', { write: (line) => lines.push(line) })
  for (const time of times) {
    vi.useFakeTimers({ now: new Date(time), toFake: ['Date'] })
    log.info('a line of the test')
  }
  expect(lines.map((line) => JSON.parse(line).time)).toEqual(times)
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

const PIECE_BYTES = 65_536

/** Writes so many pieces at once, of which none can have left before the last, and a last word when it is asked. */
const overflowing = (pieces: number, heldPieces: number) => `
  import { standardOutput } from '#lib/observability/log.ts'
  const output = standardOutput(${heldPieces * PIECE_BYTES})
  const piece = 'x'.repeat(${PIECE_BYTES - 1}) + '\\n'
  for (let count = 0; count < ${pieces}; count++) output.write(piece)
  process.stdin.once('data', () => output.write('the last word\\n'))
`

test.each([4, 5])(
  'of %i pieces at once four are held where no more may be, and then there is room',
  async (pieces) => {
    const parameters = ['--input-type=module-typescript', '--eval', overflowing(pieces, 4)]
    const child = spawn(process.execPath, parameters, { stdio: ['pipe', 'pipe', 'inherit'] })
    try {
      let read = ''
      child.stdout.on('data', (chunk) => {
        read += chunk
      })
      await expect.poll(() => read.length).toBeGreaterThanOrEqual(4 * PIECE_BYTES)
      child.stdin.write('say it')
      await expect.poll(() => read.endsWith('the last word\n')).toBe(true)
      expect(read.length).toBe(4 * PIECE_BYTES + 'the last word\n'.length)
    } finally {
      child.kill('SIGKILL')
    }
  },
)
