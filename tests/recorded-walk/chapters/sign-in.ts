import { ask, type Chapter, get } from '../walk-request.ts'

const post = (name: string, path: string, body: unknown, keeps = {}) =>
  ask(name, undefined, 'POST', `/auth/v1${path}`, { body, keeps })

const ZOE = { email: 'zoe@example.com', password: 'correct horse battery' }

/** The embedded sign-in, in the shapes of Supabase's. */
export const SIGN_IN: Chapter = {
  name: 'sign-in',
  world: 'plain',
  requests: [
    post('signing up', '/signup', ZOE, { 'zoe token': 'access token' }),
    post('signing up again', '/signup', ZOE),
    post('signing up with a short password', '/signup', { email: 'yan@example.com', password: 'short' }),
    post('signing up without an address', '/signup', { email: 'nobody', password: ZOE.password }),
    get('who she is', undefined, '/auth/v1/user', { headers: { authorization: 'Bearer {{zoe token}}' } }),
    post('signing in', '/token?grant_type=password', ZOE, { 'zoe refresh': 'refresh token' }),
    post('signing in with a wrong password', '/token?grant_type=password', {
      ...ZOE,
      password: 'wrong horse battery',
    }),
    post('refreshing', '/token?grant_type=refresh_token', { refresh_token: '{{zoe refresh}}' }),
    post('refreshing with nothing', '/token?grant_type=refresh_token', { refresh_token: 'none' }),
    ask('starting with her token', undefined, 'POST', '/api/onboarding/start', {
      body: { locale: 'en' },
      headers: { authorization: 'Bearer {{zoe token}}' },
    }),
    ask('signing out', undefined, 'POST', '/auth/v1/logout', {
      headers: { authorization: 'Bearer {{zoe token}}' },
    }),
    get('who she is, without a token', undefined, '/auth/v1/user'),
    get('no such address', undefined, '/auth/v1/nothing'),
  ],
}
