import { afterEach, beforeEach, vi } from 'vitest'

/**
 * Timers and the signals of `AbortSignal.timeout` go off when the test lets time pass, and not before: a bound is met
 * to the millisecond, however busy the machine is.
 */
export function holdTimeouts(): { pass: (milliseconds: number) => Promise<void> } {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
      const controller = new AbortController()
      setTimeout(() => controller.abort(new DOMException('The time is up.', 'TimeoutError')), milliseconds)
      return controller.signal
    })
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })
  return {
    pass: async (milliseconds) => void (await vi.advanceTimersByTimeAsync(milliseconds)),
  }
}

/** Whether a promise has settled by now, and how. */
export function watch(promise: Promise<unknown>): { state: 'open' | 'kept' | 'broken'; value?: unknown } {
  const seen: { state: 'open' | 'kept' | 'broken'; value?: unknown } = { state: 'open' }
  promise.then(
    (value) => Object.assign(seen, { state: 'kept', value }),
    (value: unknown) => Object.assign(seen, { state: 'broken', value }),
  )
  return seen
}
