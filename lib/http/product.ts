import type { ServiceFinder } from '../auth/services.ts'
import type { OperatorRole, TokenVerifier } from '../auth/verify-token.ts'
import type { Flow } from '../flow/flow.ts'
import type { JobContext } from '../jobs/job-context.ts'
import type { ExactTake, RateLimiter } from '../limits/rate-limits.ts'
import type { ObservedRequest } from '../observability/request-log.ts'
import type { Telemetry } from '../observability/telemetry.ts'
import type { Agent } from '../operators/audit-trail.ts'
import type { Database, DatabaseUser } from '../postgres/database.ts'
import type { ServiceContext } from '../services/context.ts'
import type { Origins } from './origins.ts'
import type { SecretSettings } from './shared-secret.ts'

/** The door's view of the running product: what it asks for every request, and what endpoints of the process tell. */
export interface Product {
  /** What is asked. */
  flow: Flow
  /** Where an endpoint is reached that declares the path. */
  addressOf(path: string): string
  configuration: SecretSettings & { TRUSTED_PROXY_COUNT: number; PUBLIC_ORIGIN: string; RETURN_URL?: string }
  database: Pick<Database, 'requireUser'>
  verifyToken: TokenVerifier
  findService: ServiceFinder
  cookieName: string
  origins: Origins
  limiter: RateLimiter
  telemetry: Pick<Telemetry, 'serve' | 'metrics'>
  contextFor(request: RequestIdentity): ServiceContext
  jobContext(signal: AbortSignal): JobContext
  observeRequest(request: ObservedRequest): void
  /** Takes what only the database and the pool know into the metrics; for who scrapes them. */
  refreshMetrics(): Promise<void>
}

/** The caller of one request, as the door has admitted it. */
export interface RequestIdentity {
  user?: DatabaseUser & { operatorRole?: OperatorRole }
  /** The service that calls for the user. */
  agent?: Agent
  address: string
  requestId: string
  request: { readonly signal: AbortSignal }
  /** When the request came in, as a reading of performance.now(). */
  startedAt: number
  /** What the exact limit of the endpoint said; absent where it has none. */
  taken?: ExactTake
}
