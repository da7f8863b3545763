import { expect, test } from 'vitest'
import { OnboardingError } from './errors.ts'
import { createOfflineQueue } from './offline-queue.ts'
import { memoryStorage } from './queue-storage.ts'
import { company, MergingServer, openQueue, SESSION, until } from './testing/merging-server.ts'

const NETWORK = new OnboardingError({ code: 'network', detail: 'offline' })

const problemOf = (status: number, code: string, retryAfterSeconds?: number) =>
  new OnboardingError({ code, status } as never, { retryAfterSeconds })

test('edits that follow one another on the same device never conflict with themselves', async () => {
  const server = new MergingServer()
  const queue = openQueue(server)
  const base = { baseRevision: server.revision }
  const one = queue.save(company({ name: 'Draft' }, base))
  await until(() => queue.state().waiting[0]?.wasSent === true || server.log.length > 0)
  // Somebody else changes another field, so that the next revision is not simply the following one.
  server.edit('company', { size: 'large' })
  await Promise.all([one, queue.save(company({ name: 'Final' }, base))])
  expect(server.answers.company).toMatchObject({ name: 'Final', size: 'large' })
  await queue.save(company({ name: 'Late, from a stale form' }, base))
  expect(server.answers.company?.name).toBe('Late, from a stale form')
})

test('a conflict with somebody else is reported with both values, kept over a reload, and does not block', async () => {
  const server = new MergingServer()
  const storage = memoryStorage()
  const queue = openQueue(server, storage)
  const baseRevision = server.revision
  server.edit('company', { name: 'Theirs' })
  const failure = await queue.save(company({ name: 'Mine' }, { baseRevision })).catch((error) => error)
  expect(failure).toBeInstanceOf(OnboardingError)
  expect(failure.conflicts).toEqual([{ path: '/data/name', yours: 'Mine', theirs: 'Theirs' }])
  await queue.save(company({ size: 'small' }, { baseRevision }))
  queue.close()

  const reloaded = openQueue(server, storage)
  await reloaded.flush()
  expect(reloaded.state().refused).toMatchObject([
    { save: { data: { name: 'Mine' } }, refusal: { code: 'edit_conflict' } },
  ])
  await reloaded.save(company({ name: 'Mine' }, { baseRevision: failure.revision }))
  expect(reloaded.state().refused).toEqual([])
  expect(server.answers.company).toMatchObject({ name: 'Mine', size: 'small' })
})

test('Retry-After is waited for in full, whatever happens meanwhile', async () => {
  const server = new MergingServer()
  const limited = new OnboardingError({ code: 'rate_limited', status: 429 }, { retryAfterSeconds: 0.2 })
  server.failures = [{ error: limited }]
  const queue = openQueue(server)
  const startedAt = performance.now()
  const saved = queue.save(company({ name: 'Patient' }))
  await until(() => queue.state().heldUpBy === limited)
  void queue.flush()
  await saved
  expect(performance.now() - startedAt).toBeGreaterThan(190)
})

test('giving up waiting leaves the save in line', async () => {
  const server = new MergingServer()
  server.failures = [{ error: NETWORK }]
  const queue = openQueue(server)
  const controller = new AbortController()
  const saved = queue.save(company({ name: 'Left' }), { signal: controller.signal })
  await until(() => queue.state().heldUpBy !== undefined)
  controller.abort()
  await expect(saved).rejects.toMatchObject({ name: 'AbortError' })
  await queue.flush()
  expect(server.answers.company?.name).toBe('Left')
})

test('flush settles when nothing more can be done, and says what is left and why', async () => {
  const server = new MergingServer()
  server.failures = [{ error: NETWORK }]
  const queue = openQueue(server)
  void queue.save(company({ name: 'Waits' })).catch(() => undefined)
  await queue.flush()
  expect(queue.state()).toMatchObject({ heldUpBy: NETWORK, waiting: [{ data: { name: 'Waits' } }] })
  expect(queue.state().nextAttemptAt).toBeGreaterThan(Date.now() - 1000)
  queue.close()
})

test('what the server asked to wait for is respected by other tabs and after a reload', async () => {
  const server = new MergingServer()
  const storage = memoryStorage()
  server.failures = [{ error: problemOf(429, 'rate_limited', 60) }]
  const first = openQueue(server, storage)
  void first.save(company({ name: 'Patient' })).catch(() => undefined)
  await until(() => first.state().heldUpBy !== undefined)
  first.close()
  const second = openQueue(server, storage)
  await second.flush()
  expect(server.log).toEqual([])
  expect(second.state().heldUpBy).toMatchObject({ code: 'rate_limited', status: 429 })
  second.close()
})

test('an outage with a long Retry-After can be tried again by a person, a rate limit cannot', async () => {
  const server = new MergingServer()
  server.failures = [{ error: problemOf(503, 'unavailable', 600) }]
  const queue = openQueue(server)
  const saved = queue.save(company({ name: 'Now' }))
  await until(() => queue.state().heldUpBy !== undefined)
  await queue.flush()
  expect((await saved).data.stepData.company?.name).toBe('Now')
})

test('a Retry-After beyond what timers take does not become a storm of requests', async () => {
  const server = new MergingServer()
  server.failures = Array.from({ length: 50 }, () => ({
    error: problemOf(503, 'unavailable', 9_999_999_999),
  }))
  const queue = openQueue(server)
  void queue.save(company({ name: 'Calm' })).catch(() => undefined)
  await until(() => queue.state().heldUpBy !== undefined)
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(server.failures).toHaveLength(49)
  queue.close()
})

test('an answer that makes no sense holds the queue up instead of spinning', async () => {
  const server = new MergingServer()
  let count = 0
  const send = async () => {
    count++
    return { data: undefined, meta: {} } as never
  }
  const queue = createOfflineQueue({
    storage: memoryStorage(),
    storageKey: 'queue',
    send,
    read: server.read,
  })
  void queue.save(company({ name: 'Odd' })).catch(() => undefined)
  await until(() => queue.state().heldUpBy !== undefined)
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(count).toBe(1)
  expect(queue.state().waiting).toHaveLength(1)
  queue.close()
})

test('a save that is refused for one field goes on as a draft with the others, and the refusal is kept', async () => {
  const server = new MergingServer()
  const errors = [{ path: '/data/industry', code: 'unknown_industry', message: 'M' }]
  const error = new OnboardingError({ code: 'validation_failed', status: 422, errors })
  server.failures = [{ error }]
  const queue = openQueue(server)
  const data = { name: 'Acme', industry: 'gone' }
  const refused = queue.save({ sessionId: SESSION, step: 'company', data })
  await expect(refused).rejects.toMatchObject({ code: 'validation_failed' })
  await queue.flush()
  expect(server.log.map((save) => [save.data, save.complete])).toEqual([[{ name: 'Acme' }, false]])
  expect(queue.state().refused).toMatchObject([{ save: { data: { industry: 'gone' } }, refusal: { errors } }])
  await queue.save(company({ industry: 'other' }))
  expect(queue.state().refused).toEqual([])
})

test('a refusal that names no field of the save ends it, instead of asking for ever', async () => {
  const server = new MergingServer()
  const errors = [{ path: '/data/customRole', code: 'required', message: 'M' }]
  server.failures = Array.from({ length: 9 }, () => ({
    error: new OnboardingError({ code: 'validation_failed', status: 422, errors }),
  }))
  const queue = openQueue(server)
  const save = { sessionId: SESSION, step: 'welcome', data: { role: 'other' }, complete: false } as const
  await expect(queue.save(save)).rejects.toMatchObject({ errors })
  await queue.flush()
  expect(server.failures).toHaveLength(8)
  expect(queue.state()).toMatchObject({ waiting: [], refused: [{ save: { data: { role: 'other' } } }] })
})
