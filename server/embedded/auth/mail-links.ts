import { createHash, randomBytes } from 'node:crypto'
import type { Pool } from 'pg'
import { AuthError } from './auth-error.ts'

type Queries = Pick<Pool, 'query'>

/** As long as Supabase Auth's links and codes are good. */
const LINK_MS = 3_600_000
const CODE_MS = 5 * 60_000
const TOKEN_BYTES = 32

export type MailLinkKind = 'recovery' | 'magiclink'

/** What the application that asks for a link keeps a secret of (RFC 7636): only the browser that asked gets in by it. */
export interface CodeChallenge {
  challenge: string
  method: 's256' | 'plain'
}

/** Whom a link or a code lets in. */
export interface Invited {
  kind: MailLinkKind
  email: string
  codeChallenge: CodeChallenge | null
}

interface Row {
  kind: MailLinkKind
  email: string
  challenge: string | null
  challenge_method: CodeChallenge['method'] | null
}

const digestOf = (token: string) => createHash('sha256').update(token).digest('base64url')

/** Keeps the digest of a new secret that lets somebody in once, and yields the secret. */
async function keep(
  pool: Queries,
  stands: 'link' | 'code',
  { kind, email, codeChallenge }: Invited,
  now: Date,
): Promise<string> {
  const secret = randomBytes(TOKEN_BYTES).toString('base64url')
  await pool.query(
    `with gone as (delete from auth.mail_links where expires_at <= $1)
     insert into auth.mail_links (digest, stands, kind, email, challenge, challenge_method, expires_at)
     values ($2, $3, $4, $5, $6, $7, $8)`,
    [
      now,
      digestOf(secret),
      stands,
      kind,
      email,
      codeChallenge?.challenge ?? null,
      codeChallenge?.method ?? null,
      new Date(now.getTime() + (stands === 'link' ? LINK_MS : CODE_MS)),
    ],
  )
  return secret
}

/** Takes a secret back; undefined where it was never given, is used or has run out. */
async function take(
  pool: Queries,
  stands: 'link' | 'code',
  secret: string,
  now: Date,
): Promise<Invited | undefined> {
  const { rows } = await pool.query<Row>(
    `delete from auth.mail_links where digest = $1 and stands = $2 and expires_at > $3
     returning kind, email, challenge, challenge_method`,
    [digestOf(secret), stands, now],
  )
  const [row] = rows
  if (row === undefined) return undefined
  const { kind, email, challenge, challenge_method: method } = row
  return { kind, email, codeChallenge: challenge === null || method === null ? null : { challenge, method } }
}

/** Makes the token of a link that is good once, for an hour. */
export const makeLinkToken = (pool: Queries, invited: Invited, now: Date) => keep(pool, 'link', invited, now)

/** Whom a link lets in; undefined where it has been opened or has run out. */
export const openLinkToken = (pool: Queries, token: string, now: Date) => take(pool, 'link', token, now)

/** Makes the code that the browser which asked exchanges for a session within five minutes. */
export const makeAuthCode = (pool: Queries, invited: Invited, now: Date) => keep(pool, 'code', invited, now)

/** Whom a code lets in, once; raises `flow_state_not_found`, and `bad_code_verifier` in another browser. */
export async function redeemAuthCode(
  pool: Queries,
  { code, verifier }: { code: string; verifier: string },
  now: Date,
): Promise<Invited> {
  const invited = await take(pool, 'code', code, now)
  if (invited?.codeChallenge == null) throw new AuthError('flow_state_not_found')
  const { challenge, method } = invited.codeChallenge
  if ((method === 's256' ? digestOf(verifier) : verifier) !== challenge)
    throw new AuthError('bad_code_verifier')
  return invited
}
