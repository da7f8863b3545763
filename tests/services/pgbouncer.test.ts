import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type LoopbackIssuer, startLoopbackIssuer } from '#tests/support/loopback-issuer.ts'
import { type PgBouncer, startPgBouncer } from '#tests/support/pgbouncer.ts'
import { newKeyRing, type ServerProcess, startServerProcess } from '#tests/support/server-process.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'

const INTERLEAVED = 1_000
const AT_ONCE = 16

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

  async function call(authorization: string, method: string, target: string, body?: object) {
    const response = await fetch(server.origin + target, {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    })
    return { status: response.status, body: await response.json() }
  }
})
