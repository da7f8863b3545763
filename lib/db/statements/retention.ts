import { z } from 'zod'
import { query, userQuery } from '../../postgres/statement.ts'
import { storedPlanSchema } from '../../sealing/stored-plan.ts'
import { archivedSessionSchema } from '../../sealing/stored-session.ts'

/** The statements of lib/db/functions/retention and lib/db/functions/privacy. */

export interface RetentionDays {
  archiveDays: number
  deleteDays: number
}

const count = z.coerce.number()
const sessionsRow = z.object({ expired: count, archived: count, deleted: count })
export type SessionsDue = z.infer<typeof sessionsRow>

/** A step of the retention of a flow, of all flows without one. */
export function archiveExpiredSessions(
  batch: number,
  { archiveDays, deleteDays }: RetentionDays,
  flow: string | undefined,
) {
  return query(sessionsRow, {
    name: 'retention.archive',
    text: 'select * from onboarding.archive_expired_sessions($1, $2, $3, $4)',
    values: [batch, archiveDays, deleteDays, flow ?? null],
  })
}

export function countDueSessions({ archiveDays, deleteDays }: RetentionDays, flow: string | undefined) {
  return query(sessionsRow, {
    name: 'retention.count_due',
    text: 'select * from onboarding.count_due_sessions($1, $2, $3)',
    values: [archiveDays, deleteDays, flow ?? null],
  })
}

const deletedRow = z.object({ deleted: count })

export function deleteStaleRateLimits(batch: number) {
  return query(deletedRow, {
    name: 'retention.rate_limits',
    text: 'select onboarding.delete_stale_rate_limits($1) as deleted',
    values: [batch],
  })
}

/** Rows that were deleted, by table. */
const erasedRow = z.object({ erased: z.record(z.string(), z.number()) })

export function eraseUser(userId: string) {
  return query(erasedRow, {
    name: 'user.erase',
    text: 'select onboarding.erase_user($1) as erased',
    values: [userId],
  })
}

const json = z.record(z.string(), z.unknown())
const exportRow = z.object({
  export: z.object({
    exportedAt: z.string(),
    account: z.object({ metadata: json, sessions: z.array(json) }),
    sessions: z.array(
      archivedSessionSchema.extend({
        source: z.unknown(),
        closedReason: z.unknown(),
        edits: z.array(json).nullable(),
        plan: storedPlanSchema.extend({ edits: z.array(json) }).nullable(),
      }),
    ),
    archivedSessions: z.array(
      archivedSessionSchema.extend({
        source: z.unknown(),
        closedReason: z.unknown(),
        archivedAt: z.unknown(),
        deleteAfter: z.unknown(),
        plan: storedPlanSchema.nullish(),
      }),
    ),
    records: z.record(z.string(), z.array(json)),
  }),
})
export type StoredExport = z.infer<typeof exportRow>['export']

export function exportOwn() {
  return userQuery(exportRow, {
    name: 'user.export',
    text: 'select onboarding.export_own($1) as export',
    values: [],
  })
}
