import { saveDocumentation } from '../../openapi/session-documentation.ts'
import { progressBodySchema } from '../../services/request-schemas.ts'
import { saveProgress } from '../../services/save-progress.ts'
import { preferredLocale } from '../locale.ts'
import { type Endpoint, route } from '../route.ts'
import { sessionAnswer } from '../session-answer.ts'

export const progress: Endpoint = (flow) => [
  route(
    {
      method: 'PUT',
      path: '/api/onboarding/progress',
      summary: 'Save answers of a step, as a draft or finished',
      access: 'user',
      limit: 'saves',
      body: { schema: progressBodySchema(flow) },
      documentation: saveDocumentation(flow),
    },
    async (context, { body, headers }) => {
      const locale = preferredLocale(headers.get('accept-language'), flow.locales)
      return sessionAnswer(await saveProgress(context, { ...body, preferredLocale: locale }))
    },
  ),
]
