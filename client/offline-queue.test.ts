import { expect, test } from 'vitest'
import { OnboardingError } from './errors.ts'
import { createOfflineQueue } from './offline-queue.ts'
import { memoryStorage, type QueueStorage } from './queue-storage.ts'
import type { OfflineQueue } from './queue-types.ts'
import { withWaitingSaves } from './queued-saves.ts'
import type { Answer, OnboardingSession, SaveInput, SessionMeta } from './types.ts'

type SessionAnswer = Answer<OnboardingSession, SessionMeta>

const SESSION = 'a1b2c3d4-0000-4000-8000-000000000001'
const OTHER_SESSION = 'a1b2c3d4-0000-4000-8000-000000000002'
const NETWORK = new OnboardingError({ code: 'network', detail: 'offline' })

/** A server that merges as the real one does: fields with the revision that last changed them, one effect per opId. */
class MergingServer {
  readonly log: SaveInput[] = []
  readonly answers: Record<string, Record<string, unknown>> = {}
  readonly #changedAt = new Map<string, number>()
  readonly #repeated = new Map<string, SessionAnswer>()
  revision = 1
  /** Thrown, in order, instead of an answer; `after` lets the save take effect first. */
  failures: { error: OnboardingError; after?: boolean }[] = []

  edit(step: string, data: Record<string, unknown>): void {
    this.revision++
    this.answers[step] = { ...this.answers[step], ...data }
    for (const field of Object.keys(data)) this.#changedAt.set(`${step}/${field}`, this.revision)
  }

  send = async (save: SaveInput): Promise<SessionAnswer> => {
    const failure = this.failures.shift()
    if (failure && !failure.after) throw failure.error
    this.log.push(structuredClone(save))
    const earlier = this.#repeated.get(save.opId ?? '')
    if (earlier) return earlier
    const conflicts = Object.entries(save.data)
      .filter(
        ([field]) => (this.#changedAt.get(`${save.step}/${field}`) ?? 0) > (save.baseRevision ?? Infinity),
      )
      .filter(([field, yours]) => this.answers[save.step]?.[field] !== yours)
      .map(([field, yours]) => ({ path: `/data/${field}`, yours, theirs: this.answers[save.step]?.[field] }))
    if (conflicts.length > 0)
      throw new OnboardingError({ code: 'edit_conflict', status: 409, conflicts, revision: this.revision })
    this.edit(save.step, save.data)
    const answer = await this.read(save.sessionId)
    this.#repeated.set(save.opId ?? '', answer)
    if (failure) throw failure.error
    return answer
  }

  read = async (id: string): Promise<SessionAnswer> => ({
    data: { id, revision: this.revision, stepData: structuredClone(this.answers) } as never,
    meta: { requestId: 'r', recommendationsStale: false },
  })
}

function open(server: MergingServer, storage: QueueStorage = memoryStorage()): OfflineQueue {
  return createOfflineQueue({ storage, storageKey: 'queue', send: server.send, read: server.read })
}

const company = (data: SaveInput<'company'>['data'], more: Partial<SaveInput> = {}): SaveInput => ({
  sessionId: SESSION,
  step: 'company',
  data,
  complete: false,
  ...more,
})

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1))
}

test('saves reach the server once each and in order', async () => {
  const server = new MergingServer()
  const queue = open(server)
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
  const first = open(server, storage)
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
  const second = open(server, storage)
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
  const queue = open(server)
  const answer = await queue.save(company({ name: 'Once' }))
  expect(server.log).toHaveLength(2)
  expect(server.log[0]?.opId).toBe(server.log[1]?.opId)
  expect(answer.data.revision).toBe(2)
})

test('an opId that waits already is not queued again', async () => {
  const server = new MergingServer()
  const queue = open(server)
  const opId = crypto.randomUUID()
  const [one, other] = await Promise.all([
    queue.save(company({ name: 'Same' }, { opId })),
    queue.save(company({ name: 'Same' }, { opId })),
  ])
  expect(server.log).toHaveLength(1)
  expect(one).toBe(other)
})

test('edits that follow one another on the same device never conflict with themselves', async () => {
  const server = new MergingServer()
  const queue = open(server)
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
  const queue = open(server, storage)
  const baseRevision = server.revision
  server.edit('company', { name: 'Theirs' })
  const failure = await queue.save(company({ name: 'Mine' }, { baseRevision })).catch((error) => error)
  expect(failure).toBeInstanceOf(OnboardingError)
  expect(failure.conflicts).toEqual([{ path: '/data/name', yours: 'Mine', theirs: 'Theirs' }])
  await queue.save(company({ size: 'small' }, { baseRevision }))
  queue.close()

  const reloaded = open(server, storage)
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
  const queue = open(server)
  const startedAt = performance.now()
  const saved = queue.save(company({ name: 'Patient' }))
  await until(() => queue.state().heldUpBy === limited)
  void queue.flush()
  await saved
  expect(performance.now() - startedAt).toBeGreaterThan(190)
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
  const queue = open(server, full)
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
  const here = open(server, storage)
  const saved = here.save(company({ name: 'Shared' }))
  await until(() => here.state().heldUpBy !== undefined)
  const there = open(server, storage)
  await there.flush()
  await here.flush()
  expect((await saved).data.stepData.company?.name).toBe('Shared')
  expect(server.log).toHaveLength(1)
})

test('giving up waiting leaves the save in line', async () => {
  const server = new MergingServer()
  server.failures = [{ error: NETWORK }]
  const queue = open(server)
  const controller = new AbortController()
  const saved = queue.save(company({ name: 'Left' }), { signal: controller.signal })
  await until(() => queue.state().heldUpBy !== undefined)
  controller.abort()
  await expect(saved).rejects.toMatchObject({ name: 'AbortError' })
  await queue.flush()
  expect(server.answers.company?.name).toBe('Left')
})

test('a form shows what waits over what the server has', () => {
  const session = { id: SESSION, stepData: { company: { name: 'Old', size: 'small' } } } as OnboardingSession
  const shown = withWaitingSaves(session, [
    company({ name: 'New', size: null }),
    company({ name: 'Not this session' }, { sessionId: OTHER_SESSION }),
  ])
  expect(shown.stepData).toEqual({ company: { name: 'New' } })
})

const problemOf = (status: number, code: string, retryAfterSeconds?: number) =>
  new OnboardingError({ code, status } as never, { retryAfterSeconds })

test('flush settles when nothing more can be done, and says what is left and why', async () => {
  const server = new MergingServer()
  server.failures = [{ error: NETWORK }]
  const queue = open(server)
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
  const first = open(server, storage)
  void first.save(company({ name: 'Patient' })).catch(() => undefined)
  await until(() => first.state().heldUpBy !== undefined)
  first.close()
  const second = open(server, storage)
  await second.flush()
  expect(server.log).toEqual([])
  expect(second.state().heldUpBy).toMatchObject({ code: 'rate_limited', status: 429 })
  second.close()
})

test('an outage with a long Retry-After can be tried again by a person, a rate limit cannot', async () => {
  const server = new MergingServer()
  server.failures = [{ error: problemOf(503, 'unavailable', 600) }]
  const queue = open(server)
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
  const queue = open(server)
  void queue.save(company({ name: 'Calm' })).catch(() => undefined)
  await until(() => queue.state().heldUpBy !== undefined)
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(server.failures).toHaveLength(49)
  queue.close()
})

test.each(['null', '[]', '{}', 'not json', '{"waiting":3}'])(
  'what somebody else has put into the storage (%s) stops nobody from saving',
  async (foreign) => {
    const server = new MergingServer()
    const storage = memoryStorage()
    await storage.setItem('queue', foreign)
    const queue = open(server, storage)
    await queue.save(company({ name: 'Saved' }))
    expect(server.answers.company?.name).toBe('Saved')
  },
)

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

test('drafts may wait for more to come, and are kept meanwhile', async () => {
  const server = new MergingServer()
  const storage = memoryStorage()
  const queue = open(server, storage)
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
  const queue = open(server)
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

test('a save that is refused for one field goes on as a draft with the others, and the refusal is kept', async () => {
  const server = new MergingServer()
  const errors = [{ path: '/data/industry', code: 'unknown_industry', message: 'M' }]
  const error = new OnboardingError({ code: 'validation_failed', status: 422, errors })
  server.failures = [{ error }]
  const queue = open(server)
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
  const queue = open(server)
  const save = { sessionId: SESSION, step: 'welcome', data: { role: 'other' }, complete: false } as const
  await expect(queue.save(save)).rejects.toMatchObject({ errors })
  await queue.flush()
  expect(server.failures).toHaveLength(8)
  expect(queue.state()).toMatchObject({ waiting: [], refused: [{ save: { data: { role: 'other' } } }] })
})

test('two queues over one storage send every save once and in order', async () => {
  const server = new MergingServer()
  const storage = memoryStorage()
  server.failures = [{ error: NETWORK }, { error: NETWORK }]
  const one = open(server, storage)
  const first = one.save(company({ name: 'One' }, { complete: true }))
  await until(() => one.state().heldUpBy !== undefined)
  const other = open(server, storage)
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
  const earlier = open(server, storage)
  earlier.save(company({ name: 'Left' })).catch(() => undefined)
  await until(() => earlier.state().heldUpBy !== undefined)
  earlier.close()
  const queue = open(server, storage)
  await until(() => server.log.length === 1 && queue.state().waiting.length === 0)
  const heard: unknown[] = []
  queue.onAnswer(({ data }) => heard.push(data.stepData))
  queue.onAnswer(() => heard.push('told twice'))
  expect(heard).toEqual([{ company: { name: 'Left' } }])
  queue.close()
})
