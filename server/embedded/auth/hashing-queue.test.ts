import { expect, test } from 'vitest'
import { watch } from '#tests/support/held-timeouts.ts'
import { createHashingQueue, HASHING_CONCURRENCY } from './hashing-queue.ts'

test('256 passwords wait to be hashed, and the next one is told to come back', async () => {
  const hash = createHashingQueue()
  const never = () => new Promise<never>(() => undefined)
  const tasks = Array.from({ length: HASHING_CONCURRENCY + 256 + 1 }, () => watch(hash(never)))
  await new Promise((resolve) => setImmediate(resolve))
  const last = tasks.pop()
  expect(new Set(tasks.map(({ state }) => state))).toEqual(new Set(['open']))
  expect(last).toMatchObject({
    state: 'broken',
    value: { code: 'over_request_rate_limit', status: 429, headers: { 'retry-after': '5' } },
  })
})
