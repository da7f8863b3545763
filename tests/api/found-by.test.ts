import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { defineFlow, field } from '#entries/index.ts'
import type { Flow } from '#lib/flow/flow.ts'
import { moveEverybody } from '#lib/versions/move-everybody.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'
import { startTestServer, type TestServer } from '#tests/support/test-server.ts'
import { save, start } from '#tests/support/wizard.ts'

const words = (fields: Record<string, string>) => ({ en: { shop: { title: 'Shop', fields } } }) as never
const one = defineFlow({ id: 'found', version: 1 })
  .step('shop', { has: field.boolean(), title: field.text({ max: 60, findBy: true }) }, (_, own) => ({
    fields: { title: { when: own.has.is(true) } },
  }))
  .words(words({ has: 'Has', title: 'Title' }))
const two = defineFlow({ id: 'found', version: 2 })
  .step('shop', { name: field.text({ max: 60, findBy: true }) })
  .words(words({ name: 'Name' }))
  .migrate(2, ({ shop: { title } = {} }) => ({ shop: { name: title } }), { drops: ['shop.has'] })

const KEYS = { FIELD_ENCRYPTION_KEYS: `test:${randomBytes(32).toString('base64')}` }

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database?.drop())

async function serving<Result>(flow: Flow, work: (server: TestServer) => Promise<Result>): Promise<Result> {
  const server = await startTestServer(KEYS, {
    flow,
    database,
    otherVersions: [one, two].filter(({ id }) => id === flow.id) as never,
  })
  try {
    return await work(server)
  } finally {
    await server.stop()
  }
}

async function found(server: TestServer, q: string): Promise<string[][]> {
  const support = await server.createUser({ app_metadata: { role: 'support' } })
  const { status, body } = await server.call('GET', `/api/admin/sessions?q=${q}`, { user: support })
  expect(status).toBe(200)
  return body.data.map(({ foundBy }: { foundBy: string[] }) => foundBy)
}

test('what is not asked any more finds nobody and is shown to nobody; asked again it does', async () => {
  await serving(one as never, async (server) => {
    const user = await server.createUser()
    const id = await start(server, user)
    const answer = (data: object) => save(server, user, id, 'shop', data, { complete: false })
    await answer({ has: true, title: 'Hidden Núr' })
    expect(await found(server, 'hidden%20nur')).toEqual([['Hidden Núr']])
    await answer({ has: false })
    expect(await found(server, 'hidden%20nur')).toEqual([])
    expect(await found(server, user.id)).toEqual([[]])
    await answer({ has: true })
    expect(await found(server, 'HIDDEN')).toEqual([['Hidden Núr']])
  })
})

test('the longest text that somebody may be found by is shown whole', async () => {
  const letter = defineFlow({ id: 'letters', version: 1 })
    .step('shop', { title: field.paragraphs({ max: 20_000, findBy: true }) })
    .words(words({ title: 'Letter' }))
  await serving(letter as never, async (server) => {
    const user = await server.createUser()
    const title = 'Núr '.repeat(4_999).concat('ends')
    await save(server, user, await start(server, user), 'shop', { title })
    expect(await found(server, user.id)).toEqual([[title]])
  })
})

test('whoever is moved before the newest version is served is found by its answers, and who stays is found still', async () => {
  const [moved, stayed] = await serving(one as never, async (server) => {
    const people = [await server.createUser(), await server.createUser()] as const
    for (const [place, user] of people.entries()) {
      const id = await start(server, user)
      await save(
        server,
        user,
        id,
        'shop',
        { has: true, title: `Renamed ${place}` },
        { complete: place === 1 },
      )
      if (place === 1)
        await server.call('POST', '/api/onboarding/complete', { user, body: { sessionId: id } })
    }
    return people
  })
  // As `flow apply` does beside processes of the version before.
  await serving(two as never, async (server) => {
    await server.sql.query(
      `update onboarding.find_fields set fields = '{"shop": ["title"]}' where flow = 'found'`,
    )
    await moveEverybody(server.server.runtime)
    expect(await found(server, 'renamed%200')).toEqual([['Renamed 0']])
    // The newest version has no such field, and shares it with nobody.
    expect(await found(server, 'renamed%201')).toEqual([[]])
    expect(await found(server, moved.id)).toEqual([['Renamed 0']])
    expect(await found(server, stayed.id)).toEqual([[]])
  })
})
