import { endpoint, route } from '#lib/http/route.ts'
import { READY } from '#lib/openapi/process-documentation.ts'
import { checkReadiness } from '#lib/operators/readiness-service.ts'

const ready = route(
  {
    method: 'GET',
    path: '/api/health/ready',
    summary: 'Whether requests can be served',
    access: 'public',
    isOutsideFlood: true,
    documentation: READY,
  },
  async (context) => {
    await checkReadiness(context)
    return { data: { status: 'ready' as const } }
  },
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint(ready)
