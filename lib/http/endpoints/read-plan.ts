import { engineLocaleOf, engineWordsOf } from '../../flow/engine-words.ts'
import { GET_PLAN } from '../../openapi/plan-documentation.ts'
import { companyName } from '../../services/company-name.ts'
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
      if (query.format === undefined) return planAnswer(plan)
      return planDownload(plan, query.format, {
        now: context.now(),
        company: await companyName(context, plan.sessionId),
        words: engineWordsOf(plan.locale, context.flow.texts[plan.locale]?.engine).wizard,
        language: engineLocaleOf(plan.locale),
      })
    },
  ),
]
