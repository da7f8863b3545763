import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Flow } from '#lib/flow/flow.ts'
import { moveEverybody } from '#lib/versions/move-everybody.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { read, save, start } from '#tests/support/wizard.ts'
import one from './shop/one.ts'
import two from './shop/two.ts'

const KEYS = { FIELD_ENCRYPTION_KEYS: `test:${randomBytes(32).toString('base64')}` }

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database?.drop())

async function serving<Result>(flow: Flow, work: (server: TestServer) => Promise<Result>): Promise<Result> {
  const server = await startTestServer(KEYS, { flow, database, otherVersions: [one, two] })
  try {
    return await work(server)
  } finally {
    await server.stop()
  }
}

test('a tab of the version before goes on after its session has moved: what can be taken is, once, and nothing else', async () => {
  const opId = randomUUID()
  const FIRST = { title: 'Nur', fax: '+1', size: 'small' }
  const [person, id, answered] = await serving(one, async (server) => {
    const user = await server.createUser()
    const session = await start(server, user)
    const first = await save(server, user, session, 'shop', FIRST, { opId, flowVersion: 1 })
    expect(first.status).toBe(200)
    return [user, session, first.body.data] as const
  })
  await serving(two, async (server) => {
    const user: TestUser = {
      ...person,
      token: await server.signToken({ sub: person.id, email: person.email }),
    }
    const { left } = await moveEverybody(server.server.runtime)
    expect(left).toBe(0)
    const moved = (await read(server, user, id)).body.data
    expect(moved).toMatchObject({
      definitionVersion: 2,
      completedSteps: ['shop'],
      stepData: { shop: { name: 'Nur', size: 'small' } },
      revision: answered.revision + 1,
      updatedAt: answered.updatedAt,
      expiresAt: answered.expiresAt,
    })
    const tab = (step: string, data: object, more: object = {}) =>
      save(server, user, id, step, data, { complete: false, flowVersion: 1, ...more })
    // The same operation again is the same answer, also though its fax could not be taken any more.
    expect((await save(server, user, id, 'shop', FIRST, { opId, flowVersion: 1 })).body.data).toEqual(
      answered,
    )
    const opIdReused = await save(server, user, id, 'shop', { title: 'Other' }, { opId, flowVersion: 1 })
    expect(opIdReused.body.code).toBe('op_id_reused')
    expect((await tab('shop', { title: 'Nur & Co.' })).body.data.stepData.shop).toEqual({
      name: 'Nur & Co.',
      size: 'small',
    })
    const changed = { status: 409, body: { code: 'flow_changed', flow: { id: 'shop', version: 2 } } }
    expect(await tab('shop', { fax: '+2' })).toMatchObject(changed)
    expect(await tab('shop', { size: 'huge' })).toMatchObject(changed)
    expect(await tab('shop', { title: null })).toMatchObject(changed)
    // It asks for a country that the tab does not show.
    expect(await tab('bank', { account: 'ES1' }, { complete: true })).toMatchObject(changed)
    expect((await tab('bank', { account: 'ES1' })).body.data.stepData.bank).toEqual({ account: 'ES1' })
    // What is wrong in the version that it was typed in is told as that.
    expect((await tab('shop', { titel: 'x' })).body.errors).toMatchObject([{ path: '/data/titel' }])
    // A version to come is nobody's yet.
    expect(await tab('bank', { account: 'ES2' }, { flowVersion: 3 })).toMatchObject(changed)
    expect((await read(server, user, id)).body.data.stepData).toEqual({
      shop: { name: 'Nur & Co.', size: 'small' },
      bank: { account: 'ES1' },
    })
  })
})

test('a tab that knows the session from before it moved saves a renamed answer, unless another has changed it since', async () => {
  const [person, id, known] = await serving(one, async (server) => {
    const user = await server.createUser()
    const session = await start(server, user)
    const { body } = await save(
      server,
      user,
      session,
      'shop',
      { title: 'Nur' },
      { complete: false, flowVersion: 1 },
    )
    return [user, session, body.data.revision] as const
  })
  await serving(two, async (server) => {
    const user: TestUser = {
      ...person,
      token: await server.signToken({ sub: person.id, email: person.email }),
    }
    await moveEverybody(server.server.runtime)
    const tab = (title: string, baseRevision: number) =>
      save(server, user, id, 'shop', { title }, { complete: false, flowVersion: 1, baseRevision })
    expect((await tab('Nur & Co.', known)).body.data.stepData.shop).toEqual({ name: 'Nur & Co.' })
    expect(await tab('Nur & Sons', known)).toMatchObject({ status: 409 })
  })
})
