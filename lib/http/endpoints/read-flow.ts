import { createHash } from 'node:crypto'
import { ApiError } from '../../errors.ts'
import { byFlow } from '../../flow/by-flow.ts'
import type { Flow } from '../../flow/flow.ts'
import { localeFor } from '../../flow/messages.ts'
import { type Outline, outlineOf } from '../../flow/outline.ts'
import { flowDocumentation } from '../../openapi/flow-documentation.ts'
import { localeRefusal } from '../../services/addressing.ts'
import { flowQuerySchema } from '../../services/request-schemas.ts'
import { preferredLocale } from '../locale.ts'
import { type Endpoint, route } from '../route.ts'

interface Answered {
  outline: Outline
  entityTag: string
}

/** The outlines of a flow: they are the same for everybody, and change with the process alone. */
const outlines = byFlow(() => new Map<string, Answered>())

function answeredIn(flow: Flow, locale: string, returnUrl: string | undefined): Answered {
  const made = outlines(flow)
  const key = JSON.stringify([locale, returnUrl])
  const known = made.get(key)
  if (known !== undefined) return known
  const outline = outlineOf(flow, locale, returnUrl)
  const digest = createHash('sha256').update(JSON.stringify(outline)).digest('base64url')
  const answered = { outline, entityTag: digest.slice(0, 22) }
  made.set(key, answered)
  return answered
}

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
    async (context, { query, headers }, { configuration }) => {
      await context.database.requireUser()
      const asked = await context.versions.of(query.version ?? flow.version)
      if (asked === undefined) throw new ApiError('not_found')
      const refusal = localeRefusal(flow, asked, query.locale, 'query')
      if (refusal !== undefined) throw refusal
      const wanted = query.locale ?? preferredLocale(headers.get('accept-language'), asked.locales)
      const { outline, entityTag } = answeredIn(asked, localeFor(asked, wanted), configuration.RETURN_URL)
      return { data: outline, entityTag }
    },
  ),
]
