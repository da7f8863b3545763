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
  })
  const getters = Object.entries(Object.getOwnPropertyDescriptors(context)).filter(([, { get }]) => get)
  expect(getters).toEqual([])
  await server.stop()
})
