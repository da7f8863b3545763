import { randomBytes } from 'node:crypto'
import { Writable } from 'node:stream'
import { defineFlow, field } from 'firststep'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Flow } from '#lib/flow/flow.ts'
import { createLog } from '#lib/observability/log.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { complete, read, save } from '#tests/support/wizard.ts'

const title = field.text({ max: 60, sealed: true })
const size = field.choice(['small', 'large'])

const one = defineFlow({ id: 'frail', version: 1 })
  .step('company', { title, size })
  .words({ en: { company: { title: 'Company', fields: { title: 'Title', size: 'Size' } } } })

/** Renames a field, for everybody but those whose answers it did not expect. */
const two = defineFlow({ id: 'frail', version: 2 })
  .step('company', { title, scale: field.choice(['small', 'large'], { due: 'now' }) })
  .words({ en: { company: { title: 'Company', fields: { title: 'Title', scale: 'Scale' } } } })
  .migrate(2, ({ company: { size, ...company } = {}, ...answers }) => {
    if (String(company.title).startsWith('Odd')) throw new Error(`unexpected: ${company.title}`)
    return { ...answers, company: { ...company, scale: size } }
  })

const KEYS = { FIELD_ENCRYPTION_KEYS: `test:${randomBytes(32).toString('base64')}` }

let database: TestDatabase
let logged = ''
const stream = new Writable({
  write(chunk, _encoding, done) {
    logged += chunk
    done()
  },
})
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database?.drop())

async function serving<Result>(flow: Flow, work: (server: TestServer) => Promise<Result>): Promise<Result> {
  const log = createLog('trace', stream)
  const server = await startTestServer(KEYS, { flow, database, otherVersions: [one, two], log })
  try {
    return await work(server)
  } finally {
    await server.stop()
  }
}

const start = (server: TestServer, user: TestUser, body: object = {}) =>
  server.call('POST', '/api/onboarding/start', { user, body })

async function completed(server: TestServer, name: string): Promise<{ user: TestUser; id: string }> {
  const user = await server.createUser()
  const id = (await start(server, user)).body.data.id
  await save(server, user, id, 'company', { title: name, size: 'large' })
  expect((await complete(server, user, id)).status).toBe(200)
  return { user, id }
}

test('whom .migrate fails goes on with what still fits, loses nothing of the old session, and is in the log', async () => {
  const people = await serving(one, async (server) => ({
    odd: await completed(server, 'Odd & Sons'),
    even: await completed(server, 'Even'),
  }))
  await serving(two, async (server) => {
    const signedIn = async ({ user }: { user: TestUser }): Promise<TestUser> => ({
      ...user,
      token: await server.signToken({ sub: user.id, email: user.email }),
    })
    const [odd, even] = [await signedIn(people.odd), await signedIn(people.even)]
    const pastDueOf = async (user: TestUser) => {
      const { body } = await server.call('GET', '/api/onboarding/requirements', { user })
      return body.data.pastDue.map(({ field: name }: { field: string }) => name)
    }
    const linesOf = (id: string) =>
      logged
        .split('\n')
        .filter((line) => line.includes('.migrate has failed'))
        .map((line) => JSON.parse(line))
        .filter(({ session }) => session === id)

    expect([await pastDueOf(odd), await pastDueOf(even)]).toEqual([['scale'], []])
    expect(linesOf(people.even.id)).toEqual([])
    expect(linesOf(people.odd.id)[0]).toMatchObject({
      level: 'warn',
      from: 1,
      to: 2,
      reason: 'migrate(2) throws: Error',
    })
    for (const body of [{ update: true }, { restart: true }]) {
      const before = linesOf(people.odd.id).length
      const { data } = (await start(server, odd, body)).body
      expect(data.stepData).toEqual({ company: { title: 'Odd & Sons' } })
      if ('update' in body) expect(linesOf(people.odd.id).length).toBeGreaterThan(before)
    }
    expect((await read(server, odd, people.odd.id)).body.data).toMatchObject({
      definitionVersion: 1,
      stepData: { company: { title: 'Odd & Sons', size: 'large' } },
    })
    expect(logged).not.toContain('Odd & Sons')
  })
})
