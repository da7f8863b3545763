import { createHash } from 'node:crypto'
import { INDUSTRIES } from '../../openapi/advice-documentation.ts'
import { findIndustries } from '../../services/industry-service.ts'
import { industriesQuerySchema } from '../../services/request-schemas.ts'
import { preferredLocale } from '../locale.ts'
import { type Route, route } from '../route.ts'

export const industries: Route[] = [
  route(
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
  ),
]
