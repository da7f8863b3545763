import { EXPORT } from '../../openapi/export-documentation.ts'
import { exportPersonalData } from '../../services/export-service.ts'
import { type Route, route } from '../route.ts'

export const personalExport: Route[] = [
  route(
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
  ),
]
