import { preferredLocale } from '#lib/http/locale.ts'
import { startBodySchema } from '#lib/http/request-schemas.ts'
import { endpoint, route } from '#lib/http/route.ts'
import { sessionAnswer } from '#lib/http/session-answer.ts'
import { START } from '#lib/openapi/session-documentation.ts'
import { startOnboarding } from '#lib/services/starting.ts'

const start = route(
  {
    method: 'POST',
    path: '/api/onboarding/start',
    summary: 'Start onboarding, or find the session that is live already',
    access: 'user',
    limit: 'start',
    body: { schema: startBodySchema, optional: true },
    documentation: START,
  },
  async (context, { body, headers }) => {
    const started = await startOnboarding(context, {
      ...body,
      preferredLocale: preferredLocale(headers.get('accept-language')),
    })
    const { isNew, notTaken } = started
    const meta = { recommendationsStale: started.recommendationsStale, ...(notTaken && { notTaken }) }
    if (!isNew) return sessionAnswer(started, { meta })
    return sessionAnswer(started, {
      meta,
      status: 201,
      headers: { Location: `/api/onboarding/session/${started.session.id}` },
    })
  },
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint(start)
