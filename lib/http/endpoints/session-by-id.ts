import type { Flow } from '../../flow/flow.ts'
import { DELETE_SESSION, getSessionDocumentation } from '../../openapi/session-documentation.ts'
import { eraseQuerySchema } from '../../services/request-schemas.ts'
import { deleteSession, getCurrentSession, getSession } from '../../services/session-service.ts'
import { doneCookieFor, withoutDoneCookie } from '../done-cookie.ts'
import { type Endpoint, route } from '../route.ts'
import { sessionAnswer } from '../session-answer.ts'

const PATH = '/api/onboarding/session/:id'

const get = (flow: Flow) =>
  route(
    {
      method: 'GET',
      path: PATH,
      summary: 'Read a session of yours, or "current" for the live or latest completed one',
      access: 'user',
      limit: 'reads',
      documentation: getSessionDocumentation(flow),
    },
    async (context, { params }, product) => {
      const id = params.id ?? ''
      if (id !== 'current') return sessionAnswer(await getSession(context, { id }))
      const record = await getCurrentSession(context)
      return sessionAnswer(record, { headers: await doneCookieFor(context, record, product) })
    },
  )

const remove = route(
  {
    method: 'DELETE',
    path: PATH,
    summary: 'Abandon a session, or erase every trace of it',
    access: 'user',
    limit: 'saves',
    query: eraseQuerySchema,
    documentation: DELETE_SESSION,
  },
  async (context, { params, query }, product) => {
    const erase = query.erase === 'true'
    await deleteSession(context, { id: params.id ?? '', erase })
    return { status: 204, ...(erase && { headers: withoutDoneCookie(context, product) }) }
  },
)

export const session: Endpoint = (flow) => [get(flow), remove]
