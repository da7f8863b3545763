import { runtime } from '../firststep.ts'
import type { Answer } from './answer.ts'

/** The metrics in the form that Prometheus reads. */
export async function metricsAnswer(): Promise<Answer> {
  const { refreshMetrics, telemetry } = runtime()
  await refreshMetrics()
  const { registry } = telemetry.metrics
  return { text: { body: await registry.metrics(), contentType: registry.contentType } }
}
