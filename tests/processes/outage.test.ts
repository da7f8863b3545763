import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreezableProxy, startFreezableProxy } from '#tests/support/network-faults.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'

/** Well beyond what a request waits for the database, and well below what a job does. */
const DEADLINE_MS = 20_000

let database: TestDatabase
let proxy: FreezableProxy
let server: TestServer
let sql: pg.Pool
let user: TestUser
beforeAll(async () => {
  database = await createTestDatabase()
  const url = new URL(database.connectionString)
  proxy = await startFreezableProxy(Number(url.port))
  url.port = String(proxy.port)
  server = await startTestServer({ DATABASE_URL: url.href, DATABASE_POOL_SIZE: '4', RATE_LIMIT_SCALE: '100' })
  sql = new pg.Pool({ connectionString: database.connectionString, max: 2 })
  const id = randomUUID()
  await sql.query(`insert into auth.users (id, aud, role) values ($1, 'authenticated', 'authenticated')`, [
    id,
  ])
  user = { id, email: '', token: await server.signToken({ sub: id }) }
})
afterAll(async () => {
  await server.stop()
  await sql.end()
  await proxy.close()
  await database.drop()
})

const start = () => server.call('POST', '/api/onboarding/start', { user, body: {} })

async function expectRecovery(): Promise<void> {
  let status = 503
  // What never comes ends with the time of the test.
  while (status === 503) status = (await start()).status
  expect(status).toBe(200)
}

test('with the database frozen every request is a 503 in time, more than there are connections too, and it recovers', async () => {
  const { body } = await start()
  proxy.freeze()
  const since = performance.now()
  const save = { sessionId: body.data.id, step: 'company', data: { name: 'Ada' }, complete: false }
  const answers = await Promise.all(
    Array.from({ length: 12 }, () => server.call('PUT', '/api/onboarding/progress', { user, body: save })),
  )
  expect(performance.now() - since).toBeLessThan(DEADLINE_MS)
  for (const answer of answers) {
    expect([answer.status, answer.body.code]).toEqual([503, 'unavailable'])
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  }
  expect((await server.call('GET', '/api/health/live')).status).toBe(200)
  proxy.thaw()
  await expectRecovery()
})

test('connections that end in the middle of requests end no process, and every request gets an answer', async () => {
  for (let round = 1; round <= 10; round++) {
    const answers = Array.from({ length: 8 }, start)
    await sql.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'firststep' and datname = current_database()`,
    )
    for (const { status } of await Promise.all(answers)) expect([200, 503]).toContain(status)
  }
  await expectRecovery()
})

test('with a database that takes no connections every endpoint that needs it is a 503 that says when', async () => {
  const id = (await start()).body.data.id
  const operator = {
    ...user,
    token: await server.signToken({ sub: user.id, app_metadata: { role: 'admin' } }),
  }
  const name = new URL(database.connectionString).pathname.slice(1)
  const other = new URL(database.connectionString)
  other.pathname = '/postgres'
  const administrator = new pg.Client({ connectionString: other.href })
  await administrator.connect()
  try {
    await administrator.query(`alter database ${name} allow_connections false`)
    await administrator.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and application_name = 'firststep'`,
      [name],
    )
    const step = { sessionId: id, step: 'company', data: { name: 'Ada' }, complete: false }
    const asked: [string, string, object?][] = [
      ['GET', '/api/health/ready'],
      ['POST', '/api/onboarding/start', {}],
      ['PUT', '/api/onboarding/progress', step],
      ['POST', '/api/onboarding/complete', { sessionId: id }],
      ['GET', '/api/onboarding/session/current'],
      ['GET', `/api/onboarding/session/${id}`],
      ['DELETE', `/api/onboarding/session/${id}`],
      ['GET', '/api/onboarding/export'],
      ['POST', '/api/onboarding/ai-suggestions', { kind: 'recommendations', sessionId: id }],
      ['GET', '/api/admin/analytics'],
      ['GET', '/api/admin/ai-usage'],
    ]
    for (const [method, path, body] of asked) {
      const { status, body: answer, headers } = await server.call(method, path, { user: operator, body })
      expect([method, path, status, answer.code]).toEqual([method, path, 503, 'unavailable'])
      expect(Number(headers.get('retry-after')), path).toBeGreaterThan(0)
    }
    expect((await server.call('GET', '/api/health/live')).status).toBe(200)
  } finally {
    await administrator.query(`alter database ${name} allow_connections true`)
    await administrator.end()
  }
  await expectRecovery()
})
