import { expect, test } from 'vitest'
import { latencyPercentile } from './latency-percentile.ts'

test.each([
  ['nothing', [0, 0, 0, 0, 0, 0, 0, 0], 0.95, null],
  ['all fast', [10, 0, 0, 0, 0, 0, 0, 0], 0.95, 50],
  ['a slow tail', [90, 4, 0, 0, 6, 0, 0, 0], 0.95, 1000],
  ['slower than any limit', [0, 0, 0, 0, 0, 0, 0, 1], 0.5, 10_000],
])('the percentile of %s', (_name, latencies, share, expected) => {
  expect(latencyPercentile(latencies, share)).toBe(expected)
})
