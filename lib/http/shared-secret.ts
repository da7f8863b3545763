import { createHash, timingSafeEqual } from 'node:crypto'
import { ApiError } from '../errors.ts'

const digestOf = (text: string) => createHash('sha256').update(text).digest()

/**
 * Admits a caller that sends `Authorization: Bearer <secret>`, compared in constant time.
 * Raises `not_found` where no secret is set, and `unauthenticated` for any other header.
 */
export function requireSharedSecret(headers: Headers, secret: string | undefined): void {
  if (secret === undefined) throw new ApiError('not_found')
  const given = headers.get('authorization') ?? ''
  if (timingSafeEqual(digestOf(given), digestOf(`Bearer ${secret}`))) return
  throw new ApiError('unauthenticated', {
    detail: 'Send the secret of this endpoint as "Authorization: Bearer <secret>".',
  })
}
