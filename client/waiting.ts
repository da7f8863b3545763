/** Waits, and fails with the signal's reason when it is aborted meanwhile. */
export function wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const finish = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
    }
    const timer = setTimeout(() => {
      finish()
      resolve()
    }, milliseconds)
    const abort = () => {
      finish()
      reject(signal?.reason)
    }
    signal?.addEventListener('abort', abort)
  })
}

/** Timers take no more; longer ones fire at once. */
export const MAX_TIMER_MS = 2 ** 31 - 1

const FIRST_DELAY_MS = 400
const MAX_DELAY_MS = 30_000

/** How long to wait before the attempt after `attempt` (from 1): doubling, half of it at random. */
export function backoffMs(attempt: number): number {
  const full = Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempt - 1))
  return full / 2 + (Math.random() * full) / 2
}
