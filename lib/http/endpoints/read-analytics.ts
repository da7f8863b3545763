import { z } from 'zod'
import { analyticsDocumentation } from '../../openapi/operator-documentation.ts'
import { readSessionAnalytics } from '../../operators/analytics-service.ts'
import { csvOf, prefersCsv } from '../csv.ts'
import { dayRangeFields, isInOrder, OUT_OF_ORDER, withDefaultDays } from '../day-range.ts'
import { type Endpoint, route } from '../route.ts'
import { segmentSchema } from '../segment-query.ts'

export const analytics: Endpoint = (flow) => [
  route(
    {
      method: 'GET',
      path: '/api/admin/analytics',
      summary: 'Where people start, stop and finish, as JSON or CSV',
      access: 'admin',
      alsoFor: ['analyst'],
      limit: 'reads',
      query: z
        .strictObject({ ...dayRangeFields, segment: segmentSchema(flow) })
        .transform(withDefaultDays)
        .refine(isInOrder, OUT_OF_ORDER),
      documentation: analyticsDocumentation(flow),
    },
    async (context, { query, headers }) => {
      const { figures, previous, asOf } = await readSessionAnalytics(context, query)
      return prefersCsv(headers.get('accept'))
        ? csvOf(figures, ['definitionVersion'])
        : { data: figures, meta: { asOf, previous } }
    },
  ),
]
