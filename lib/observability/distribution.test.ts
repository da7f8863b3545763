import { Histogram, Registry } from 'prom-client'
import { expect, test } from 'vitest'
import { Distribution } from './distribution.ts'

test('a distribution reads as prom-client’s histogram of the same observations', async () => {
  const described = {
    name: 'seconds',
    help: 'Time.',
    labelNames: ['route', 'method', 'status'] as const,
    buckets: [0.1, 0.5, 1],
  }
  const [ours, theirs] = [new Registry(), new Registry()]
  const distribution = new Distribution({ ...described, registers: [ours] })
  const histogram = new Histogram({
    ...described,
    labelNames: [...described.labelNames],
    registers: [theirs],
  })
  const observations = [
    [0.1, '/a', 'GET', 200],
    [0.3, '/a', 'GET', 200],
    [7, '/a', 'GET', 500],
    [0, '/b"\\\n', 'PUT', 200],
  ] as const
  for (const [value, route, method, status] of observations) {
    distribution.observe(value, route, method, status)
    histogram.observe({ route, method, status }, value)
  }
  const lines = async (registry: Registry) => (await registry.metrics()).trim().split('\n').sort()
  expect(await lines(ours)).toEqual(await lines(theirs))
})
