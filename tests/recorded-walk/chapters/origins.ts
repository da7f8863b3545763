import { ask, type Chapter, get } from '../walk-request.ts'

const START = '/api/onboarding/start'
const INDUSTRY = '/api/onboarding/industries?limit=1'
const FRIEND = 'https://app.example.com'
const EVIL = 'https://evil.example.com'
const COOKIE = 'sb-walk-auth-token'

const preflight = (name: string, path: string, origin: string, method = 'PUT') =>
  ask(name, undefined, 'OPTIONS', path, {
    headers: {
      origin,
      'access-control-request-method': method,
      'access-control-request-headers': 'authorization, content-type',
    },
  })

const byCookie = (name: string, headers: Record<string, string>) =>
  ask(name, undefined, 'POST', START, {
    body: {},
    headers: { cookie: `theme=dark; ${COOKIE}={{cookie:ben}}`, ...headers },
  })

/** Which pages may call: preflights, cookies with and without an origin, and strangers. */
export const ORIGINS: Chapter = {
  name: 'origins',
  world: 'plain',
  requests: [
    preflight('a friend may save', '/api/onboarding/progress', FRIEND),
    preflight('a friend with a port may', '/api/onboarding/start', 'https://other.example.com:8443', 'POST'),
    preflight('our own page may', '/api/onboarding/session/current', 'https://walk.example.com', 'DELETE'),
    preflight('a friend may read advice', '/api/onboarding/ai-suggestions', FRIEND, 'POST'),
    preflight('a stranger may not', '/api/onboarding/progress', EVIL),
    preflight('a friend by another port may not', '/api/onboarding/progress', `${FRIEND}:444`),
    preflight('nobody may not', '/api/onboarding/progress', 'null'),
    preflight('no such endpoint', '/api/nothing', FRIEND),
    get('a friend reads', 'ben', INDUSTRY, { headers: { origin: FRIEND } }),
    get('a friend is refused readably', undefined, INDUSTRY, { headers: { origin: FRIEND } }),
    get('a stranger reads with a token', 'ben', INDUSTRY, { headers: { origin: EVIL } }),
    ask('a friend starts', 'ben', 'POST', START, { body: {}, headers: { origin: FRIEND } }),
    byCookie('a cookie alone', {}),
    byCookie('a cookie from our own page', { origin: 'https://walk.example.com' }),
    byCookie('a cookie from a friend', { origin: FRIEND }),
    byCookie('a cookie from a stranger', { origin: EVIL }),
    byCookie('a cookie from nobody', { origin: 'null' }),
    byCookie('a cookie of the same origin', { 'sec-fetch-site': 'same-origin' }),
    byCookie('a cookie of the same site', { 'sec-fetch-site': 'same-site' }),
    byCookie('a cookie from a stranger who claims the same origin', {
      origin: EVIL,
      'sec-fetch-site': 'same-origin',
    }),
    byCookie('a cookie beside a bad token', { authorization: 'Bearer no', origin: FRIEND }),
    byCookie('a cookie beside a good token', { authorization: 'Bearer {{token:ada}}' }),
    get('a cookie reads', undefined, INDUSTRY, { headers: { cookie: `${COOKIE}={{cookie:ben}}` } }),
    get('a cookie of another name', undefined, INDUSTRY, {
      headers: { cookie: 'sb-127-auth-token={{cookie:ben}}' },
    }),
    get('a cookie that does not decode', undefined, INDUSTRY, { headers: { cookie: `${COOKIE}=base64-!!` } }),
  ],
}
