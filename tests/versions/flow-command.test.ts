import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPool } from '#lib/postgres/connection.ts'
import { createDatabase } from '#lib/postgres/database.ts'
import { createFieldEncryption } from '#lib/sealing/field-encryption.ts'
import { openAnswers } from '#lib/sealing/sealed-answers.ts'
import { FlowVersions } from '#lib/versions/flow-versions.ts'
import { moveEverybody } from '#lib/versions/move-everybody.ts'
import { runFirststepHere } from '#tests/support/firststep-command.ts'
import { newKeyRing } from '#tests/support/server-process.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'
import one from './shop/one.ts'
import { answersOf, plantShops } from './shop/planted-shops.ts'
import unagreed from './shop/unagreed.ts'

const ONE = 'tests/versions/shop/one.ts'
const TWO = 'tests/versions/shop/two.ts'
const UNAGREED = 'tests/versions/shop/unagreed.ts'
const keys = newKeyRing()
const encryption = createFieldEncryption(keys)

let testDatabase: TestDatabase
let sql: pg.Pool
let ids: string[]
beforeAll(async () => {
  testDatabase = await createTestDatabase()
  const { connectionString } = testDatabase
  sql = new pg.Pool({ connectionString, max: 2 })
  sql.on('error', () => undefined)
  const pool = createPool(connectionString, { size: 1, onError: () => undefined })
  await new FlowVersions(one, createDatabase({ pool, addsUnknownUsers: false })).store()
  await pool.end()
  ids = await plantShops(sql, encryption, 7, planted)
})
const planted = (number: number) =>
  number === 6 ? { ...answersOf(6), shop: { title: 'Dynamite' } } : answersOf(number)

afterAll(async () => {
  await sql.end()
  await testDatabase.drop()
})

async function flow(...words: string[]) {
  const environment = { DATABASE_URL: testDatabase.connectionString, FIELD_ENCRYPTION_KEYS: keys }
  return runFirststepHere(['flow', ...words], environment)
}
const json = async (...words: string[]) => {
  const outcome = await flow(...words, '--json')
  return { ...outcome, data: JSON.parse(outcome.printed) }
}
const versions = async () =>
  (await sql.query('select definition_version as v from public.onboarding_sessions order by 1')).rows.map(
    ({ v }) => v,
  )

const REPORT = {
  from: 1,
  unchanged: 0,
  moved: 6,
  reopened: [
    { step: 'shop', count: 2, reason: 'shop.size: required' },
    { step: 'bank', count: 6, reason: 'bank.country: required' },
  ],
  lost: [
    { field: 'shop.fax', count: 6, sessionIds: expect.arrayContaining([expect.any(String)]) },
    { field: 'shop.size', count: 2, sessionIds: expect.arrayContaining([expect.any(String)]) },
  ],
}
const STAYS = [{ reason: 'migrate(2) throws: Error', count: 1, sessionIds: [expect.any(String)] }]

// The tests below follow one database from the first version to the second.

test('plan prints what moving comes to, exits 1 where drops names not all that is lost, and changes nothing', async () => {
  const before = (await sql.query('select * from public.onboarding_sessions order by id')).rows
  const { status, data, complained } = await json('plan', '--flow', UNAGREED)
  expect({ status, complained }).toEqual({
    status: 1,
    complained: 'Answers to shop.size are lost, and no drops names it.\n',
  })
  expect(data).toEqual({ to: 2, total: 7, byVersion: [{ ...REPORT, stays: STAYS }] })
  expect(data.byVersion[0].stays[0].sessionIds).toEqual([ids[6]])
  expect((await sql.query('select * from public.onboarding_sessions order by id')).rows).toEqual(before)
  expect((await sql.query('select from onboarding.flow_versions where version = 2')).rowCount).toBe(0)
})

test('plan for people is a page in Markdown, and no answer stands in it', async () => {
  const { printed } = await flow('plan', '--flow', TWO)
  expect(printed).toContain('# shop: to version 2\n\n7 sessions live.\n\n## From version 1\n')
  expect(printed).toContain(
    '| step that opens again | sessions | because |\n| --- | --- | --- |\n| shop | 2 | shop.size: required |',
  )
  expect(printed).toContain(`- stays: 1, because migrate(2) throws: Error (\`${ids[6]}\`)`)
  expect(printed).not.toMatch(/Dynamite|huge|\+3/)
})

test('plan of the version that is there finds nobody to move', async () => {
  expect(await json('plan', '--flow', ONE)).toMatchObject({
    status: 0,
    data: { to: 1, total: 7, byVersion: [{ from: 1, unchanged: 7, moved: 0, reopened: [], lost: [] }] },
  })
})

test('diff says what the flow asks otherwise, by field', async () => {
  const { printed } = await flow('diff', '--flow', TWO)
  expect(printed.split('\n')).toEqual([
    'from version 1 to version 2',
    'shop.name\tadded',
    'shop.size\tchanged\tchoices',
    'shop.title\tremoved',
    'shop.fax\tremoved',
    'bank.country\tadded',
    '',
  ])
  expect((await flow('diff', '7', '--flow', TWO)).status).toBe(2)
})

test('apply moves nobody where an answer would be lost that no drops names, and says in one line what to do', async () => {
  const before = (await sql.query('select * from public.onboarding_sessions order by id')).rows
  const complained =
    "Nobody was moved: answers to shop.size would be lost, and no drops names them. Keep them in .migrate, or give it { drops: ['shop.size'] } in version 2.\n"
  expect(await flow('apply', '--flow', UNAGREED)).toEqual({ status: 1, printed: '', complained })
  expect(await json('apply', '--flow', UNAGREED)).toMatchObject({
    status: 1,
    complained,
    data: { applied: false, total: 7, byVersion: [{ moved: 6 }] },
  })
  expect((await sql.query('select * from public.onboarding_sessions order by id')).rows).toEqual(before)
  expect((await sql.query('select from onboarding.flow_versions where version = 2')).rowCount).toBe(0)
})

test('a session that plan did not see, and that would lose what nobody named, stays and is in the report', async () => {
  const pool = createPool(testDatabase.connectionString, { size: 1, onError: () => undefined })
  try {
    const database = createDatabase({ pool, addsUnknownUsers: false })
    const parts = { database, versions: new FlowVersions(unagreed, database), encryption }
    const only = ids.filter((_, number) => answersOf(number).shop.size === 'huge')
    const { report, unnamed } = await moveEverybody(parts, { keepsUnnamed: true, only: 1 })
    expect(unnamed).toEqual(['shop.size'])
    expect(report.byVersion[0]?.stays).toContainEqual({
      reason: 'answers to shop.size would be lost, which no drops names',
      count: only.length,
      sessionIds: expect.arrayContaining(only),
    })
  } finally {
    await pool.end()
    await backToOne()
  }
})

/** Undoes a move, so that the tests below begin where those above did. */
async function backToOne(): Promise<void> {
  await sql.query('delete from onboarding.session_edits')
  await sql.query('delete from public.onboarding_sessions')
  await sql.query('delete from onboarding.flow_versions where version = 2')
  ids = await plantShops(sql, encryption, 7, planted)
}

test('apply with --pin stores the version and leaves everybody where they are', async () => {
  const { status, data } = await json('apply', '--flow', TWO, '--pin')
  expect({ status, data }).toMatchObject({
    status: 0,
    data: { total: 7, byVersion: [{ from: 1, unchanged: 0, moved: 0, stays: [{ count: 7 }] }] },
  })
  expect(await versions()).toEqual([1, 1, 1, 1, 1, 1, 1])
  expect((await json('status', '--flow', TWO)).data).toEqual([
    { version: 1, firstStoredAt: expect.any(String), live: 7, completed: 0, left: 0 },
    { version: 2, firstStoredAt: expect.any(String), live: 0, completed: 0, left: 0 },
  ])
})

test('apply with --only another version moves nobody', async () => {
  expect(await json('apply', '--flow', TWO, '--only', '5')).toMatchObject({
    data: { total: 0, byVersion: [] },
  })
})

test('apply does what plan said, keeps the answers before, and the one whose migrate throws stays', async () => {
  const { status, data } = await json('apply', '--flow', TWO, '--per-second', '1000')
  expect(status).toBe(0)
  expect(data).toEqual({ applied: true, to: 2, total: 7, byVersion: [{ ...REPORT, stays: STAYS }] })
  expect(await versions()).toEqual([1, 2, 2, 2, 2, 2, 2])
  const { rows } = await sql.query(
    `select s.id, s.step_data, e.patch from public.onboarding_sessions s
     join onboarding.session_edits e on e.session_id = s.id and e.revision = s.revision where e.kind = 'moved'`,
  )
  expect(rows).toHaveLength(6)
  for (const { id, step_data: stepData, patch } of rows) {
    const number = ids.indexOf(id)
    const { shop, bank } = answersOf(number)
    expect(openAnswers(encryption, id, stepData)).toEqual({
      shop: { name: shop.title, ...(shop.size === 'huge' ? {} : { size: shop.size }) },
      bank,
    })
    expect(patch).toMatchObject({ from: 1, to: 2 })
    expect(openAnswers(encryption, id, patch.before)).toEqual({ shop })
  }
  // The next run moves nobody twice.
  expect((await flow('apply', '--flow', TWO)).printed).toMatch(
    /^Moved 0 sessions of shop to version 2\.\n1 session of version 1 stayed, because migrate\(2\) throws: Error \(\S+\)\.\n$/,
  )
  expect((await json('apply', '--flow', TWO)).data).toEqual({
    applied: true,
    to: 2,
    total: 7,
    byVersion: [
      { from: 1, unchanged: 0, moved: 0, reopened: [], lost: [], stays: STAYS },
      { from: 2, unchanged: 6, moved: 0, reopened: [], lost: [] },
    ],
  })
})

test('a session of a version that nobody knows stays, and is in the report', async () => {
  await sql.query('update public.onboarding_sessions set definition_version = 9 where id = $1', [ids[0]])
  expect((await json('plan', '--flow', TWO)).data.byVersion).toContainEqual({
    from: 9,
    unchanged: 0,
    moved: 0,
    reopened: [],
    lost: [],
    stays: [{ reason: 'it is of a newer version', count: 1, sessionIds: [ids[0]] }],
  })
})

test('other content under a version that has sessions is refused in one line that says what to do', async () => {
  const file = path.join(tmpdir(), `firststep-other-${process.pid}.ts`)
  await writeFile(
    file,
    `import { defineFlow, field } from 'firststep'
     export default defineFlow({ id: 'shop', version: 2 }).step('shop', { name: field.text({ max: 9 }) })
       .words({ en: { shop: { title: 'Shop', fields: { name: 'Name' } } } })`,
  )
  for (const command of ['plan', 'apply'])
    expect(await flow(command, '--flow', file)).toEqual({
      status: 1,
      printed: '',
      complained:
        'The flow "shop" asks something else than the version 2 that is stored, and there are sessions of it: raise its version to 3 or higher.\n',
    })
})
