import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Committed, differences, findDrift, readCommitted } from '#lib/db/doctor/drift.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'

let database: TestDatabase
let client: pg.Client
let committed: Committed
beforeAll(async () => {
  database = await createTestDatabase()
  client = new pg.Client({ connectionString: database.connectionString })
  await client.connect()
  committed = await readCommitted()
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

async function driftAfter(change: string, against: Committed = committed): Promise<string[]> {
  try {
    await client.query(`begin; ${change}`)
    return await findDrift(client, against)
  } finally {
    await client.query('rollback')
  }
}

/** A body of which one line that stands in it twice is gone once. */
const withoutReturn = (text: string) => text.replace(/\n {4}return;\n/, '\n')
const COMPLETE = 'sessions/complete-session.sql'

test('database, functions and generated files say the same, and looking changes nothing', async () => {
  expect(await driftAfter('select')).toEqual([])
  expect(await driftAfter('select')).toEqual([])
})

describe('alone', () => {
  const completeSession = () => committed.functions.find(({ path }) => path === COMPLETE)!

  test('a body that was changed in the database is found', async () => {
    const changed = withoutReturn(completeSession().text)
    expect(changed).not.toBe(completeSession().text)
    const drift = await driftAfter(changed)
    expect(drift).toContain('lib/db/schema.sql: -     return;')
    expect(drift).toContain('lib/db/functions: +     return;')
  })

  test('a body that was changed in functions/ is found', async () => {
    const functions = committed.functions.map((file) =>
      file.path === COMPLETE ? { ...file, text: withoutReturn(file.text) } : file,
    )
    expect(await driftAfter('select', { ...committed, functions })).toEqual([
      'lib/db/functions: -     return;',
    ])
  })

  test('a body that was changed in schema.sql is found', async () => {
    const generated = new Map(committed.generated)
    generated.set('lib/db/schema.sql', withoutReturn(generated.get('lib/db/schema.sql') ?? ''))
    expect(await driftAfter('select', { ...committed, generated })).toEqual([
      'lib/db/schema.sql: +     return;',
    ])
  })

  test.each([
    ['grant', 'grant execute on function onboarding.read_session(uuid, uuid) to authenticated'],
    ['contract', `comment on function onboarding.read_session(uuid, uuid) is 'Something else.'`],
    [
      'function without a file',
      `create function onboarding.more() returns integer language sql as 'select 1'`,
    ],
    ['column', 'alter table public.industries add column more integer'],
    ['index', 'drop index onboarding.outbox_created_at'],
    ['trigger that is switched off', 'alter table public.onboarding_sessions disable trigger count_erased'],
    ['row security that is switched off', 'alter table onboarding.outbox no force row level security'],
  ])('a changed %s is found', async (_name, change) => {
    expect(await driftAfter(change)).not.toEqual([])
  })

  test('a file that cannot be applied is named', async () => {
    const functions = committed.functions.map((file) =>
      file.path === COMPLETE
        ? { ...file, text: file.text.replace('p_request jsonb', 'p_request jsonb[]') }
        : file,
    )
    expect(await driftAfter('select', { ...committed, functions })).toContainEqual(
      expect.stringContaining(`lib/db/functions/${COMPLETE}: `),
    )
  })
})

test('lines in another order are a difference', () => {
  expect(differences('a\nb', 'b\na')).not.toEqual([])
  expect(differences('a\na\nb', 'a\nb')).toEqual(['- a'])
})
