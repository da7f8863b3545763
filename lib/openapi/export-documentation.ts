import type { Flow } from '../flow/flow.ts'
import { exportSchema } from './export-schema.ts'
import type { RouteDocumentation } from './route-documentation.ts'

export const exportDocumentation = (flow: Flow): RouteDocumentation => ({
  operationId: 'exportPersonalData',
  tag: 'Session',
  description:
    'Answers all that is kept of the caller, opened: what was said at the sign-up (`user.metadata`), the sessions of the sign-in without what opens them, onboarding sessions with their edits (whose `patch` is what they changed, and `replaced` the advice that other advice took the place of), archived sessions, and the rows of every other table that belongs to users.',
  answers: { 200: { description: 'The export.', data: exportSchema(flow) } },
})
