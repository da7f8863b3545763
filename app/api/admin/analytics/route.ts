import { csvOf, prefersCsv } from '#lib/http/csv.ts'
import { dayRangeSchema } from '#lib/http/day-range.ts'
import { endpoint, route } from '#lib/http/route.ts'
import { ANALYTICS } from '#lib/openapi/operator-documentation.ts'
import { readSessionAnalytics } from '#lib/operators/analytics-service.ts'

const analytics = route(
  {
    method: 'GET',
    path: '/api/admin/analytics',
    summary: 'Where people start, stop and finish, as JSON or CSV',
    access: 'admin',
    limit: 'reads',
    query: dayRangeSchema,
    documentation: ANALYTICS,
  },
  async (context, { query, headers }) => {
    const figures = await readSessionAnalytics(context, query)
    return prefersCsv(headers.get('accept')) ? csvOf(figures, ['definitionVersion']) : { data: figures }
  },
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint(analytics)
