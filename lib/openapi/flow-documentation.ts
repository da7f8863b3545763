import type { z } from 'zod'
import { type Outline, outlineSchema } from '../flow/outline.ts'
import type { RouteDocumentation } from './route-documentation.ts'

export const flowDocumentation: RouteDocumentation<Outline> = {
  operationId: 'getFlow',
  tag: 'Session',
  description: `The flow as pages render it: its steps and fields with their kinds, bounds, labels and conditions, in the language of
\`locale\`, else of Accept-Language. It changes only with what is served, so that a tag keeps it.`,
  parameters: {
    locale: 'One of the flow’s locales, or of the version that is asked for.',
    version: 'The version that a session is of; the newest, unless it is named.',
  },
  answers: {
    200: { description: 'The outline.', data: outlineSchema as z.ZodType<Outline>, headers: ['ETag'] },
    304: { description: 'What If-None-Match names is still current.', headers: ['ETag'] },
  },
  errors: ['not_found'],
}
