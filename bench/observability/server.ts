import { readConfiguration } from '#lib/configuration.ts'
import { createMetrics } from '#lib/observability/metrics.ts'
import type { Telemetry } from '#lib/observability/telemetry.ts'
import { startServer } from '#server/start.ts'

/** Telemetry that tells nothing. */
const SILENCE: Telemetry = {
  metrics: createMetrics(),
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
}

const isSilent = process.argv.includes('silent')
const server = await startServer({
  configuration: readConfiguration(process.env),
  servesPages: false,
  runsJobs: false,
  telemetry: isSilent ? SILENCE : undefined,
})
process.on('SIGTERM', () => void server.stop().then(() => process.exit(0)))
