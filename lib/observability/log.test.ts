import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

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
