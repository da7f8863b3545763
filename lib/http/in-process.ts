import type { AuthenticatedUser } from '../auth/verify-token.ts'
import { ApiError, ERRORS } from '../errors.ts'
import { told } from '../flow/told.ts'
import { type ExactTake, RATE_LIMITS } from '../limits/rate-limits.ts'
import { noteUser } from '../observability/request-scope.ts'
import type { Agent } from '../operators/audit-trail.ts'
import type { ServiceActor } from '../service-actor.ts'
import { UUID } from '../uuid.ts'
import type { Answer } from './answer.ts'
import { authenticate } from './authenticate.ts'
import { asSent } from './json.ts'
import { localeOfNamed, type NamedSession, namedIn } from './named-session.ts'
import type { Product } from './product.ts'
import { requestIdOf } from './request-id.ts'
import type { Route } from './route.ts'
import { spokenIn } from './spoken.ts'
import { parseBody, parseQuery } from './validation.ts'

/** Who calls: who sent these headers, or a service for a user. */
export type InProcessCaller = { headers: Headers } | { service: ServiceActor; userId: string }

/** What a route is asked without a request. */
export interface InProcessCall {
  params?: Record<string, string>
  query?: Record<string, string>
  body?: unknown
}

export type InProcessAnswer = Pick<Answer, 'data'> & { meta: { requestId: string } & Record<string, unknown> }

/** Whom limits by address count for all calls from within the process. */
const ADDRESS = 'in process'

/**
 * Does what a route does for a caller, with the door's checks of user, limit and shape. Raises ApiError, `internal` for
 * any error that is none.
 */
export function callInProcess(
  product: Product,
  { spec, handle }: Route,
  caller: InProcessCaller,
  { params = {}, query = {}, body }: InProcessCall,
): Promise<InProcessAnswer> {
  const headers = 'headers' in caller ? caller.headers : new Headers()
  const requestId = requestIdOf(headers.get('x-request-id'))
  const { method, path } = spec
  const startedAt = performance.now()

  let user: AuthenticatedUser | undefined
  const named: NamedSession = {}

  async function work(): Promise<InProcessAnswer> {
    const admitted = await admitInProcess(product, spec, caller)
    user = admitted.user
    noteUser(user.id)
    const request = new AbortController()
    const context = product.contextFor({ ...admitted, address: ADDRESS, requestId, request, startedAt })
    named.id = namedIn(path, { params, body, query: query.sessionId })
    try {
      const input = {
        headers,
        params,
        query: spec.query && parseQuery(spec.query, new URLSearchParams(query)),
        body: spec.body && parseBody(spec.body.schema, asSent(body)),
      }
      const { data, meta } = await handle(context, input, product)
      return { data, meta: { requestId, ...meta } }
    } catch (error) {
      await context.database.settle()
      named.locale = await localeOfNamed(context, named, error)
      throw error
    } finally {
      await context.database.settle()
    }
  }

  return product.telemetry.serve(headers, path, async () => {
    let failure: ApiError | undefined
    try {
      return await work()
    } catch (error) {
      failure = spokenIn(
        product.flow,
        ApiError.isInstance(error) ? error : new ApiError('internal', { cause: error }),
        { session: named.locale, acceptLanguage: headers.get('accept-language') },
      )
      throw failure
    } finally {
      product.observeRequest({
        requestId,
        method,
        path,
        status: failure === undefined ? 200 : ERRORS[failure.code].status,
        milliseconds: performance.now() - startedAt,
        user,
        service: undefined,
        failure,
      })
    }
  })
}

interface Admitted {
  user: AuthenticatedUser
  agent?: Agent
  taken?: ExactTake
}

async function admitInProcess(
  product: Product,
  spec: Route['spec'],
  caller: InProcessCaller,
): Promise<Admitted> {
  const { limiter } = product
  if ('headers' in caller) {
    const user = await authenticate(caller.headers, product)
    if (spec.limit === undefined) return { user }
    if (RATE_LIMITS[spec.limit].isExact)
      return { user, taken: await limiter.takeExact(spec.limit, { userId: user.id, address: ADDRESS }) }
    await limiter.take(spec.limit, user.id)
    return { user }
  }
  const { service, userId } = caller
  if (spec.isForPersonsAlone) throw new ApiError('forbidden')
  if (!UUID.test(userId)) throw new ApiError('not_found', { detail: told('user_id') })
  await limiter.take('service', service.id)
  const user = { id: userId.toLowerCase(), isAnonymous: false, isAdmin: false }
  const agent = { service: service.id, actor: `service:${service.id}`, reason: service.reason ?? null }
  if (spec.limit !== 'ai') return { user, agent }
  return { user, agent, taken: await limiter.takeExact('ai', { userId: user.id, address: ADDRESS }) }
}
