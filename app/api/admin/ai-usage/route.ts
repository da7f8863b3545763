import { csvOf, prefersCsv } from '#lib/http/csv.ts'
import { dayRangeSchema } from '#lib/http/day-range.ts'
import { endpoint, route } from '#lib/http/route.ts'
import { AI_USAGE } from '#lib/openapi/operator-documentation.ts'
import { readUsage } from '#lib/operators/ai-usage-service.ts'

const aiUsage = route(
  {
    method: 'GET',
    path: '/api/admin/ai-usage',
    summary: 'What models were asked, what they cost and what is left of the budget, as JSON or CSV',
    access: 'admin',
    limit: 'reads',
    query: dayRangeSchema,
    documentation: AI_USAGE,
  },
  async (context, { query, headers }) => {
    const usage = await readUsage(context, query)
    return prefersCsv(headers.get('accept')) ? csvOf(usage) : { data: usage }
  },
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint(aiUsage)
