import { createHash } from 'node:crypto'
import { ApiError } from '../../errors.ts'
import { byFlow } from '../../flow/by-flow.ts'
import { localeFor } from '../../flow/messages.ts'
import { type Outline, outlineOf } from '../../flow/outline.ts'
import { flowDocumentation } from '../../openapi/flow-documentation.ts'
import { flowQuerySchema } from '../../services/request-schemas.ts'
import { preferredLocale } from '../locale.ts'
import { type Endpoint, route } from '../route.ts'

interface Answered {
  outline: Outline
  entityTag: string
}

/** The outlines of a flow by locale: they are the same for everybody, and change with the process alone. */
const outlines = byFlow(
  (flow) =>
    new Map(
      flow.locales.map((locale): [string, Answered] => {
        const outline = outlineOf(flow, locale)
        const digest = createHash('sha256').update(JSON.stringify(outline)).digest('base64url')
        return [locale, { outline, entityTag: digest.slice(0, 22) }]
      }),
    ),
)

export const readFlow: Endpoint = (flow) => [
  route(
    {
      method: 'GET',
      path: '/api/onboarding/flow',
      summary: 'The steps and fields that are asked, in one language',
      access: 'user',
      limit: 'reads',
      query: flowQuerySchema(flow),
      documentation: flowDocumentation,
    },
    async (context, { query, headers }) => {
      await context.database.requireUser()
      const asked = await context.versions.of(query.version ?? flow.version)
      if (asked === undefined) throw new ApiError('not_found')
      const wanted = query.locale ?? preferredLocale(headers.get('accept-language'), asked.locales)
      const answered = outlines(asked).get(localeFor(asked, wanted))
      if (answered === undefined) throw new Error(`The flow has no outline in ${wanted}.`)
      return { data: answered.outline, entityTag: answered.entityTag }
    },
  ),
]
