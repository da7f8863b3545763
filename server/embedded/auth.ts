import { readFileSync } from 'node:fs'
import type { JWK } from 'jose'
import type { Pool } from 'pg'
import { ownsAuthSchema } from '#lib/db/bootstrap/prepare-plain-postgres.ts'
import { ApiError } from '#lib/errors.ts'
import { headersOf } from '#lib/http/answer.ts'
import { requestIdOf } from '#lib/http/request-id.ts'
import { classifyDatabaseError } from '#lib/postgres/database-errors.ts'
import { StartError } from '../start-error.ts'
import type { Answer, AuthContext } from './auth/auth-context.ts'
import { AuthError } from './auth/auth-error.ts'
import { createEndpoints } from './auth/sign-in-endpoints.ts'

export const AUTH_PATH = '/auth/v1'

const ALWAYS_SENT = {
  'cache-control': 'private, no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  vary: 'Origin',
}
const EXPOSED_HEADERS = 'Retry-After, X-Request-Id, X-Supabase-Api-Version'
const PREFLIGHT_SECONDS = '600'
const RETRY_AFTER_SECONDS = '2'

export interface EmbeddedAuth {
  /** Answers any request under `/auth/v1`, failures included. `address` is what attempts are counted by. */
  handle(request: Request, caller: { address: string }): Promise<Response>
  /** The public keys, for verifying tokens in the same process. */
  jwks: { keys: JWK[] }
}

export interface EmbeddedAuthOptions extends AuthContext {
  /** Counts a request from an address before anything else is done; raises ApiError `rate_limited` in a flood. */
  admit(address: string): Promise<void>
  log: { error(fields: object, message: string): void }
}

/**
 * Makes the table that sign-ins are kept in, beside `auth.users`; harmless to repeat. Raises `StartError` on a
 * Supabase project, whose users are not ours to write.
 */
export async function prepareEmbeddedAuth(pool: Pool): Promise<void> {
  if (!(await ownsAuthSchema(pool)))
    throw new StartError(
      'The database is a Supabase project, where Supabase Auth keeps the users: set SUPABASE_URL to the project’s address.',
    )
  await pool.query(readFileSync(new URL('./auth/schema.sql', import.meta.url), 'utf8'))
}

/**
 * The embedded sign-in: what an unmodified `@supabase/supabase-js` needs of Supabase Auth for sign-up with
 * confirmed email, password sign-in, links, refresh and sign-out. The pool's role must own `auth.users`.
 */
export function createEmbeddedAuth(options: EmbeddedAuthOptions): EmbeddedAuth {
  const endpoints = createEndpoints(options)

  async function answer(request: Request, address: string): Promise<Answer> {
    await options.admit(address)
    const { pathname, searchParams } = new URL(request.url)
    const path = pathname.startsWith(`${AUTH_PATH}/`) ? pathname.slice(AUTH_PATH.length) : ''
    const methods = Object.hasOwn(endpoints, path) ? endpoints[path] : undefined
    if (methods === undefined) throw new AuthError('not_found')
    const allowed = Object.keys(methods).join(', ')
    if (request.method === 'OPTIONS') return { status: 204, headers: preflightHeaders(request, allowed) }
    const endpoint = methods[request.method]
    if (endpoint === undefined) throw new AuthError('method_not_allowed', { headers: { allow: allowed } })
    return endpoint({ request, query: searchParams, address })
  }

  function answerToFailure(error: unknown): Answer {
    const { code, status, message, headers, details } = asAuthError(error)
    if (status >= 500) options.log.error({ err: error }, 'the embedded sign-in failed')
    return { status, headers, body: { code: status, error_code: code, msg: message, ...details } }
  }

  function corsHeaders(request: Request): Record<string, string> {
    const origin = request.headers.get('origin')
    if (origin === null || !options.origins.isAllowed(origin)) return {}
    return { 'access-control-allow-origin': origin, 'access-control-expose-headers': EXPOSED_HEADERS }
  }

  return {
    jwks: { keys: [options.signingKey.publicJwk] },
    async handle(request, { address }) {
      const { status, body, headers } = await answer(request, address).catch(answerToFailure)
      const requestId = requestIdOf(request.headers.get('x-request-id'))
      const allHeaders = { ...ALWAYS_SENT, 'x-request-id': requestId, ...corsHeaders(request), ...headers }
      return body === undefined
        ? new Response(null, { status, headers: allHeaders })
        : Response.json(body, { status, headers: allHeaders })
    },
  }
}

/** Whatever headers the browser asks for: only an allowed origin's page gets as far as sending them. */
function preflightHeaders(request: Request, methods: string): Record<string, string> {
  const asked = request.headers.get('access-control-request-headers') ?? ''
  return {
    'access-control-allow-methods': methods,
    ...(/^[\w\-, ]+$/.test(asked) && { 'access-control-allow-headers': asked }),
    'access-control-max-age': PREFLIGHT_SECONDS,
  }
}

function asAuthError(error: unknown): AuthError {
  if (AuthError.isInstance(error)) return error
  if (ApiError.isInstance(error) && error.code === 'rate_limited')
    return new AuthError('over_request_rate_limit', { headers: headersOf(error) })
  if (classifyDatabaseError(error) !== 'other')
    return new AuthError('unavailable', { headers: { 'retry-after': RETRY_AFTER_SECONDS } })
  return new AuthError('unexpected_failure')
}
