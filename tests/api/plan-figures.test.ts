import { afterAll, beforeAll, expect, test } from 'vitest'
import { ofKind, plansOn } from '#tests/support/plans.ts'
import { startTestServer, type TestServer } from '#tests/support/test-server.ts'
import { remove, start } from '#tests/support/wizard.ts'

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

/** Figures are at most a second old. */
const FRESH = { timeout: 10_000, interval: 250 }

test('what was decided before an update can be taken back in it, and counts where it stands', async () => {
  const admin = await server.createUser({ app_metadata: { role: 'admin' } })
  const counted = async () => {
    const { body } = await server.call('GET', '/api/admin/analytics', { user: admin })
    const { accepted, dismissed, done } = body.data.plan.find(
      ({ kind, source }: { kind: string; source: string }) => kind === 'insight' && source === 'advisor',
    )
    return { accepted, dismissed, done }
  }
  const { user, items } = await finished()
  const [taken, kept] = ofKind(items, 'insight')
  await change(user, taken!.id, { state: 'done' })
  await expect.poll(counted, FRESH).toMatchObject({ done: 1 })
  const before = await counted()
  await start(server, user, { update: true })
  // Counted in the update, and not to be taken for what was decided before it.
  await change(user, kept!.id, { state: 'done' })
  expect((await change(user, taken!.id, { content: { text: 'Mine' } })).body.data.state).toBe('done')
  await expect.poll(counted, FRESH).toEqual({ ...before, done: before.done + 1 })
  expect((await change(user, taken!.id, { state: 'suggested' })).body.data.state).toBe('suggested')
  await change(user, taken!.id, { state: 'dismissed' })
  await change(user, taken!.id, { state: 'accepted' })
  await expect
    .poll(counted, FRESH)
    .toEqual({ ...before, accepted: before.accepted + 1, done: before.done + 1 })
})
