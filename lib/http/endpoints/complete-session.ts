import { completeDocumentation } from '../../openapi/session-documentation.ts'
import { completeOnboarding } from '../../services/onboarding-service.ts'
import { completeBodySchema } from '../../services/request-schemas.ts'
import { doneCookieFor } from '../done-cookie.ts'
import { type Endpoint, route } from '../route.ts'
import { sessionAnswer } from '../session-answer.ts'

export const complete: Endpoint = (flow) => [
  route(
    {
      method: 'POST',
      path: '/api/onboarding/complete',
      summary: 'Complete onboarding with recommendations',
      access: 'user',
      limit: 'saves',
      body: { schema: completeBodySchema },
      documentation: completeDocumentation(flow),
    },
    async (context, { body }, product) => {
      const record = await completeOnboarding(context, body)
      return sessionAnswer(record, { headers: await doneCookieFor(context, record, product) })
    },
  ),
]
