import { defineFlow, field } from 'firststep'
import { expect, test } from 'vitest'
import { deadlineOf, servingVersion, start } from '#tests/support/due-questions.ts'
import { serviceHeaders } from '#tests/support/service-tokens.ts'
import { createTestDatabase } from '#tests/support/test-database.ts'
import type { TestServer, TestUser } from '#tests/support/test-server.ts'
import { complete, save } from '#tests/support/wizard.ts'

const one = defineFlow({ id: 'firm', version: 1 })
  .step('company', { name: field.text({ max: 60 }) })
  .words({ en: { company: { title: 'Company', fields: { name: 'Name' } } } })

const two = defineFlow({ id: 'firm', version: 2 })
  .step('company', { name: field.text({ max: 60 }), city: field.text({ max: 60, due: 'now' }) })
  .words({ en: { company: { title: 'Company', fields: { name: 'Name', city: 'City' } } } })

async function answered(server: TestServer): Promise<{ user: TestUser; sessionId: string }> {
  const user = await server.createUser()
  const sessionId = (await start(server, user)).body.data.id
  await save(server, user, sessionId, 'company', { name: 'Bakery' })
  return { user, sessionId }
}

test('a service completes sessions of older versions, and is told what a newer one asks', async () => {
  const database = await createTestDatabase()
  const serving = <Result>(flow: typeof one | typeof two, work: (server: TestServer) => Promise<Result>) =>
    servingVersion({ database, flow, otherVersions: [one, two] }, work)
  try {
    const [done, finished] = await serving(one, async (server) => {
      const person = await answered(server)
      await complete(server, person.user, person.sessionId)
      return [person, await answered(server)]
    })
    await serving(two, async (server) => {
      const acts = async ({ user }: { user: TestUser }) =>
        (await server.sql.query('select action from onboarding.audit where subject = $1', [user.id])).rows
      const asked = await server.call('GET', '/api/onboarding/requirements', {
        headers: serviceHeaders({ of: done.user.id }),
      })
      expect([asked.status, asked.body.data?.status]).toEqual([200, 'past_due'])
      expect(await acts(done)).toEqual([])
      const completed = await server.call('POST', '/api/onboarding/complete', {
        headers: serviceHeaders({ of: finished.user.id }),
        body: { sessionId: finished.sessionId },
      })
      expect([completed.status, completed.body.data?.status]).toEqual([200, 'completed'])
      expect(await acts(finished)).toEqual([{ action: 'session.completed' }])
      for (const { user } of [done, finished])
        expect(await deadlineOf(server, user)).toMatchObject({ version: 2, past_due_at: expect.any(Date) })
    })
  } finally {
    await database.drop()
  }
})
