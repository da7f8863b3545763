import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate } from '#lib/db/migrate.ts'
import { type LoopbackIssuer, startLoopbackIssuer } from '#tests/support/loopback-issuer.ts'
import { newKeyRing, type ServerProcess, startServerProcess } from '#tests/support/server-process.ts'
import {
  findPostgres,
  STREAMING,
  startStandby,
  startVersionedCluster,
  type VersionedCluster,
} from '#tests/support/supported-postgres.ts'

const LATE_BY_SECONDS = 5

let primary: VersionedCluster
let standby: VersionedCluster | undefined
let issuer: LoopbackIssuer
let server: ServerProcess

beforeAll(async () => {
  const programs = findPostgres('15')
  primary = await startVersionedCluster(programs, STREAMING)
  await migrate('up', { connectionString: primary.urlOf('postgres') })
  standby = await startStandby(programs, primary, { lateBySeconds: LATE_BY_SECONDS })
  issuer = await startLoopbackIssuer()
  server = await startServerProcess({
    DATABASE_URL: primary.urlOf('postgres'),
    READ_DATABASE_URL: standby.urlOf('postgres'),
    FIELD_ENCRYPTION_KEYS: newKeyRing(),
    SUPABASE_URL: issuer.url,
  })
})
afterAll(async () => {
  await server?.stop()
  await issuer?.stop()
  await standby?.remove()
  await primary?.remove()
})

const signIn = async (role?: string) =>
  `Bearer ${await issuer.sign(role === undefined ? {} : { app_metadata: { role } })}`

async function call(authorization: string, method: string, target: string, body?: object) {
  const response = await fetch(server.origin + target, {
    method,
    headers: { authorization, 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  })
  return { status: response.status, body: await response.json() }
}

test('figures of a replica say how old they are and follow, and what people read is never old', async () => {
  const [person, operator] = await Promise.all([signIn(), signIn('admin')])
  const figures = async () => {
    const { status, body } = await call(operator, 'GET', '/api/admin/analytics')
    expect(status).toBe(200)
    return {
      started: body.data.totals.started,
      asOf: body.meta.asOf === null ? 0 : Date.parse(body.meta.asOf),
    }
  }
  const startedAt = Date.now()
  const { status, body } = await call(person, 'POST', '/api/onboarding/start', {})
  expect(status).toBe(201)
  const current = await call(person, 'GET', '/api/onboarding/session/current')
  expect(current.body.data.id).toBe(body.data.id)

  const seen: { started: number; asOf: number }[] = []
  await expect
    .poll(
      async () => {
        seen.push(await figures())
        return seen.at(-1)?.started
      },
      { interval: 500 },
    )
    .toBe(1)
  // It waits its five seconds for everything, so whoever is told of an instant is told of one before that.
  expect(Date.now() - startedAt).toBeGreaterThanOrEqual(LATE_BY_SECONDS * 1000)
  expect(seen[0]?.started).toBe(0)
  for (const { started, asOf } of seen)
    if (started === 0) expect(asOf).toBeLessThan(startedAt + LATE_BY_SECONDS * 1000)
  const usage = await call(operator, 'GET', '/api/admin/ai-usage')
  expect(Date.parse(usage.body.meta.asOf)).toBeGreaterThanOrEqual(startedAt)
})

test('with the replica gone figures are refused for now, and nothing else', async () => {
  await standby?.remove()
  standby = undefined
  const [person, operator] = await Promise.all([signIn(), signIn('admin')])
  for (const target of ['/api/admin/analytics', '/api/admin/ai-usage'])
    expect(await call(operator, 'GET', target)).toMatchObject({ status: 503, body: { code: 'unavailable' } })
  for (const target of ['/api/health/ready', '/api/admin/sessions', '/api/admin/audit'])
    expect(await call(operator, 'GET', target)).toMatchObject({ status: 200 })
  const { body } = await call(person, 'POST', '/api/onboarding/start', {})
  const save = { sessionId: body.data.id, step: 'company', complete: false, data: { name: 'Nordlicht' } }
  expect(await call(person, 'PUT', '/api/onboarding/progress', save)).toMatchObject({ status: 200 })
  expect(await call(person, 'GET', '/api/onboarding/session/current')).toMatchObject({ status: 200 })
})
