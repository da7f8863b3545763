import type { AuthenticatedUser } from '../auth/verify-token.ts'
import { ApiError, ERRORS } from '../errors.ts'
import { RATE_LIMITS } from '../limits/rate-limits.ts'
import { noteUser } from '../observability/request-scope.ts'
import type { Answer } from './answer.ts'
import { authenticate } from './authenticate.ts'
import type { Product } from './product.ts'
import { requestIdOf } from './request-id.ts'
import type { Route } from './route.ts'
import { parseBody, parseQuery } from './validation.ts'

/** What a route is asked without a request. */
export interface InProcessCall {
  headers: Headers
  params?: Record<string, string>
  query?: Record<string, string>
  body?: unknown
}

export type InProcessAnswer = Pick<Answer, 'data'> & { meta: { requestId: string } & Record<string, unknown> }

/** Whom limits by address count for all calls from within the process. */
const ADDRESS = 'in process'

/**
 * Does what a route does for who sent the headers, with the door's checks of user, limit and shape. Raises ApiError,
 * `internal` for any error that is none.
 */
export function callInProcess(
  product: Product,
  { spec, handle }: Route,
  { headers, params = {}, query = {}, body }: InProcessCall,
): Promise<InProcessAnswer> {
  const requestId = requestIdOf(headers.get('x-request-id'))
  const { method, path } = spec
  const startedAt = performance.now()

  let user: AuthenticatedUser | undefined

  async function work(): Promise<InProcessAnswer> {
    user = await authenticate(headers, product)
    noteUser(user.id)
    const caller = { userId: user.id, address: ADDRESS }
    const isExact = spec.limit !== undefined && RATE_LIMITS[spec.limit].isExact
    const taken = isExact && spec.limit ? await product.limiter.takeExact(spec.limit, caller) : undefined
    if (spec.limit && !isExact) await product.limiter.take(spec.limit, user.id)
    const request = new AbortController()
    const context = product.contextFor({ user, address: ADDRESS, requestId, request, startedAt, taken })
    try {
      const input = {
        headers,
        params,
        query: spec.query && parseQuery(spec.query, new URLSearchParams(query)),
        body: spec.body && parseBody(spec.body.schema, body),
      }
      const { data, meta } = await handle(context, input, product)
      return { data, meta: { requestId, ...meta } }
    } finally {
      await context.database.settle()
    }
  }

  return product.telemetry.serve(headers, path, async () => {
    let failure: ApiError | undefined
    try {
      return await work()
    } catch (error) {
      failure = ApiError.isInstance(error) ? error : new ApiError('internal', { cause: error })
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
