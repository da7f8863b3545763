import { randomUUID } from 'node:crypto'
import { createTestFirststep } from 'firststep/test'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { type AssembledFirststep, assembleFirststep } from '#lib/firststep/assembled.ts'
import {
  call,
  firststepOf,
  flowOf,
  KEYS,
  localKeys,
  ORIGIN,
  open,
  signUp,
} from '#tests/support/mounted-firststep.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'
import { startWebhookReceiver } from '#tests/support/webhook-receiver.ts'

const postgresUrl = inject('clusterConnectionString')
let databases: TestDatabase[]
beforeAll(async () => {
  databases = [await createTestDatabase(), await createTestDatabase()]
})
afterAll(async () => {
  for (const firststep of open) await firststep.close()
  for (const database of databases ?? []) await database.drop()
})

describe.each([
  ['one database', 0, 0],
  ['two databases', 0, 1],
])('two flows in one process on %s', (_name, first, second) => {
  test('answer side by side, each with its own session, questions and description, and never the other’s', async () => {
    const [here, there] = [databases[first] as TestDatabase, databases[second] as TestDatabase]
    const user = await signUp(...new Set([here, there]))
    const buyers = firststepOf('buyers', here)
    const sellers = firststepOf('sellers', there, '/sell/onboarding')
    const [bought, sold] = await Promise.all([
      call(buyers, user, 'POST', '/api/onboarding/start', {}),
      call(sellers, user, 'POST', '/sell/onboarding/start', {}),
    ])
    expect([bought.status, sold.status]).toEqual([201, 201])
    expect(bought.headers.get('location')).toBe(`/api/onboarding/session/${bought.body.data.id}`)
    expect(sold.headers.get('location')).toBe(`/sell/onboarding/session/${sold.body.data.id}`)
    await Promise.all([
      call(buyers, user, 'PUT', '/api/onboarding/progress', {
        sessionId: bought.body.data.id,
        step: 'shop',
        data: { title: 'To buy' },
      }),
      call(sellers, user, 'PUT', '/sell/onboarding/progress', {
        sessionId: sold.body.data.id,
        step: 'shop',
        data: { title: 'To sell' },
      }),
    ])
    const ends = [
      [buyers, '/api/onboarding', bought, sold, 'To buy'],
      [sellers, '/sell/onboarding', sold, bought, 'To sell'],
    ] as const
    for (const [firststep, base, own, other, title] of ends) {
      expect((await call(firststep, user, 'GET', `${base}/session/current`)).body.data).toMatchObject({
        id: own.body.data.id,
        flow: { id: firststep.flow.id },
        stepData: { shop: { title } },
      })
      expect((await call(firststep, user, 'GET', `${base}/session/${other.body.data.id}`)).status).toBe(404)
      expect((await call(firststep, user, 'GET', `${base}/flow`)).body.data.id).toBe(firststep.flow.id)
      const { paths } = (await call(firststep, user, 'GET', `${base}/openapi.json`)).body
      expect(Object.keys(paths)).toContain(`${base}/session/{id}`)
      expect(Object.keys(paths).every((path) => path.startsWith(`${base}/`))).toBe(true)
      expect((await call(firststep, user, 'GET', `${base}/health/ready`)).status).toBe(200)
      expect((await call(firststep, user, 'GET', `${base}/admin/analytics`)).status).toBe(403)
      expect((await call(firststep, user, 'GET', '/api/health/ready')).status).toBe(404)
    }
  })
})

test('in process, the API answers for who sent the headers, by the types of the flow, and refuses as the API does', async () => {
  const kit = await createTestFirststep({ flow: flowOf('typed'), postgresUrl })
  onTestFinished(kit.close)
  const { api } = await kit.createUser()
  expect(await api.getCurrentSession()).toBeUndefined()
  const { data: session } = await api.start({ source: 'test' })
  const saved = await api.save({ sessionId: session.id, step: 'shop', data: { title: 'Bread' } })
  const title: string | undefined = saved.data.stepData.shop?.title
  expect(title).toBe('Bread')
  await expect(
    api.save({ sessionId: session.id, step: 'shop', data: { title: 'x'.repeat(61) } }),
  ).rejects.toMatchObject({ code: 'validation_failed' })
  const completed = await api.complete({ sessionId: session.id })
  expect(completed.data.status).toBe('completed')
  await api.deleteSession(session.id, { erase: true })
  expect(await api.getCurrentSession()).toBeUndefined()
  await expect(kit.firststep.api(new Headers()).getCurrentSession()).rejects.toMatchObject({
    code: 'unauthenticated',
  })
})

test('what was given goes before the environment, and is named as it was given when it is wrong', async () => {
  const [database] = databases as [TestDatabase]
  const environment = {
    DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
    FIELD_ENCRYPTION_KEYS: KEYS,
    LOG_LEVEL: 'silent',
  }
  const given = assembleFirststep({
    databaseUrl: database.connectionString,
    environment,
    jobs: 'external',
    localKeys,
  })
  open.push(given)
  expect((await call(given, randomUUID(), 'GET', '/api/onboarding/health/ready')).status).toBe(200)
  const wrong = assembleFirststep({ rateLimitScale: -1, environment })
  await expect(wrong.start()).rejects.toThrow('rateLimitScale must be a number over 0')
})

test('a backend of the app acts for a user in process, and what it writes is in the audit trail', async () => {
  const [database] = databases as [TestDatabase]
  const user = await signUp(database)
  const firststep = firststepOf('served', database)
  const api = firststep.as({ kind: 'service', id: 'crm', reason: 'import' }).user(user)
  const { data: session } = await api.start()
  await api.save({ sessionId: session.id, step: 'shop', data: { title: 'Imported' } })
  expect((await api.getCurrentSession())?.data.stepData).toEqual({ shop: { title: 'Imported' } })
  const client = new pg.Client({ connectionString: database.connectionString })
  await client.connect()
  const { rows } = await client.query(`select actor, reason from onboarding.audit where subject = $1`, [user])
  await client.end()
  expect(rows).toEqual([
    { actor: 'service:crm', reason: 'import' },
    { actor: 'service:crm', reason: 'import' },
  ])
  await expect(firststep.as({ kind: 'service', id: 'crm' }).user(randomUUID()).start()).rejects.toMatchObject(
    { code: 'not_found' },
  )
})

test('two flows on one database have events and figures of their own, also while one of them has no receiver', async () => {
  const [database] = databases as [TestDatabase]
  const user = await signUp(database)
  const receiver = await startWebhookReceiver()
  const told = {
    webhookUrl: receiver.url,
    webhookSecret: [receiver.secret],
    metricsToken: 'a-token-of-operators',
  }
  const makers = firststepOf('makers', database, undefined, told)
  const readers = firststepOf('readers', database, undefined, { metricsToken: told.metricsToken })
  const figuresOf = async (firststep: AssembledFirststep): Promise<string[]> => {
    const headers = { authorization: `Bearer ${told.metricsToken}` }
    const answer = await firststep.handler(new Request(`${ORIGIN}/api/onboarding/metrics`, { headers }))
    return (await answer.text()).split('\n').filter((line) => /^onboarding_sessions.*[1-9]$/.test(line))
  }
  const begin = (firststep: AssembledFirststep) => call(firststep, user, 'POST', '/api/onboarding/start', {})
  try {
    await Promise.all([makers.start(), readers.start()])
    const [made] = await Promise.all([begin(makers), begin(readers)])
    const delivered = async (firststep: AssembledFirststep) =>
      (await firststep.runJobs()).jobs.find(({ name }) => name === 'deliver-events')?.done
    expect(await delivered(readers)).toBe(0)
    expect(receiver.received).toEqual([])
    // Now somebody listens to the other flow too, and is told of what comes after.
    const listening = firststepOf('readers', database, undefined, told)
    await listening.start()
    await call(readers, user, 'POST', '/api/onboarding/start', { restart: true })
    expect(await delivered(makers)).toBe(1)
    expect(receiver.received.map(({ type, data }) => [type, data.sessionId])).toEqual([
      ['onboarding.started', made.body.data.id],
    ])
    expect(await delivered(makers)).toBe(0)
    expect(await delivered(listening)).toBe(2)
    expect(receiver.received.slice(1).map(({ type, data }) => [type, data.flow])).toEqual([
      ['onboarding.abandoned', { id: 'readers', version: 1 }],
      ['onboarding.started', { id: 'readers', version: 1 }],
    ])
    expect(await figuresOf(makers)).toEqual([
      'onboarding_sessions_total{event="started"} 1',
      'onboarding_sessions_live 1',
    ])
    expect(await figuresOf(readers)).toEqual([
      'onboarding_sessions_total{event="started"} 2',
      'onboarding_sessions_total{event="abandoned"} 1',
      'onboarding_sessions_live 1',
    ])
  } finally {
    await receiver.stop()
  }
})
