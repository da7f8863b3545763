import { z } from 'zod'
import type { RouteDocumentation } from './route-documentation.ts'

const MAX_ROWS = 1_000
const name = z.string().max(200)
const instant = z.iso.datetime()
const count = z.int().min(0)

const delivery = z.strictObject({
  id: z.uuid().meta({ description: 'Of the event, which is the same for every receiver.' }),
  receiver: name,
  type: name,
  sessionId: z.uuid(),
  state: z.enum(['waiting', 'failing', 'delivered', 'dead']).meta({
    description: 'Not tried yet, tried in vain and tried again, taken, or given up after its last attempt.',
  }),
  attempts: count,
  lastFailure: name.nullable(),
  createdAt: instant,
  deliveredAt: instant.nullable(),
  nextAttemptAt: instant.nullable(),
})

const receiver = z.strictObject({
  name: name.meta({ description: '`webhook`, `webhook` with its host, or `onEvent`.' }),
  events: z
    .array(name)
    .max(MAX_ROWS)
    .nullable()
    .meta({ description: 'What it is told of; null: everything.' }),
  seenAt: instant.meta({ description: 'When a process has last looked for events for it.' }),
  undelivered: count,
  dead: count,
})

export const READ_DELIVERIES: RouteDocumentation<z.infer<typeof delivery>[]> = {
  operationId: 'readDeliveries',
  tag: 'Operation',
  description:
    'Each event of the flow on its way to each of its receivers, the newest first, as far as events are kept. For operators with the role `admin`.',
  parameters: {
    receiver: 'Only to this one, by its name in `meta.receivers`.',
    state: 'As it is now.',
    cursor: 'What `meta.cursor` of the page before says.',
    limit: 'At most so many, 50 without it.',
  },
  answers: {
    200: {
      description: 'The deliveries; in `meta.receivers` who receives, with what each has not got.',
      data: z.array(delivery).max(200),
      meta: z.object({
        receivers: z.array(receiver).max(MAX_ROWS),
        cursor: z
          .string()
          .max(200)
          .optional()
          .meta({ description: 'Goes on behind the last; absent at the end.' }),
      }),
    },
  },
}

const tested = z.strictObject({
  receiver: name,
  id: z.uuid().meta({ description: 'The `webhook-id` that it was sent with.' }),
  failure: name
    .nullable()
    .meta({ description: 'Why it was not taken, such as `status 500` or `timeout`; null where it was.' }),
  milliseconds: count,
})

export const TEST_WEBHOOK: RouteDocumentation<z.infer<typeof tested>> = {
  operationId: 'testWebhook',
  tag: 'Operation',
  description: `Sends \`onboarding.test\`, which tells of nobody, to one webhook now, signed as every event is, and answers how it was
taken, within ten seconds. It is not sent again. For operators with the role \`admin\`; the audit trail has it.`,
  answers: { 200: { description: 'How it was answered.', data: tested } },
  errors: ['not_found'],
}
