import { expect, test } from 'vitest'
import { holdTimeouts, watch } from '#tests/support/held-timeouts.ts'
import type { Database } from '../postgres/database.ts'
import { readFigures } from './stored-figures.ts'

const { pass } = holdTimeouts()

test('a database that does not answer is waited for 1,500 ms and no longer', async () => {
  const never = () => new Promise<never>(() => undefined)
  const figures = watch(
    readFigures({ asJobs: never } as unknown as Database, 'onboarding', { AI_BUDGET_USD_PER_DAY: '5' }),
  )
  await pass(1_499)
  expect(figures.state).toBe('open')
  await pass(1)
  expect(figures).toEqual({ state: 'kept', value: undefined })
})
