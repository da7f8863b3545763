import { expect, test } from 'vitest'
import type { Database } from '../db/database.ts'
import { createAnswerRecords } from './answer-records.ts'

const ANSWER = { user: { id: 'any' }, kind: 'industry', source: 'advisor', latencyMs: 3 } as const

test('as many answers are recorded together as may be, and the next ones in another transaction', async () => {
  const written: number[] = []
  const database: Database = {
    asUser: async () => [],
    asReader: async () => [],
    asJobs: async (...statements) => {
      const [users] = statements[0]?.values ?? []
      written.push(Array.isArray(users) ? users.length : 0)
      return []
    },
  }
  const record = createAnswerRecords(database, 2)
  await Promise.all([record(ANSWER), record(ANSWER)])
  expect(written).toEqual([2])
  await Promise.all([1, 2, 3, 4, 5].map(() => record(ANSWER)))
  expect(written).toEqual([2, 2, 2, 1])
})
