import { z } from 'zod'
import { PLAN_ITEM_KINDS, PLAN_ITEM_SOURCES, PLAN_ITEM_STATES } from '../flow/plan.ts'
import { requirementsSchema } from '../flow/requirements.ts'

const name = z.string().max(200)
const instant = z.iso.datetime()
const count = z.int().min(1)
const stepNames = z.array(name).max(200)

/** What every event says of its session. */
const session = {
  sessionId: z.uuid(),
  userId: z.uuid(),
  flow: z.strictObject({ id: name, version: count }),
  status: z.enum(['in_progress', 'completed', 'abandoned']),
  revision: count,
  answers: z
    .record(name, z.record(name, z.unknown()))
    .meta({ description: 'By step and field: the answers that share with events.' }),
}
const progress = {
  ...session,
  currentStep: count,
  completedSteps: stepNames,
  locale: name,
  source: name.optional(),
  resumedFrom: z.uuid().optional(),
  createdAt: instant,
}

const event = <Type extends string, const Data extends z.ZodRawShape>(
  type: Type,
  description: string,
  data: Data,
) =>
  z
    .strictObject({
      type: z.literal(type),
      timestamp: instant.meta({ description: 'Of the change.' }),
      data: z.strictObject(data),
    })
    .meta({ title: type, description })

/** Every event as a webhook gets it, by its type. */
export const EVENT_SCHEMAS = {
  'onboarding.started': event('onboarding.started', 'A session was opened.', progress),
  'onboarding.step_completed': event('onboarding.step_completed', 'A step was finished for the first time.', {
    ...progress,
    step: name,
  }),
  'onboarding.stalled': event(
    'onboarding.stalled',
    'Nobody has saved the session for a while; what a reminder is sent from. Each time comes at most once a session.',
    {
      ...progress,
      status: z.literal('in_progress'),
      after: name.meta({
        description: 'Without a save for so long: `24h`, `3d`, `6d`, or as STALLED_AFTER says.',
      }),
      updatedAt: instant.meta({ description: 'The last save.' }),
      expiresAt: instant,
      resumeUrl: z.url().meta({ description: 'Where the person goes on.' }),
    },
  ),
  'onboarding.completed': event('onboarding.completed', 'The session was completed.', {
    ...progress,
    status: z.literal('completed'),
    completedAt: instant,
  }),
  'onboarding.abandoned': event('onboarding.abandoned', 'The session was closed without being completed.', {
    ...progress,
    status: z.literal('abandoned'),
    reason: z.enum(['restarted', 'expired', 'deleted']),
  }),
  'onboarding.plan_changed': event(
    'onboarding.plan_changed',
    'A person changed the plan; `revision` is the plan’s.',
    {
      ...session,
      change: z.enum(['changed', 'added', 'renewed']),
      kinds: z.array(z.enum(PLAN_ITEM_KINDS)).max(4).optional(),
      itemId: z.uuid().optional(),
      kind: z.enum(PLAN_ITEM_KINDS).optional(),
      state: z.enum(PLAN_ITEM_STATES).optional(),
      source: z.enum(PLAN_ITEM_SOURCES).optional(),
      isEdited: z.boolean().optional(),
    },
  ),
  'onboarding.requirements_due': event(
    'onboarding.requirements_due',
    'A newer version of the flow asks something of somebody who is done. It comes once a completed session and version.',
    {
      ...progress,
      status: z.literal('completed'),
      completedAt: instant,
      ...requirementsSchema.omit({ status: true }).shape,
    },
  ),
} as const

/** What an operator sends to a webhook to see whether it is taken; nothing has happened then. */
export const TEST_EVENT_SCHEMA = z
  .strictObject({
    type: z.literal('onboarding.test'),
    timestamp: instant,
    data: z.strictObject({ flow: session.flow }),
  })
  .meta({ title: 'onboarding.test', description: 'An operator has sent a test; nothing has happened.' })

/** The events as JSON Schema, under `$defs` by type. */
export function eventsDocument(): Record<string, unknown> {
  const schemas = Object.entries({ ...EVENT_SCHEMAS, 'onboarding.test': TEST_EVENT_SCHEMA }).map(
    ([type, schema]) => {
      const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' })
      return [type, rest]
    },
  )
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Events of Firststep, as webhooks get them',
    oneOf: schemas.map(([type]) => ({ $ref: `#/$defs/${type}` })),
    $defs: Object.fromEntries(schemas),
  }
}
