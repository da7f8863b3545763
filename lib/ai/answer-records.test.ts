import { expect, test } from 'vitest'
import type { Database, Statement } from '../postgres/database.ts'
import { createAnswerRecords } from './answer-records.ts'

const ANSWER = { user: { id: 'any' }, kind: 'industry', source: 'advisor', latencyMs: 3 } as const

test('as many answers are recorded together as may be, and the next ones in another transaction', async () => {
  const written: number[] = []
  const database = {
    asJobs: async (...statements: Statement[]) => {
      const [users] = statements[0]?.values ?? []
      written.push(Array.isArray(users) ? users.length : 0)
      return []
    },
  } as unknown as Database
  const record = createAnswerRecords(database, 2)
  await Promise.all([record(ANSWER), record(ANSWER)])
  expect(written).toEqual([2])
  await Promise.all([1, 2, 3, 4, 5].map(() => record(ANSWER)))
  expect(written).toEqual([2, 2, 2, 1])
})
