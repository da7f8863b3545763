import { METRICS } from '../../openapi/operator-documentation.ts'
import { type Route, route } from '../route.ts'

export const metrics: Route[] = [
  route(
    {
      method: 'GET',
      path: '/api/metrics',
      summary: 'Metrics of this process for Prometheus',
      access: 'secret',
      secret: { setting: 'METRICS_TOKEN', isHidden: true, admitsThisMachine: true },
      documentation: METRICS,
    },
    async (_context, _input, { refreshMetrics, telemetry }) => {
      await refreshMetrics()
      const { registry } = telemetry.metrics
      return { text: { body: await registry.metrics(), contentType: registry.contentType } }
    },
  ),
]
