import { DELETE_SESSION, GET_SESSION } from '../../openapi/session-documentation.ts'
import { eraseQuerySchema } from '../../services/request-schemas.ts'
import { deleteSession, getCurrentSession, getSession } from '../../services/session-service.ts'
import { type Route, route } from '../route.ts'
import { sessionAnswer } from '../session-answer.ts'

const PATH = '/api/onboarding/session/:id'

const get = route(
  {
    method: 'GET',
    path: PATH,
    summary: 'Read a session of yours, or "current" for the live or latest completed one',
    access: 'user',
    limit: 'reads',
    documentation: GET_SESSION,
  },
  async (context, { params }) => {
    const id = params.id ?? ''
    return sessionAnswer(
      id === 'current' ? await getCurrentSession(context) : await getSession(context, { id }),
    )
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
  async (context, { params, query }) => {
    await deleteSession(context, { id: params.id ?? '', erase: query.erase === 'true' })
    return { status: 204 }
  },
)

export const session: Route[] = [get, remove]
