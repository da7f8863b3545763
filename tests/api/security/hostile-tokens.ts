import { createHmac, randomUUID } from 'node:crypto'
import { exportSPKI, importJWK, SignJWT } from 'jose'
import { claimsFor, type LoopbackIssuer, makeKey } from '#tests/support/loopback-issuer.ts'

/** Makes the credential that must be refused; `valid` is one that would be accepted. */
type Forge = (issuer: LoopbackIssuer, valid: string) => string | Promise<string>

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const now = () => Math.floor(Date.now() / 1000)
const segments = (token: string) => token.split('.') as [string, string, string]

const withClaims =
  (claims: () => Record<string, unknown>): Forge =>
  (issuer) =>
    issuer.sign(claims())
const withHeader =
  (header: Record<string, unknown>): Forge =>
  (issuer) =>
    issuer.sign({}, { header })
const withSegments =
  (change: (parts: [string, string, string]) => string[]): Forge =>
  (_issuer, valid) =>
    change(segments(valid)).join('.')

/** An unsigned or wrongly signed token under a header of the attacker's. */
const unsigned =
  (header: Record<string, unknown>, signature = ''): Forge =>
  (issuer) =>
    [encode(header), encode(claimsFor(issuer.issuer)), signature].join('.')

/** Signed with HMAC, the published key as the secret. */
const confused =
  (
    secretOf: (issuer: LoopbackIssuer) => string | Promise<string>,
    header: Record<string, unknown> = {},
  ): Forge =>
  async (issuer) => {
    const key = issuer.keys.RS256
    const body = `${encode({ alg: 'HS256', kid: key.keyId, ...header })}.${encode(claimsFor(issuer.issuer))}`
    const secret = await secretOf(issuer)
    return `${body}.${createHmac('sha256', secret).update(body).digest('base64url')}`
  }

const pemOf = async ({ keys }: LoopbackIssuer) =>
  exportSPKI((await importJWK(keys.RS256.publicJwk, 'RS256', { extractable: true })) as CryptoKey)

/** Signed by a key of the attacker's, which the header offers in some way. */
const byOwnKey =
  (
    headerOf: (own: Awaited<ReturnType<typeof makeKey>>, issuer: LoopbackIssuer) => Record<string, unknown>,
  ): Forge =>
  async (issuer) => {
    const own = await makeKey('ES256', issuer.keys.ES256.keyId)
    return new SignJWT(claimsFor(issuer.issuer))
      .setProtectedHeader({ alg: 'ES256', kid: own.keyId, ...headerOf(own, issuer) })
      .sign(own.privateKey)
  }

/** Every credential that is refused with 401 without a fetch, by what is wrong with it. */
export const HOSTILE_TOKENS: Record<string, Forge> = {
  'alg none': unsigned({ alg: 'none', typ: 'JWT' }),
  'alg None': unsigned({ alg: 'None' }),
  'alg nOnE with a signature': unsigned({ alg: 'nOnE' }, 'AAAA'),
  'alg NONE and an ES256 key id': unsigned({ alg: 'NONE', kid: 'x' }, 'AAAA'),
  'alg empty': unsigned({ alg: '' }, 'AAAA'),
  'alg absent': unsigned({ typ: 'JWT' }, 'AAAA'),
  'alg null': unsigned({ alg: null }, 'AAAA'),
  'alg a list': unsigned({ alg: ['ES256'] }, 'AAAA'),
  'alg a number': unsigned({ alg: 256 }, 'AAAA'),
  'alg es256 in lower case': unsigned({ alg: 'es256' }, 'AAAA'),
  'alg HS384': unsigned({ alg: 'HS384' }, 'AAAA'),
  'alg HS512': unsigned({ alg: 'HS512' }, 'AAAA'),
  'alg PS256': async (issuer) => issuer.sign({}, { key: await makeKey('PS256', issuer.keys.RS256.keyId) }),
  'alg ES384': async (issuer) => issuer.sign({}, { key: await makeKey('ES384', issuer.keys.ES256.keyId) }),
  'alg RS256 over a signature by ES256': (issuer, valid) => {
    const [, payload, signature] = segments(valid)
    return [encode({ alg: 'RS256', kid: issuer.keys.ES256.keyId }), payload, signature].join('.')
  },
  'HS256 keyed with the public key in PEM': confused(pemOf),
  'HS256 keyed with the public key in JSON': confused(({ keys }) => JSON.stringify(keys.RS256.publicJwk)),
  'HS256 keyed with the modulus': confused(({ keys }) => keys.RS256.publicJwk.n ?? ''),
  'HS256 keyed with an empty secret': confused(() => '\0'),
  'HS256 keyed with a guessed secret': confused(
    () => 'super-secret-jwt-token-with-at-least-32-characters-long',
  ),
  'HS256 without a key id': confused(() => 'secret', { kid: undefined }),
  'kid as a path': unsigned({ alg: 'ES256', kid: '../../../../dev/null' }, 'AAAA'),
  'kid as SQL': unsigned({ alg: 'ES256', kid: "x' union select 'secret" }, 'AAAA'),
  'kid as a command': unsigned({ alg: 'ES256', kid: '$(touch /tmp/x)' }, 'AAAA'),
  'kid as an address': unsigned({ alg: 'ES256', kid: 'http://127.0.0.1:9/key' }, 'AAAA'),
  'kid a number': unsigned({ alg: 'ES256', kid: 1 }, 'AAAA'),
  'kid an object': unsigned({ alg: 'ES256', kid: {} }, 'AAAA'),
  'kid empty': unsigned({ alg: 'ES256', kid: '' }, 'AAAA'),
  'kid of 10,000 characters': unsigned({ alg: 'ES256', kid: 'k'.repeat(10_000) }, 'AAAA'),
  'kid __proto__': unsigned({ alg: 'ES256', kid: '__proto__' }, 'AAAA'),
  'another key under a known key id': byOwnKey(() => ({})),
  'another key without a key id': byOwnKey(() => ({ kid: undefined })),
  'jwk in the header': byOwnKey(({ publicJwk }) => ({ jwk: publicJwk })),
  'jku in the header': byOwnKey((_own, { url }) => ({ jku: `${url}/evil.json` })),
  'x5u in the header': byOwnKey((_own, { url }) => ({ x5u: `${url}/evil.pem` })),
  'x5c in the header': byOwnKey(() => ({ x5c: ['MIIB'] })),
  'jku beside a valid signature': withHeader({ jku: 'http://127.0.0.1:9/' }),
  'crit with an unknown header': unsigned({ alg: 'ES256', crit: ['x'], x: 1 }, 'AAAA'),
  'b64 false': unsigned({ alg: 'ES256', crit: ['b64'], b64: false }, 'AAAA'),
  'zip DEF': withHeader({ zip: 'DEF' }),
  'no signature': withSegments(([header, payload]) => [header, payload, '']),
  'no signature and no dot': withSegments(([header, payload]) => [header, payload]),
  'signature of zeros': withSegments(([header, payload]) => [
    header,
    payload,
    Buffer.alloc(64).toString('base64url'),
  ]),
  'signature of one byte': withSegments(([header, payload]) => [header, payload, 'AA']),
  'signature cut short': withSegments(([header, payload, signature]) => [
    header,
    payload,
    signature.slice(0, -4),
  ]),
  'signature with bits to spare': withSegments(([header, payload, signature]) => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    const last = alphabet.indexOf(signature.at(-1) as string)
    return [header, payload, signature.slice(0, -1) + alphabet[last ^ 1]]
  }),
  'signature of another token': async (issuer, valid) => {
    const [header, payload] = segments(valid)
    return [header, payload, segments(await issuer.sign())[2]].join('.')
  },
  'payload exchanged': withSegments(([header, , signature]) => [
    header,
    encode({ sub: randomUUID() }),
    signature,
  ]),
  'one bit of the payload flipped': withSegments(([header, payload, signature]) => {
    const bytes = Buffer.from(payload, 'base64url')
    bytes[20] = (bytes[20] as number) ^ 1
    return [header, bytes.toString('base64url'), signature]
  }),
  'five segments, encrypted': withSegments((parts) => [...parts, 'AAAA', 'AAAA']),
  'four segments': withSegments((parts) => [...parts, 'AAAA']),
  'one segment': () => 'eyJhbGciOiJFUzI1NiJ9',
  'only dots': () => '..',
  'padded base64': withSegments(([header, payload, signature]) => [header, `${payload}==`, signature]),
  'base64 with + and /': withSegments(([header, payload]) => [header, payload, `${'+/+/'.repeat(21)}+/`]),
  'percent-encoded': withSegments((parts) => [parts.join('%2E')]),
  'a header that is no JSON': withSegments(([, payload, signature]) => ['AAAA', payload, signature]),
  'a header that is a list': withSegments(([, payload, signature]) => [
    encode(['ES256']),
    payload,
    signature,
  ]),
  'a header in invalid UTF-8': withSegments(([, payload, signature]) => ['_____w', payload, signature]),
  'a payload that is no JSON': withSegments(([header, , signature]) => [header, 'AAAA', signature]),
  'a payload that is null': withSegments(([header, , signature]) => [header, encode(null), signature]),
  'a token of 20,000 characters': (_issuer, valid) => valid + 'A'.repeat(20_000),
  'a token of commas': (_issuer, valid) => `${valid},${valid}`,
  'issuer of another project': withClaims(() => ({ iss: 'https://other.supabase.co/auth/v1' })),
  'issuer with a slash': (issuer) => issuer.sign({ iss: `${issuer.issuer}/` }),
  'issuer a list': (issuer) => issuer.sign({ iss: [issuer.issuer] }),
  'issuer absent': withClaims(() => ({ iss: undefined })),
  'audience anon': withClaims(() => ({ aud: 'anon' })),
  'audience absent': withClaims(() => ({ aud: undefined })),
  'audience empty': withClaims(() => ({ aud: [] })),
  'role anon': withClaims(() => ({ role: 'anon' })),
  'role service_role': withClaims(() => ({ role: 'service_role' })),
  'role supabase_admin': withClaims(() => ({ role: 'supabase_admin' })),
  'role a list': withClaims(() => ({ role: ['authenticated'] })),
  'role absent': withClaims(() => ({ role: undefined })),
  'expired six seconds ago': withClaims(() => ({ exp: now() - 6 })),
  'expired long ago': withClaims(() => ({ exp: 1 })),
  'expiry absent': withClaims(() => ({ exp: undefined })),
  'expiry a text': withClaims(() => ({ exp: String(now() + 60) })),
  'expiry null': withClaims(() => ({ exp: null })),
  'not valid for another minute': withClaims(() => ({ nbf: now() + 60 })),
  'not-before a text': withClaims(() => ({ nbf: 'now' })),
  'subject absent': withClaims(() => ({ sub: undefined })),
  'subject empty': withClaims(() => ({ sub: '' })),
  'subject no UUID': withClaims(() => ({ sub: 'admin' })),
  'subject with SQL': withClaims(() => ({ sub: `${randomUUID()}' or true --` })),
  'subject a number': withClaims(() => ({ sub: 1 })),
  'an anonymous user': withClaims(() => ({ is_anonymous: true })),
  'an anonymous user in words': withClaims(() => ({ is_anonymous: 'true' })),
}
