import { z } from 'zod'
import { DELIVERY_STATES } from '../../db/statements/deliveries.ts'
import { READ_DELIVERIES } from '../../openapi/webhook-documentation.ts'
import { readDeliveries } from '../../operators/delivery-log.ts'
import { cursorInstant, cursorOf, cursorSchema, limitSchema } from '../list-query.ts'
import { type Endpoint, route } from '../route.ts'

const querySchema = z
  .strictObject({
    receiver: z.string().max(63, { error: 'At most 63 characters.' }).optional(),
    state: z.enum(DELIVERY_STATES, { error: `Use one of ${DELIVERY_STATES.join(', ')}.` }).optional(),
    cursor: cursorSchema(z.object({ createdAt: cursorInstant, position: z.int().min(1) })),
    limit: limitSchema,
  })
  .transform(({ cursor, ...query }) => ({ ...query, after: cursor }))

export const deliveries: Endpoint = () => [
  route(
    {
      method: 'GET',
      path: '/api/admin/webhooks',
      summary: 'Read who receives events, and how each delivery stands',
      access: 'admin',
      limit: 'reads',
      query: querySchema,
      documentation: READ_DELIVERIES,
    },
    async (context, { query }) => {
      const { deliveries, receivers, next } = await readDeliveries(context, query)
      return { data: deliveries, meta: { receivers, ...(next && { cursor: cursorOf(next) }) } }
    },
  ),
]
