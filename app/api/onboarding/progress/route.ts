import { progressBodySchema } from '#lib/http/request-schemas.ts'
import { endpoint, route } from '#lib/http/route.ts'
import { sessionAnswer } from '#lib/http/session-answer.ts'
import { SAVE } from '#lib/openapi/session-documentation.ts'
import { saveProgress } from '#lib/services/onboarding-service.ts'

const save = route(
  {
    method: 'PUT',
    path: '/api/onboarding/progress',
    summary: 'Save answers of a step, as a draft or finished',
    access: 'user',
    limit: 'saves',
    body: { schema: progressBodySchema },
    documentation: SAVE,
  },
  async (context, { body }) => sessionAnswer(await saveProgress(context, body)),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint(save)
