import { z } from 'zod'
import { query, type Statement } from '../../postgres/statement.ts'
import type { AuditHead, AuditRow } from '../../sealing/audit-chain.ts'

/** The statements of lib/db/functions/audit, and those by which the trail is read and proved anew. */

const head = z.object({
  count: z.coerce.number(),
  link: z.string(),
  key_id: z.string().nullable(),
  proof: z.string().nullable(),
})
type HeadColumns = z.infer<typeof head>

const headOf = ({ key_id: keyId, ...columns }: HeadColumns): AuditHead => ({ ...columns, keyId })

const heldRow = head.extend({ at: z.string() }).transform(({ at, ...columns }) => ({
  at,
  head: headOf(columns),
}))
export type HeldHead = z.infer<typeof heldRow>

/** Holds the newest link until the transaction ends, with the time by the database's clock. */
export function holdAuditHead() {
  return query(heldRow, {
    name: 'audit.hold',
    text: 'select count, link, key_id, proof, at from onboarding.hold_audit_head()',
    values: [],
  })
}

/** Puts a row behind the newest one; in the transaction that holds the newest link. */
export function appendAudit({ row, head }: { row: AuditRow; head: AuditHead }): Statement {
  const { followsBreak, keyId, ...columns } = row
  const request = {
    row: { ...columns, follows_break: followsBreak, key_id: keyId },
    head: { count: head.count, link: head.link, key_id: head.keyId, proof: head.proof },
  }
  return {
    name: 'audit.append',
    text: 'select onboarding.append_audit($1)',
    values: [JSON.stringify(request)],
  }
}

/** The newest link as it stands, held by nobody. */
export function readAuditHead() {
  return query(head.transform(headOf), {
    name: 'audit.read_head',
    text: 'select count, link, key_id, proof from onboarding.audit_head',
    values: [],
  })
}

const auditRow = z
  .object({
    id: z.coerce.number(),
    at: z.string(),
    actor: z.string(),
    action: z.string(),
    subject: z.string().nullable(),
    reason: z.string().nullable(),
    details: z.record(z.string(), z.unknown()).nullable(),
    salt: z.string().nullable(),
    digests: z.object({ subject: z.string(), reason: z.string(), details: z.string() }),
    follows_break: z.boolean(),
    link: z.string(),
    key_id: z.string(),
    proof: z.string(),
  })
  .transform(
    ({ follows_break: followsBreak, key_id: keyId, ...row }): AuditRow => ({ ...row, followsBreak, keyId }),
  )

/** The next rows behind one, in their order. */
export function readAudit(afterId: number, limit: number) {
  return query(auditRow, {
    name: 'audit.read',
    text: `select id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, actor, action, subject, reason,
        details, salt, digests, follows_break, link, key_id, proof
      from onboarding.audit where id > $1 order by id limit $2`,
    values: [afterId, limit],
  })
}

const toldRow = z.object({
  id: z.coerce.number(),
  at: z.string(),
  actor: z.string(),
  action: z.string(),
  subject: z.string().nullable(),
  reason: z.string().nullable(),
  details: z.record(z.string(), z.unknown()).nullable(),
})
export type ToldAct = z.infer<typeof toldRow>

/** The newest rows before one, about one subject where there is one. */
export function readNewestAudit(beforeId: number | null, subject: string | null, limit: number) {
  return query(toldRow, {
    name: 'audit.read_newest',
    text: `select id, onboarding.instant(at) as at, actor, action, subject, reason, details from onboarding.audit
      where ($1::bigint is null or id < $1) and ($2::uuid is null or subject = $2) order by id desc limit $3`,
    values: [beforeId, subject, limit],
  })
}

const beyondRow = z.object({ id: z.coerce.number().nullable() })

/** The first row behind the newest one; there is none, unless it was put in. */
export function firstAuditBeyondHead() {
  return query(beyondRow, {
    name: 'audit.beyond_head',
    text: 'select min(a.id) as id from onboarding.audit a join onboarding.audit_head h on a.id > h.count',
    values: [],
  })
}

/** Puts another proof of the same link in the place of one. */
export function proveAuditAgain(id: number, link: string, proof: { keyId: string; code: string }): Statement {
  return {
    name: 'audit.prove_again',
    text: 'update onboarding.audit set key_id = $3, proof = $4 where id = $1 and link = $2 returning true',
    values: [id, link, proof.keyId, proof.code],
  }
}

/** Puts another proof of the same head in the place of one. */
export function proveAuditHeadAgain({ count, link, keyId, proof }: AuditHead): Statement {
  return {
    name: 'audit.prove_head_again',
    text: 'update onboarding.audit_head set key_id = $3, proof = $4 where count = $1 and link = $2 returning true',
    values: [count, link, keyId, proof],
  }
}

const keyRow = z.object({ key_id: z.string(), rows: z.coerce.number() })

/** How many rows each key has proved, the row of the count among them. */
export function countAuditByKey() {
  return query(keyRow, {
    name: 'audit.count_by_key',
    text: `select key_id, count(*) as rows from (
        select key_id from onboarding.audit union all select key_id from onboarding.audit_head where key_id is not null
      ) proved group by key_id order by key_id`,
    values: [],
  })
}
