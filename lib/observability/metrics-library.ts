import type * as prometheus from 'prom-client'
import { optionalPackage } from '../optional-package.ts'

/** The parts of prom-client that metrics are made of. */
export type MetricsLibrary = Pick<
  typeof prometheus,
  'Counter' | 'Gauge' | 'Histogram' | 'Registry' | 'collectDefaultMetrics'
>

/** What counts for Prometheus; undefined where prom-client is not installed. */
export const metricsLibrary = () => optionalPackage<MetricsLibrary>('prom-client')

class Nothing {
  inc() {}
  set() {}
  observe() {}
  reset() {}
}

class NoRegistry {
  readonly contentType = 'text/plain'
  metrics = async () => ''
}

/** Takes everything and keeps nothing. */
export const NO_METRICS = {
  Counter: Nothing,
  Gauge: Nothing,
  Histogram: Nothing,
  Registry: NoRegistry,
  collectDefaultMetrics: () => undefined,
} as unknown as MetricsLibrary
