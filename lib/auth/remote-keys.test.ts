import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { JWTVerifyGetKey } from 'jose'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type LoopbackIssuer, startLoopbackIssuer } from '#tests/support/loopback-issuer.ts'
import { remoteKeys } from './remote-keys.ts'

let issuer: LoopbackIssuer
let nowMs: number
let keys: JWTVerifyGetKey
beforeEach(async () => {
  issuer = await startLoopbackIssuer()
  nowMs = 0
  keys = remoteKeys(new URL(`${issuer.issuer}/.well-known/jwks.json`), { clock: () => nowMs })
})
afterEach(() => issuer.stop())

/** How the search for a key ends: found, unknown, or undecided. */
async function lookUp(kid: string | null = issuer.keys.ES256.keyId, alg = 'ES256'): Promise<string> {
  try {
    await keys({ alg, kid: kid ?? undefined }, { payload: '', signature: '' })
    return 'found'
  } catch (error) {
    return (error as { code: string }).code === 'unavailable' ? 'undecided' : 'unknown'
  }
}

const flood = (count: number) =>
  Promise.all(Array.from({ length: count }, (_, index) => lookUp(`unknown-${index}`)))

test('keys are fetched once for many tokens at once, and again only when they have grown old', async () => {
  expect(new Set(await Promise.all(Array.from({ length: 50 }, () => lookUp())))).toEqual(new Set(['found']))
  expect(await lookUp(issuer.keys.RS256.keyId, 'RS256')).toBe('found')
  expect(await lookUp(issuer.keys.EdDSA.keyId, 'EdDSA')).toBe('found')
  nowMs = 599_999
  expect(await lookUp()).toBe('found')
  expect(issuer.fetches()).toBe(1)
  nowMs = 600_000
  expect(await lookUp()).toBe('found')
  expect(issuer.fetches()).toBe(2)
})

test('a flood of unknown key ids causes at most one fetch in 30 s', async () => {
  await lookUp()
  for (nowMs = 0; nowMs < 90_000; nowMs += 5_000)
    expect(new Set(await flood(20))).toEqual(new Set(['unknown']))
  expect(issuer.fetches()).toBe(3)
})

test('a rotated key is found 30 s after the last fetch at the latest, and the old one is gone', async () => {
  await lookUp()
  const old = issuer.keys.ES256.keyId
  await issuer.rotate()
  nowMs = 29_999
  expect(await lookUp()).toBe('unknown')
  nowMs = 30_000
  expect(await lookUp()).toBe('found')
  expect(await lookUp(old)).toBe('unknown')
  expect(issuer.fetches()).toBe(2)
})

describe.each(['fails', 'babbles'] as const)('while the issuer %s', (mood) => {
  test('nothing can be decided, and it is asked once in 30 s', async () => {
    issuer.mood = mood
    for (nowMs = 0; nowMs < 90_000; nowMs += 5_000)
      expect(new Set(await flood(20))).toEqual(new Set(['undecided']))
    expect(issuer.fetches()).toBe(3)
    issuer.mood = 'answers'
    nowMs = 120_000
    expect(await lookUp()).toBe('found')
  })

  test('keys that are held stay in use, and an unknown one is undecided', async () => {
    await lookUp()
    issuer.mood = mood
    nowMs = 700_000
    expect(await lookUp()).toBe('found')
    expect(await lookUp('unknown')).toBe('undecided')
    expect(issuer.fetches()).toBe(2)
  })
})

test('keys that cannot be read are looked for where the cause says, with the variable that names the place', async () => {
  issuer.mood = 'fails'
  await expect(keys({ alg: 'ES256', kid: 'any' }, { payload: '', signature: '' })).rejects.toMatchObject({
    code: 'unavailable',
    cause: {
      message: `the keys of the sign-in service cannot be read at ${issuer.issuer}/.well-known/jwks.json: see SUPABASE_URL`,
    },
  })
})

test('a hanging issuer holds callers once, then nobody', async () => {
  issuer.mood = 'hangs'
  expect(new Set(await flood(20))).toEqual(new Set(['undecided']))
  nowMs = 29_000
  expect(new Set(await flood(20))).toEqual(new Set(['undecided']))
  expect(issuer.fetches()).toBe(1)
})

test('a token without a key id never causes a fetch once keys are held', async () => {
  await lookUp()
  nowMs = 60_000
  expect(await lookUp(null, 'PS256')).toBe('unknown')
  expect(issuer.fetches()).toBe(1)
})

describe('a key set', () => {
  const MAX_BYTES = 256 * 1024
  let server: Server
  let bytes: number
  beforeEach(async () => {
    server = createServer((_request, response) => {
      const set = JSON.stringify({ keys: [issuer.keys.ES256.publicJwk] })
      response.end(set.padEnd(bytes))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterEach(() => new Promise((resolve) => server.close(resolve)))

  test.each([
    [MAX_BYTES, 'found'],
    [MAX_BYTES + 1, 'undecided'],
  ])('of %i bytes: its key is %s', async (size, outcome) => {
    bytes = size
    const { port } = server.address() as AddressInfo
    keys = remoteKeys(new URL(`http://127.0.0.1:${port}/`), { clock: () => nowMs })
    expect(await lookUp()).toBe(outcome)
  })
})
