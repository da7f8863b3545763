import { z } from 'zod'
import { ApiError, said } from '../../errors.ts'
import { boundedText } from '../../flow/text.ts'
import { HELP_SESSION } from '../../openapi/help-documentation.ts'
import { HELP_ACTIONS, helpPerson } from '../../operators/session-help.ts'
import { MAX_REASON_CHARACTERS } from '../../service-actor.ts'
import { sessionIdOf } from '../../services/session-service.ts'
import { openUpdateFor } from '../../services/starting.ts'
import { type Endpoint, route } from '../route.ts'

const bodySchema = z.strictObject({
  action: z.enum(HELP_ACTIONS, { error: `Use one of ${HELP_ACTIONS.join(', ')}.` }),
  reason: boundedText({ label: 'The reason', min: 1, max: MAX_REASON_CHARACTERS }),
  opId: z.uuid({ error: 'Use a UUID.' }).optional(),
})

export const helpSession: Endpoint = () => [
  route(
    {
      method: 'POST',
      path: '/api/admin/sessions/:id/actions',
      summary: 'Extend, reopen, abandon or erase a session for its person',
      access: 'admin',
      alsoFor: ['support'],
      limit: 'saves',
      body: { schema: bodySchema },
      documentation: HELP_SESSION,
    },
    async (context, { params, body: { action, reason, opId } }) => {
      if (action === 'erase' && context.operatorRole !== 'admin')
        throw new ApiError('forbidden', { detail: said('Erasing is for the role admin.') })
      const sessionId = sessionIdOf(params.id ?? '')
      const helped = await helpPerson(context, { sessionId, action, reason, opId: opId ?? null })
      if (helped.outcome !== 'update')
        return { data: { action, sessionId, isRepeated: helped.outcome === 'repeated' } }
      const { isNew, session } = await openUpdateFor(context, { ...helped.person, reason, opId })
      return { data: { action, sessionId: session.id, isRepeated: !isNew } }
    },
  ),
]
