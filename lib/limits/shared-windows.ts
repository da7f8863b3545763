import type { RequestCounts, RequestReport } from './request-counts.ts'

/** What a window says about one request. */
export interface WindowState {
  isAllowed: boolean
  remaining: number
  resetSeconds: number
}

interface Window {
  key: string
  limit: number
  windowSeconds: number
  /** Admitted here and not yet told to the store. */
  unreported: number
  /** Admitted by all processes, as the store last said. */
  reported: number
  endsAtMs: number
  report?: Promise<void>
}

const MAX_KEYS = 100_000
/** The share of a limit that a process may admit before it tells the others. */
const LEASE_SHARE = 10
/** How long the store is left alone after it failed; the limits are local meanwhile. */
export const OUTAGE_PAUSE_MS = 1_000

/** How many requests a process may admit on its own: what a limit can be overshot by, for each process. */
export function leaseOf(limit: number): number {
  return Math.max(1, Math.ceil(limit / LEASE_SHARE))
}

/**
 * Counts requests in this process and tells the shared store behind their backs, so that no request waits for
 * it, unless a burst is a whole lease ahead. With the store out of reach the limits hold in each process alone.
 * Memory is bounded by dropping the oldest windows.
 */
export class SharedWindows {
  private readonly windows = new Map<string, Window>()
  private readonly counts: RequestCounts
  private readonly now: () => number
  private readonly maxKeys: number
  private pausedUntilMs = Number.NEGATIVE_INFINITY

  constructor(counts: RequestCounts, now: () => number = () => performance.now(), maxKeys = MAX_KEYS) {
    this.counts = counts
    this.now = now
    this.maxKeys = maxKeys
  }

  /** Counts one request, unless its limit is used up; a promise only where a burst has outrun the store. */
  take(key: string, limit: number, windowSeconds: number): WindowState | Promise<WindowState> {
    const window = this.windowOf(key, limit, windowSeconds)
    if (window.reported + window.unreported >= limit) return this.stateOf(window, false)
    const lease = leaseOf(limit)
    if (window.unreported >= lease && this.canReport()) {
      const told = window.report ?? this.report(window)
      return told.then(() => this.take(key, limit, windowSeconds))
    }
    window.unreported++
    if (window.unreported * 2 >= lease && window.report === undefined && this.canReport()) {
      void this.report(window)
    }
    return this.stateOf(window, true)
  }

  private canReport(): boolean {
    return this.now() >= this.pausedUntilMs
  }

  private windowOf(key: string, limit: number, windowSeconds: number): Window {
    const nowMs = this.now()
    const current = this.windows.get(key)
    if (current !== undefined && current.endsAtMs > nowMs) return current
    this.windows.delete(key)
    if (this.windows.size >= this.maxKeys) this.dropOldest()
    const endsAtMs = nowMs + windowSeconds * 1000
    // A copy, because a part of a header keeps the whole header in memory.
    const own = Buffer.from(key).toString()
    const window: Window = { key: own, limit, windowSeconds, unreported: 0, reported: 0, endsAtMs }
    this.windows.set(own, window)
    return window
  }

  private report(window: Window): Promise<void> {
    window.report = this.tell(window).finally(() => {
      window.report = undefined
    })
    return window.report
  }

  private async tell(window: Window): Promise<void> {
    const { key, windowSeconds } = window
    const report: RequestReport = { key, amount: window.unreported, windowSeconds }
    try {
      const { used, resetSeconds } = await this.counts.add(report)
      window.unreported -= report.amount
      window.reported = used
      window.endsAtMs = this.now() + resetSeconds * 1000
    } catch {
      this.pausedUntilMs = this.now() + OUTAGE_PAUSE_MS
    }
  }

  private stateOf({ limit, reported, unreported, endsAtMs }: Window, isAllowed: boolean): WindowState {
    return {
      isAllowed,
      remaining: Math.max(0, limit - reported - unreported),
      resetSeconds: Math.max(1, Math.ceil((endsAtMs - this.now()) / 1000)),
    }
  }

  private dropOldest(): void {
    const [oldest] = this.windows.keys()
    if (oldest !== undefined) this.windows.delete(oldest)
  }
}
