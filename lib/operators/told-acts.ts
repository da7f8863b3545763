import { readNewestAudit, type ToldAct } from '../db/statements/audit.ts'
import type { OperatorContext } from './operator-context.ts'

/** The acts of the audit trail, the newest first, and the id that the list goes on behind; undefined at its end. */
export async function readActs(
  { jobsDatabase }: OperatorContext,
  { before, subject, limit }: { before: number | undefined; subject: string | undefined; limit: number },
): Promise<{ acts: ToldAct[]; next: number | undefined }> {
  const [rows] = await jobsDatabase.asJobs(readNewestAudit(before ?? null, subject ?? null, limit + 1))
  const acts = rows.slice(0, limit)
  return { acts, next: rows.length > limit ? acts.at(-1)?.id : undefined }
}
