import { z } from 'zod'
import { boundedText } from '../../flow/text.ts'
import { operatedSessionDocumentation } from '../../openapi/help-documentation.ts'
import { readOperatedSession } from '../../operators/found-sessions.ts'
import { MAX_REASON_CHARACTERS } from '../../service-actor.ts'
import { sessionIdOf } from '../../services/session-service.ts'
import { type Endpoint, route } from '../route.ts'

const querySchema = z.strictObject({
  reveal: z.enum(['true', 'false'], { error: 'Use true or false.' }).optional(),
  reason: boundedText({ label: 'The reason', max: MAX_REASON_CHARACTERS }).optional(),
})

export const operatedSession: Endpoint = (flow) => [
  route(
    {
      method: 'GET',
      path: '/api/admin/sessions/:id',
      summary: 'Read a session, what is missing in it, and what befell it',
      access: 'admin',
      alsoFor: ['support'],
      limit: 'reads',
      query: querySchema,
      documentation: operatedSessionDocumentation(flow),
    },
    async (context, { params, query }) => ({
      data: await readOperatedSession(context, {
        id: sessionIdOf(params.id ?? ''),
        reveals: query.reveal === 'true',
        reason: query.reason || null,
      }),
    }),
  ),
]
