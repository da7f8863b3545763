import { READY } from '../../openapi/process-documentation.ts'
import { checkReadiness } from '../../operators/readiness-service.ts'
import { type Endpoint, route } from '../route.ts'

export const ready: Endpoint = () => [
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
      const lateJobs = await checkReadiness(context)
      return { data: { status: 'ready' as const, ...(lateJobs.length > 0 && { lateJobs }) } }
    },
  ),
]
