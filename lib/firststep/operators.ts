import type { OperatorRole } from '../auth/verify-token.ts'
import { ApiError, ERRORS, type ErrorCode, said } from '../errors.ts'
import { authenticate } from '../http/authenticate.ts'
import type { AiUsage } from '../operators/ai-usage-service.ts'
import type { Analytics } from '../operators/analytics-service.ts'
import type { Delivery, Receiver } from '../operators/delivery-log.ts'
import type { ListedSession, OperatedSession } from '../operators/found-sessions.ts'
import type { ToldAct } from '../operators/told-acts.ts'
import type { InProcess } from './api.ts'
import type { Runtime } from './runtime.ts'

/** Who asks for a page: an operator, somebody else, one whose token may be renewed, nobody, or who cannot be known. */
export type OperatorCaller =
  | { kind: 'operator'; role: OperatorRole; email: string }
  | { kind: 'other'; email: string }
  | { kind: 'expired' | 'nobody' | 'unknown' }

/** Parameters as they stand in an address; which of them mean something is the endpoint's to judge. */
type Query<Name extends string> = { readonly [name in Name]?: string | undefined }

/** What operators read, as functions for server components. Every method but `caller` rejects with ApiError. */
export interface Operators {
  /** Who asks, by the token alone. */
  caller(): Promise<OperatorCaller>
  readAnalytics(
    query?: Query<'from' | 'to' | 'segment'>,
  ): Promise<InProcess<Analytics, { asOf: string | null; previous: Analytics }>>
  readAiUsage(query?: Query<'from' | 'to'>): Promise<InProcess<AiUsage, { asOf: string | null }>>
  findSessions(
    query?: Query<'q' | 'status' | 'step' | 'segment' | 'from' | 'to' | 'cursor' | 'limit'>,
  ): Promise<InProcess<ListedSession[], { cursor?: string }>>
  getSession(id: string): Promise<InProcess<OperatedSession>>
  readAudit(query?: Query<'subject' | 'cursor' | 'limit'>): Promise<InProcess<ToldAct[], { cursor?: string }>>
  readDeliveries(
    query?: Query<'receiver' | 'state' | 'cursor' | 'limit'>,
  ): Promise<InProcess<Delivery[], { receivers: Receiver[]; cursor?: string }>>
}

/** What an endpoint is told of the request for a page; nothing else of it concerns an answer. */
const HANDED_ON = ['authorization', 'cookie', 'x-forwarded-for', 'accept-language']

/**
 * For who sent these headers, through the same door as from outside: role, limits and the audit trail are the endpoint's.
 *
 * @internal
 */
export function operatorsOf(
  runtime: () => Runtime,
  handler: (request: Request) => Promise<Response>,
  headers: Headers,
): Operators {
  async function ask<Answer>(path: string, query: Query<string> = {}): Promise<Answer> {
    const { addressOf, configuration } = runtime()
    const address = new URL(addressOf(path), configuration.PUBLIC_ORIGIN)
    for (const [name, value] of Object.entries(query)) if (value) address.searchParams.set(name, value)
    const asked = new Headers({ accept: 'application/json' })
    for (const name of HANDED_ON) {
      const value = headers.get(name)
      if (value !== null) asked.set(name, value)
    }
    const response = await handler(new Request(address, { headers: asked }))
    const answer = await response.json()
    if (!response.ok) throw refusalOf(answer)
    return answer as Answer
  }

  return {
    caller: async () => {
      const product = runtime()
      try {
        const { operatorRole, email = '' } = await authenticate(headers, product)
        if (operatorRole === undefined) return { kind: 'other', email }
        return { kind: 'operator', role: operatorRole, email }
      } catch (error) {
        if (!ApiError.isInstance(error) || error.code === 'internal') throw error
        if (error.code !== 'unauthenticated') return { kind: 'unknown' }
        return { kind: headers.get('cookie')?.includes(product.cookieName) ? 'expired' : 'nobody' }
      }
    },
    readAnalytics: (query) => ask('/api/admin/analytics', query),
    readAiUsage: (query) => ask('/api/admin/ai-usage', query),
    findSessions: (query) => ask('/api/admin/sessions', query),
    getSession: (id) => ask(`/api/admin/sessions/${encodeURIComponent(id)}`),
    readAudit: (query) => ask('/api/admin/audit', query),
    readDeliveries: (query) => ask('/api/admin/webhooks', query),
  }
}

interface Problem {
  code: string
  detail: string
  errors?: { message: string }[]
}

/** The refusal with what it says to do next, in the language that was asked for. */
function refusalOf({ code, detail, errors = [] }: Problem): ApiError {
  const known = Object.hasOwn(ERRORS, code) ? (code as ErrorCode) : 'internal'
  return new ApiError(known, { detail: said(errors.map(({ message }) => message).join(' ') || detail) })
}
