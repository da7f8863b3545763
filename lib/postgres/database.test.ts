import type pg from 'pg'
import { expect, test } from 'vitest'
import { createDatabase } from './database.ts'

/** A pool whose connections fail one after the other, by the codes of Postgres. */
function failing(codes: string[]) {
  let tries = 0
  const connect = async (): Promise<pg.PoolClient> => {
    throw Object.assign(new Error('the test says so'), { code: codes[tries++] ?? '23502' })
  }
  const pool = { connect } as Pick<pg.Pool, 'connect'>
  return { database: createDatabase({ pool, addsUnknownUsers: false }), tries: () => tries }
}

test('what was rolled back whole is tried three times, and not a fourth', async () => {
  const third = failing(['40001', '40001'])
  await expect(third.database.asJobs()).rejects.toMatchObject({ code: '23502' })
  expect(third.tries()).toBe(3)
  const fourth = failing(['40001', '40001', '40001'])
  await expect(fourth.database.asJobs()).rejects.toMatchObject({ code: 'unavailable' })
  expect(fourth.tries()).toBe(3)
})
