import { expect, test } from 'vitest'
import { createMetrics } from './metrics.ts'
import { metricsLibrary } from './metrics-library.ts'

test('30 models have figures of their own, and the next ones have theirs together', async () => {
  const metrics = createMetrics(metricsLibrary())
  for (let model = 1; model <= 32; model++)
    metrics.attempt(`vendor/model-${model}`, { outcome: 'complete', latencyMs: 1 })
  const { values } = await (
    metrics.registry.getSingleMetric('ai_attempts_total') as never as {
      get(): Promise<{ values: { labels: { model: string }; value: number }[] }>
    }
  ).get()
  const figures = new Map(values.map(({ labels, value }) => [labels.model, value]))
  expect(figures.size).toBe(31)
  expect(figures.get('vendor/model-30')).toBe(1)
  expect(figures.get('other')).toBe(2)
})
