import { endpoint, route } from '#lib/http/route.ts'
import { EXPORT } from '#lib/openapi/export-documentation.ts'
import { exportPersonalData } from '#lib/services/export-service.ts'

const read = route(
  {
    method: 'GET',
    path: '/api/onboarding/export',
    summary: 'Everything that is kept of you',
    access: 'user',
    isForPersonsAlone: true,
    limit: 'reads',
    documentation: EXPORT,
  },
  async (context) => ({
    data: await exportPersonalData(context),
    headers: { 'Content-Disposition': 'attachment; filename="onboarding-export.json"' },
  }),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint(read)
