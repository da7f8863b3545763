import { LATENCY_LIMITS_MS } from '../db/statements/operators.ts'

/** The upper end of the bucket that holds the percentile, in milliseconds; null without requests. */
export function latencyPercentile(latencies: number[], share: number): number | null {
  const total = latencies.reduce((sum, count) => sum + count, 0)
  if (total === 0) return null
  let running = 0
  for (const [index, count] of latencies.entries()) {
    running += count
    if (running >= total * share) return LATENCY_LIMITS_MS[index] ?? SLOWEST_MS
  }
  return SLOWEST_MS
}

const SLOWEST_MS = 10_000
