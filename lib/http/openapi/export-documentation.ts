import { z } from 'zod'
import { draftSessionSchema } from '../../flow/session.ts'
import type { RouteDocumentation } from './route-documentation.ts'

/** Far above what one person can have; bounds tell generated clients what to expect. */
const MAX_ROWS = 100_000
const MAX_NAME_CHARACTERS = 100

const name = z.string().max(MAX_NAME_CHARACTERS)
const closing = { source: name.nullable(), closedReason: name.nullable() }
const rows = z.array(z.record(name, z.unknown())).max(MAX_ROWS)

export const EXPORT: RouteDocumentation = {
  operationId: 'exportPersonalData',
  tag: 'Session',
  description:
    'Answers all that is kept of the caller, opened: sessions with their edits (whose `patch` is what they changed, and `replaced` the advice that other advice took the place of), archived sessions, and the rows of every other table that belongs to users.',
  answers: {
    200: {
      description: 'The export.',
      data: z.strictObject({
        exportedAt: z.iso.datetime(),
        user: z.object({ id: z.uuid(), email: z.string().max(320).optional() }),
        sessions: z.array(draftSessionSchema.extend({ ...closing, edits: rows })).max(MAX_ROWS),
        archivedSessions: z
          .array(draftSessionSchema.extend({ ...closing, archivedAt: name, deleteAfter: name }))
          .max(MAX_ROWS),
        records: z.record(name, rows),
      }),
    },
  },
}
