import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { defaultFlow } from '../flow/default-flow.ts'
import type { Database, Statement } from '../postgres/database.ts'
import { createActivityRecorder } from './activity-recorder.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const MOST_USERS = 2
let isAway: boolean
let written: Statement[][]
const database = {
  asJobs: async (...statements: Statement[]) => {
    if (isAway) throw new Error('out of reach')
    written.push(statements)
    return []
  },
} as unknown as Database
beforeEach(() => {
  isAway = false
  written = []
})

const usersIn = (statements: Statement[] | undefined) =>
  ['user-one', 'user-two', 'user-three'].filter((user) => JSON.stringify(statements).includes(user))

test('as many users are held as may be, and of the next nothing is noted', async () => {
  const recorder = createActivityRecorder(defaultFlow, database, () => undefined, MOST_USERS)
  for (const user of ['user-one', 'user-two', 'user-three', 'user-one'])
    recorder.suggested(user, ['bakeries'])
  await recorder.flush()
  expect(usersIn(written[0])).toEqual(['user-one', 'user-two'])
})

test('also while the database is out of reach', async () => {
  const recorder = createActivityRecorder(defaultFlow, database, () => undefined, MOST_USERS)
  isAway = true
  recorder.suggested('user-one', ['bakeries'])
  const failing = recorder.flush()
  recorder.suggested('user-two', ['bakeries'])
  recorder.suggested('user-three', ['bakeries'])
  await expect(failing).rejects.toThrow('out of reach')
  isAway = false
  await recorder.flush()
  expect(usersIn(written[0])).toEqual(['user-one', 'user-two'])
})
