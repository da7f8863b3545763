import { endpoint, route } from '#lib/http/route.ts'
import { LIVE } from '#lib/openapi/process-documentation.ts'

const live = route(
  {
    method: 'GET',
    path: '/api/health/live',
    summary: 'Whether the process answers',
    access: 'public',
    isOutsideFlood: true,
    documentation: LIVE,
  },
  async () => ({ data: { status: 'live' as const } }),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint(live)
