import type pg from 'pg'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createPool } from '#lib/postgres/connection.ts'
import type { Database, Statement } from '#lib/postgres/database.ts'
import { watch } from '#tests/support/held-timeouts.ts'
import { type OneConnection, openOneConnection } from '#tests/support/one-connection.ts'

let connection: OneConnection
let pool: pg.Pool
let database: Database
let user: { id: string }
beforeEach(async () => {
  connection = await openOneConnection()
  ;({ pool, database, user } = connection)
  await pool.query('create table public.notes (note text not null)')
  await pool.query('grant select, insert on public.notes to public')
  await database.asUser(user)
})
afterEach(() => connection.close())

const statement = (name: string, text: string, values: unknown[] = []): Statement => ({ name, text, values })
const note = (text: string | null) => statement('test.note', 'insert into public.notes values ($1)', [text])
const notes = async () => (await pool.query('select note from public.notes')).rows.map((row) => row.note)

/** How often Postgres has come to the end of a message, and whether it is inside a transaction then. */
async function watchConnection(): Promise<string[]> {
  const client = await pool.connect()
  const states: string[] = []
  const { connection } = client as unknown as { connection: NodeJS.EventEmitter }
  connection.on('readyForQuery', ({ status }: { status: string }) => states.push(status))
  client.release()
  return states
}

test('a transaction is one message, and is over when it is answered', async () => {
  const states = await watchConnection()
  await database.asUser(user, note('one'), note('two'))
  expect(states).toEqual(['I'])
  expect(await notes()).toEqual(['one', 'two'])
})

test('a statement that fails undoes those before it, keeps those after it from running, and ends the transaction', async () => {
  const states = await watchConnection()
  const failing = database.asUser(user, note('before'), note(null), note('after'))
  await expect(failing).rejects.toMatchObject({ code: '23502' })
  await database.asUser(user)
  expect(states).toEqual(['I', 'I'])
  expect(await notes()).toEqual([])
})

test('whose transaction it was, how long it might take and that nothing is compiled for it, ends with it, however it ended', async () => {
  const settings = `select current_user, current_setting('request.jwt.claims', true) as claims,
    current_setting('statement_timeout') as statement_timeout, current_setting('lock_timeout') as lock_timeout,
    current_setting('jit') as jit`
  await pool.query('set jit = on')
  const { rows: untouched } = await pool.query(settings)
  const [inside] = await database.asUser(user, statement('test.settings', settings))
  expect(inside?.[0]).toEqual({
    current_user: 'onboarding_api',
    claims: JSON.stringify({ sub: user.id, role: 'authenticated' }),
    statement_timeout: '3s',
    lock_timeout: '2s',
    jit: 'off',
  })
  expect((await pool.query(settings)).rows).toEqual(untouched)
  await expect(database.asUser(user, note(null))).rejects.toThrow()
  expect((await pool.query(settings)).rows).toEqual(untouched)
})

test('a job’s statement may take 30 s', async () => {
  const [inside] = await database.asJobs(statement('test.time', 'show statement_timeout'))
  expect(inside).toEqual([{ statement_timeout: '30s' }])
  const [forRequest] = await database.asReader(statement('test.time', 'show statement_timeout'))
  expect(forRequest).toEqual([{ statement_timeout: '3s' }])
})

test('a connection is waited for 2,000 ms, and no longer', async () => {
  const client = await pool.connect()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const asked = watch(pool.connect())
    await vi.advanceTimersByTimeAsync(1_999)
    expect(asked.state).toBe('open')
    await vi.advanceTimersByTimeAsync(1)
    expect(asked.state).toBe('broken')
  } finally {
    vi.useRealTimers()
    client.release()
  }
})

test('a database that is silent is given up 1,000 ms after the time of its statement, and not before', async () => {
  await database.asUser(user)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const asked = watch(database.asUser(user, statement('test.silence', 'select pg_sleep(60)')))
    // The connection is had and the message sent when what was asked before them is answered.
    await new Promise((resolve) => setImmediate(resolve))
    await vi.advanceTimersByTimeAsync(3_999)
    expect(asked.state).toBe('open')
    await vi.advanceTimersByTimeAsync(1)
    await new Promise((resolve) => setImmediate(resolve))
    expect(asked).toMatchObject({ state: 'broken', value: { code: 'unavailable' } })
  } finally {
    vi.useRealTimers()
  }
})

test('a connection that nobody needs is kept for 60,000 ms, and then closed', async () => {
  await database.asUser(user)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const client = await pool.connect()
    client.release()
    vi.advanceTimersByTime(59_999)
    expect(pool.idleCount).toBe(1)
    vi.advanceTimersByTime(1)
    expect(pool.idleCount).toBe(0)
  } finally {
    vi.useRealTimers()
  }
})

test('Postgres itself gives up a statement that takes too long, in whatever place it stands', async () => {
  const slow = statement('test.slow', 'select pg_sleep(60)')
  await expect(database.asUser(user, note('undone'), slow)).rejects.toMatchObject({
    code: 'unavailable',
    cause: { code: '57014' },
  })
  expect(await notes()).toEqual([])
})

test('Postgres itself gives up waiting for a lock', async () => {
  const blocker = createPool(connection.connectionString, { size: 1, onError: () => undefined })
  const client = await blocker.connect()
  try {
    await client.query('begin; lock table public.notes in access exclusive mode')
    await expect(database.asUser(user, note('never'))).rejects.toMatchObject({
      code: 'unavailable',
      cause: { code: '55P03' },
    })
  } finally {
    await client.query('rollback')
    client.release()
    await blocker.end()
  }
})
