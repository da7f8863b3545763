import { z } from 'zod'
import { READ_AUDIT } from '../../openapi/help-documentation.ts'
import { readActs } from '../../operators/told-acts.ts'
import { cursorOf, cursorSchema, limitSchema } from '../list-query.ts'
import { type Endpoint, route } from '../route.ts'

const querySchema = z.strictObject({
  subject: z.uuid({ error: 'Use the id of a user.' }).optional(),
  cursor: cursorSchema(z.int().min(1)),
  limit: limitSchema,
})

export const audit: Endpoint = () => [
  route(
    {
      method: 'GET',
      path: '/api/admin/audit',
      summary: 'Read what operators, services and commands did for people',
      access: 'admin',
      limit: 'reads',
      query: querySchema,
      documentation: READ_AUDIT,
    },
    async (context, { query: { cursor, ...query } }) => {
      const { acts, next } = await readActs(context, { ...query, before: cursor, subject: query.subject })
      return { data: acts, meta: { ...(next && { cursor: cursorOf(next) }) } }
    },
  ),
]
