import { expect, test, vi } from 'vitest'
import { holdTimeouts, watch } from '#tests/support/held-timeouts.ts'
import { createAlertPost } from './alert-post.ts'

const { pass } = holdTimeouts()

test('whoever is to be told is waited for 5,000 ms and no longer', async () => {
  vi.stubGlobal('fetch', (_url: string, { signal }: RequestInit) => {
    return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
  })
  const posted = watch(createAlertPost('http://127.0.0.1/')('The database is out of reach.'))
  await pass(4_999)
  expect(posted.state).toBe('open')
  await pass(1)
  expect(posted).toMatchObject({ state: 'broken', value: { name: 'TimeoutError' } })
  vi.unstubAllGlobals()
})
