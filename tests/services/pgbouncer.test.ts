import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type LoopbackIssuer, startLoopbackIssuer } from '#tests/support/loopback-issuer.ts'
import { type PgBouncer, startPgBouncer } from '#tests/support/pgbouncer.ts'
import { newKeyRing, type ServerProcess, startServerProcess } from '#tests/support/server-process.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'

const INTERLEAVED = 1_000
const AT_ONCE = 16
const SERVICE_TOKEN = 'x'.repeat(32)

describe.each([1, 3])('behind PgBouncer in transaction mode with a pool of %i', (poolSize) => {
  let database: TestDatabase
  let issuer: LoopbackIssuer
  let bouncer: PgBouncer
  let server: ServerProcess
  beforeAll(async () => {
    database = await createTestDatabase()
    issuer = await startLoopbackIssuer()
    bouncer = await startPgBouncer(database.connectionString, { poolSize, mostClients: 200 })
    server = await startServerProcess({
      DATABASE_URL: bouncer.connectionString,
      MIGRATION_DATABASE_URL: database.connectionString,
      FIELD_ENCRYPTION_KEYS: newKeyRing(),
      SUPABASE_URL: issuer.url,
      RATE_LIMIT_SCALE: '1000',
      SERVICE_TOKENS: `billing:${SERVICE_TOKEN}`,
    })
  })
  afterAll(async () => {
    await server.stop()
    await bouncer.stop()
    await issuer.stop()
    await database.drop()
  })

  test('two users take turns a thousand times and never see each other', async () => {
    const users = await Promise.all(['Ada', 'Bob'].map(signIn))
    let next = 0
    const failures: unknown[] = []
    async function work(): Promise<void> {
      while (next < INTERLEAVED) {
        const turn = next++
        const user = users[turn % 2]!
        const name = `${user.name} ${turn}`
        const saved = await call(user.authorization, 'PUT', '/api/onboarding/progress', {
          sessionId: user.sessionId,
          step: 'company',
          complete: false,
          data: { name, description: `secret of ${user.name}` },
        })
        const read = await call(user.authorization, 'GET', '/api/onboarding/session/current')
        for (const { status, body } of [saved, read]) {
          const isOwn =
            status === 200 &&
            body.data.userId === user.id &&
            body.data.id === user.sessionId &&
            body.data.stepData.company.name.startsWith(user.name) &&
            body.data.stepData.company.description === `secret of ${user.name}`
          if (!isOwn) failures.push({ turn, status, body })
        }
        const foreign = users[(turn + 1) % 2]!.sessionId
        const other = await call(user.authorization, 'GET', `/api/onboarding/session/${foreign}`)
        if (other.status !== 404) failures.push({ turn, foreign, status: other.status })
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work))
    expect(failures).toEqual([])
    expect(server.output()).not.toMatch(/prepared statement|42P05|26000|"level":"(warn|error)"/)
  })

  test('a service writes its trail between two messages of one transaction, sixteen at once', async () => {
    const users = await Promise.all(['Ada', 'Bob'].map(signIn))
    const saves = Array.from({ length: 160 }, (_, turn) => turn)
    async function work(): Promise<void> {
      for (let turn = saves.pop(); turn !== undefined; turn = saves.pop()) {
        const { id, sessionId } = users[turn % 2]!
        const data = { name: `Service ${turn}` }
        const body = { sessionId, step: 'company', complete: false, data }
        const saved = await call(`Bearer ${SERVICE_TOKEN}`, 'PUT', '/api/onboarding/progress', body, id)
        expect([saved.status, saved.body.data?.userId]).toEqual([200, id])
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work))
    const client = new pg.Client({ connectionString: database.connectionString })
    await client.connect()
    const { rows } = await client.query(
      `select count(*)::int, max(id)::int, (select count::int from onboarding.audit_head) as head from onboarding.audit`,
    )
    await client.end()
    expect(rows).toEqual([{ count: 160, max: 160, head: 160 }])
    expect(server.output()).not.toMatch(/"level":"(warn|error)"/)
  })

  interface SignedIn {
    name: string
    id: string
    authorization: string
    sessionId: string
  }

  async function signIn(name: string): Promise<SignedIn> {
    const authorization = `Bearer ${await issuer.sign()}`
    const { body } = await call(authorization, 'POST', '/api/onboarding/start', {})
    return { name, id: body.data.userId, authorization, sessionId: body.data.id }
  }

  async function call(authorization: string, method: string, target: string, body?: object, userId?: string) {
    const response = await fetch(server.origin + target, {
      method,
      headers: {
        authorization,
        'content-type': 'application/json',
        ...(userId && { 'onboarding-user': userId }),
      },
      body: body && JSON.stringify(body),
    })
    return { status: response.status, body: await response.json() }
  }
})
