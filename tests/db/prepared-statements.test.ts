import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createPool } from '#lib/db/connection.ts'
import { createDatabase, type Database } from '#lib/db/database.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'

const QUESTION = { name: 'test.question', text: 'select $1::integer + 1 as answer', values: [41] }

let testDatabase: TestDatabase
let pool: pg.Pool
let database: Database
let user: { id: string }
beforeEach(async () => {
  testDatabase = await createTestDatabase()
  pool = createPool(testDatabase.connectionString, { size: 1, onError: () => undefined })
  database = createDatabase({ pool, addsUnknownUsers: true })
  user = { id: randomUUID() }
})
afterEach(async () => {
  await pool.end()
  await testDatabase.drop()
})

async function ask(): Promise<unknown> {
  const [rows] = await database.asUser(user, QUESTION)
  return rows?.[0]?.answer
}

async function preparedNames(): Promise<string[]> {
  const { rows } = await pool.query('select name from pg_prepared_statements order by name')
  return rows.map(({ name }) => name)
}

test('a connection that talks to its own Postgres process prepares what requests repeat', async () => {
  expect([await ask(), await ask(), await ask()]).toEqual([42, 42, 42])
  expect(await preparedNames()).toEqual(['test.question', 'transaction.settings', 'user.require'])
})

test('nothing is prepared while another process answers than the one that was announced', async () => {
  pool.on('connect', (client) => Object.assign(client, { processID: 1 }))
  expect([await ask(), await ask(), await ask()]).toEqual([42, 42, 42])
  expect(await preparedNames()).toEqual([])
})

test('a request goes on when the prepared statements of its connection are gone', async () => {
  expect([await ask(), await ask()]).toEqual([42, 42])
  await pool.query('deallocate all')
  expect(await ask()).toBe(42)
})

test('a request goes on when a migration has changed what a prepared statement returns', async () => {
  await pool.query(
    'create function public.shape() returns table (one integer) language sql as $$ select 1 $$',
  )
  await pool.query('grant execute on function public.shape() to public')
  const shape = { name: 'test.shape', text: 'select s.* from public.shape() as s where $1', values: [true] }
  for (const _ of [1, 2]) await database.asUser(user, shape)
  await pool.query('drop function public.shape()')
  await pool.query(
    `create function public.shape() returns table (one integer, two text) language sql as $$ select 1, 'two' $$`,
  )
  expect(await database.asUser(user, shape)).toEqual([[{ one: 1, two: 'two' }]])
})
