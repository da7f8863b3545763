import type { z } from 'zod'
import type { AuthenticatedUser } from '../auth/verify-token.ts'
import { ApiError } from '../errors.ts'
import type { Flow } from '../flow/flow.ts'
import { told } from '../flow/told.ts'
import { type Handlers, HTTP_METHODS } from '../http-methods.ts'
import { type ExactTake, RATE_LIMITS, type RateLimitName, rateLimitHeaders } from '../limits/rate-limits.ts'
import { noteUser } from '../observability/request-scope.ts'
import type { DocumentedRoute, RouteDocumentation } from '../openapi/route-documentation.ts'
import type { Agent } from '../operators/audit-trail.ts'
import type { ServiceContext } from '../services/context.ts'
import { clientAddress } from './address.ts'
import { type Answer, problemResponse, successResponse } from './answer.ts'
import { authenticate } from './authenticate.ts'
import { checkDeclaredSize, outlastBody, readJsonBody } from './body.ts'
import { localeOfNamed, type NamedSession, namedIn } from './named-session.ts'
import { checkOrigin, corsHeaders, preflightHeaders } from './origins.ts'
import type { Product } from './product.ts'
import { requestIdOf } from './request-id.ts'
import { readServiceCaller } from './service-caller.ts'
import { checkSecret, type SecretAccess } from './shared-secret.ts'
import { spokenIn } from './spoken.ts'
import { parseBody, parseQuery } from './validation.ts'

/** Everything about an endpoint but its work: what the door checks, and what the documentation says. */
export interface RouteSpec<Body = undefined, Query = undefined, Data = unknown> extends DocumentedRoute {
  /** Of access `secret`: which one, and what is told to who does not hold it. */
  secret?: SecretAccess
  body?: { schema: z.ZodType<Body>; optional?: boolean }
  query?: z.ZodType<Query>
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
  /** For endpoints that tell of the process itself. */
  product: Product,
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

export type RequestHandler = (request: Request, information?: RequestInformation) => Promise<Response>

/** Declares one method of an endpoint. */
export function route<Body = undefined, Query = undefined, Data = unknown>(
  spec: RouteSpec<Body, Query, Data>,
  handle: Handler<Body, Query, Data>,
): Route {
  return { spec, handle } as unknown as Route
}

/** The routes of one path. What they take and answer is a flow's; method, path and access are the same for every one. */
export type Endpoint = (flow: Flow) => Route[]

interface Served {
  byMethod: Map<string, Route>
  allowed: string[]
  path: string
}

/** The handler of an endpoint of a product, for every method. */
export function handlerOf(product: Product, routes: readonly Route[]): RequestHandler {
  const byMethod = new Map<string, Route>(routes.map((entry) => [entry.spec.method, entry]))
  const get = byMethod.get('GET')
  if (get) byMethod.set('HEAD', get)
  const path = routes[0]?.spec.path ?? 'unknown'
  const served = { byMethod, allowed: [...byMethod.keys(), 'OPTIONS'], path }
  return (request, information = {}) =>
    product.telemetry.serve(request.headers, path, () => serve(product, served, request, information))
}

/** The exports of a route file that serves every method by one handler. */
export function handlersOf(handler: (request: Request) => Promise<Response>): Handlers {
  return Object.fromEntries(HTTP_METHODS.map((method) => [method, handler])) as Handlers
}

/** Answers for an address that no endpoint has. */
export async function notFound(
  { origins, flow }: Pick<Product, 'origins' | 'flow'>,
  request: Request,
): Promise<Response> {
  const headers = corsHeaders(origins, request.headers.get('origin'))
  const error = spokenIn(flow, new ApiError('not_found', { detail: told('no_endpoint') }), {
    acceptLanguage: request.headers.get('accept-language'),
  })
  return problemResponse(error, { requestId: requestIdOf(request.headers.get('x-request-id')), headers })
}

/** Nobody receives it; logs and metrics name it so, as nginx does. */
const CALLER_LEFT = 499

/** The one way through: every request of every endpoint, in the contract's order of checks. */
async function serve(
  product: Product,
  { byMethod, allowed, path }: Served,
  request: Request,
  information: RequestInformation,
): Promise<Response> {
  const startedAt = performance.now()
  const requestId = requestIdOf(request.headers.get('x-request-id'))
  const origin = request.headers.get('origin')
  const headers = corsHeaders(product.origins, origin)
  const chosen = byMethod.get(request.method)

  if (request.method === 'OPTIONS') {
    const isTrusted = origin !== null && product.origins.isAllowed(origin)
    const preflight = isTrusted ? preflightHeaders(allowed) : {}
    const answer = { status: 204, headers: { Allow: allowed.join(', '), ...preflight } }
    return successResponse(answer, { requestId, ifNoneMatch: null, headers })
  }

  let caller: Caller = {}
  const named: NamedSession = {}
  let response: Response
  let failure: ApiError | undefined
  try {
    if (chosen === undefined)
      throw new ApiError('method_not_allowed', { headers: { Allow: allowed.join(', ') } })
    const admitted = await admit(product, chosen.spec, request, information, headers)
    caller = admitted
    noteUser(caller.user?.id)
    const answer = await work(product, chosen, request, information, {
      ...admitted,
      requestId,
      startedAt,
      named,
    })
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
      failure = spokenIn(
        product.flow,
        ApiError.isInstance(error) ? error : new ApiError('internal', { cause: error }),
        { session: named.locale, acceptLanguage: request.headers.get('accept-language') },
      )
      response = problemResponse(failure, { requestId, headers })
      if (failure.code === 'body_too_large') response = await outlastBody(response, request.body)
    }
  }
  if (request.method === 'HEAD') response = new Response(null, response)
  product.observeRequest({
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
  product: Product,
  spec: RouteSpec<unknown, unknown>,
  request: Request,
  information: RequestInformation,
  headers: Record<string, string>,
): Promise<Admitted> {
  checkDeclaredSize(request.headers)
  checkOrigin(request, product.origins)
  const address = clientAddress(
    request.headers,
    information.remoteAddress,
    product.configuration.TRUSTED_PROXY_COUNT,
  )
  const service = product.findService(request.headers.get('authorization'))
  if (service !== undefined)
    Object.assign(headers, rateLimitHeaders(await product.limiter.take('service', service)))
  else if (!spec.isOutsideFlood) await product.limiter.take('flood', address)
  if (spec.secret !== undefined)
    checkSecret(spec.secret, product.configuration, request.headers, information.remoteAddress)
  if (spec.access === 'public' || spec.access === 'secret') return { address }
  if (service !== undefined) {
    const caller = { ...readServiceCaller(service, spec, request.headers), address }
    return spec.limit === 'ai' ? takeExact(product, spec.limit, caller) : caller
  }
  const user = await authenticate(request.headers, product)
  if (spec.access === 'admin') {
    // What operators read is read by jobs' rights, which ask for no user.
    await product.database.requireUser(user)
    if (user.operatorRole !== 'admin' && (spec.alsoFor ?? []).every((role) => role !== user.operatorRole))
      throw new ApiError('forbidden')
  }
  const caller = { user, address }
  if (spec.limit === undefined) return caller
  if (RATE_LIMITS[spec.limit].isExact) return takeExact(product, spec.limit, caller)
  Object.assign(headers, rateLimitHeaders(await product.limiter.take(spec.limit, user.id)))
  return caller
}

async function takeExact<Of extends { user: AuthenticatedUser; address: string }>(
  { limiter }: Product,
  limit: RateLimitName,
  caller: Of,
): Promise<Of & { taken: ExactTake }> {
  const { user, address } = caller
  return { ...caller, taken: await limiter.takeExact(limit, { userId: user.id, address }) }
}

async function work(
  product: Product,
  { spec, handle }: Route,
  request: Request,
  information: RequestInformation,
  { named, ...admitted }: Admitted & { requestId: string; startedAt: number; named: NamedSession },
): Promise<Answer> {
  const context = product.contextFor({ ...admitted, request })
  try {
    return await handle(context, await readInput(spec, request, information, named), product)
  } catch (error) {
    // Before anything is read for its refusal: one beyond the limit is refused for that.
    await context.database.settle()
    named.locale = await localeOfNamed(context, named, error)
    throw error
  } finally {
    // A bad request counts too, although no statement of its own has run.
    await context.database.settle()
  }
}

async function readInput(
  spec: RouteSpec<unknown, unknown>,
  request: Request,
  information: RequestInformation,
  named: NamedSession,
): Promise<RouteInput<unknown, unknown>> {
  const params = (await information.params) ?? {}
  const query = new URL(request.url).searchParams
  named.id = namedIn(spec.path, { params, query: query.get('sessionId') })
  const optional = spec.body?.optional ?? false
  const json = spec.body === undefined ? undefined : await readJsonBody(request, { optional })
  named.id ??= namedIn(spec.path, { body: json })
  return {
    body:
      spec.body === undefined
        ? undefined
        : parseBody(spec.body.schema, json === undefined && optional ? {} : json),
    query: spec.query === undefined ? undefined : parseQuery(spec.query, query),
    params,
    headers: request.headers,
  }
}
