import { expect, test } from 'vitest'
import { startTestServer } from '#tests/support/test-server.ts'

// V8 gives an object literal with a getter a hidden class of its own, which lives among the old objects and holds
// the getter's closure, and with it the request.
test('nothing but the request itself holds a request: its context has no getters', async () => {
  const server = await startTestServer()
  const context = server.server.runtime.contextFor({
    user: undefined,
    address: 'test',
    requestId: 'test',
    request: new AbortController(),
    startedAt: performance.now(),
    charges: [],
    mayCallModel: false,
  })
  const getters = Object.entries(Object.getOwnPropertyDescriptors(context)).filter(([, { get }]) => get)
  expect(getters).toEqual([])
  await server.stop()
})

test('a request’s answer is due 5,000 ms after it came, not later for what came before the services', async () => {
  const server = await startTestServer()
  const { deadlineAt } = server.server.runtime.contextFor({
    user: undefined,
    address: 'test',
    requestId: 'test',
    request: new AbortController(),
    startedAt: 1_000,
    charges: [],
    mayCallModel: false,
  })
  expect(deadlineAt).toBe(6_000)
  await server.stop()
})
