import { describe, expect, test, vi } from 'vitest'
import { holdTimeouts, watch } from '../tests/support/held-timeouts.ts'
import { createTransport } from './transport.ts'
import { backoffMs } from './waiting.ts'

const { pass } = holdTimeouts()
const CALL = { method: 'GET', path: '/api/onboarding/session/current' } as const

/** A call to a server that is out of reach of its own database, and asks to wait for so long. */
function callingUnavailable(retryAfter?: string) {
  let attempts = 0
  const transport = createTransport({
    baseUrl: 'http://127.0.0.1',
    fetch: async () => {
      attempts++
      const headers = { ...(retryAfter && { 'retry-after': retryAfter }) }
      return Response.json({ code: 'unavailable', status: 503 }, { status: 503, headers })
    },
  })
  return { call: watch(transport.send(CALL)), attempts: () => attempts }
}

describe('a call that nobody set other bounds for', () => {
  test('is waited for 30,000 ms and no longer', async () => {
    const transport = createTransport({
      baseUrl: 'http://127.0.0.1',
      fetch: (_url, init) =>
        new Promise((_, reject) =>
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
        ),
    })
    const call = watch(transport.send({ ...CALL, maxAttempts: 1 }))
    await pass(29_999)
    expect(call.state).toBe('open')
    await pass(1)
    expect(call).toMatchObject({ state: 'broken', value: { code: 'network' } })
  })

  test('is made three times, and not a fourth', async () => {
    const { call, attempts } = callingUnavailable('1')
    await pass(1_000)
    expect([attempts(), call.state]).toEqual([2, 'open'])
    await pass(60_000)
    expect([attempts(), call.state]).toEqual([3, 'broken'])
  })

  test('waits for a server that asks for 10 s, and leaves 11 s to the caller', async () => {
    const patient = callingUnavailable('10')
    const caller = callingUnavailable('11')
    await pass(10_000)
    expect([patient.attempts(), caller.attempts(), caller.call.state]).toEqual([2, 1, 'broken'])
  })

  test('waits 30,000 ms at most between attempts, however many there were', () => {
    vi.spyOn(Math, 'random').mockReturnValue(1)
    expect([7, 8, 50].map(backoffMs)).toEqual([25_600, 30_000, 30_000])
  })
})
