import { expect, test } from 'vitest'
import { createWorkQueue } from './work-queue.ts'

test('never runs more than its concurrency, keeps the order, refuses beyond its length and recovers', async () => {
  const run = createWorkQueue({ concurrency: 2, maxWaiting: 3, refuse: () => new Error('full') })
  const started: number[] = []
  const finish: (() => void)[] = []
  let running = 0
  let mostRunning = 0
  const tasks = Array.from({ length: 6 }, (_, number) =>
    run(async () => {
      started.push(number)
      mostRunning = Math.max(mostRunning, ++running)
      await new Promise<void>((resolve) => finish.push(resolve))
      running--
      if (number === 0) throw new Error('failed')
      return number
    }),
  )
  const outcomes = Promise.allSettled(tasks)
  for (let finished = 0; finished < 5; finished++) {
    finish.shift()!()
    await new Promise((resolve) => setImmediate(resolve))
  }
  expect((await outcomes).map((outcome) => outcome.status === 'fulfilled' || outcome.reason.message)).toEqual(
    ['failed', true, true, true, true, 'full'],
  )
  expect(started).toEqual([0, 1, 2, 3, 4])
  expect(mostRunning).toBe(2)
  expect(await run(async () => 'again')).toBe('again')
})
