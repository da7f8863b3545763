import { visibleAnswer } from '../flow/asked.ts'
import type { ServiceContext } from './context.ts'
import { getSession } from './session-service.ts'

/** What the person of a session calls their company; undefined where nobody has said it. Raises `not_found`. */
export async function companyName(context: ServiceContext, sessionId: string): Promise<string | undefined> {
  const { session, flow } = await getSession(context, { id: sessionId })
  const name = flow.bind?.name && visibleAnswer(flow, session.stepData, flow.bind.name)
  return typeof name === 'string' ? name : undefined
}
