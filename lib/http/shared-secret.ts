import { createHash, timingSafeEqual } from 'node:crypto'
import { ApiError } from '../errors.ts'

const digestOf = (text: string) => createHash('sha256').update(text).digest()

/** Whether a caller sends `Authorization: Bearer <secret>`, compared in constant time. */
export function holdsSecret(headers: Headers, secret: string): boolean {
  const given = /^Bearer +(.+)$/i.exec(headers.get('authorization') ?? '')?.[1]
  return given !== undefined && timingSafeEqual(digestOf(given), digestOf(secret))
}

/**
 * Admits a caller that sends `Authorization: Bearer <secret>`.
 * Raises `not_found` where no secret is set, and `unauthenticated` for any other header.
 */
export function requireSharedSecret(headers: Headers, secret: string | undefined): void {
  if (secret === undefined) throw new ApiError('not_found')
  if (holdsSecret(headers, secret)) return
  throw new ApiError('unauthenticated', {
    detail: 'Send the secret of this endpoint as "Authorization: Bearer <secret>".',
  })
}
