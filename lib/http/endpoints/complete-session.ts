import { COMPLETE } from '../../openapi/session-documentation.ts'
import { completeOnboarding } from '../../services/onboarding-service.ts'
import { completeBodySchema } from '../../services/request-schemas.ts'
import { type Route, route } from '../route.ts'
import { sessionAnswer } from '../session-answer.ts'

export const complete: Route[] = [
  route(
    {
      method: 'POST',
      path: '/api/onboarding/complete',
      summary: 'Complete onboarding with recommendations',
      access: 'user',
      limit: 'saves',
      body: { schema: completeBodySchema },
      documentation: COMPLETE,
    },
    async (context, { body }) => sessionAnswer(await completeOnboarding(context, body)),
  ),
]
