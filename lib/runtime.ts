import { randomUUID } from 'node:crypto'
import { createLocalJWKSet, type JSONWebKeySet } from 'jose'
import type { Logger } from 'pino'
import type { AI } from './ai/ai.ts'
import { sessionCookieName } from './auth/cookies.ts'
import { remoteKeys } from './auth/remote-keys.ts'
import { createTokenVerifier, type TokenVerifier } from './auth/verify-token.ts'
import { type Configuration, readConfiguration } from './configuration.ts'
import {
  createAlerts,
  openAI,
  openLimiter,
  openPool,
  openRehearsalAI,
  readKeyRing,
  readWebhook,
} from './configured-parts.ts'
import { createDatabase, type Database, type DatabaseUser } from './db/database.ts'
import type { FieldEncryption } from './db/field-encryption.ts'
import { rehearseOnEachConnection } from './db/rehearsal.ts'
import { createRequestDatabase } from './db/request-database.ts'
import { aiLimitOf } from './http/ai-limit.ts'
import { observeLimits } from './http/observed-limits.ts'
import { createOrigins, type Origins } from './http/origins.ts'
import type { ExactTake, RateLimiter } from './http/rate-limits.ts'
import { createLog } from './observability/log.ts'
import type { ObservedRequest } from './observability/request-log.ts'
import { createTelemetry, type Telemetry } from './observability/telemetry.ts'
import { oneInProcess } from './process-registry.ts'
import { type ActivityRecorder, createActivityRecorder, UNWATCHED } from './services/activity-recorder.ts'
import type { ServiceContext } from './services/context.ts'
import { IndustryCatalogue } from './services/industry-catalogue.ts'
import type { JobContext } from './services/job-context.ts'
import { rehearseWizard } from './services/rehearsal.ts'
import { createRequestAI } from './services/request-ai.ts'
import { readFigures } from './services/stored-figures.ts'
import { VerifiedAnswers } from './services/verified-answers.ts'

/** The long-lived parts of one process, made once from the environment. */
export interface Runtime {
  configuration: Configuration
  database: Database
  ai: AI
  encryption: FieldEncryption
  verifyToken: TokenVerifier
  cookieName: string
  origins: Origins
  limiter: RateLimiter
  log: Logger
  telemetry: Telemetry
  activity: ActivityRecorder
  contextFor(request: RequestIdentity): ServiceContext
  jobContext(signal: AbortSignal): JobContext
  observeRequest(request: ObservedRequest): void
  /** Takes what only the database and the pool know into the metrics; for who scrapes them. */
  refreshMetrics(): Promise<void>
  /**
   * Goes through the wizard once on every connection and undoes it, so that the first people do not wait for what
   * only the first have to. Raises AggregateError where a connection could not; everything works then as well.
   */
  rehearse(): Promise<void>
  /** Ends the connections, after what is in flight. */
  close(): Promise<void>
}

interface RequestIdentity {
  user: DatabaseUser | undefined
  address: string
  requestId: string
  request: { readonly signal: AbortSignal }
  /** When the request came in, as a reading of performance.now(). */
  startedAt: number
  /** What the exact limit of the endpoint said; absent where it has none. */
  taken?: ExactTake
}

/** What a rehearsal puts in the place of the parts that keep something. */
type ContextParts = Pick<Runtime, 'database' | 'ai' | 'activity'> & Pick<ServiceContext, 'verifiedAnswers'>

/** What the embedded services put in the place of configured ones. */
export interface RuntimeParts {
  configuration: Configuration
  /** The public keys of a sign-in service in this process. */
  localKeys?: JSONWebKeySet
  log?: Logger
  telemetry?: Telemetry
  now?: () => Date
  /** Connections stay open, however long nobody needs them. */
  keepsConnections?: boolean
}

/** From request to answer, whatever a model does. */
const ANSWER_WITHIN_MS = 5_000

const NOBODY: DatabaseUser = { id: '00000000-0000-0000-0000-000000000000' }

/** Builds the parts; connects to nothing yet. Raises ConfigurationError. */
export function createRuntime({
  configuration,
  localKeys,
  log: givenLog,
  telemetry: givenTelemetry,
  now = () => new Date(),
  keepsConnections = false,
}: RuntimeParts): Runtime {
  const log = givenLog ?? createLog(configuration.LOG_LEVEL)
  const telemetry =
    givenTelemetry ?? createTelemetry({ log, endpoint: configuration.OTEL_EXPORTER_OTLP_ENDPOINT })
  const encryption = readKeyRing(configuration)
  const webhook = readWebhook(configuration)
  const pool = openPool(configuration, { log, keepsAll: keepsConnections })
  const database = createDatabase({
    pool,
    addsUnknownUsers: configuration.SUPABASE_URL !== undefined,
    ...telemetry.database,
  })
  const activity = createActivityRecorder(database, (error) =>
    log.warn({ err: error }, 'figures wait for the database'),
  )
  telemetry.listen(activity)
  const alerts = createAlerts(configuration, database)
  const signInOrigin = configuration.SUPABASE_URL ?? configuration.PUBLIC_ORIGIN
  const authAddress = `${signInOrigin.replace(/\/+$/, '')}/auth/v1`
  const unobservedLimiter = openLimiter(configuration, database, log)
  const limiter = observeLimits(unobservedLimiter, telemetry.metrics)
  const ai = openAI(configuration, { database, encryption, telemetry, now })
  // Whoever waits for a request waits no longer than for its user's statements.
  const jobsDatabase = { asJobs: database.asReader }
  const catalogue = new IndustryCatalogue(jobsDatabase)
  const verifiedAnswers = new VerifiedAnswers()

  const parts: ContextParts = { database, ai, activity, verifiedAnswers }

  // Contexts of requests and of rehearsals come from one literal, so that the code that uses them sees one shape.
  function contextOf(
    { database, ai, activity, verifiedAnswers }: ContextParts,
    { user = NOBODY, address, requestId, request, startedAt, taken }: RequestIdentity,
  ): ServiceContext {
    return {
      user,
      database: createRequestDatabase(database, user, {
        statements: taken?.statements ?? [],
        refusalOf: limiter.refusal,
      }),
      jobsDatabase,
      ai: createRequestAI({
        ai,
        limit: aiLimitOf(limiter, { userId: user.id, address }, taken),
        user,
        request,
        deadlineAt: startedAt + ANSWER_WITHIN_MS,
      }),
      encryption,
      catalogue,
      verifiedAnswers,
      log,
      requestId,
      now,
      activity,
      aiBudgetUsdPerDay: Number(configuration.AI_BUDGET_USD_PER_DAY),
    }
  }

  return {
    configuration,
    database,
    ai,
    encryption,
    verifyToken: createTokenVerifier({
      issuer: configuration.SUPABASE_JWT_ISSUER ?? authAddress,
      keys: localKeys
        ? createLocalJWKSet(localKeys)
        : remoteKeys(new URL(`${authAddress}/.well-known/jwks.json`)),
      symmetricSecret: configuration.SUPABASE_JWT_SECRET,
      allowsAnonymousUsers: configuration.ALLOW_ANONYMOUS_USERS,
    }),
    cookieName: sessionCookieName(signInOrigin),
    origins: createOrigins(configuration.PUBLIC_ORIGIN, configuration.ALLOWED_ORIGINS),
    limiter,
    log,
    telemetry,
    activity,
    contextFor: (identity) => contextOf(parts, identity),
    jobContext: (signal) => ({
      database,
      ai,
      log,
      signal,
      webhook,
      retention: {
        archiveDays: configuration.SESSION_ARCHIVE_DAYS,
        deleteDays: configuration.SESSION_DELETE_DAYS,
      },
      alerts,
      observeJob: telemetry.metrics.job,
    }),
    observeRequest: (request) => telemetry.request(request),
    async refreshMetrics() {
      telemetry.metrics.pool(pool)
      telemetry.metrics.stored(await readFigures(database, configuration))
    },
    async rehearse() {
      await catalogue.all()
      const rehearsalAI = openRehearsalAI(encryption)
      await rehearseOnEachConnection(pool, (undone) => {
        const userId = randomUUID()
        const address = randomUUID()
        const rehearsed = {
          database: undone,
          ai: rehearsalAI,
          activity: UNWATCHED,
          verifiedAnswers: new VerifiedAnswers(),
        }
        return rehearseWizard(async (limit) => {
          const taken = limit && (await unobservedLimiter.takeExact(limit, { userId, address }))
          return contextOf(rehearsed, {
            user: { id: userId },
            address,
            requestId: randomUUID(),
            request: { signal: new AbortController().signal },
            startedAt: performance.now(),
            taken,
          })
        })
      })
    },
    async close() {
      await ai.drain()
      await activity.flush().catch(() => undefined)
      await telemetry.close()
      await pool.end()
    },
  }
}

const slot = oneInProcess('runtime', (): { runtime?: Runtime } => ({}))

/** The runtime of this process; made from the environment on first use, where no server has set one. */
export function runtime(): Runtime {
  slot.runtime ??= createRuntime({ configuration: readConfiguration(process.env) })
  return slot.runtime
}

/** Sets the runtime of this process: the server does at start, tests for each server they start. */
export function setRuntime(value: Runtime): void {
  slot.runtime = value
}
