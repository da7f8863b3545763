import { AuthError } from './auth-error.ts'

export const WINDOW_MS = 5 * 60_000

/** How often each may happen in a window. An address can be a whole office, or every caller behind a proxy. */
export const MAX_IN_WINDOW = {
  /** Wrong passwords for one account from one address. */
  accountFailure: 10,
  /** Wrong passwords for one account from all addresses together that it is not at home at. */
  strangerFailure: 20,
  /** Wrong passwords from one address, whatever the account. */
  addressFailure: 100,
  /** Links for one account, whoever asks. */
  accountLink: 10,
  /** Links that one address asks for, whatever the account. */
  addressLink: 100,
  /** Sign-ups from one address. */
  signUp: 1_000,
}

/** Far more than can be hashed in a window; what was counted first is forgotten beyond it. */
const MAX_COUNTED = 50_000

export interface Attempt {
  kind: keyof typeof MAX_IN_WINDOW
  /** Whom it counts against: an address, an account, or both. */
  who: string
}

/** Counts attempts in fixed windows, in this process alone: the embedded sign-in is one process. */
export function createAttemptLimits(clock: () => Date, scale: number, maxCounted = MAX_COUNTED) {
  let counts = new Map<string, number>()
  let windowStart = 0

  const keyOf = ({ kind, who }: Attempt) => `${kind} ${who}`

  function countOf(attempt: Attempt): number {
    const now = clock().getTime()
    if (now - windowStart >= WINDOW_MS) {
      windowStart = now
      counts = new Map()
    }
    return counts.get(keyOf(attempt)) ?? 0
  }

  return {
    /** Raises `over_request_rate_limit` when one of the limits is used up. */
    check(attempts: Attempt[]): void {
      if (attempts.every((attempt) => countOf(attempt) < MAX_IN_WINDOW[attempt.kind] * scale)) return
      const seconds = Math.ceil((windowStart + WINDOW_MS - clock().getTime()) / 1000)
      throw new AuthError('over_request_rate_limit', { headers: { 'retry-after': String(seconds) } })
    },
    count(attempts: Attempt[]): void {
      for (const attempt of attempts) {
        // First, because it may begin a new window with a new map.
        const count = countOf(attempt) + 1
        counts.set(keyOf(attempt), count)
        const [oldest] = counts.keys()
        if (counts.size > maxCounted && oldest !== undefined) counts.delete(oldest)
      }
    },
  }
}
