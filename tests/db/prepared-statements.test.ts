import type pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Database } from '#lib/postgres/database.ts'
import { type OneConnection, openOneConnection } from '#tests/support/one-connection.ts'

const QUESTION = { name: 'test.question', text: 'select $1::integer + 1 as answer', values: [41] }

let connection: OneConnection
let pool: pg.Pool
let database: Database
let user: { id: string }
beforeEach(async () => {
  connection = await openOneConnection()
  ;({ pool, database, user } = connection)
})
afterEach(() => connection.close())

async function ask(): Promise<unknown> {
  const [rows] = await database.asUser(user, QUESTION)
  return rows?.[0]?.answer
}

async function processOf() {
  const { rows } = await pool.query('select pg_backend_pid() as process_id')
  return rows[0]
}

async function preparedNames(): Promise<string[]> {
  const { rows } = await pool.query('select name from pg_prepared_statements order by name')
  return rows.map(({ name }) => name)
}

test('a connection that talks to its own Postgres process prepares what requests repeat', async () => {
  expect([await ask(), await ask(), await ask()]).toEqual([42, 42, 42])
  expect(await preparedNames()).toEqual(['test.question', 'transaction.settings', 'user.require'])
})

test('a statement that returns no rows is prepared once, too', async () => {
  await pool.query('create table public.notes (note text)')
  await pool.query('grant insert on public.notes to public')
  const note = { name: 'test.note', text: 'insert into public.notes values ($1)', values: ['once'] }
  const processes = new Set()
  for (const _ of [1, 2, 3]) {
    expect(await database.asUser(user, note)).toEqual([[]])
    processes.add((await processOf()).process_id)
  }
  expect(await preparedNames()).toContain('test.note')
  // A connection that was asked to prepare it again would have been given up.
  expect(processes.size).toBe(1)
})

test('a statement may stand twice in a transaction, also where its connection meets it first', async () => {
  await database.asUser(user)
  const { process_id: before } = await processOf()
  for (const _ of [1, 2])
    expect(await database.asUser(user, QUESTION, QUESTION)).toEqual([[{ answer: 42 }], [{ answer: 42 }]])
  expect((await processOf()).process_id).toBe(before)
})

test('a statement that failed leaves its connection fit for the next one', async () => {
  const { process_id: before } = await processOf()
  const failing = { name: 'test.failing', text: 'select 1 / $1::integer as never', values: [0] }
  const after = { name: 'test.after', text: 'select $1::text as said', values: ['after'] }
  for (const _ of [1, 2, 3]) {
    await expect(database.asUser(user, QUESTION, failing, after)).rejects.toMatchObject({ code: '22012' })
    expect(await database.asUser(user, after, QUESTION)).toEqual([[{ said: 'after' }], [{ answer: 42 }]])
  }
  expect((await processOf()).process_id).toBe(before)
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

test('a value that cannot be sent is an error, and its connection is fit for the next one', async () => {
  const { process_id: before } = await processOf()
  const circular: Record<string, unknown> = {}
  circular.self = circular
  const unsendable = { name: 'test.unsendable', text: 'select $1::jsonb', values: [circular] }
  await expect(database.asUser(user, unsendable)).rejects.toThrow(/circular/i)
  expect(await ask()).toBe(42)
  expect((await processOf()).process_id).toBe(before)
})
