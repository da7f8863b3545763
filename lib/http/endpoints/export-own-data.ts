import { exportDocumentation } from '../../openapi/export-documentation.ts'
import { exportPersonalData } from '../../services/export-service.ts'
import { type Endpoint, route } from '../route.ts'

export const personalExport: Endpoint = (flow) => [
  route(
    {
      method: 'GET',
      path: '/api/onboarding/export',
      summary: 'Everything that is kept of you',
      access: 'user',
      isForPersonsAlone: true,
      limit: 'reads',
      documentation: exportDocumentation(flow),
    },
    async (context) => ({
      data: await exportPersonalData(context),
      headers: { 'Content-Disposition': 'attachment; filename="onboarding-export.json"' },
    }),
  ),
]
