import { spawn } from 'node:child_process'
import { once } from 'node:events'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPool } from '#lib/postgres/connection.ts'
import { createDatabase } from '#lib/postgres/database.ts'
import { createFieldEncryption } from '#lib/sealing/field-encryption.ts'
import { FlowVersions } from '#lib/versions/flow-versions.ts'
import { newKeyRing } from '#tests/support/server-process.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'
import one from './shop/one.ts'
import { plantShops } from './shop/planted-shops.ts'

/** `npm run test:versions` plans a hundred thousand. */
const SESSIONS = Number(process.env.VERSIONS_PLANNED ?? 4_000)
const PLANTED_AT_ONCE = 2_000
const MOST_MEGABYTES = 260
const TELLS_MEMORY = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+Math.round(process.resourceUsage().maxRSS/1024)))`

const keys = newKeyRing()
let testDatabase: TestDatabase
beforeAll(async () => {
  testDatabase = await createTestDatabase()
})
afterAll(() => testDatabase.drop())

test('plan goes over everybody in bounded memory', { timeout: 60_000 + SESSIONS * 10 }, async () => {
  const { connectionString } = testDatabase
  const sql = new pg.Pool({ connectionString, max: 2 })
  sql.on('error', () => undefined)
  const pool = createPool(connectionString, { size: 1, onError: () => undefined })
  await new FlowVersions(one, createDatabase({ pool, addsUnknownUsers: false })).store()
  for (let planted = 0; planted < SESSIONS; planted += PLANTED_AT_ONCE)
    await plantShops(sql, createFieldEncryption(keys), PLANTED_AT_ONCE)
  await sql.query('analyze')
  await pool.end()
  await sql.end()

  const startedAt = performance.now()
  const words = ['cli/main.ts', 'flow', 'plan', '--flow', 'tests/versions/shop/two.ts', '--json']
  const child = spawn(process.execPath, ['--import', TELLS_MEMORY, ...words], {
    env: {
      NODE_ENV: 'production',
      PATH: process.env.PATH,
      DATABASE_URL: connectionString,
      FIELD_ENCRYPTION_KEYS: keys,
    },
  })
  const written = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].on('data', (chunk: Buffer) => {
      written[stream] += chunk
    })
  await once(child, 'close')
  const { total, byVersion } = JSON.parse(written.stdout)
  const megabytes = Number(/peak (\d+)/.exec(written.stderr)?.[1])
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  process.stdout.write(`flow plan over ${total} sessions: ${seconds} s, at most ${megabytes} MB\n`)
  expect(total).toBe(SESSIONS)
  expect(byVersion[0].sessionIds).toBeUndefined()
  for (const { sessionIds } of byVersion[0].lost) expect(sessionIds).toHaveLength(5)
  expect(megabytes).toBeLessThan(MOST_MEGABYTES)
})
