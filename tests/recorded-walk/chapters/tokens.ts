import { ask, type Chapter, get, start } from '../walk-request.ts'

const PATH = '/api/onboarding/industries?limit=1'

const withToken = (word: string) =>
  get(`a token ${word}`, undefined, PATH, { headers: { authorization: `Bearer {{${word}}}` } })

const withHeader = (name: string, authorization: string) =>
  get(name, undefined, PATH, { headers: { authorization } })

const withCookie = (name: string, cookie: string) => get(name, undefined, PATH, { headers: { cookie } })

/** Tokens of a project's own sign-in service, good and bad. */
export const TOKENS: Chapter = {
  name: 'tokens',
  world: 'project',
  requests: [
    start('a user is added on first use', 'ada', {}, { session: 'ada t' }),
    get('nobody', undefined, PATH),
    withToken('by RS256'),
    withToken('by EdDSA'),
    ...[
      'by HS256',
      'unsigned',
      'by an unknown key',
      'under a known key id',
      'with another payload',
      'without its signature',
      'expired',
      'without an end',
      'not yet valid',
      'of another issuer',
      'for another audience',
      'of the service role',
      'of the anonymous role',
      'of an anonymous user',
      'of nobody',
      'of no UUID',
    ].map(withToken),
    withHeader('no scheme', '{{token:ada}}'),
    withHeader('another scheme', 'Basic YWRhOnNlY3JldA=='),
    withHeader('a scheme in small letters', 'bearer {{token:ada}}'),
    withHeader('no token', 'Bearer'),
    withHeader('no token that anybody wrote', 'Bearer abc.def.ghi'),
    withCookie('a cookie', 'sb-127-auth-token={{cookie of ben}}'),
    withCookie(
      'a cookie in two',
      'sb-127-auth-token.0={{first half of the cookie}}; sb-127-auth-token.1={{second half of the cookie}}',
    ),
    withCookie('half a cookie', 'sb-127-auth-token.0={{first half of the cookie}}'),
    ask('refused in Spanish', undefined, 'GET', PATH, { headers: { 'accept-language': 'es' } }),
    get('a role that sees figures', 'admin', '/api/admin/ai-usage?from=2020-01-01&to=2020-01-02'),
    get('there is no embedded sign-in', undefined, '/auth/v1/settings'),
  ],
}
