import { expect, test } from 'vitest'
import { holdTimeouts } from '#tests/support/held-timeouts.ts'
import type { Database } from '../postgres/database.ts'
import { IndustryCatalogue } from './industry-catalogue.ts'

const { pass } = holdTimeouts()

test('the catalogue is kept for 30,000 ms, and then read again', async () => {
  let readings = 0
  const database = {
    asJobs: async () => {
      readings++
      return [[]]
    },
  } as unknown as Database
  const catalogue = new IndustryCatalogue(database)
  await catalogue.all()
  await pass(30_000)
  await catalogue.all()
  expect(readings).toBe(1)
  await pass(1)
  await catalogue.all()
  expect(readings).toBe(2)
})
