import { afterAll, beforeAll, expect, test } from 'vitest'
import { ofKind, plansOn } from '#tests/support/plans.ts'
import { startTestServer, type TestServer } from '#tests/support/test-server.ts'
import { remove } from '#tests/support/wizard.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

const { add, change, finished } = plansOn(() => server)

test('operators see what became of items by kind and source, as it now stands, also after an erasure', async () => {
  const admin = await server.createUser({ app_metadata: { role: 'admin' } })
  const figures = async () =>
    (await server.call('GET', '/api/admin/analytics', { user: admin })).body.data.plan
  expect(await figures()).toEqual([])
  const { user, sessionId, items } = await finished()
  const [okr] = ofKind(items, 'okr')
  const [insight, other] = ofKind(items, 'insight')
  await change(user, okr!.id, { state: 'accepted' })
  await change(user, okr!.id, { state: 'done', position: 0 })
  await change(user, insight!.id, { content: { text: 'Mine' }, state: 'accepted' })
  await change(user, insight!.id, { content: { text: 'Mine, again' } })
  await change(user, other!.id, { state: 'dismissed' })
  await change(user, other!.id, { state: 'suggested' })
  const own = await add(user, { kind: 'advice', content: { text: 'Own' } })
  await change(user, own.body.data.id, { state: 'done' })
  const none = { accepted: 0, dismissed: 0, done: 0, edited: 0 }
  const expected = [
    { ...none, kind: 'insight', source: 'advisor', accepted: 1, edited: 1 },
    { ...none, kind: 'okr', source: 'advisor', done: 1 },
    { ...none, kind: 'advice', source: 'person', done: 1 },
  ]
  expect(await figures()).toEqual(expected)
  await remove(server, user, sessionId, '?erase=true')
  expect(await figures()).toEqual(expected)
})
