import { expect, test } from 'vitest'
import { accessTokenFromCookies } from './cookies.ts'

const NAME = 'sb-127-auth-token'

/** A session in so many chunks, its token at the end. */
function cookiesOf(chunks: number): string {
  const session = { filling: 'x'.repeat(200), access_token: 'the.access.token' }
  const text = `base64-${Buffer.from(JSON.stringify(session)).toString('base64url')}`
  const size = Math.floor(text.length / chunks)
  return Array.from(
    { length: chunks },
    (_, index) =>
      `${NAME}.${index}=${text.slice(index * size, index + 1 < chunks ? (index + 1) * size : undefined)}`,
  ).join('; ')
}

test('a session in 20 chunks is read, one in 21 counts as absent', () => {
  expect(accessTokenFromCookies(cookiesOf(20), NAME)).toBe('the.access.token')
  expect(accessTokenFromCookies(cookiesOf(21), NAME)).toBeUndefined()
})
