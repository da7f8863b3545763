import { readNewestAudit, type ToldAct as StoredAct } from '../db/statements/audit.ts'
import { findPeople } from '../db/statements/operated-sessions.ts'
import type { OperatorContext } from './operator-context.ts'

/** An act of the audit trail, with the emails of the accounts that are still there. */
export interface ToldAct extends StoredAct {
  actorEmail: string | null
  subjectEmail: string | null
}

const OPERATOR = 'operator:'

const operatorOf = ({ actor }: StoredAct): string[] =>
  actor.startsWith(OPERATOR) ? [actor.slice(OPERATOR.length)] : []

/**
 * The acts of the audit trail, the newest first, and the id that the list goes on behind; undefined at its end.
 *
 * @internal
 */
export async function readActs(
  { jobsDatabase, supportDatabase }: OperatorContext,
  { before, subject, limit }: { before: number | undefined; subject: string | undefined; limit: number },
): Promise<{ acts: ToldAct[]; next: number | undefined }> {
  const [rows] = await jobsDatabase.asJobs(readNewestAudit(before ?? null, subject ?? null, limit + 1))
  const acts = rows.slice(0, limit)
  const named = new Set(acts.flatMap((act) => [...operatorOf(act), ...(act.subject ? [act.subject] : [])]))
  const [people] = await supportDatabase.asSupport(findPeople([...named], null))
  const emails = new Map(people.map(({ id, email }) => [id, email]))
  const emailOf = (id: string | null | undefined) => (id ? (emails.get(id) ?? null) : null)
  return {
    acts: acts.map((act) => ({
      ...act,
      actorEmail: emailOf(operatorOf(act)[0]),
      subjectEmail: emailOf(act.subject),
    })),
    next: rows.length > limit ? acts.at(-1)?.id : undefined,
  }
}
