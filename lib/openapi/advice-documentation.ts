import { z } from 'zod'
import {
  adviceMetaSchema,
  adviceSchema,
  industriesMetaSchema,
  industrySchema,
} from '../flow/response-shapes.ts'
import { MAX_INDUSTRIES } from '../services/request-schemas.ts'
import type { RouteDocumentation } from './route-documentation.ts'

export const INDUSTRIES: RouteDocumentation<readonly z.infer<typeof industrySchema>[]> = {
  operationId: 'findIndustries',
  tag: 'Advice',
  description: `\`q\` forgives typing errors and accents and knows both languages and other names; \`company\` (and \`description\`)
ranks by what the company seems to do, and \`meta.confident\` says whether that is known. The list is never empty for
not knowing.`,
  answers: {
    200: {
      description: 'The industries, best first, or by name.',
      data: z.array(industrySchema).max(MAX_INDUSTRIES),
      meta: industriesMetaSchema,
      headers: ['ETag'],
    },
    304: { description: 'What If-None-Match names is still current.', headers: ['ETag'] },
  },
}

export const AI_SUGGESTIONS: RouteDocumentation<z.infer<typeof adviceSchema>> = {
  operationId: 'suggest',
  tag: 'Advice',
  description: `Answered within five seconds whatever a model does: \`meta.source\` says whose answer it is, \`meta.degradedBecause\` why
it is not a model's. Recommendations need the company's name and industry, are stored on the session and, once it is
completed, stay the same. With \`renew\`, also after completion, those items of the plan that nobody edited, dismissed,
accepted or finished are written anew, of the kinds that it names; the plan is the answer, and the session's own
recommendations stay as they are. With a \`locale\` it is written in that language, else in the plan's own.`,
  answers: {
    200: {
      description: 'One to five industries, best first; the recommendations; or, with `renew`, the plan.',
      data: adviceSchema,
      meta: adviceMetaSchema,
      alternatives: {
        'text/event-stream': `With \`Accept: text/event-stream\`: an event \`insight\`, \`okr\`, \`advice\` or \`next-step\` with \`{item, source}\`
for each finished item, then \`done\` with the whole, as JSON has it. What fails once the stream has begun is an event
\`error\` with the problem.`,
      },
    },
  },
  errors: ['not_found', 'steps_incomplete', 'session_closed', 'session_expired'],
}
