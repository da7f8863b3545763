import { ANALYTICS } from '../../openapi/operator-documentation.ts'
import { readSessionAnalytics } from '../../operators/analytics-service.ts'
import { csvOf, prefersCsv } from '../csv.ts'
import { dayRangeSchema } from '../day-range.ts'
import { type Route, route } from '../route.ts'

export const analytics: Route[] = [
  route(
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
  ),
]
