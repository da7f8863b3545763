import { AI_USAGE } from '../../openapi/operator-documentation.ts'
import { readUsage } from '../../operators/ai-usage-service.ts'
import { csvOf, prefersCsv } from '../csv.ts'
import { dayRangeSchema } from '../day-range.ts'
import { type Endpoint, route } from '../route.ts'

export const aiUsage: Endpoint = () => [
  route(
    {
      method: 'GET',
      path: '/api/admin/ai-usage',
      summary: 'What models were asked, what they cost and what is left of the budget, as JSON or CSV',
      access: 'admin',
      alsoFor: ['analyst'],
      limit: 'reads',
      query: dayRangeSchema,
      documentation: AI_USAGE,
    },
    async (context, { query, headers }) => {
      const { usage, asOf } = await readUsage(context, query)
      return prefersCsv(headers.get('accept')) ? csvOf(usage) : { data: usage, meta: { asOf } }
    },
  ),
]
