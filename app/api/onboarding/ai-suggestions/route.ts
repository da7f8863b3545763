import { preferredLocale } from '#lib/http/locale.ts'
import { aiSuggestionsBodySchema } from '#lib/http/request-schemas.ts'
import { endpoint, route } from '#lib/http/route.ts'
import { recommendForSession, suggestIndustries } from '#lib/services/ai-recommendation-service.ts'

const suggest = route(
  {
    method: 'POST',
    path: '/api/onboarding/ai-suggestions',
    summary: 'Suggest industries for a company, or recommendations for a session',
    access: 'user',
    limit: 'ai',
    body: { schema: aiSuggestionsBodySchema },
  },
  async (context, { body, headers }) => {
    if (body.kind === 'industry') {
      const locale = preferredLocale(headers.get('accept-language'))
      const { suggestions, meta } = await suggestIndustries(context, { ...body, locale })
      return { data: { suggestions }, meta: { ...meta } }
    }
    const { recommendations, meta } = await recommendForSession(context, body)
    return { data: recommendations, meta: { ...meta } }
  },
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint(suggest)
