import { z } from 'zod'
import { draftSessionSchema } from '../../flow/session.ts'
import type { RouteDocumentation } from './route-documentation.ts'

const closing = { source: z.string().nullable(), closedReason: z.string().nullable() }
const row = z.record(z.string(), z.unknown())

export const EXPORT: RouteDocumentation = {
  operationId: 'exportPersonalData',
  tag: 'Session',
  description:
    'Answers all that is kept of the caller, opened: sessions with their edits, archived sessions, and the rows of every other table that belongs to users.',
  answers: {
    200: {
      description: 'The export.',
      data: z.strictObject({
        exportedAt: z.iso.datetime(),
        user: z.object({ id: z.uuid(), email: z.string().optional() }),
        sessions: z.array(draftSessionSchema.extend({ ...closing, edits: z.array(row) })),
        archivedSessions: z.array(
          draftSessionSchema.extend({ ...closing, archivedAt: z.string(), deleteAfter: z.string() }),
        ),
        records: z.record(z.string(), z.array(row)),
      }),
    },
  },
}
