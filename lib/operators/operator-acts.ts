import { holdAuditHead } from '../db/statements/audit.ts'
import type { Database } from '../postgres/database.ts'
import { type Act, onlyRow, type Statement } from '../postgres/statement.ts'
import { type AuditTrailParts, createAuditTrail } from './audit-trail.ts'

/** Puts what an operator is about to do, for nobody in particular, behind the audit trail. */
export async function recordOperatorAct(
  { database, ...parts }: AuditTrailParts & { database: Pick<Database, 'asJobsInSteps'> },
  operatorId: string,
  act: Act,
): Promise<void> {
  const trail = createAuditTrail(parts, { actor: `operator:${operatorId}`, reason: null }, null)
  await database.asJobsInSteps([holdAuditHead()] as const, ([held]): readonly Statement[] =>
    trail.write(onlyRow(held), [act]),
  )
}
