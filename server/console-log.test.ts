import { afterEach, expect, test } from 'vitest'
import { createLog } from '#lib/observability/log.ts'
import { sendConsoleTo } from './console-log.ts'

/** What a library finds. */
const library = globalThis.console

let restore = () => undefined as unknown
afterEach(() => restore())

test('what a library writes to the console is a line of JSON in which nothing controls a terminal', () => {
  const lines: string[] = []
  restore = sendConsoleTo(createLog('info', { write: (line) => lines.push(line) }))
  const forged = '\u001b[31mred\u009b31mFORGED\u202egnihtemos\u2028{"level":"fatal"}\n{"level":"fatal"}'
  library.error('Failed to find %s', forged, new Error('with a stack'))
  library.log({ deep: { value: forged } })
  library.warn('x'.repeat(100_000))
  library.debug('below the level')
  expect(lines.map((line) => JSON.parse(line).level)).toEqual(['error', 'info', 'warn'])
  for (const line of lines) {
    expect(line.indexOf('\n')).toBe(line.length - 1)
    expect(line.slice(0, -1)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/)
    expect(line.length).toBeLessThan(5_000)
  }
  expect(JSON.parse(lines[0] ?? '').said).toContain('with a stack')
})

test('4,000 characters of it are kept, and of 4,001 the first 4,000', () => {
  const said: unknown[] = []
  const log = {
    debug: () => {},
    info: () => {},
    warn: (fields: object) => said.push(fields),
    error: () => {},
  }
  restore = sendConsoleTo(log)
  for (const characters of [4_000, 4_001]) library.warn('x'.repeat(characters))
  expect(said).toEqual([{ said: 'x'.repeat(4_000) }, { said: 'x'.repeat(4_000) }])
})

test('and afterwards the console is as it was', () => {
  const before = library.error
  sendConsoleTo(createLog('silent'))()
  expect(library.error).toBe(before)
})
