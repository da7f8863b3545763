import { expect, test } from 'vitest'
import { holdTimeouts, watch } from '#tests/support/held-timeouts.ts'
import { postgresRequestCounts, withinDeadline } from './request-counts.ts'

const { pass } = holdTimeouts()
const never = () => new Promise<never>(() => undefined)

test('the store is waited for 250 ms and no longer', async () => {
  const asked = watch(withinDeadline(never()))
  await pass(249)
  expect(asked.state).toBe('open')
  await pass(1)
  expect(asked.state).toBe('broken')
})

test('an answer in the last millisecond is taken', async () => {
  const asked = watch(withinDeadline(new Promise((resolve) => setTimeout(resolve, 249, 'in time'))))
  await pass(249)
  expect(asked).toEqual({ state: 'kept', value: 'in time' })
})

test('as many reports wait behind a store that hangs as may, and the next one is not taken', async () => {
  const counts = postgresRequestCounts({ asJobs: never }, 2)
  const add = (key: string) => watch(counts.add({ key, amount: 1, windowSeconds: 60 }))
  const reports = ['under way', 'one', 'two', 'one too many'].map(add)
  await pass(0)
  expect(reports.map(({ state }) => state)).toEqual(['open', 'open', 'open', 'broken'])
  await pass(250)
  expect(reports.map(({ state }) => state)).toEqual(['broken', 'broken', 'broken', 'broken'])
})
