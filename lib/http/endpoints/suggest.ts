import type { ApiError } from '../../errors.ts'
import { AI_SUGGESTIONS } from '../../openapi/advice-documentation.ts'
import { prepareRecommendations, suggestIndustries } from '../../services/ai-recommendation-service.ts'
import { prepareRenewal } from '../../services/plan-renewal.ts'
import { aiSuggestionsBodySchema } from '../../services/request-schemas.ts'
import { recommendationEvents, singleEvent, wantsEvents } from '../event-stream.ts'
import { preferredLocale } from '../locale.ts'
import { localeOfNamed } from '../named-session.ts'
import { type Endpoint, route } from '../route.ts'
import { spokenIn } from '../spoken.ts'

export const aiSuggestions: Endpoint = (flow) => [
  route(
    {
      method: 'POST',
      path: '/api/onboarding/ai-suggestions',
      summary: 'Suggest industries for a company, or recommendations for a session',
      access: 'user',
      limit: 'ai',
      body: { schema: aiSuggestionsBodySchema(flow) },
      documentation: AI_SUGGESTIONS,
    },
    async (context, { body, headers }) => {
      const asEvents = wantsEvents(headers.get('accept'))
      if (body.kind === 'industry') {
        const locale = preferredLocale(headers.get('accept-language'), flow.locales)
        const { suggestions, meta } = await suggestIndustries(context, { ...body, locale })
        const { requestId } = context
        if (asEvents) return { events: singleEvent({ suggestions }, { requestId, ...meta }) }
        return { data: { suggestions }, meta: { ...meta } }
      }
      const { sessionId, renew, locale } = body
      const run =
        renew === undefined
          ? await prepareRecommendations(context, body)
          : await prepareRenewal(context, { sessionId, kinds: renew, locale })
      if (asEvents) {
        const spoken = async (error: ApiError) => {
          const session = await localeOfNamed(context, { id: sessionId }, error)
          return spokenIn(flow, error, { session, acceptLanguage: headers.get('accept-language') })
        }
        return { events: recommendationEvents(run, context.requestId, spoken) }
      }
      const { data, meta } = await run()
      return { data, meta: { ...meta } }
    },
  ),
]
