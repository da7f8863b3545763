import { type Requirements, requirementsSchema } from '../flow/requirements.ts'
import type { RouteDocumentation } from './route-documentation.ts'

export const GET_REQUIREMENTS: RouteDocumentation<Requirements> = {
  operationId: 'getRequirements',
  tag: 'Session',
  description: `What a newer version of the flow asks of somebody who is done: their last completed answers, judged by the newest
version. Each required field that is asked and not validly answered is in one list: \`currentlyDue\` where it is never in
the way, else \`eventuallyDue\` until \`dueAt\`, and \`pastDue\` from then on. \`POST /api/onboarding/start\` with \`update\` opens
a session to answer them. Whoever is not done lacks nothing.`,
  answers: { 200: { description: 'What is due.', data: requirementsSchema } },
  errors: [],
}
