import { LIVE } from '../../openapi/process-documentation.ts'
import { type Endpoint, route } from '../route.ts'

export const live: Endpoint = () => [
  route(
    {
      method: 'GET',
      path: '/api/health/live',
      summary: 'Whether the process answers',
      access: 'public',
      isOutsideFlood: true,
      documentation: LIVE,
    },
    async () => ({ data: { status: 'live' as const } }),
  ),
]
