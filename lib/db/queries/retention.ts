import type { Statement } from '../database.ts'

/** The statements of lib/db/functions/retention and lib/db/functions/privacy. */

export interface RetentionDays {
  archiveDays: number
  deleteDays: number
}

export function archiveExpiredSessions(batch: number, { archiveDays, deleteDays }: RetentionDays): Statement {
  return {
    name: 'retention.archive',
    text: 'select * from onboarding.archive_expired_sessions($1, $2, $3)',
    values: [batch, archiveDays, deleteDays],
  }
}

export function countDueSessions({ archiveDays, deleteDays }: RetentionDays): Statement {
  return {
    name: 'retention.count_due',
    text: 'select * from onboarding.count_due_sessions($1, $2)',
    values: [archiveDays, deleteDays],
  }
}

export function deleteStaleRateLimits(batch: number): Statement {
  return {
    name: 'retention.rate_limits',
    text: 'select onboarding.delete_stale_rate_limits($1) as deleted',
    values: [batch],
  }
}

export function eraseUser(userId: string): Statement {
  return { name: 'user.erase', text: 'select onboarding.erase_user($1) as erased', values: [userId] }
}

export function exportOwn(): Statement {
  return { name: 'user.export', text: 'select onboarding.export_own() as export', values: [] }
}
