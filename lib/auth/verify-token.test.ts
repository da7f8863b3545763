import { createHmac, randomUUID } from 'node:crypto'
import { createLocalJWKSet, type JWTVerifyGetKey, SignJWT } from 'jose'
import { expect, test } from 'vitest'
import { claimsFor, makeKey } from '#tests/support/loopback-issuer.ts'
import { createTokenVerifier } from './verify-token.ts'

const ISSUER = 'http://127.0.0.1/auth/v1'
const SECRET = 'a-legacy-secret-of-more-than-32-characters'
const MAX_CHARACTERS = 16_384

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const noKeys: JWTVerifyGetKey = () => Promise.reject(new Error('no key is asked for'))
const verify = createTokenVerifier({
  issuer: ISSUER,
  keys: noKeys,
  symmetricSecret: SECRET,
  allowsAnonymousUsers: false,
})

function signed(header: Record<string, unknown>, claims: Record<string, unknown> = {}): string {
  const body = `${encode({ alg: 'HS256', ...header })}.${encode(claimsFor(ISSUER, claims))}`
  return `${body}.${createHmac('sha256', SECRET).update(body).digest('base64url')}`
}

/** A token of just so many characters: what three bytes of filling do not reach in one part, they do in the other. */
function ofLength(characters: number): string {
  for (const key of ['k', 'kk', 'kkk']) {
    const bare = signed({ kid: key }, { user_metadata: '' }).length
    for (let filling = Math.floor(((characters - bare) * 3) / 4) - 4; filling < characters; filling++) {
      const token = signed({ kid: key }, { user_metadata: 'x'.repeat(filling) })
      if (token.length === characters) return token
      if (token.length > characters) break
    }
  }
  throw new Error(`No token has ${characters} characters.`)
}

test('a token of 16,384 characters is verified, one of a character more is refused', async () => {
  expect((await verify(ofLength(MAX_CHARACTERS))).operatorRole).toBeUndefined()
  await expect(verify(ofLength(MAX_CHARACTERS + 1))).rejects.toMatchObject({ code: 'unauthenticated' })
})

test('a key id of 256 characters is looked for, one of 257 is not', async () => {
  const looked: (string | undefined)[] = []
  const looking = createTokenVerifier({
    issuer: ISSUER,
    allowsAnonymousUsers: false,
    keys: async ({ kid }) => {
      looked.push(kid)
      throw new Error('unknown')
    },
  })
  for (const characters of [256, 257]) {
    const token = [
      encode({ alg: 'ES256', kid: 'k'.repeat(characters) }),
      encode(claimsFor(ISSUER)),
      'AAAA',
    ].join('.')
    await expect(looking(token)).rejects.toMatchObject({ code: 'unauthenticated' })
  }
  expect(looked.map((kid) => kid?.length)).toEqual([256])
})

test('as many verified tokens are remembered as may be, then the first is forgotten', async () => {
  const key = await makeKey('ES256')
  const keySet = createLocalJWKSet({ keys: [key.publicJwk] })
  let looks = 0
  const keys: JWTVerifyGetKey = (header, token) => {
    looks++
    return keySet(header, token)
  }
  const newToken = () =>
    new SignJWT(claimsFor(ISSUER, { sub: randomUUID() }))
      .setProtectedHeader({ alg: 'ES256', kid: key.keyId })
      .sign(key.privateKey)
  const remembering = createTokenVerifier({ issuer: ISSUER, keys, allowsAnonymousUsers: false }, 2)
  const looksFor = async (token: string) => {
    const before = looks
    await remembering(token)
    return looks - before
  }
  const [one, two, three] = await Promise.all([newToken(), newToken(), newToken()])
  for (const token of [one, two]) expect(await looksFor(token)).toBe(1)
  for (const token of [one, two]) expect(await looksFor(token)).toBe(0)
  expect(await looksFor(three)).toBe(1)
  expect([await looksFor(two), await looksFor(three), await looksFor(one)]).toEqual([0, 0, 1])
})

test.each([
  [
    { iss: 'http://localhost/auth/v1' },
    `the token is of the issuer "http://localhost/auth/v1", and "${ISSUER}" is expected: see SUPABASE_URL and SUPABASE_JWT_ISSUER`,
  ],
  [{ exp: 1 }, 'the token has expired'],
  [{ aud: 'canary' }, 'the claim "aud" is missing, or not what it must be'],
  [{ role: 'canary' }, 'the role is not authenticated'],
])('a refused token says for the log why, and nothing of whom it names: %j', async (claims, why) => {
  await expect(verify(signed({}, { email: 'canary@example.com', ...claims }))).rejects.toMatchObject({
    code: 'unauthenticated',
    cause: why,
  })
})
