import { createHmac } from 'node:crypto'
import { claimsFor, type LoopbackIssuer, makeKey } from '#tests/support/loopback-issuer.ts'
import { PEOPLE } from './people.ts'

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** Tokens of a project's own sign-in service, good and bad, by the words that requests name them with. */
export async function forgeTokens(issuer: LoopbackIssuer): Promise<Map<string, string>> {
  const words = new Map<string, string>()
  for (const { name, id, email, claims } of PEOPLE)
    words.set(`token:${name}`, await issuer.sign({ sub: id, email, ...claims }))
  const [{ id: sub } = { id: '' }, { id: another } = { id: '' }] = PEOPLE
  const now = Math.floor(Date.now() / 1000)
  const good = await issuer.sign({ sub })
  const [header = '', payload = '', signature = ''] = good.split('.')
  const claims = encode(claimsFor(issuer.issuer, { sub }))
  const hmacBody = `${encode({ alg: 'HS256', typ: 'JWT' })}.${claims}`
  const forged: Record<string, string> = {
    'by RS256': await issuer.sign({ sub }, { key: issuer.keys.RS256 }),
    'by EdDSA': await issuer.sign({ sub }, { key: issuer.keys.EdDSA }),
    'by HS256': `${hmacBody}.${createHmac('sha256', 'a guessed secret').update(hmacBody).digest('base64url')}`,
    unsigned: `${encode({ alg: 'none' })}.${claims}.`,
    'by an unknown key': await issuer.sign({ sub }, { key: await makeKey('ES256', 'unknown') }),
    'under a known key id': await issuer.sign(
      { sub },
      { key: await makeKey('ES256', issuer.keys.ES256.keyId) },
    ),
    'with another payload': [header, encode(claimsFor(issuer.issuer, { sub: another })), signature].join('.'),
    'without its signature': `${header}.${payload}.`,
    expired: await issuer.sign({ sub, exp: now - 3600 }),
    'without an end': await issuer.sign({ sub, exp: undefined }),
    'not yet valid': await issuer.sign({ sub, nbf: now + 3600 }),
    'of another issuer': await issuer.sign({ sub, iss: 'https://evil.example.com/auth/v1' }),
    'for another audience': await issuer.sign({ sub, aud: 'anybody' }),
    'of the service role': await issuer.sign({ sub, role: 'service_role' }),
    'of the anonymous role': await issuer.sign({ sub, role: 'anon' }),
    'of an anonymous user': await issuer.sign({ sub, is_anonymous: true }),
    'of nobody': await issuer.sign({ sub: undefined }),
    'of no UUID': await issuer.sign({ sub: 'ada' }),
  }
  for (const [name, token] of Object.entries(forged)) words.set(name, token)
  const cookie = `base64-${Buffer.from(JSON.stringify({ access_token: words.get('token:ben') })).toString('base64url')}`
  words.set('cookie of ben', cookie)
  words.set('first half of the cookie', cookie.slice(0, 200))
  words.set('second half of the cookie', cookie.slice(200))
  return words
}
