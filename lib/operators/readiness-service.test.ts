import { expect, test } from 'vitest'
import { defaultFlow } from '../flow/default-flow.ts'
import type { OperatorContext } from './operator-context.ts'
import { checkReadiness } from './readiness-service.ts'

test('however many ask at once, one statement is theirs, and the next who asks gets another', async () => {
  let statements = 0
  const jobsDatabase: OperatorContext['jobsDatabase'] = {
    asJobs: async () => {
      statements++
      return [[{ sweep: 601, fold: 0, deliveries: 600 }]] as never
    },
  }
  const context = { jobsDatabase, flow: defaultFlow } as unknown as OperatorContext
  await Promise.all(Array.from({ length: 100 }, () => checkReadiness(context)))
  expect(statements).toBe(1)
  await checkReadiness(context)
  expect(statements).toBe(2)
})

test('whoever waits for a check that fails hears of it, and the next check is made anew', async () => {
  let isAway = true
  const jobsDatabase: OperatorContext['jobsDatabase'] = {
    asJobs: async () => {
      if (isAway) throw new Error('out of reach')
      return [[{ sweep: 601, fold: 0, deliveries: 600 }]] as never
    },
  }
  const context = { jobsDatabase, flow: defaultFlow } as unknown as OperatorContext
  const both = await Promise.allSettled([checkReadiness(context), checkReadiness(context)])
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  isAway = false
  await expect(checkReadiness(context)).resolves.toEqual([{ name: 'sweep-sessions', lateSeconds: 601 }])
})
