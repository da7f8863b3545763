import { READY } from '../../openapi/process-documentation.ts'
import { checkReadiness } from '../../operators/readiness-service.ts'
import { type Route, route } from '../route.ts'

export const ready: Route[] = [
  route(
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
  ),
]
