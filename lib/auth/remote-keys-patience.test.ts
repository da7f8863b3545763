import { expect, test, vi } from 'vitest'
import { holdTimeouts, watch } from '#tests/support/held-timeouts.ts'
import { remoteKeys } from './remote-keys.ts'

const { pass } = holdTimeouts()

test('an issuer is waited for 3,000 ms and no longer', async () => {
  vi.stubGlobal('fetch', (_url: URL, { signal }: RequestInit) => {
    return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
  })
  const keys = remoteKeys(new URL('http://127.0.0.1/'))
  const asked = watch(Promise.resolve(keys({ alg: 'ES256', kid: 'any' }, { payload: '', signature: '' })))
  await pass(2_999)
  expect(asked.state).toBe('open')
  await pass(1)
  expect(asked).toMatchObject({ state: 'broken', value: { code: 'unavailable' } })
  vi.unstubAllGlobals()
})
