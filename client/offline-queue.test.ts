import { expect, test } from 'vitest'
import { OnboardingError } from './errors.ts'
import { createOfflineQueue } from './offline-queue.ts'
import { memoryStorage, type QueueStorage } from './queue-storage.ts'
import { withWaitingSaves } from './queued-saves.ts'
import { company, MergingServer, openQueue, SESSION, until } from './testing/merging-server.ts'
import type { AnySession } from './types.ts'

const OTHER_SESSION = 'a1b2c3d4-0000-4000-8000-000000000002'
const NETWORK = new OnboardingError({ code: 'network', detail: 'offline' })

test('saves reach the server once each and in order', async () => {
  const server = new MergingServer()
  const queue = openQueue(server)
  await Promise.all([
    queue.save(company({ name: 'One' }, { complete: true })),
    queue.save({ sessionId: OTHER_SESSION, step: 'welcome', data: { role: 'ceo' } }),
    queue.save(company({ name: 'Two' })),
  ])
  expect(server.log.map(({ step, data }) => [step, data])).toEqual([
    ['company', { name: 'One' }],
    ['welcome', { role: 'ceo' }],
    ['company', { name: 'Two' }],
  ])
  expect(queue.state().waiting).toEqual([])
})

test('what was typed offline survives a reload and becomes one request', async () => {
  const server = new MergingServer()
  server.failures = [{ error: new OnboardingError({ code: 'unauthenticated', status: 401 }) }]
  const storage = memoryStorage()
  const first = openQueue(server, storage)
  void first.save(company({ name: 'Sent first' })).catch(() => undefined)
  await until(() => first.state().heldUpBy !== undefined)
  server.failures = Array.from({ length: 9 }, () => ({
    error: new OnboardingError({ code: 'unauthenticated', status: 401 }),
  }))
  void first.save(company({ name: 'Pan' })).catch(() => undefined)
  void first.save(company({ name: 'Panadería', size: 'small' })).catch(() => undefined)
  void first.save(company({ name: 'Panadería Sol' })).catch(() => undefined)
  expect(first.state().waiting.at(-1)?.data).toEqual({ name: 'Panadería Sol', size: 'small' })
  await until(() => String(storage.getItem('queue')).includes('Panadería Sol') && !first.state().isSending)
  first.close()
  expect(server.log).toEqual([])

  server.failures = []
  const second = openQueue(server, storage)
  await second.flush()
  expect(server.log.map(({ data }) => data)).toEqual([
    { name: 'Sent first' },
    { name: 'Panadería Sol', size: 'small' },
  ])
  expect(await storage.getItem('queue')).toBeNull()
})

test('an answer that was lost on the way is asked for again under the same opId: one effect', async () => {
  const server = new MergingServer()
  server.failures = [{ error: NETWORK, after: true }]
  const queue = openQueue(server)
  const answer = await queue.save(company({ name: 'Once' }))
  expect(server.log).toHaveLength(2)
  expect(server.log[0]?.opId).toBe(server.log[1]?.opId)
  expect(answer.data.revision).toBe(2)
})

test('an opId that waits already is not queued again', async () => {
  const server = new MergingServer()
  const queue = openQueue(server)
  const opId = crypto.randomUUID()
  const [one, other] = await Promise.all([
    queue.save(company({ name: 'Same' }, { opId })),
    queue.save(company({ name: 'Same' }, { opId })),
  ])
  expect(server.log).toHaveLength(1)
  expect(one).toBe(other)
})

test('a storage that takes nothing costs the reload, never the save', async () => {
  const server = new MergingServer()
  const full: QueueStorage = {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError')
    },
    removeItem: () => undefined,
  }
  const queue = openQueue(server, full)
  const seen = new Set<boolean>()
  queue.subscribe(() => seen.add(queue.state().isPersistent))
  await queue.save(company({ name: 'Kept' }))
  expect(seen).toContain(false)
  expect(server.answers.company?.name).toBe('Kept')
})

test('a save that another tab has sent settles here too', async () => {
  const server = new MergingServer()
  const storage = memoryStorage()
  server.failures = [{ error: new OnboardingError({ code: 'unauthenticated', status: 401 }) }]
  const here = openQueue(server, storage)
  const saved = here.save(company({ name: 'Shared' }))
  await until(() => here.state().heldUpBy !== undefined)
  const there = openQueue(server, storage)
  await there.flush()
  await here.flush()
  expect((await saved).data.stepData.company?.name).toBe('Shared')
  expect(server.log).toHaveLength(1)
})

test('a form shows what waits over what the server has', () => {
  const session = {
    id: SESSION,
    stepData: { company: { name: 'Old', size: 'small' } },
  } as unknown as AnySession
  const shown = withWaitingSaves(session, [
    company({ name: 'New', size: null }),
    company({ name: 'Not this session' }, { sessionId: OTHER_SESSION }),
  ])
  expect(shown.stepData).toEqual({ company: { name: 'New' } })
})

test.each(['null', '[]', '{}', 'not json', '{"waiting":3}'])(
  'what somebody else has put into the storage (%s) stops nobody from saving',
  async (foreign) => {
    const server = new MergingServer()
    const storage = memoryStorage()
    await storage.setItem('queue', foreign)
    const queue = openQueue(server, storage)
    await queue.save(company({ name: 'Saved' }))
    expect(server.answers.company?.name).toBe('Saved')
  },
)

test('drafts may wait for more to come, and are kept meanwhile', async () => {
  const server = new MergingServer()
  const storage = memoryStorage()
  const queue = openQueue(server, storage)
  await queue.flush()
  const drafts = ['P', 'Pa', 'Pan'].map((name) => queue.save(company({ name }), { delayMs: 30 }))
  await until(() => String(storage.getItem('queue')).includes('"Pan"'))
  expect(server.log).toEqual([])
  await Promise.all(drafts)
  expect(server.log.map(({ data }) => data)).toEqual([{ name: 'Pan' }])
})

test('a queue of one’s own keeps a save before the event handler that made it ends', async () => {
  const server = new MergingServer()
  const storage = memoryStorage()
  const { send, read } = server
  const queue = createOfflineQueue({ storage, storageKey: 'queue', isShared: false, send, read })
  await queue.flush()
  void queue.save(company({ name: 'Kept' }), { delayMs: 1000 })
  for (let turn = 0; turn < 10; turn++) await Promise.resolve()
  expect(storage.getItem('queue')).toContain('Kept')
  queue.close()
})

test('finishing a step takes up its unsent draft; a draft never undoes the finishing', async () => {
  const server = new MergingServer()
  server.failures = [{ error: NETWORK }]
  const queue = openQueue(server)
  const first = queue.save({ sessionId: SESSION, step: 'welcome', data: { role: 'ceo' } })
  await until(() => queue.state().heldUpBy !== undefined)
  const rest = [
    queue.save(company({ name: 'Draft' })),
    queue.save(company({ name: 'Done', size: 'small' }, { complete: true })),
    queue.save(company({ name: 'Edited' })),
  ]
  await queue.flush()
  await Promise.all([first, ...rest])
  expect(server.log.map(({ data, complete }) => [data, complete])).toEqual([
    [{ role: 'ceo' }, true],
    [{ name: 'Done', size: 'small' }, true],
    [{ name: 'Edited' }, false],
  ])
})

test('two queues over one storage send every save once and in order', async () => {
  const server = new MergingServer()
  const storage = memoryStorage()
  server.failures = [{ error: NETWORK }, { error: NETWORK }]
  const one = openQueue(server, storage)
  const first = one.save(company({ name: 'One' }, { complete: true }))
  await until(() => one.state().heldUpBy !== undefined)
  const other = openQueue(server, storage)
  await until(() => other.state().heldUpBy !== undefined)
  const second = other.save({ sessionId: SESSION, step: 'welcome', data: { role: 'ceo' } })
  await until(() => String(storage.getItem('queue')).includes('ceo'))
  await one.flush()
  await other.flush()
  await Promise.all([first, second])
  expect(server.log.map(({ data }) => data)).toEqual([{ name: 'One' }, { role: 'ceo' }])
  expect(new Set(server.log.map(({ opId }) => opId)).size).toBe(2)
})

test('who listens late hears the answer to what an earlier page left', async () => {
  const server = new MergingServer()
  const storage = memoryStorage()
  server.failures = [{ error: NETWORK }]
  const earlier = openQueue(server, storage)
  earlier.save(company({ name: 'Left' })).catch(() => undefined)
  await until(() => earlier.state().heldUpBy !== undefined)
  earlier.close()
  const queue = openQueue(server, storage)
  await until(() => server.log.length === 1 && queue.state().waiting.length === 0)
  const heard: unknown[] = []
  queue.onAnswer(({ data }) => heard.push(data.stepData))
  queue.onAnswer(() => heard.push('told twice'))
  expect(heard).toEqual([{ company: { name: 'Left' } }])
  queue.close()
})
