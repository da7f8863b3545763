import { once } from 'node:events'
import { expect, test } from 'vitest'
import { type JobSource, runLane } from './job-timer.ts'
import type { Job } from './jobs.ts'

const runtime = {
  jobContext: (signal: AbortSignal) => ({ signal, log: { error: () => undefined } }),
} as unknown as JobSource
const SOON_SECONDS = 0.001

/** Runs until its signal fires, and says whether the whole process was to end then. */
const greedy = (stopping: AbortSignal, said: string[]): Job => ({
  name: 'greedy',
  intervalSeconds: SOON_SECONDS,
  async run({ signal }) {
    if (!signal.aborted) await once(signal, 'abort')
    said.push(stopping.aborted ? 'ended with the process' : 'made way')
    return 0
  },
})

test('a run whose time is up makes way for the jobs of the same interval', async () => {
  const stopping = new AbortController()
  const said: string[] = []
  const last: Job = {
    name: 'last',
    intervalSeconds: SOON_SECONDS,
    async run() {
      said.push('had its turn')
      stopping.abort()
      return 0
    },
  }
  await runLane(runtime, [greedy(stopping.signal, said), last], SOON_SECONDS, stopping.signal, 1)
  expect(said).toEqual(['made way', 'had its turn'])
})

test('within its time a run is not disturbed, and one alone in its lane never is', async () => {
  for (const [others, maxRunMs] of [
    [1, 600_000],
    [0, 1],
  ] as const) {
    const stopping = new AbortController()
    const said: string[] = []
    const first = greedy(stopping.signal, said)
    const beginning: Job = {
      ...first,
      async run(context) {
        setTimeout(() => stopping.abort(), 20)
        return first.run(context)
      },
    }
    const idle: Job = { name: 'idle', intervalSeconds: SOON_SECONDS, run: async () => 0 }
    await runLane(runtime, [beginning, ...Array(others).fill(idle)], SOON_SECONDS, stopping.signal, maxRunMs)
    expect(said).toEqual(['ended with the process'])
  }
})
