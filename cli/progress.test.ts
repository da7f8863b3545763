import { PassThrough } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test, vi } from 'vitest'
import { startProgress } from './progress.ts'

afterEach(() => void vi.useRealTimers())

function terminal({ isTTY }: { isTTY: boolean }) {
  const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY, columns: 40 })
  return { stream, shown: () => String(stream.read() ?? '') }
}

test('what takes longer than two seconds says at a terminal what it is and how far, and then goes away', () => {
  vi.useFakeTimers()
  const { stream, shown } = terminal({ isTTY: true })
  const progress = startProgress('keys rotate', stream)
  progress.report('sessions: 200 rows')
  vi.advanceTimersByTime(1_999)
  expect(shown()).toBe('')
  vi.advanceTimersByTime(1_001)
  expect(shown()).toContain('firststep keys rotate, sessions: 200 ro')
  progress.end()
  expect(shown()).toBe('\r\x1b[K')
})

test('what is done sooner, and what nobody watches, writes nothing', async () => {
  const quick = terminal({ isTTY: true })
  startProgress('seed', quick.stream).end()
  expect(quick.shown()).toBe('')
  vi.useFakeTimers()
  const unwatched = terminal({ isTTY: false })
  const progress = startProgress('seed', unwatched.stream)
  vi.advanceTimersByTime(10_000)
  progress.end()
  vi.useRealTimers()
  await sleep(1)
  expect(unwatched.shown()).toBe('')
})
