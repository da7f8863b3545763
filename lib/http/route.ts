import type { z } from 'zod'
import type { AuthenticatedUser } from '../auth/verify-token.ts'
import { ApiError } from '../errors.ts'
import { type Runtime, runtime } from '../firststep.ts'
import { type ExactTake, RATE_LIMITS, type RateLimitName, rateLimitHeaders } from '../limits/rate-limits.ts'
import { noteUser } from '../observability/request-scope.ts'
import type { RouteDocumentation } from '../openapi/route-documentation.ts'
import type { Agent } from '../operators/audit-trail.ts'
import type { ServiceContext } from '../services/context.ts'
import { clientAddress } from './address.ts'
import { type Answer, problemResponse, successResponse } from './answer.ts'
import { authenticate } from './authenticate.ts'
import { checkDeclaredSize, outlastBody, readJsonBody } from './body.ts'
import { checkOrigin, corsHeaders, preflightHeaders } from './origins.ts'
import { requestIdOf } from './request-id.ts'
import { readServiceCaller } from './service-caller.ts'
import { checkSecret, type SecretAccess } from './shared-secret.ts'
import { parseBody, parseQuery } from './validation.ts'

type HttpMethod = 'GET' | 'POST' | 'PUT' | 'DELETE'

/** Everything about an endpoint but its work: what the door checks, and what the documentation says. */
export interface RouteSpec<Body = undefined, Query = undefined, Data = unknown> {
  method: HttpMethod
  /** As documented and as metrics name it, with `:parameter` segments. */
  path: string
  summary: string
  /** Who may call: everybody, a signed-in user, one with the admin role, or who holds a secret of ours. */
  access: 'public' | 'user' | 'admin' | 'secret'
  /** Of access `secret`: which one, and what is told to who does not hold it. */
  secret?: SecretAccess
  /** Of access `user`: a service is not admitted on behalf of one. */
  isForPersonsAlone?: true
  limit?: RateLimitName
  /** Load balancers ask as often as they must: such an endpoint never counts against its caller's address. */
  isOutsideFlood?: boolean
  body?: { schema: z.ZodType<Body>; optional?: boolean }
  query?: z.ZodType<Query>
  /** What the reference says of it beyond what the rest of the spec shows. */
  documentation?: RouteDocumentation<Data>
}

/** What a handler gets beside the services' context. */
export interface RouteInput<Body, Query> {
  body: Body
  query: Query
  params: Record<string, string>
  headers: Headers
}

export type Handler<Body, Query, Data = unknown> = (
  context: ServiceContext,
  input: RouteInput<Body, Query>,
) => Promise<Answer<NoInfer<Data>>>

/** What stands beside the request: Next gives `params`, the direct server also the peer's address. */
export interface RequestInformation {
  params?: Promise<Record<string, string>> | Record<string, string>
  remoteAddress?: string
}

export interface Route {
  spec: RouteSpec<unknown, unknown>
  handle: Handler<unknown, unknown>
}

export interface RequestHandler {
  (request: Request, information?: RequestInformation): Promise<Response>
  /** What the endpoint declares, for the router and the documentation. */
  routes: Route[]
}

/** Declares one method of an endpoint. */
export function route<Body = undefined, Query = undefined, Data = unknown>(
  spec: RouteSpec<Body, Query, Data>,
  handle: Handler<Body, Query, Data>,
): Route {
  return { spec, handle } as unknown as Route
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

/** The exports of a route file: the declared methods, and an answer in the contract's form for all others. */
export function endpoint(...routes: Route[]): Record<(typeof METHODS)[number], RequestHandler> {
  const byMethod = new Map<string, Route>(routes.map((entry) => [entry.spec.method, entry]))
  const get = byMethod.get('GET')
  if (get) byMethod.set('HEAD', get)
  const allowed = [...byMethod.keys(), 'OPTIONS']
  const path = routes[0]?.spec.path ?? 'unknown'
  const handler: RequestHandler = Object.assign(
    (request: Request, information: RequestInformation = {}) =>
      runtime().telemetry.serve(request.headers, path, () =>
        serve({ byMethod, allowed, path }, request, information),
      ),
    { routes },
  )
  return Object.fromEntries(METHODS.map((method) => [method, handler])) as Record<
    (typeof METHODS)[number],
    RequestHandler
  >
}

/** Answers for an address that no endpoint has. */
export async function notFound(request: Request): Promise<Response> {
  const headers = corsHeaders(runtime().origins, request.headers.get('origin'))
  const error = new ApiError('not_found', {
    detail: 'There is no such endpoint; see /docs for those there are.',
  })
  return problemResponse(error, { requestId: requestIdOf(request.headers.get('x-request-id')), headers })
}

/** Nobody receives it; logs and metrics name it so, as nginx does. */
const CALLER_LEFT = 499

/** The one way through: every request of every endpoint, in the contract's order of checks. */
async function serve(
  { byMethod, allowed, path }: { byMethod: Map<string, Route>; allowed: string[]; path: string },
  request: Request,
  information: RequestInformation,
): Promise<Response> {
  const startedAt = performance.now()
  const system = runtime()
  const requestId = requestIdOf(request.headers.get('x-request-id'))
  const origin = request.headers.get('origin')
  const headers = corsHeaders(system.origins, origin)
  const chosen = byMethod.get(request.method)

  if (request.method === 'OPTIONS') {
    const isTrusted = origin !== null && system.origins.isAllowed(origin)
    const preflight = isTrusted ? preflightHeaders(allowed) : {}
    const answer = { status: 204, headers: { Allow: allowed.join(', '), ...preflight } }
    return successResponse(answer, { requestId, ifNoneMatch: null, headers })
  }

  let caller: Caller = {}
  let response: Response
  let failure: ApiError | undefined
  try {
    if (chosen === undefined)
      throw new ApiError('method_not_allowed', { headers: { Allow: allowed.join(', ') } })
    const admitted = await admit(system, chosen.spec, request, information, headers)
    caller = admitted
    noteUser(caller.user?.id)
    const answer = await work(system, chosen, request, information, { ...admitted, requestId, startedAt })
    response = successResponse(answer, {
      requestId,
      // Of a write, 304 would say that nothing came of it.
      ifNoneMatch: chosen.spec.method === 'GET' ? request.headers.get('if-none-match') : null,
      headers,
    })
  } catch (error) {
    if (request.signal.aborted) {
      response = new Response(null, { status: CALLER_LEFT })
    } else {
      failure = ApiError.isInstance(error) ? error : new ApiError('internal', { cause: error })
      response = problemResponse(failure, { requestId, headers })
      if (failure.code === 'body_too_large') response = await outlastBody(response, request.body)
    }
  }
  if (request.method === 'HEAD') response = new Response(null, response)
  system.observeRequest({
    requestId,
    method: request.method,
    path,
    status: response.status,
    milliseconds: performance.now() - startedAt,
    user: caller.user,
    service: caller.agent?.service,
    failure,
  })
  return response
}

interface Caller {
  user?: AuthenticatedUser
  /** The service that calls for the user. */
  agent?: Agent
}

interface Admitted extends Caller {
  address: string
  /** What the endpoint's exact limit said; absent where it has none. */
  taken?: ExactTake
}

/** Everything that is judged before a body is read: size as declared, origin, flood, user, limit. */
async function admit(
  system: Runtime,
  spec: RouteSpec<unknown, unknown>,
  request: Request,
  information: RequestInformation,
  headers: Record<string, string>,
): Promise<Admitted> {
  checkDeclaredSize(request.headers)
  checkOrigin(request, system.origins)
  const address = clientAddress(
    request.headers,
    information.remoteAddress,
    system.configuration.TRUSTED_PROXY_COUNT,
  )
  const service = system.findService(request.headers.get('authorization'))
  if (service !== undefined)
    Object.assign(headers, rateLimitHeaders(await system.limiter.take('service', service)))
  else if (!spec.isOutsideFlood) await system.limiter.take('flood', address)
  if (spec.secret !== undefined)
    checkSecret(spec.secret, system.configuration, request.headers, information.remoteAddress)
  if (spec.access === 'public' || spec.access === 'secret') return { address }
  if (service !== undefined) {
    const caller = { ...readServiceCaller(service, spec, request.headers), address }
    return spec.limit === 'ai' ? takeExact(system, spec.limit, caller) : caller
  }
  const user = await authenticate(request.headers, system)
  if (spec.access === 'admin') {
    // What operators read is read by jobs' rights, which ask for no user.
    await system.database.requireUser(user)
    if (!user.isAdmin) throw new ApiError('forbidden')
  }
  const caller = { user, address }
  if (spec.limit === undefined) return caller
  if (RATE_LIMITS[spec.limit].isExact) return takeExact(system, spec.limit, caller)
  Object.assign(headers, rateLimitHeaders(await system.limiter.take(spec.limit, user.id)))
  return caller
}

async function takeExact<Of extends { user: AuthenticatedUser; address: string }>(
  { limiter }: Runtime,
  limit: RateLimitName,
  caller: Of,
): Promise<Of & { taken: ExactTake }> {
  const { user, address } = caller
  return { ...caller, taken: await limiter.takeExact(limit, { userId: user.id, address }) }
}

async function work(
  system: Runtime,
  { spec, handle }: Route,
  request: Request,
  information: RequestInformation,
  admitted: Admitted & { requestId: string; startedAt: number },
): Promise<Answer> {
  const context = system.contextFor({ ...admitted, request })
  try {
    return await handle(context, await readInput(spec, request, information))
  } finally {
    // A bad request counts too, although no statement of its own has run.
    await context.database.settle()
  }
}

async function readInput(
  spec: RouteSpec<unknown, unknown>,
  request: Request,
  information: RequestInformation,
): Promise<RouteInput<unknown, unknown>> {
  const optional = spec.body?.optional ?? false
  const json = spec.body === undefined ? undefined : await readJsonBody(request, { optional })
  return {
    body:
      spec.body === undefined
        ? undefined
        : parseBody(spec.body.schema, json === undefined && optional ? {} : json),
    query: spec.query === undefined ? undefined : parseQuery(spec.query, new URL(request.url).searchParams),
    params: (await information.params) ?? {},
    headers: request.headers,
  }
}
