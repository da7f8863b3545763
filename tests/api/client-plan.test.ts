import { afterAll, beforeAll, expect, test } from 'vitest'
import { createOnboardingClient, memoryStorage, OnboardingError, withWaitingChanges } from '#client/index.ts'
import { plansOn } from '#tests/support/plans.ts'
import { startTestServer, type TestServer } from '#tests/support/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

const { finished } = plansOn(() => server)

/** A person with a plan, on a network that can be away, before the server or behind it. */
async function connect() {
  const { user, sessionId } = await finished()
  const network = { isAway: false, losesAnswers: false }
  const storage = memoryStorage()
  const open = () =>
    createOnboardingClient({
      baseUrl: server.origin,
      getToken: () => user.token,
      storage,
      maxAttempts: 1,
      async fetch(...parameters) {
        if (network.isAway) throw new TypeError('away')
        const response = await fetch(...parameters)
        if (network.losesAnswers) throw new TypeError('lost')
        return response
      },
    })
  return { user, sessionId, network, open }
}

test('the client reads, changes, adds to, renews and downloads a plan', async () => {
  const { sessionId, open } = await connect()
  const client = open()
  const { data: plan } = await client.getPlan()
  const [first] = plan.items
  const changed = await client.changePlanItem(first!.id, { state: 'accepted' })
  expect(changed).toMatchObject({ data: { id: first!.id, state: 'accepted' }, meta: { revision: 2 } })
  const added = await client.addPlanItem({ kind: 'advice', content: { text: 'Mine' }, sessionId })
  expect(added.data).toMatchObject({ source: 'person', content: { text: 'Mine' } })
  const renewed = await client.renewPlan({ sessionId, kinds: ['okr'] })
  expect(renewed.data.items).toContainEqual(expect.objectContaining({ id: first!.id, state: 'accepted' }))
  expect(await client.downloadPlan({ format: 'markdown' })).toContain('Mine')
  expect(await client.downloadPlan({ format: 'ics', sessionId })).toMatch(/^BEGIN:VCALENDAR\r\n/)
  await expect(client.changePlanItem('no-such-id', { state: 'done' })).rejects.toMatchObject({ status: 404 })
})

test('what is changed and added offline shows at once, survives a reload and arrives once', async () => {
  const { sessionId, network, open } = await connect()
  const before = open()
  const { data: plan } = await before.getPlan()
  const [first, second] = plan.items
  network.isAway = true
  const baseRevision = plan.revision
  void before.planQueue.change(sessionId, first!.id, { state: 'accepted' }, { baseRevision })
  void before.planQueue.change(sessionId, first!.id, { position: 2 }, { baseRevision })
  void before.planQueue.change(sessionId, second!.id, { content: { text: 'Mine' } }, { baseRevision })
  void before.planQueue.add(sessionId, { kind: 'insight', content: { text: 'Own' } })
  await expect.poll(() => before.planQueue.state().heldUpBy?.code).toBe('network')
  const shown = withWaitingChanges(plan, before.planQueue.state().waiting)
  expect(shown.items[2]).toMatchObject({ id: first!.id, state: 'accepted', position: 2 })
  expect(shown.items.find(({ id }) => id === second!.id)?.content).toEqual({ text: 'Mine' })
  expect(shown.items.at(-1)).toMatchObject({ kind: 'insight', content: { text: 'Own' }, source: 'person' })
  before.planQueue.close()
  before.queue.close()

  // The server takes them, but nobody hears of it.
  network.isAway = false
  network.losesAnswers = true
  const after = open()
  const heard: [string, boolean][] = []
  after.planQueue.onAnswer(({ name, item }) => {
    const isInLine = after.planQueue.state().waiting.some(({ step }) => step === name)
    heard.push([item?.id ?? '', isInLine])
  })
  await expect.poll(() => after.planQueue.state().heldUpBy?.code).toBe('network')
  network.losesAnswers = false
  await after.planQueue.flush()
  expect(after.planQueue.state()).toMatchObject({ waiting: [], refused: [] })
  // Each while it still stood in line, so that no page shows the plan without it.
  expect(heard.every(([, isInLine]) => isInLine)).toBe(true)
  expect(new Set(heard.map(([id]) => id)).size).toBe(3)
  const { data: arrived } = await after.getPlan()
  const bare = (items: typeof arrived.items) =>
    items.map(({ kind, state, content }) => [kind, state, content])
  expect(bare(arrived.items)).toEqual(bare(shown.items))
  expect(arrived.items).toHaveLength(plan.items.length + 1)
  after.planQueue.close()
  after.queue.close()
})

test('a conflict with somebody else is refused with both values, one with oneself is none', async () => {
  const { sessionId, open } = await connect()
  const client = open()
  const { data: plan } = await client.getPlan()
  const [first, second] = plan.items
  const baseRevision = plan.revision
  // One after the other, both from what the person saw first.
  await Promise.all([
    client.planQueue.change(sessionId, first!.id, { state: 'accepted' }, { baseRevision }),
    client.planQueue.change(sessionId, second!.id, { state: 'accepted' }, { baseRevision }),
    client.planQueue.change(sessionId, first!.id, { state: 'done' }, { baseRevision }),
  ])
  await client.changePlanItem(second!.id, { state: 'dismissed' })
  const late = client.planQueue.change(sessionId, second!.id, { state: 'done' }, { baseRevision })
  await expect(late).rejects.toSatisfy(
    (error) =>
      OnboardingError.isInstance(error) &&
      error.code === 'edit_conflict' &&
      error.conflicts[0]?.path === '/state' &&
      error.conflicts[0].theirs === 'dismissed',
  )
  const { data: after } = await client.getPlan()
  expect(after.items.map(({ state }) => state).slice(0, 2)).toEqual(['done', 'dismissed'])
  expect(client.planQueue.state().refused).toHaveLength(1)
  const own = client.planQueue.add(sessionId, { kind: 'advice', content: { text: '' } })
  await expect(own).rejects.toMatchObject({ code: 'validation_failed' })
  expect(client.planQueue.state().waiting).toEqual([])
  client.planQueue.close()
  client.queue.close()
})
