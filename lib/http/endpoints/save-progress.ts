import { SAVE } from '../../openapi/session-documentation.ts'
import { saveProgress } from '../../services/onboarding-service.ts'
import { progressBodySchema } from '../../services/request-schemas.ts'
import { type Route, route } from '../route.ts'
import { sessionAnswer } from '../session-answer.ts'

export const progress: Route[] = [
  route(
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
  ),
]
