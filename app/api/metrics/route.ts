import { metricsAnswer } from '#lib/http/metrics-answer.ts'
import { endpoint, route } from '#lib/http/route.ts'
import { METRICS } from '#lib/openapi/operator-documentation.ts'

const metrics = route(
  {
    method: 'GET',
    path: '/api/metrics',
    summary: 'Metrics of this process for Prometheus',
    access: 'secret',
    secret: { setting: 'METRICS_TOKEN', isHidden: true, admitsThisMachine: true },
    documentation: METRICS,
  },
  metricsAnswer,
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint(metrics)
