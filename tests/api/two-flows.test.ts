import { randomBytes } from 'node:crypto'
import { defineFlow, field } from 'firststep'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { complete, read, remove, save, start } from '#tests/support/wizard.ts'

const flowOf = (id: string) =>
  defineFlow({ id, version: 1 })
    .step('shop', { title: field.text({ max: 60 }) })
    .words({ en: { shop: { title: 'Shop', fields: { title: 'Title' } } } })

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database?.drop())

const KEYS = { FIELD_ENCRYPTION_KEYS: `test:${randomBytes(32).toString('base64')}` }

/** Serves one flow after another on the same database. */
async function serving<Result>(id: string, work: (server: TestServer) => Promise<Result>): Promise<Result> {
  const server = await startTestServer(KEYS, { flow: flowOf(id), database })
  try {
    return await work(server)
  } finally {
    await server.stop()
  }
}

test('a person has a session in each of two flows on one database, and neither flow finds the other’s', async () => {
  const [person, bought] = await serving('buyers', async (buyers): Promise<[TestUser, string]> => {
    const user = await buyers.createUser()
    const id = await start(buyers, user)
    await save(buyers, user, id, 'shop', { title: 'To buy' })
    return [user, id]
  })
  const signedIn = async (server: TestServer): Promise<TestUser> => ({
    ...person,
    token: await server.signToken({ sub: person.id, email: person.email }),
  })
  await serving('sellers', async (sellers) => {
    const user = await signedIn(sellers)
    const sold = await start(sellers, user)
    expect(sold).not.toBe(bought)
    expect((await read(sellers, user, bought)).status).toBe(404)
    expect((await save(sellers, user, bought, 'shop', { title: 'Stolen' })).status).toBe(404)
    expect((await complete(sellers, user, bought)).status).toBe(404)
    expect((await remove(sellers, user, bought, '?erase=true')).status).toBe(204)
    expect((await remove(sellers, user, bought)).status).toBe(204)
    const current = await sellers.call('GET', '/api/onboarding/session/current', { user })
    expect(current.body.data).toMatchObject({ id: sold, flow: { id: 'sellers', version: 1 }, stepData: {} })
  })
  await serving('buyers', async (buyers) => {
    const user = await signedIn(buyers)
    expect(await start(buyers, user)).toBe(bought)
    expect((await read(buyers, user, bought)).body.data).toMatchObject({
      status: 'in_progress',
      flow: { id: 'buyers', version: 1 },
      stepData: { shop: { title: 'To buy' } },
    })
  })
})
