import { expect, test } from 'vitest'
import type { Database } from '../postgres/database.ts'
import { seed } from './seed-industries.ts'

test('a process waits for another that seeds, so often and no more', async () => {
  let asked = 0
  const answering = (isFreeAt: number) =>
    ({ asJobs: async () => [[{ isFree: ++asked === isFreeAt, written: 3 }]] }) as unknown as Database
  expect(await seed(answering(240), { pauseMs: 0 })).toBe(3)
  asked = 0
  await expect(seed(answering(241), { pauseMs: 0 })).rejects.toMatchObject({ code: 'unavailable' })
  expect(asked).toBe(240)
})
