import { afterEach, expect, test, vi } from 'vitest'
import type { RunningJobs } from './job-timer.ts'
import { replaceTimer } from './one-timer.ts'

afterEach(() => vi.unstubAllEnvs())

const stopped: string[] = []
const timerOf = (name: string): RunningJobs => ({
  async stop() {
    stopped.push(name)
  },
})

test.each([
  ['development', ['first']],
  ['production', []],
])(
  'of an app’s Firststep that is made anew the one before ends its jobs in development alone: %s',
  (mode, ended) => {
    vi.stubEnv('NODE_ENV', mode)
    stopped.length = 0
    replaceTimer(`shop of ${mode}`, timerOf('first'))
    replaceTimer(`another of ${mode}`, timerOf('other'))
    replaceTimer(`shop of ${mode}`, timerOf('second'))
    expect(stopped).toEqual(ended)
  },
)
