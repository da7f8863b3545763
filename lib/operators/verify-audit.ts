import { firstAuditBeyondHead, readAudit, readAuditHead } from '../db/statements/audit.ts'
import type { Database } from '../postgres/database.ts'
import { onlyRow } from '../postgres/statement.ts'
import { FIRST_LINK, faultOf, headHolds } from '../sealing/audit-chain.ts'
import type { FieldEncryption } from '../sealing/field-encryption.ts'

/** What the trail says of itself. */
export interface AuditVerdict {
  /** Rows that stand as they were written, from the first on. */
  verified: number
  /** Those among them whose subject was erased. */
  erased: number
  /** The newest row and its link: kept elsewhere, they prove later that nothing was cut off after them. */
  newest: { id: number; link: string }
  /** The first row that was changed, put in or taken away, in one sentence; undefined where none was. */
  fault?: string
}

const BATCH_ROWS = 1_000

/**
 * Recomputes the audit trail from its first row on and names the first that was changed, put in or taken away. Beside
 * writers: rows that come behind the count that was read first are not judged. `known` is a row whose link was noted
 * elsewhere. Raises SealedTextError where the ring lacks a key that has proved a row.
 */
export async function verifyAudit(
  { database, encryption }: { database: Pick<Database, 'asJobs'>; encryption: FieldEncryption },
  known?: { id: number; link: string },
): Promise<AuditVerdict> {
  const [[head]] = await database.asJobs(readAuditHead())
  const verdict: AuditVerdict = { verified: 0, erased: 0, newest: { id: 0, link: FIRST_LINK } }
  const failed = (fault: string): AuditVerdict => ({ ...verdict, fault })
  if (head === undefined) return failed('The row of the count was taken away.')
  for (;;) {
    const [rows] = await database.asJobs(readAudit(verdict.verified, BATCH_ROWS))
    for (const row of rows) {
      if (row.id > head.count) break
      if (row.id !== verdict.verified + 1) return failed(takenAway(verdict.verified + 1))
      const fault = faultOf(encryption, row, verdict.newest.link)
      if (fault !== undefined) return failed(`Row ${row.id} ${fault}.`)
      if (known?.id === row.id && known.link !== row.link)
        return failed(`Row ${row.id} is not the one whose link was noted.`)
      verdict.verified = row.id
      verdict.newest = { id: row.id, link: row.link }
      if (row.salt === null) verdict.erased += 1
    }
    const last = rows.at(-1)
    if (last === undefined || last.id >= head.count) break
  }
  if (verdict.verified < head.count) return failed(takenAway(verdict.verified + 1))
  if (head.link !== verdict.newest.link || !headHolds(encryption, head))
    return failed('The row of the count was changed.')
  const [beyond] = await database.asJobs(firstAuditBeyondHead())
  const { id: putIn } = onlyRow(beyond)
  if (putIn !== null) return failed(`Row ${putIn} was put in.`)
  if (known !== undefined && known.id > verdict.verified) return failed(takenAway(known.id))
  return verdict
}

const takenAway = (id: number) => `Row ${id} was taken away.`
