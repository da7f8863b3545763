import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTHeaderParameters, SignJWT } from 'jose'

export type IssuerMood = 'answers' | 'fails' | 'hangs' | 'babbles'

interface Key {
  algorithm: string
  keyId: string
  privateKey: CryptoKey
  publicJwk: JWK
}

/** A sign-in service on loopback, as far as the API sees one: its keys, and the tokens it signs. */
export interface LoopbackIssuer {
  /** What SUPABASE_URL is set to. */
  url: string
  issuer: string
  keys: Record<'ES256' | 'RS256' | 'EdDSA', Key>
  mood: IssuerMood
  /** What it tells clients about any user. */
  profile: Record<string, unknown>
  /** How often the keys were asked for. */
  fetches(): number
  /** Replaces the ES256 key; the old one is published no more. */
  rotate(): Promise<void>
  /** Claims that are undefined are left out. */
  sign(claims?: Record<string, unknown>, options?: SignOptions): Promise<string>
  stop(): Promise<void>
}

export interface SignOptions {
  key?: Key
  header?: Partial<JWTHeaderParameters> & Record<string, unknown>
}

/** Makes a key pair, published or not. */
export async function makeKey(algorithm: string, keyId: string = randomUUID()): Promise<Key> {
  const { publicKey, privateKey } = await generateKeyPair(algorithm, { extractable: true })
  const publicJwk = { ...(await exportJWK(publicKey)), kid: keyId, alg: algorithm, use: 'sig' }
  return { algorithm, keyId, privateKey, publicJwk }
}

/** Claims as Supabase writes them, valid for an hour. */
export function claimsFor(issuer: string, changes: Record<string, unknown> = {}): Record<string, unknown> {
  const now = Math.floor(Date.now() / 1000)
  const claims = { iss: issuer, aud: 'authenticated', role: 'authenticated', iat: now, exp: now + 3600 }
  return { ...claims, sub: randomUUID(), aal: 'aal1', is_anonymous: false, ...changes }
}

export async function startLoopbackIssuer(): Promise<LoopbackIssuer> {
  let fetches = 0
  const server = createServer((request, response) => {
    if (request.url?.endsWith('/user')) {
      response.end(JSON.stringify({ id: randomUUID(), user_metadata: state.profile }))
      return
    }
    fetches++
    if (state.mood === 'hangs') return
    if (state.mood === 'fails') response.writeHead(500).end('{"error":"down"}')
    else if (state.mood === 'babbles') response.end('<html>welcome to the hotel</html>')
    else response.end(JSON.stringify({ keys: Object.values(state.keys).map(({ publicJwk }) => publicJwk) }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const issuer = `${url}/auth/v1`
  const state: LoopbackIssuer = {
    url,
    issuer,
    keys: { ES256: await makeKey('ES256'), RS256: await makeKey('RS256'), EdDSA: await makeKey('EdDSA') },
    mood: 'answers',
    profile: {},
    fetches: () => fetches,
    async rotate() {
      state.keys.ES256 = await makeKey('ES256')
    },
    sign(changes = {}, { key = state.keys.ES256, header = {} } = {}) {
      const claims = claimsFor(issuer, changes)
      return new SignJWT(JSON.parse(JSON.stringify(claims)))
        .setProtectedHeader({ alg: key.algorithm, kid: key.keyId, typ: 'JWT', ...header })
        .sign(key.privateKey)
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return state
}
