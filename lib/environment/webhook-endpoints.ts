import { createHash } from 'node:crypto'
import { z } from 'zod'
import { EVENT_TYPES } from '../flow/event-types.ts'
import { webAddress, webhookSecret } from './forms.ts'

const FORM =
  'must be JSON such as [{"url": "https://example.com/hook", "secrets": ["whsec_…"], "events": ["onboarding.completed"]}]'

const endpointSchema = z.strictObject(
  {
    url: webAddress,
    secrets: z.array(webhookSecret).min(1, { error: 'must have at least one secret' }),
    /** All of them without it. */
    events: z
      .array(z.enum(EVENT_TYPES, { error: `must be events among ${EVENT_TYPES.join(', ')}` }))
      .min(1, { error: 'must name at least one event, or leave events out for all of them' })
      .optional(),
  },
  { error: FORM },
)

/** An address that events go to beside WEBHOOK_URL, as options give it. */
export type WebhookEndpointSetting = z.output<typeof endpointSchema>

const endpointsSchema = z
  .array(endpointSchema)
  .refine((endpoints) => new Set(endpoints.map(addressOf)).size === endpoints.length, {
    error: 'must name each address once',
  })

const addressOf = ({ url }: { url: string }) => URL.parse(url)?.href ?? url

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Endpoints as JSON; each address once. What is of another form is told the form, never in a library's words. */
export const webhookEndpoints = z.string().transform((text, context) => {
  const read = endpointsSchema.safeParse(jsonIn(text), { error: () => FORM })
  if (read.success) return read.data
  context.addIssue({ code: 'custom', message: read.error.issues[0]?.message ?? FORM })
  return z.NEVER
})

/** By which the outbox knows an endpoint: its host for who reads it, and a digest of the whole address. */
export function endpointName(url: string): string {
  const digest = createHash('sha256').update(url).digest('hex').slice(0, 8)
  return `webhook ${new URL(url).hostname.slice(0, 40)} ${digest}`
}
