import { proveAuditAgain, proveAuditHeadAgain, readAudit, readAuditHead } from '../db/statements/audit.ts'
import type { Database } from '../postgres/database.ts'
import { FIRST_LINK, faultOf, headHolds, headOver, proveLink } from '../sealing/audit-chain.ts'
import type { FieldEncryption } from '../sealing/field-encryption.ts'

const BATCH_ROWS = 200
/** Each append moves the head; a pause between two of them is soon found. */
const HEAD_ATTEMPTS = 100

interface Proving {
  database: Pick<Database, 'asJobs'>
  encryption: FieldEncryption
}

/**
 * Proves the audit trail anew with the writing key, beside traffic, as far as it stands as it was written: what was
 * changed is never given a proof, and keeps the key that shows it. Counts the rows, and names the first that it left.
 * Raises SealedTextError where the ring lacks a key that has proved a row.
 */
export async function proveAuditAnew({
  database,
  encryption,
}: Proving): Promise<{ rewritten: number; unreadable: string[] }> {
  let rewritten = 0
  let last = { id: 0, link: FIRST_LINK }
  for (;;) {
    const [rows = []] = await database.asJobs(readAudit(last.id, BATCH_ROWS))
    const updates = []
    for (const row of rows) {
      if (row.id !== last.id + 1 || faultOf(encryption, row, last.link) !== undefined) {
        if (updates.length > 0) await database.asJobs(...updates)
        return { rewritten: rewritten + updates.length, unreadable: [`onboarding.audit ${last.id + 1}`] }
      }
      last = { id: row.id, link: row.link }
      if (row.keyId !== encryption.writingKeyId)
        updates.push(proveAuditAgain(row.id, row.link, proveLink(encryption, row.link)))
    }
    if (updates.length > 0) await database.asJobs(...updates)
    rewritten += updates.length
    if (rows.length === 0) break
  }
  const isProved = await proveHeadAnew({ database, encryption })
  return { rewritten, unreadable: isProved ? [] : ['onboarding.audit_head'] }
}

async function proveHeadAnew({ database, encryption }: Proving): Promise<boolean> {
  for (let attempt = 1; attempt <= HEAD_ATTEMPTS; attempt++) {
    const [[head] = []] = await database.asJobs(readAuditHead())
    if (head === undefined || head.keyId === null || head.keyId === encryption.writingKeyId) return true
    if (!headHolds(encryption, head)) return false
    const [changed] = await database.asJobs(proveAuditHeadAgain(headOver(encryption, head.count, head.link)))
    if (changed.length > 0) return true
  }
  return false
}
