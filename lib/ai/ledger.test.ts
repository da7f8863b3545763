import { expect, test } from 'vitest'
import { holdTimeouts } from '#tests/support/held-timeouts.ts'
import type { Database } from '../postgres/database.ts'
import { createLedger } from './ledger.ts'
import { SILENT_OBSERVER } from './observer.ts'

const { pass } = holdTimeouts()

test('a bill that the database does not take is tried again after 300, 1,000 and 3,000 ms, and no more', async () => {
  let tries = 0
  const failures: string[] = []
  const database = {
    asJobs: async () => {
      tries++
      throw new Error('out of reach')
    },
  } as unknown as Database
  const ledger = createLedger({
    database,
    budgets: { dayNanoUsd: 1n, userDayNanoUsd: 1n },
    now: () => 0,
    observer: { ...SILENT_OBSERVER, failure: (what) => failures.push(what) },
  })
  void ledger.bill({ id: 'any', model: 'openai/gpt-6-luna' }, 1n)
  for (const [waits, tried] of [
    [299, 1],
    [1, 2],
    [999, 2],
    [1, 3],
    [2_999, 3],
  ] as const) {
    await pass(waits)
    expect(tries).toBe(tried)
  }
  expect(failures).toEqual([])
  await pass(1)
  await pass(60_000)
  expect([tries, failures]).toEqual([4, ['ai.settle']])
})
