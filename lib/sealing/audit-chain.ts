import { createHash, randomBytes } from 'node:crypto'
import { canonicalJson } from '../flow/canonical-json.ts'
import type { FieldEncryption, Proof } from './field-encryption.ts'

/** What is chained: somebody did something about somebody, for a reason. */
export interface AuditEntry {
  /** `service:name`, and the like. */
  actor: string
  /** The user whom it is about, if any. */
  subject: string | null
  action: string
  reason: string | null
  /** Names of things, never values. */
  details: Record<string, unknown>
}

/** The values of a row that erasing its subject removes, each of which leaves a digest. */
const VALUES = ['subject', 'reason', 'details'] as const

/** A row of the trail; the subject, the reason, the details and the salt are gone once the subject was erased. */
export interface AuditRow {
  /** 1, 2, 3 and so on. */
  id: number
  /** In UTC, to the microsecond. */
  at: string
  actor: string
  action: string
  subject: string | null
  reason: string | null
  details: Record<string, unknown> | null
  salt: string | null
  digests: Record<(typeof VALUES)[number], string>
  /** The row of the count did not hold when this row was written. */
  followsBreak: boolean
  /** A digest of this row and, by its link, of all before it. */
  link: string
  keyId: string
  /** The code of a proof of the link. */
  proof: string
}

/** The row of the count: how many rows there are, the newest link, and a proof of both. */
export interface AuditHead {
  count: number
  link: string
  keyId: string | null
  proof: string | null
}

type Proving = Pick<FieldEncryption, 'prove' | 'isProofOf'>

const SALT_BYTES = 16
/** The link before the first one. */
export const FIRST_LINK = ''

const digestOf = (value: unknown) => createHash('sha256').update(canonicalJson(value)).digest('base64url')

const digestsOf = (salt: string, row: Pick<AuditEntry, (typeof VALUES)[number]>) => ({
  subject: digestOf([salt, 'subject', row.subject]),
  reason: digestOf([salt, 'reason', row.reason]),
  details: digestOf([salt, 'details', row.details]),
})

/** The link of a row that stands behind another: over its digests, not over what can be erased. */
export const linkOf = (
  { id, at, actor, action, digests, followsBreak }: Omit<AuditRow, 'link' | 'keyId' | 'proof'>,
  previousLink: string,
): string =>
  digestOf([
    id,
    at,
    actor,
    action,
    digests.subject,
    digests.reason,
    digests.details,
    followsBreak,
    previousLink,
  ])

const textOfLink = (link: string) => `audit row ${link}`
const textOfHead = (count: number, link: string) => `audit head ${count} ${link}`

/** The row of the count over these rows, proved with the writing key. */
export function headOver(keys: Proving, count: number, link: string): AuditHead {
  const { keyId, code } = keys.prove(textOfHead(count, link))
  return { count, link, keyId, proof: code }
}

/** Whether nobody without a key has changed the row of the count. Raises SealedTextError without its key. */
export function headHolds(keys: Proving, { count, link, keyId, proof }: AuditHead): boolean {
  if (keyId === null || proof === null) return count === 0 && link === FIRST_LINK && keyId === proof
  return keys.isProofOf(textOfHead(count, link), { keyId, code: proof })
}

/** The proof of a link with the writing key. */
export const proveLink = (keys: Proving, link: string): Proof => keys.prove(textOfLink(link))

/** The next row behind a head, and the head over it. Raises SealedTextError where the ring lacks the head's key. */
export function appendTo(
  keys: Proving,
  head: AuditHead,
  entry: AuditEntry & { at: string },
): { row: AuditRow; head: AuditHead } {
  const salt = randomBytes(SALT_BYTES).toString('base64url')
  const unlinked = {
    id: head.count + 1,
    ...entry,
    salt,
    digests: digestsOf(salt, entry),
    followsBreak: !headHolds(keys, head),
  }
  const link = linkOf(unlinked, head.link)
  const { keyId, code } = proveLink(keys, link)
  return { row: { ...unlinked, link, keyId, proof: code }, head: headOver(keys, unlinked.id, link) }
}

/** What is wrong with a row that stands behind a link; undefined where nothing is. Raises as FieldEncryption does. */
export function faultOf(keys: Proving, row: AuditRow, previousLink: string): string | undefined {
  const { salt, details, link, keyId, proof } = row
  const isErased = salt === null
  const stands =
    isErased || details === null
      ? isErased && VALUES.every((name) => row[name] === null)
      : canonicalJson(digestsOf(salt, { ...row, details })) === canonicalJson(row.digests)
  const isAsWritten =
    stands && linkOf(row, previousLink) === link && keys.isProofOf(textOfLink(link), { keyId, code: proof })
  if (!isAsWritten) return 'was changed, or put in'
  return row.followsBreak ? 'was written after the row of the count had been changed' : undefined
}
