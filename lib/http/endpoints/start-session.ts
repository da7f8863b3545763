import { startDocumentation } from '../../openapi/session-documentation.ts'
import { startBodySchema } from '../../services/request-schemas.ts'
import { startOnboarding } from '../../services/starting.ts'
import { preferredLocale } from '../locale.ts'
import { type Endpoint, route } from '../route.ts'
import { sessionAnswer } from '../session-answer.ts'

export const start: Endpoint = (flow) => [
  route(
    {
      method: 'POST',
      path: '/api/onboarding/start',
      summary: 'Start onboarding, or find the session that is live already',
      access: 'user',
      limit: 'start',
      body: { schema: startBodySchema(flow), optional: true },
      documentation: startDocumentation(flow),
    },
    async (context, { body, headers }, { addressOf }) => {
      const started = await startOnboarding(context, {
        ...body,
        preferredLocale: preferredLocale(headers.get('accept-language'), flow.locales),
      })
      const { isNew, recommendationsStale, notTaken } = started
      const meta = { recommendationsStale, ...(notTaken && { notTaken }) }
      if (!isNew) return sessionAnswer(started, { meta })
      return sessionAnswer(started, {
        meta,
        status: 201,
        headers: { Location: addressOf(`/api/onboarding/session/${started.session.id}`) },
      })
    },
  ),
]
