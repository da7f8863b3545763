import type { z } from 'zod'
import type { OperatorRole } from '../auth/verify-token.ts'
import type { ErrorCode } from '../errors.ts'
import type { RateLimitName } from '../limits/rate-limits.ts'

/** The headers that an answer can carry beside those of every answer; `ResponseHeader` names them in the document. */
export type DocumentedHeader = 'ETag' | 'Location'

export interface DocumentedAnswer<Data = unknown> {
  description: string
  /** What `data` holds. */
  data?: z.ZodType<Data>
  /** What `meta` holds beside the request id. */
  meta?: z.ZodObject
  headers?: DocumentedHeader[]
  /** Other forms of the same answer, by media type, in words. */
  alternatives?: Record<string, string>
  /** The body is not the envelope but this. */
  bare?: { contentType: string; schema: z.ZodType }
  /** The body is text of this media type. */
  text?: string
}

/** What the reference says of an endpoint beyond what the door does for every one. */
export interface RouteDocumentation<Data = unknown> {
  operationId: string
  tag: 'Session' | 'Advice' | 'Plan' | 'Operation'
  description: string
  /** The body as callers see it, where the schema that parses it shows less. */
  body?: z.ZodType
  parameters?: Record<string, string>
  answers: Record<number, DocumentedAnswer<Data>>
  /** Those that the endpoint itself raises; the door's own are added by what the spec says. */
  errors?: ErrorCode[]
}

/** What an endpoint declares that the reference tells. */
export interface DocumentedRoute {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** As documented and as metrics name it, with `:parameter` segments. */
  path: string
  summary: string
  /** Who may call: everybody, a signed-in user, one with the admin role, or who holds a secret of ours. */
  access: 'public' | 'user' | 'admin' | 'secret'
  /** Of access `admin`: the other roles of operators that may call it. */
  alsoFor?: readonly OperatorRole[]
  /** Of access `user`: a service is not admitted on behalf of one. */
  isForPersonsAlone?: true
  limit?: RateLimitName
  /** Load balancers ask as often as they must: such an endpoint never counts against its caller's address. */
  isOutsideFlood?: boolean
  body?: { schema: z.ZodType; optional?: boolean }
  query?: z.ZodType
  /** What the reference says of it beyond what the rest shows. */
  documentation?: RouteDocumentation
}
