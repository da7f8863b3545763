import { recommendationEvents, singleEvent, wantsEvents } from '#lib/http/event-stream.ts'
import { preferredLocale } from '#lib/http/locale.ts'
import { aiSuggestionsBodySchema } from '#lib/http/request-schemas.ts'
import { endpoint, route } from '#lib/http/route.ts'
import { AI_SUGGESTIONS } from '#lib/openapi/advice-documentation.ts'
import { prepareRecommendations, suggestIndustries } from '#lib/services/ai-recommendation-service.ts'
import { prepareRenewal } from '#lib/services/plan-renewal.ts'

const suggest = route(
  {
    method: 'POST',
    path: '/api/onboarding/ai-suggestions',
    summary: 'Suggest industries for a company, or recommendations for a session',
    access: 'user',
    limit: 'ai',
    body: { schema: aiSuggestionsBodySchema },
    documentation: AI_SUGGESTIONS,
  },
  async (context, { body, headers }) => {
    const asEvents = wantsEvents(headers.get('accept'))
    if (body.kind === 'industry') {
      const locale = preferredLocale(headers.get('accept-language'))
      const { suggestions, meta } = await suggestIndustries(context, { ...body, locale })
      const { requestId } = context
      if (asEvents) return { events: singleEvent({ suggestions }, { requestId, ...meta }) }
      return { data: { suggestions }, meta: { ...meta } }
    }
    const { sessionId, renew } = body
    const run =
      renew === undefined
        ? await prepareRecommendations(context, body)
        : await prepareRenewal(context, { sessionId, kinds: renew })
    if (asEvents) return { events: recommendationEvents(run, context.requestId) }
    const { data, meta } = await run()
    return { data, meta: { ...meta } }
  },
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint(suggest)
