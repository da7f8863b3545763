import { LIVE } from '#lib/http/openapi/operation-documentation.ts'
import { endpoint, route } from '#lib/http/route.ts'

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
