import { ApiError, said } from '../../errors.ts'
import { METRICS } from '../../openapi/operator-documentation.ts'
import { type Endpoint, route } from '../route.ts'

export const metrics: Endpoint = () => [
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
      if (!telemetry.metrics.areKept)
        throw new ApiError('not_found', {
          detail: said('Metrics need a package: run "npm install prom-client".'),
        })
      await refreshMetrics()
      const { registry } = telemetry.metrics
      return { text: { body: await registry.metrics(), contentType: registry.contentType } }
    },
  ),
]
