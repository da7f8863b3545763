interface Window {
  count: number
  endsAtMs: number
}

const MAX_KEYS = 100_000

/** Counts by key in windows that begin with a key's first request; memory is bounded by dropping the oldest keys. */
export class LocalWindows {
  private readonly windows = new Map<string, Window>()
  private readonly now: () => number

  constructor(now: () => number = () => performance.now()) {
    this.now = now
  }

  /** Counts one request. `remaining` is negative when the limit was used up already. */
  take(key: string, limit: number, windowSeconds: number): { remaining: number; resetSeconds: number } {
    const nowMs = this.now()
    let window = this.windows.get(key)
    if (window === undefined || window.endsAtMs <= nowMs) {
      this.windows.delete(key)
      if (this.windows.size >= MAX_KEYS) this.dropOldest()
      window = { count: 0, endsAtMs: nowMs + windowSeconds * 1000 }
      this.windows.set(key, window)
    }
    window.count++
    return {
      remaining: limit - window.count,
      resetSeconds: Math.max(1, Math.ceil((window.endsAtMs - nowMs) / 1000)),
    }
  }

  private dropOldest(): void {
    const [oldest] = this.windows.keys()
    if (oldest !== undefined) this.windows.delete(oldest)
  }
}
