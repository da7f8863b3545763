import { GET_PLAN } from '../../openapi/plan-documentation.ts'
import { planQuerySchema } from '../../services/plan-schemas.ts'
import { getPlan } from '../../services/plan-service.ts'
import { planAnswer } from '../plan-answer.ts'
import { planDownload } from '../plan-download.ts'
import { type Endpoint, route } from '../route.ts'

export const plan: Endpoint = () => [
  route(
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
      const plan = await getPlan(context, query)
      return query.format === undefined ? planAnswer(plan) : planDownload(plan, query.format, context.now())
    },
  ),
]
