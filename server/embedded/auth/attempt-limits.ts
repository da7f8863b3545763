import { AuthError } from './auth-error.ts'

export const WINDOW_MS = 5 * 60_000

/** How often each may happen in a window. An address can be a whole office, or every caller behind a proxy. */
export const MAX_IN_WINDOW = { accountFailure: 10, addressFailure: 100, signUp: 1_000 }

export type AttemptKind = keyof typeof MAX_IN_WINDOW

/** Counts attempts in fixed windows, in this process alone: the embedded sign-in is one process. */
export function createAttemptLimits(clock: () => Date, scale: number) {
  let counts = new Map<string, number>()
  let windowStart = 0

  function countOf(key: string): number {
    const now = clock().getTime()
    if (now - windowStart >= WINDOW_MS) {
      windowStart = now
      counts = new Map()
    }
    return counts.get(key) ?? 0
  }

  return {
    /** Raises `over_request_rate_limit` when the limit is used up. */
    check(kind: AttemptKind, who: string): void {
      if (countOf(`${kind} ${who}`) < MAX_IN_WINDOW[kind] * scale) return
      const seconds = Math.ceil((windowStart + WINDOW_MS - clock().getTime()) / 1000)
      throw new AuthError('over_request_rate_limit', { headers: { 'retry-after': String(seconds) } })
    },
    count(kind: AttemptKind, who: string): void {
      const key = `${kind} ${who}`
      counts.set(key, countOf(key) + 1)
    },
  }
}
