import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { SignJWT } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readAccessToken } from './access-token.ts'
import { loadSigningKey, type SigningKey } from './signing-key.ts'

const ISSUER = 'http://127.0.0.1/auth/v1'

let folder: string
let signingKey: SigningKey
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'firststep-token-'))
  signingKey = await loadSigningKey(folder)
})
afterAll(() => rmSync(folder, { recursive: true }))

const sign = (session_id: string, filling: string) =>
  new SignJWT({ sub: randomUUID(), session_id, filling })
    .setProtectedHeader({ alg: signingKey.algorithm })
    .setIssuer(ISSUER)
    .setAudience('authenticated')
    .setExpirationTime('1h')
    .sign(signingKey.privateKey)

/** The shortest token of at least so many characters. */
async function ofLength(sessionId: string, characters: number): Promise<string> {
  const bare = (await sign(sessionId, '')).length
  for (let filling = Math.floor(((characters - bare) * 3) / 4) - 3; ; filling++) {
    const token = await sign(sessionId, 'x'.repeat(filling))
    if (token.length >= characters) return token
  }
}

test('a token of 16,384 characters is read, a longer one is refused', async () => {
  const sessionId = randomUUID()
  const read = async (token: string) =>
    readAccessToken(
      { signingKey, issuer: ISSUER, clock: () => new Date() },
      new Headers({ authorization: `Bearer ${token}` }),
    )
  const longest = await ofLength(sessionId, 16_384)
  const longer = await ofLength(sessionId, 16_385)
  expect(longest).toHaveLength(16_384)
  expect(longer.length - longest.length).toBeLessThanOrEqual(2)
  expect((await read(longest)).sessionId).toBe(sessionId)
  await expect(read(longer)).rejects.toMatchObject({ code: 'bad_jwt' })
})
