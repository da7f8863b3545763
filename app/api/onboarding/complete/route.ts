import { completeBodySchema } from '#lib/http/request-schemas.ts'
import { endpoint, route } from '#lib/http/route.ts'
import { sessionAnswer } from '#lib/http/session-answer.ts'
import { COMPLETE } from '#lib/openapi/session-documentation.ts'
import { completeOnboarding } from '#lib/services/onboarding-service.ts'

const complete = route(
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
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint(complete)
