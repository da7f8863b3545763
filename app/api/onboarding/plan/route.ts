import { planAnswer } from '#lib/http/plan-answer.ts'
import { planDownload } from '#lib/http/plan-download.ts'
import { planQuerySchema } from '#lib/http/plan-schemas.ts'
import { endpoint, route } from '#lib/http/route.ts'
import { GET_PLAN } from '#lib/openapi/plan-documentation.ts'
import { getPlan } from '#lib/services/plan-service.ts'

const read = route(
  {
    method: 'GET',
    path: '/api/onboarding/plan',
    summary: 'Read a plan of yours, or download it',
    access: 'user',
    limit: 'reads',
    query: planQuerySchema,
    documentation: GET_PLAN,
  },
  async (context, { query }) => {
    const record = await getPlan(context, query)
    return query.format === undefined
      ? planAnswer(record.plan)
      : planDownload(record, query.format, context.now())
  },
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint(read)
