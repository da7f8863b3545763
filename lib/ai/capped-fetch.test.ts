import { expect, test } from 'vitest'
import { AnswerTooLargeError, createCappedFetch } from './capped-fetch.ts'

function endlessBody(onCancel: () => void): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(100)),
    cancel: onCancel,
  })
}

test.each([200, 500])(
  'an answer with status %i ends where it becomes too large, and its source with it',
  async (status) => {
    let cancelled = false
    const body = endlessBody(() => {
      cancelled = true
    })
    const response = await createCappedFetch(
      1_000,
      async () => new Response(body, { status }),
    )('http://loopback')
    expect(response.status).toBe(status)
    await expect(response.arrayBuffer()).rejects.toThrow(AnswerTooLargeError)
    expect(cancelled).toBe(true)
  },
)

test('an answer of just that size, and one without a body, arrive whole', async () => {
  const exact = createCappedFetch(5, async () => new Response('12345', { headers: { 'x-kept': 'yes' } }))
  const response = await exact('http://loopback')
  expect([await response.text(), response.headers.get('x-kept')]).toEqual(['12345', 'yes'])
  const empty = createCappedFetch(5, async () => new Response(null, { status: 204 }))
  expect((await empty('http://loopback')).status).toBe(204)
})
