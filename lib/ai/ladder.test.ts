import { expect, test } from 'vitest'
import { holdTimeouts, watch } from '#tests/support/held-timeouts.ts'
import { createFlights } from './flights.ts'
import { findStored, type Ladder, planRungs, stopAt } from './ladder.ts'
import { SILENT_OBSERVER } from './observer.ts'
import { DEFAULT_TIMING } from './timing.ts'

const { pass } = holdTimeouts()
const never = () => new Promise<never>(() => undefined)
const user = { id: 'any' }
const ladder = {
  timing: DEFAULT_TIMING,
  observer: SILENT_OBSERVER,
  cache: { find: never },
} as unknown as Ladder

test('models are waited for until 4,300 ms after the question, and no longer', async () => {
  const { modelsDeadline } = planRungs(ladder, { user })
  const { signal } = stopAt(modelsDeadline, new AbortController().signal)
  await pass(4_299)
  expect(signal.aborted).toBe(false)
  await pass(1)
  expect(signal.reason).toBe('timeout')
})

test('an answer that others asked for is waited for until 5,000 ms after the question, and no longer', async () => {
  const { answerDeadline } = planRungs(ladder, { user })
  const caller = { deadline: answerDeadline, onEvent: () => undefined }
  const followed = watch(createFlights<never, string>().follow('question', never, caller))
  await pass(4_999)
  expect(followed.state).toBe('open')
  await pass(1)
  expect(followed).toEqual({ state: 'kept', value: undefined })
})

test('the cache is waited for 500 ms, and no longer', async () => {
  const question = { kind: 'industry', promptVersion: '1', models: [], locale: 'en', input: {} } as const
  const found = watch(findStored(ladder, planRungs(ladder, { user }), question, 'key', () => 'an answer'))
  await pass(499)
  expect(found.state).toBe('open')
  await pass(1)
  expect(found).toEqual({ state: 'kept', value: undefined })
})
