import { LIVE } from '../../openapi/process-documentation.ts'
import { type Route, route } from '../route.ts'

export const live: Route[] = [
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
