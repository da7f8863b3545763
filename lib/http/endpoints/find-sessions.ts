import { z } from 'zod'
import type { Flow } from '../../flow/flow.ts'
import { labelledFields } from '../../flow/session-labels.ts'
import { FIND_SESSIONS } from '../../openapi/help-documentation.ts'
import { findEverySession } from '../../operators/every-found-session.ts'
import { findSessions, type ListedSession } from '../../operators/found-sessions.ts'
import { MAX_SEGMENT_FIELDS, type Segment, segmentOf } from '../../operators/segment.ts'
import { type Cell, csvAnswer, prefersCsv } from '../csv.ts'
import { dayField, isInOrder, OUT_OF_ORDER } from '../day-range.ts'
import { cursorInstant, cursorOf, cursorSchema, limitSchema } from '../list-query.ts'
import { type Endpoint, route } from '../route.ts'
import { segmentSchema } from '../segment-query.ts'

const STATUSES = ['in_progress', 'completed', 'abandoned', 'expired', 'left'] as const

/** The parameters that stand for a segment of one field each: names that no other parameter has and that mean one field. */
function fieldParameters(flow: Flow): string[] {
  const names = [...labelledFields(flow).values()].map(({ name }) => name)
  return names.filter((name) => !(name in common(flow)) && names.indexOf(name) === names.lastIndexOf(name))
}

const common = (flow: Flow) => ({
  // Ids and addresses are pasted, often with a space or a line end.
  q: z.string().trim().max(320, { error: 'At most 320 characters.' }).optional(),
  status: z.enum(STATUSES, { error: `Use one of ${STATUSES.join(', ')}.` }).optional(),
  step: z.string().max(64, { error: 'At most 64 characters.' }).optional(),
  segment: segmentSchema(flow),
  from: dayField,
  to: dayField,
  cursor: cursorSchema(z.object({ createdAt: cursorInstant, id: z.uuid() })),
  limit: limitSchema,
})

const querySchema = (flow: Flow) => {
  const names = fieldParameters(flow)
  const fields = z.object(Object.fromEntries(names.map((name) => [name, z.string().max(200).optional()])))
  return z
    .strictObject({ ...common(flow), ...fields.shape })
    .transform((query, context) => {
      const { q, status, step, segment = [], from, to, cursor, limit } = query
      const given = query as Record<string, unknown>
      const more = names.flatMap((name): Segment => {
        const value = given[name]
        const read = typeof value === 'string' ? segmentOf(flow, `${name}:${value}`) : []
        if (!('problem' in read)) return read
        context.addIssue({ code: 'custom', path: [name], message: read.problem })
        return []
      })
      if (segment.length + more.length > MAX_SEGMENT_FIELDS) {
        context.addIssue({ code: 'custom', path: ['segment'], message: 'Filter by at most two fields.' })
        return z.NEVER
      }
      return { q, status, step, segment: [...segment, ...more], from, to, after: cursor, limit }
    })
    .refine(({ from, to }) => from === undefined || to === undefined || isInOrder({ from, to }), OUT_OF_ORDER)
}

export const findOperatedSessions: Endpoint = (flow) => [
  route(
    {
      method: 'GET',
      path: '/api/admin/sessions',
      summary: 'Find sessions by who, what and where',
      access: 'admin',
      alsoFor: ['support'],
      limit: 'reads',
      query: querySchema(flow),
      documentation: FIND_SESSIONS,
    },
    async (context, { query, headers }) => {
      if (prefersCsv(headers.get('accept'))) return csvAnswer(rowsOf(await findEverySession(context, query)))
      const { sessions, next } = await findSessions(context, query)
      return { data: sessions, meta: { ...(next && { cursor: cursorOf(next) }) } }
    },
  ),
]

const COLUMNS = [
  'id',
  'userId',
  'email',
  'foundBy',
  'status',
  'step',
  'completedSteps',
  'locale',
  'source',
  'definitionVersion',
  'createdAt',
  'updatedAt',
  'expiresAt',
  'completedAt',
] as const satisfies (keyof ListedSession)[]

/** A row for each session, and above them what stands in which column. */
const rowsOf = (sessions: readonly ListedSession[]): Cell[][] => [
  [...COLUMNS],
  ...sessions.map((session) =>
    COLUMNS.map((column) => {
      const value = session[column]
      return Array.isArray(value) ? value.join(', ') : value
    }),
  ),
]
