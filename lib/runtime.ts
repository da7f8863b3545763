import { createLocalJWKSet, type JSONWebKeySet } from 'jose'
import type pg from 'pg'
import type { Logger } from 'pino'
import { type AI, createAI } from './ai/ai.ts'
import { parseNanoUsd } from './ai/money.ts'
import { requestHasVercelToken } from './ai/vercel-token.ts'
import { sessionCookieName } from './auth/cookies.ts'
import { remoteKeys } from './auth/remote-keys.ts'
import { createTokenVerifier, type TokenVerifier } from './auth/verify-token.ts'
import { type Configuration, ConfigurationError, readConfiguration } from './configuration.ts'
import { createPool } from './db/connection.ts'
import { createDatabase, type Database, type DatabaseUser, type Statement } from './db/database.ts'
import { createFieldEncryption, type FieldEncryption } from './db/field-encryption.ts'
import { ApiError } from './errors.ts'
import { observeLimits } from './http/observed-limits.ts'
import { createOrigins, type Origins } from './http/origins.ts'
import { createRateLimiter } from './http/rate-limiter.ts'
import type { RateLimiter } from './http/rate-limits.ts'
import { createUpstashLimits } from './http/upstash-limits.ts'
import { createAlertPost } from './observability/alert-post.ts'
import { createLog } from './observability/log.ts'
import type { ObservedRequest } from './observability/request-log.ts'
import { createTelemetry, type Telemetry } from './observability/telemetry.ts'
import { type ActivityRecorder, createActivityRecorder } from './services/activity-recorder.ts'
import { embeddedAdvisor } from './services/advisor.ts'
import { type AlertWatcher, createAlertWatcher } from './services/alert-service.ts'
import type { ServiceContext } from './services/context.ts'
import { IndustryCatalogue } from './services/industry-catalogue.ts'
import type { JobContext } from './services/jobs-service.ts'
import { readFigures } from './services/stored-figures.ts'
import { VerifiedAnswers } from './services/verified-answers.ts'
import { createWebhookEndpoint, type WebhookEndpoint } from './services/webhook-service.ts'

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
  /** Ends the connections, after what is in flight. */
  close(): Promise<void>
}

interface RequestIdentity {
  user: DatabaseUser | undefined
  address: string
  requestId: string
  /** Whose signal fires when the caller has left; made on first use, since most requests never look. */
  request: { readonly signal: AbortSignal }
  /** When the request came in, as a reading of performance.now(). */
  startedAt: number
  charges: Statement[]
  mayCallModel: boolean
}

/** What the embedded services put in the place of configured ones. */
export interface RuntimeParts {
  configuration: Configuration
  /** The public keys of a sign-in service in this process. */
  localKeys?: JSONWebKeySet
  log?: Logger
  telemetry?: Telemetry
  now?: () => Date
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
}: RuntimeParts): Runtime {
  const log = givenLog ?? createLog(configuration.LOG_LEVEL)
  const telemetry =
    givenTelemetry ?? createTelemetry({ log, endpoint: configuration.OTEL_EXPORTER_OTLP_ENDPOINT })
  const encryption = readKeyRing(configuration)
  const webhook = readWebhook(configuration)
  const pool = openPool(configuration, log)
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
  const issuer = `${signInOrigin.replace(/\/+$/, '')}/auth/v1`
  const limiter = observeLimits(openLimiter(configuration, database, log), telemetry.metrics)
  const ai = openAI(configuration, { database, encryption, telemetry, now })
  const catalogue = new IndustryCatalogue()
  const verifiedAnswers = new VerifiedAnswers()

  function contextFor({
    user,
    address,
    requestId,
    request,
    startedAt,
    charges,
    mayCallModel,
  }: RequestIdentity): ServiceContext {
    const caller = user ?? NOBODY
    return {
      user: caller,
      database,
      ai,
      encryption,
      catalogue,
      verifiedAnswers,
      log,
      requestId,
      now,
      get signal() {
        return request.signal
      },
      deadlineAt: startedAt + ANSWER_WITHIN_MS,
      charges,
      mayCallModel,
      storedAiLimits: () => limiter.storedLimits('ai', { userId: caller.id, address }),
      takeAiLimit: () => takeAiLimit(caller, address),
      activity,
      aiBudgetUsdPerDay: Number(configuration.AI_BUDGET_USD_PER_DAY),
    }
  }

  async function takeAiLimit(user: DatabaseUser, address: string): Promise<boolean> {
    try {
      const { isUncounted } = await limiter.takeExact('ai', { userId: user.id, address })
      return !isUncounted
    } catch (error) {
      if (error instanceof ApiError && error.code === 'rate_limited') return false
      throw error
    }
  }

  return {
    configuration,
    database,
    ai,
    encryption,
    verifyToken: createTokenVerifier({
      issuer,
      keys: localKeys ? createLocalJWKSet(localKeys) : remoteKeys(new URL(`${issuer}/.well-known/jwks.json`)),
      symmetricSecret: configuration.SUPABASE_JWT_SECRET,
      allowsAnonymousUsers: configuration.ALLOW_ANONYMOUS_USERS,
    }),
    cookieName: sessionCookieName(signInOrigin),
    origins: createOrigins(configuration.PUBLIC_ORIGIN, configuration.ALLOWED_ORIGINS),
    limiter,
    log,
    telemetry,
    activity,
    contextFor,
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
    async close() {
      await ai.drain()
      await activity.flush().catch(() => undefined)
      await telemetry.close()
      await pool.end()
    },
  }
}

function openLimiter(
  { RATE_LIMIT_SCALE, UPSTASH_REDIS_REST_URL: url, UPSTASH_REDIS_REST_TOKEN: token }: Configuration,
  database: Database,
  log: Logger,
): RateLimiter {
  return createRateLimiter({
    scale: RATE_LIMIT_SCALE,
    database,
    upstash: url === undefined || token === undefined ? undefined : createUpstashLimits({ url, token }),
    // The library's messages hold commands and keys, so only the kind of error is told.
    onOutage: (error) =>
      log.warn(
        { kind: error instanceof Error ? error.name : 'unknown' },
        'the store of the rate limits is out of reach',
      ),
  })
}

function createAlerts(configuration: Configuration, database: Database): AlertWatcher | undefined {
  const url = configuration.ALERT_WEBHOOK_URL
  if (url === undefined) return undefined
  return createAlertWatcher({
    database,
    readFigures: () => readFigures(database, configuration),
    post: createAlertPost(url),
    origin: configuration.PUBLIC_ORIGIN,
  })
}

function openAI(
  configuration: Configuration,
  {
    database,
    encryption,
    telemetry,
    now,
  }: Pick<Runtime, 'database' | 'encryption' | 'telemetry'> & { now: () => Date },
): AI {
  return createAI({
    apiKey: configuration.AI_GATEWAY_API_KEY,
    hasOidcToken: () => configuration.VERCEL_OIDC_TOKEN !== undefined || requestHasVercelToken(),
    baseURL: configuration.AI_GATEWAY_BASE_URL,
    models: {
      classification: configuration.AI_MODELS_CLASSIFICATION,
      recommendations: configuration.AI_MODELS_RECOMMENDATIONS,
    },
    budgets: {
      dayNanoUsd: nanoUsd(configuration.AI_BUDGET_USD_PER_DAY),
      userDayNanoUsd: nanoUsd(configuration.AI_BUDGET_USD_PER_USER_PER_DAY),
    },
    zeroDataRetention: configuration.AI_ZERO_DATA_RETENTION,
    database,
    sealing: encryption,
    secret: encryption.digests('names of users and questions')[0] ?? '',
    advisor: embeddedAdvisor,
    observer: telemetry.ai,
    fetch: (input, init) => fetch(input, telemetry.withTrace(init)),
    now: () => now().getTime(),
  })
}

/** The configuration has checked the form already. */
const nanoUsd = (amountUsd: string): bigint => parseNanoUsd(amountUsd) ?? 0n

function readKeyRing({ FIELD_ENCRYPTION_KEYS }: Configuration): FieldEncryption {
  if (FIELD_ENCRYPTION_KEYS === undefined) {
    throw new ConfigurationError(
      'FIELD_ENCRYPTION_KEYS must be set; make a key with: npm run keys -- generate',
    )
  }
  try {
    return createFieldEncryption(FIELD_ENCRYPTION_KEYS)
  } catch (error) {
    throw new ConfigurationError(
      `FIELD_ENCRYPTION_KEYS is wrong: ${error instanceof Error ? error.message : error}.`,
    )
  }
}

function readWebhook({ WEBHOOK_URL, WEBHOOK_SECRET }: Configuration): WebhookEndpoint | undefined {
  if (WEBHOOK_URL === undefined || WEBHOOK_SECRET === undefined) return undefined
  try {
    return createWebhookEndpoint(WEBHOOK_URL, WEBHOOK_SECRET)
  } catch (error) {
    throw new ConfigurationError(
      `WEBHOOK_SECRET is wrong: ${error instanceof Error ? error.message : error}.`,
    )
  }
}

function openPool({ DATABASE_URL, DATABASE_POOL_SIZE }: Configuration, log: Logger): pg.Pool {
  if (DATABASE_URL === undefined)
    throw new ConfigurationError('DATABASE_URL must be set, or start with npm start.')
  return createPool(DATABASE_URL, {
    size: DATABASE_POOL_SIZE,
    onError: (error) => log.warn({ err: error }, 'an idle database connection broke'),
  })
}

/** Next bundles a second copy of every module, so the one runtime of a process hangs on the global object. */
const SLOT = Symbol.for('firststep.runtime')
const holder = globalThis as typeof globalThis & { [SLOT]?: Runtime }

/** The runtime of this process; made from the environment on first use, where no server has set one. */
export function runtime(): Runtime {
  holder[SLOT] ??= createRuntime({ configuration: readConfiguration(process.env) })
  return holder[SLOT]
}

/** Sets the runtime of this process: the server does at start, tests for each server they start. */
export function setRuntime(value: Runtime): void {
  holder[SLOT] = value
}
