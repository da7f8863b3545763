import { randomBytes } from 'node:crypto'
import { defineFlow, field } from 'firststep'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Flow } from '#lib/flow/flow.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { complete, read, save, start } from '#tests/support/wizard.ts'

const shop = { title: field.text({ max: 60, sealed: true }), country: field.country() }
const shopWords = { title: 'Shop', fields: { title: 'Title', country: 'Country' } }

const first = defineFlow({ id: 'shop', version: 1 })
  .step('shop', shop)
  .words({ en: { shop: shopWords } })

/** One more step, of two fields, one of them for some. */
const second = defineFlow({ id: 'shop', version: 2 })
  .step('shop', shop)
  .step(
    'people',
    { count: field.integer({ min: 1, max: 100 }), works: field.text({ max: 60 }) },
    (_, own) => ({ fields: { works: { when: own.count.atLeast(10) } } }),
  )
  .words({
    en: {
      shop: shopWords,
      people: { title: 'People', fields: { count: 'How many', works: 'Works council' } },
    },
  })

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database?.drop())

const KEYS = { FIELD_ENCRYPTION_KEYS: `test:${randomBytes(32).toString('base64')}` }

async function serving<Result>(flow: Flow, work: (server: TestServer) => Promise<Result>): Promise<Result> {
  const server = await startTestServer(KEYS, { flow, database })
  try {
    return await work(server)
  } finally {
    await server.stop()
  }
}

test('a flow gets one more step while people are in it: who is under way goes on, who was done stays so', async () => {
  const SHOP = { title: 'Nur', country: 'ES' }
  const [done, under, doneId, underId] = await serving(first, async (server) => {
    const users = [await server.createUser(), await server.createUser()] as const
    const ids = [await start(server, users[0]), await start(server, users[1])] as const
    for (const [place, user] of users.entries()) await save(server, user, ids[place] ?? '', 'shop', SHOP)
    expect((await complete(server, users[0], ids[0])).status).toBe(200)
    return [...users, ...ids] as const
  })
  await serving(second, async (server) => {
    const signedIn = async (user: TestUser): Promise<TestUser> => ({
      ...user,
      token: await server.signToken({ sub: user.id, email: user.email }),
    })
    const [one, other] = [await signedIn(done), await signedIn(under)]
    expect((await read(server, one, doneId)).body.data).toMatchObject({
      status: 'completed',
      definitionVersion: 1,
      stepData: { shop: SHOP },
    })
    expect((await read(server, other, underId)).body.data).toMatchObject({
      path: ['shop', 'people'],
      completedSteps: ['shop'],
      currentStep: 2,
    })
    expect(await complete(server, other, underId)).toMatchObject({
      status: 409,
      body: { missing: [{ step: 'people', fields: ['count'] }] },
    })
    expect(await save(server, other, underId, 'people', { count: 12 })).toMatchObject({
      status: 422,
      body: { errors: [{ path: '/data/works', code: 'required' }] },
    })
    const saved = await save(server, other, underId, 'people', { count: 3 })
    expect(saved.body.data).toMatchObject({
      definitionVersion: 2,
      completedSteps: ['shop', 'people'],
      stepData: { shop: SHOP, people: { count: 3 } },
    })
    expect((await complete(server, other, underId)).body.data.status).toBe('completed')

    const admin = await server.createUser({ app_metadata: { role: 'admin' } })
    const { data } = (await server.call('GET', '/api/admin/analytics', { user: admin })).body
    const row = (step: string) => data.funnel.find((each: { step: string }) => each.step === step)
    expect(row('shop')).toMatchObject({ entered: 2, completed: 2 })
    expect(row('people')).toMatchObject({ entered: 1, completed: 1 })
    expect(row('complete')).toMatchObject({ entered: 2, completed: 2 })
    expect(data.totals).toMatchObject({ started: 2, completed: 2, live: 0 })
    expect(
      data.byVersion.map(({ value, started }: { value: string; started: number }) => [value, started]),
    ).toEqual([
      ['1', 1],
      ['2', 1],
    ])
  })
})
