import { expect, test } from 'vitest'
import type { Flow } from '../lib/flow/flow.ts'
import { createOnboardingClient } from './client.ts'
import { memoryStorage } from './queue-storage.ts'

const SESSION = 'a1b2c3d4-0000-4000-8000-000000000001'

/** What was asked of a network that is there or not. */
function network() {
  const asked: { path: string; body: Record<string, unknown> }[] = []
  let isThere = true
  const fetch: typeof globalThis.fetch = async (input, init) => {
    if (!isThere) throw new TypeError('Failed to fetch')
    asked.push({ path: String(input), body: JSON.parse(String(init?.body ?? '{}')) })
    return Response.json({ data: { id: SESSION, revision: 2, stepData: {} }, meta: { requestId: 'r' } })
  }
  const ends = () => {
    isThere = false
  }
  return { asked, fetch, ends }
}

test('what waits for one API of an app is never sent to another', async () => {
  const storage = memoryStorage()
  const clientOf = (basePath: string | undefined, { fetch }: { fetch: typeof globalThis.fetch }) =>
    createOnboardingClient<Flow>({ baseUrl: '', basePath, fetch, storage, maxAttempts: 1 })
  const [gone, buyers, sellers] = [network(), network(), network()]
  gone.ends()
  const before = clientOf('/api/sellers', gone)
  void before.queue.save({ sessionId: SESSION, step: 'shop', data: { title: 'Sol' } }).catch(() => undefined)
  await expect.poll(() => before.queue.state().heldUpBy).toBeDefined()
  before.queue.close()
  await clientOf(undefined, buyers).queue.flush()
  expect(buyers.asked).toEqual([])
  await clientOf('/api/sellers', sellers).queue.flush()
  expect(sellers.asked.map(({ path }) => path)).toEqual(['/api/sellers/progress'])
})

test('every call that changes something has an opId, also where the caller has none to give', async () => {
  const { asked, fetch } = network()
  const client = createOnboardingClient<Flow>({ baseUrl: '', fetch, storage: memoryStorage() })
  const none = { opId: undefined }
  await client.start(none)
  await client.save({ sessionId: SESSION, step: 'shop', data: {}, ...none })
  await client.changePlanItem('item', { state: 'done', ...none })
  await client.addPlanItem({ kind: 'advice', content: { text: 'x' }, ...none })
  expect(asked.map(({ body }) => body.opId)).toEqual(Array(4).fill(expect.stringMatching(/^[0-9a-f-]{36}$/)))
})
