import type { Pool } from 'pg'
import type { Origins } from '#lib/http/origins.ts'
import type { SigningKey } from './signing-key.ts'

/** What the embedded sign-in works with. */
export interface AuthContext {
  pool: Pick<Pool, 'query'>
  signingKey: SigningKey
  /** `<public origin>/auth/v1`. */
  issuer: string
  clock: () => Date
  /** Which applications a link may lead back to. */
  origins: Origins
  /** Tells the operator of a link that somebody asked for, since nobody mails it. */
  announceLink(link: string): void
  allowAnonymousUsers: boolean
  /** Multiplies the limits on attempts. */
  rateLimitScale: number
}

export interface Call {
  request: Request
  query: URLSearchParams
  address: string
}

export interface Answer {
  status: number
  body?: unknown
  headers?: Record<string, string>
}
