import { holdAuditHead } from '../db/statements/audit.ts'
import type { Database } from '../postgres/database.ts'
import { onlyRow, type Query, type Statement } from '../postgres/statement.ts'
import { type AuditTrailParts, createAuditTrail } from './audit-trail.ts'

/** What a command does: its name as it is written, such as `webhooks redeliver`, and whom it is about. */
export interface CommandAct {
  command: string
  subject?: string
  /** Names of things, never values. */
  details?: Record<string, unknown>
}

interface Parts extends AuditTrailParts {
  database: Pick<Database, 'asJobsInSteps'>
}

const actionOf = (command: string) => `command.${command.replaceAll(' ', '.')}`

function trailOf(parts: Parts, { command, subject }: CommandAct) {
  return createAuditTrail(parts, { actor: `command:${command}`, reason: null }, subject ?? null)
}

/** Runs a statement as jobs and puts the act behind the audit trail in the same transaction, where the statement did any. */
export async function runCommandAct<Result>(
  parts: Parts,
  act: CommandAct,
  query: Query<Result>,
  didAny: (result: Result) => boolean,
): Promise<Result> {
  const trail = trailOf(parts, act)
  const [rows] = await parts.database.asJobsInSteps([query, holdAuditHead()] as const, ([results, held]) =>
    didAny(onlyRow(results))
      ? trail.write(onlyRow(held), [{ action: actionOf(act.command), details: act.details ?? {} }])
      : [],
  )
  return onlyRow(rows)
}

/** Puts an act behind the audit trail before it is done: erasing a subject takes them out of it again. */
export async function recordCommandAct(parts: Parts, act: CommandAct): Promise<void> {
  const trail = trailOf(parts, act)
  await parts.database.asJobsInSteps([holdAuditHead()] as const, ([held]): readonly Statement[] =>
    trail.write(onlyRow(held), [{ action: actionOf(act.command), details: act.details ?? {} }]),
  )
}
