import { randomUUID } from 'node:crypto'
import { createTestFirststep } from 'firststep/test'
import { expect, inject, onTestFinished, test } from 'vitest'
import { migrate } from '#lib/db/migrate.ts'
import { assembleFirststep } from '#lib/firststep/assembled.ts'
import {
  call,
  firststepOf,
  flowOf,
  KEYS,
  localKeys,
  ORIGIN,
  open,
  run,
  signUp,
  tokenOf,
} from '#tests/support/mounted-firststep.ts'
import { createTestDatabase } from '#tests/support/test-database.ts'

const postgresUrl = inject('clusterConnectionString')

test('a database that nobody has prepared is a 503 that names the command, opens the gate, and heals without a restart', async () => {
  const empty = await createTestDatabase('template0')
  const firststep = firststepOf('unprepared', empty)
  const ask = () => call(firststep, randomUUID(), 'GET', '/api/onboarding/health/ready')
  const told = {
    status: 503,
    body: { code: 'unavailable', detail: expect.stringContaining('firststep migrate') },
  }
  try {
    for (const path of ['/health/ready', '/session/current'])
      expect(await call(firststep, randomUUID(), 'GET', `/api/onboarding${path}`)).toMatchObject(told)
    await expect(firststep.start()).rejects.toMatchObject({
      name: 'DatabaseStateError',
      message: expect.stringContaining('firststep migrate'),
    })
    await expect(firststep.api(new Headers()).getFlow()).rejects.toMatchObject({ code: 'unavailable' })
    expect(await firststep.gate(new Request(`${ORIGIN}/`), { to: '/welcome' })).toBeUndefined()
    await migrate('up', { connectionString: empty.connectionString })
    expect((await ask()).status).toBe(200)
    // Nor does one that has begun to serve need a restart, where what it calls is missing for a while.
    const user = await signUp(empty)
    const page = new Request(`${ORIGIN}/`, { headers: { authorization: `Bearer ${await tokenOf(user)}` } })
    await run(empty, 'alter schema onboarding rename to of_a_version_before')
    expect(await firststep.gate(page, { to: '/welcome' })).toBeUndefined()
    expect(await call(firststep, user, 'GET', '/api/onboarding/session/current')).toMatchObject(told)
    expect(await ask()).toMatchObject(told)
    await run(empty, 'alter schema of_a_version_before rename to onboarding')
    expect((await ask()).status).toBe(200)
    expect((await firststep.gate(page, { to: '/welcome' }))?.status).toBe(307)
  } finally {
    await firststep.close()
    await empty.drop()
  }
})

test('a database that is out of reach is a 503 until it is there, and a wrong variable as well, never a rejection', async () => {
  const away = assembleFirststep({
    databaseUrl: 'postgres://nobody@127.0.0.1:1/none',
    fieldEncryptionKeys: KEYS,
    logLevel: 'silent',
    jobs: 'external',
    environment: {},
    localKeys,
  })
  open.push(away)
  const { status, body } = await call(away, randomUUID(), 'GET', '/api/onboarding/session/current')
  expect([status, body.code]).toEqual([503, 'unavailable'])
  const wrong = assembleFirststep({ databaseUrl: 'nowhere', environment: {} })
  const refused = await call(wrong, randomUUID(), 'GET', '/api/onboarding/session/current')
  expect([refused.status, refused.body.code]).toEqual([503, 'unavailable'])
})

test('jobs that nobody runs are said to be late, of the flow alone, and the process stays ready', async () => {
  const late = await createTestFirststep({ flow: flowOf('late'), postgresUrl, onEvent: () => undefined })
  onTestFinished(late.close)
  const ready = async () => (await (await late.createUser()).call('GET', '/health/ready')).body.data
  const { api } = await late.createUser()
  await api.start()
  await late.runJobs()
  await api.start({ restart: true })
  expect(await ready()).toEqual({ status: 'ready' })
  await late.clock.advance('11m')
  const { lateJobs } = await ready()
  expect(lateJobs.map(({ name }: { name: string }) => name)).toEqual(['fold-analytics', 'deliver-events'])
  expect(lateJobs[1].lateSeconds).toBeGreaterThanOrEqual(660)
  await late.runJobs()
  expect(await ready()).toEqual({ status: 'ready' })
})
