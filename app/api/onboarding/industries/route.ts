import { createHash } from 'node:crypto'
import { preferredLocale } from '#lib/http/locale.ts'
import { industriesQuerySchema } from '#lib/http/request-schemas.ts'
import { endpoint, route } from '#lib/http/route.ts'
import { INDUSTRIES } from '#lib/openapi/advice-documentation.ts'
import { findIndustries } from '#lib/services/industry-service.ts'

const list = route(
  {
    method: 'GET',
    path: '/api/onboarding/industries',
    summary: 'Find industries by what is typed, by category, or ranked for a company',
    access: 'user',
    limit: 'industries',
    query: industriesQuerySchema,
    documentation: INDUSTRIES,
  },
  async (context, { query, headers }) => {
    const locale = query.locale ?? preferredLocale(headers.get('accept-language'))
    const { industries, ...meta } = await findIndustries(context, {
      ...query,
      q: query.q || undefined,
      locale,
    })
    const entityTag = createHash('sha256')
      .update(JSON.stringify([industries, meta]))
      .digest('base64url')
      .slice(0, 22)
    return { data: industries, meta, entityTag }
  },
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint(list)
