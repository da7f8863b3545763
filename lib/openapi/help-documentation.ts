import { z } from 'zod'
import type { Flow } from '../flow/flow.ts'
import { MAX_TEXT } from '../flow/kinds/text.ts'
import { MOST_FIELDS } from '../flow/requirements.ts'
import { sessionSchema } from '../flow/session.ts'
import { MOST_SESSIONS_IN_FILE } from '../operators/every-found-session.ts'
import { HELP_ACTIONS } from '../operators/session-help.ts'
import type { RouteDocumentation } from './route-documentation.ts'

const MAX_ROWS = 1_000
const name = z.string().max(200)
const instant = z.iso.datetime()
const names = z.array(name).max(MAX_ROWS)
const free = z.record(name, z.unknown())

const listMeta = z.object({
  cursor: z.string().max(200).optional().meta({ description: 'Goes on behind the last; absent at the end.' }),
})
const LIST = {
  cursor: 'What `meta.cursor` of the page before says.',
  limit: 'At most so many, 50 without it.',
}

const listedSession = z.strictObject({
  id: z.uuid(),
  userId: z.uuid(),
  email: z.string().max(320).nullable(),
  foundBy: z
    .array(z.string().max(MAX_TEXT))
    .max(MOST_FIELDS)
    .meta({ description: 'The answers that it is found by.' }),
  status: z.enum(['in_progress', 'completed', 'abandoned', 'expired']),
  step: name.meta({ description: 'Where it stands; `complete` is the end.' }),
  completedSteps: names,
  locale: name,
  source: name.nullable(),
  definitionVersion: z.int().min(1),
  revision: z.int().min(1),
  createdAt: instant,
  updatedAt: instant,
  expiresAt: instant,
  completedAt: instant.nullable(),
})

export const FIND_SESSIONS: RouteDocumentation<z.infer<typeof listedSession>[]> = {
  operationId: 'findSessions',
  tag: 'Operation',
  description: `Sessions of the flow, the newest first, without what is archived. For operators with the role \`admin\` or \`support\`.
A field that shares with analytics is a filter by its name too, where no other parameter has that name.`,
  parameters: {
    q: 'The id of a user or a session, an email as a whole, or part of an answer that sessions are found by, whatever its case and accents.',
    status: 'As it is now: one whose time is over has expired, swept or not; `left` is abandoned or expired.',
    step: 'Where it stands: a step by its name, or `complete`.',
    segment:
      'Only sessions with these answers: `field:value`, or `step.field:value`, at most two with a comma between.',
    from: 'The first UTC day on which it was started.',
    to: 'The last UTC day, included.',
    ...LIST,
  },
  answers: {
    200: {
      description: 'The sessions.',
      data: z.array(listedSession).max(200),
      meta: listMeta,
      alternatives: {
        'text/csv': `A row for each session that is found, with a byte order mark; \`cursor\` and \`limit\` count for nothing. Of more than ${MOST_SESSIONS_IN_FILE} the answer is 422.`,
      },
    },
  },
}

const timelineRow = z.strictObject({
  at: instant,
  kind: z.enum(['edit', 'refused', 'ai', 'event']).meta({
    description:
      'A change of the session, a save that was refused, a call to a model, or an event and its delivery.',
  }),
  what: name.meta({
    description: 'The kind of edit, the code of the refusal, how the call ended, or the event’s type.',
  }),
  details: free,
})

export const operatedSessionDocumentation = (flow: Flow): RouteDocumentation => ({
  operationId: 'readOperatedSession',
  tag: 'Operation',
  description: `For operators with the role \`admin\` or \`support\`. Sealed answers and the recommendations are hidden, and named in \`hidden\`;
\`reveal=true\` shows them, which is a row of the audit trail before anything is opened.`,
  parameters: {
    id: 'The id of the session.',
    reveal: 'Whether sealed answers are shown.',
    reason: 'Why; the audit trail keeps it beside the revealing.',
  },
  answers: {
    200: {
      description: 'The session, what is missing, and what befell it, the oldest first.',
      data: z.strictObject({
        session: sessionSchema(flow),
        email: z.string().max(320).nullable(),
        hidden: names,
        missing: z.array(z.strictObject({ step: name, fields: names })).max(MAX_ROWS),
        timeline: z.array(timelineRow).max(MAX_ROWS),
      }),
    },
  },
  errors: ['not_found'],
})

const helped = z.strictObject({
  action: z.enum(HELP_ACTIONS),
  sessionId: z.uuid().meta({
    description:
      'The session that it was done for; after `reopen` the one that goes on, for a completed one its update.',
  }),
  isRepeated: z.boolean().meta({ description: 'An act with this opId was done before, and nothing now.' }),
})

export const HELP_SESSION: RouteDocumentation<z.infer<typeof helped>> = {
  operationId: 'helpSession',
  tag: 'Operation',
  description: `Done as for the person themselves, and one row of the audit trail each. \`extend\`: seven days from now, never less than it has.
\`reopen\`: one that was abandoned or has expired goes on, if there is no live one; for a completed one an update with its answers is opened. \`abandon\` closes it. \`erase\`, for the role \`admin\` alone,
removes every trace of it. The same \`opId\` again is one effect.`,
  parameters: { id: 'The id of the session.' },
  answers: { 200: { description: 'It was done.', data: helped } },
  errors: ['not_found', 'session_closed', 'op_id_reused'],
}

const act = z.strictObject({
  id: z.int().min(1),
  at: instant,
  actor: name.meta({ description: '`operator:<user>`, `service:<name>` or `command:<name>`.' }),
  action: name,
  subject: z
    .uuid()
    .nullable()
    .meta({ description: 'The user whom it was done for; null once they were erased.' }),
  reason: name.nullable(),
  details: free.nullable(),
  actorEmail: z.string().max(320).nullable().meta({ description: 'Of an operator whose account is there.' }),
  subjectEmail: z.string().max(320).nullable(),
})

export const READ_AUDIT: RouteDocumentation<z.infer<typeof act>[]> = {
  operationId: 'readAudit',
  tag: 'Operation',
  description: 'The audit trail, the newest first. For operators with the role `admin`.',
  parameters: { subject: 'Only what was done for this user.', ...LIST },
  answers: { 200: { description: 'The acts.', data: z.array(act).max(200), meta: listMeta } },
}
