import { readConfiguration } from '#lib/configuration.ts'
import { createMetrics, type Metrics } from '#lib/observability/metrics.ts'
import type { Telemetry } from '#lib/observability/telemetry.ts'
import { startServer } from '#server/start.ts'

/** The metrics' names, of which none counts. */
function silentMetrics(): Metrics {
  const metrics = createMetrics()
  const silenced = Object.entries(metrics).map(([name, value]) => [
    name,
    typeof value === 'function' ? () => undefined : value,
  ])
  return Object.fromEntries(silenced) as Metrics
}

/** Telemetry that tells nothing. */
const silence = (): Telemetry => ({
  metrics: silentMetrics(),
  ready: Promise.resolve(),
  listen: () => undefined,
  serve: (_headers, _name, work) => work(),
  request: () => undefined,
  answer: () => undefined,
  database: {
    observe: () => undefined,
    observeRoundTrip: () => undefined,
    observeTransaction: () => undefined,
  },
  ai: {
    attempt: () => () => undefined,
    cost: () => undefined,
    cache: () => undefined,
    breaker: () => undefined,
    answer: () => undefined,
    alert: () => undefined,
    failure: () => undefined,
  },
  withTrace: (init) => init,
  close: async () => undefined,
})

const isSilent = process.argv.includes('silent')
const server = await startServer({
  configuration: readConfiguration(process.env),
  servesPages: false,
  runsJobs: false,
  telemetry: isSilent ? silence() : undefined,
})
process.on('SIGTERM', () => void server.stop().then(() => process.exit(0)))
