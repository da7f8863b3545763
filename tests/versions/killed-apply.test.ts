import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPool } from '#lib/postgres/connection.ts'
import { createDatabase, type Database } from '#lib/postgres/database.ts'
import { createFieldEncryption } from '#lib/sealing/field-encryption.ts'
import { openAnswers } from '#lib/sealing/sealed-answers.ts'
import { FlowVersions } from '#lib/versions/flow-versions.ts'
import { moveEverybody } from '#lib/versions/move-everybody.ts'
import { chanceOf } from '#tests/flow/seeded.ts'
import { newKeyRing } from '#tests/support/server-process.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'
import one from './shop/one.ts'
import { answersOf, plantShops } from './shop/planted-shops.ts'
import two from './shop/two.ts'

/** `npm run test:versions` kills it fifty times. */
const KILLS = Number(process.env.VERSIONS_KILLS ?? 4)
const SESSIONS = 40 * KILLS

const keys = newKeyRing()
const encryption = createFieldEncryption(keys)

let testDatabase: TestDatabase
let sql: pg.Pool
let pool: pg.Pool
let database: Database
beforeAll(async () => {
  testDatabase = await createTestDatabase()
  const { connectionString } = testDatabase
  sql = new pg.Pool({ connectionString, max: 2 })
  sql.on('error', () => undefined)
  pool = createPool(connectionString, { size: 2, onError: () => undefined })
  database = createDatabase({ pool, addsUnknownUsers: false })
  await new FlowVersions(one, database).store()
})
afterAll(async () => {
  await pool.end()
  await sql.end()
  await testDatabase.drop()
})

const moved = async () =>
  (
    await sql.query(
      'select count(*)::integer as n from public.onboarding_sessions where definition_version = 2',
    )
  ).rows[0].n

test('apply that is killed and run again ends as one run does, and moves nobody twice', {
  timeout: KILLS * 30_000,
}, async () => {
  const ids = await plantShops(sql, encryption, SESSIONS)
  const chance = chanceOf(KILLS)
  for (let kill = 1; kill <= KILLS; kill++) {
    const child = spawn(
      process.execPath,
      ['cli/main.ts', 'flow', 'apply', '--flow', 'tests/versions/shop/two.ts', '--per-second', '400'],
      {
        env: {
          NODE_ENV: 'production',
          PATH: process.env.PATH,
          DATABASE_URL: testDatabase.connectionString,
          FIELD_ENCRYPTION_KEYS: keys,
        },
        stdio: 'ignore',
      },
    )
    const ended = once(child, 'exit')
    const target = Math.floor((SESSIONS * kill) / (KILLS + 1))
    // Somewhere from its first statement on, not between two batches alone.
    while (child.exitCode === null && (await moved()) < target) await sleep(1)
    await sleep(chance.below(30))
    child.kill('SIGKILL')
    await ended
  }
  const stopped = await moved()
  expect(stopped).toBeGreaterThan(0)
  expect(stopped).toBeLessThan(SESSIONS)
  const { report, left } = await moveEverybody({
    database,
    encryption,
    versions: new FlowVersions(two, database),
  })
  expect(left).toBe(0)
  expect(report.byVersion).toMatchObject([{ from: 1 }, { from: 2, unchanged: stopped }])
  const { rows } = await sql.query(
    `select s.id, s.revision, s.step_data, (select count(*)::integer from onboarding.session_edits e
         where e.session_id = s.id and e.kind = 'moved') as moves
       from public.onboarding_sessions s where definition_version = 2`,
  )
  expect(rows).toHaveLength(SESSIONS)
  for (const { id, revision, step_data: stepData, moves } of rows) {
    const { shop, bank } = answersOf(ids.indexOf(id))
    expect({ revision, moves, answers: openAnswers(encryption, id, stepData) }).toEqual({
      revision: 2,
      moves: 1,
      answers: { shop: { name: shop.title, ...(shop.size === 'huge' ? {} : { size: shop.size }) }, bank },
    })
  }
})
