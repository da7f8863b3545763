import { createLocalJWKSet, type JSONWebKeySet } from 'jose'
import type pg from 'pg'
import type { Logger } from 'pino'
import type { AI } from '../ai/ai.ts'
import { sessionCookieName } from '../auth/cookies.ts'
import { remoteKeys } from '../auth/remote-keys.ts'
import { createServiceFinder } from '../auth/services.ts'
import { createTokenVerifier } from '../auth/verify-token.ts'
import { verifyEncryptionKeys, verifyRowSecurity } from '../db/verify-database.ts'
import { secondsOf } from '../environment/forms.ts'
import type { Configuration } from '../environment.ts'
import type { Flow } from '../flow/flow.ts'
import { type Addresses, addressIn } from '../http/addresses.ts'
import { createOrigins } from '../http/origins.ts'
import type { Product, RequestIdentity } from '../http/product.ts'
import { unknownUser } from '../http/service-caller.ts'
import type { EventHandler } from '../jobs/handler-receiver.ts'
import { aiLimitOf } from '../limits/ai-limit.ts'
import { observeLimits } from '../limits/observed-limits.ts'
import { createLog } from '../observability/log.ts'
import { createTelemetry, type Telemetry } from '../observability/telemetry.ts'
import { type ActivityRecorder, createActivityRecorder } from '../operators/activity-recorder.ts'
import { createAuditTrail } from '../operators/audit-trail.ts'
import { recordOperatorAct } from '../operators/operator-acts.ts'
import { readFigures } from '../operators/stored-figures.ts'
import { createDatabase, type Database, type DatabaseUser } from '../postgres/database.ts'
import { classifyDatabaseError } from '../postgres/database-errors.ts'
import { createRequestDatabase } from '../postgres/request-database.ts'
import type { FieldEncryption } from '../sealing/field-encryption.ts'
import type { ServiceContext } from '../services/context.ts'
import { IndustryCatalogue } from '../services/industry-catalogue.ts'
import { KnownAnswers } from '../services/known-answers.ts'
import { createRequestAI } from '../services/request-ai.ts'
import { NIL_UUID } from '../uuid.ts'
import { FlowVersions } from '../versions/flow-versions.ts'
import {
  createAlerts,
  openAI,
  openLimiter,
  openPool,
  openReadPool,
  openReceivers,
  readKeyRing,
} from './configured-parts.ts'

/** The long-lived parts of one Firststep. */
export interface Runtime extends Product {
  configuration: Configuration
  database: Database
  ai: AI
  encryption: FieldEncryption
  versions: FlowVersions
  log: Logger
  telemetry: Telemetry
  activity: ActivityRecorder
  /**
   * Proves row security and that the keys open what is stored, and stores what the flow asks; raises
   * DatabaseStateError and FlowVersionError.
   */
  verify(): Promise<void>
  /** Ends the connections, after what is in flight. */
  close(): Promise<void>
}

/** What the embedded services put in the place of configured ones. */
export interface RuntimeParts {
  configuration: Configuration
  flow: Flow
  /** The public keys of a sign-in service in this process. */
  localKeys?: JSONWebKeySet
  log?: Logger
  telemetry?: Telemetry
  addresses: Addresses
  /** Called for every event of the flow. */
  onEvent?: EventHandler
  now?: () => Date
  /** Answers what the gateway of the models is asked. */
  modelFetch?: typeof fetch
}

/** From request to answer, whatever a model does. */
const ANSWER_WITHIN_MS = 5_000

/** A replica that cannot be reached yet keeps figures waiting, and nobody's start. */
async function verifyReplica(readPool: pg.Pool, log: Logger): Promise<void> {
  await verifyRowSecurity(readPool, 'READ_DATABASE_URL').catch((error) => {
    if (classifyDatabaseError(error) !== 'unavailable') throw error
    log.warn({ err: error }, 'figures wait for the read replica')
  })
}

const NOBODY: DatabaseUser & { operatorRole?: undefined } = { id: NIL_UUID }

/** Builds the parts; connects to nothing yet. Raises ConfigurationError. */
export function createRuntime({
  configuration,
  flow,
  localKeys,
  log: givenLog,
  telemetry: givenTelemetry,
  addresses,
  onEvent,
  now = () => new Date(),
  modelFetch,
}: RuntimeParts): Runtime {
  const log = givenLog ?? createLog(configuration.LOG_LEVEL)
  const telemetry =
    givenTelemetry ?? createTelemetry({ log, endpoint: configuration.OTEL_EXPORTER_OTLP_ENDPOINT })
  const encryption = readKeyRing(configuration)
  const receivers = openReceivers(configuration, onEvent, log)
  const pool = openPool(configuration, log)
  const readPool = openReadPool(configuration, log)
  const onPool = (connections: typeof pool) =>
    createDatabase({
      pool: connections,
      addsUnknownUsers: configuration.SUPABASE_URL !== undefined,
      ...telemetry.database,
    })
  const database = onPool(pool)
  const activity = createActivityRecorder(flow, database, (error) =>
    log.warn({ err: error }, 'figures wait for the database'),
  )
  telemetry.listen(activity)
  const alerts = createAlerts(configuration, flow, database)
  const signInOrigin = configuration.SUPABASE_URL ?? configuration.PUBLIC_ORIGIN
  const authAddress = `${signInOrigin.replace(/\/+$/, '')}/auth/v1`
  const limiter = observeLimits(openLimiter(configuration, database, log), telemetry.metrics)
  const ai = openAI(configuration, { database, encryption, telemetry, now, modelFetch })
  // Whoever waits for a request waits no longer than for its user's statements.
  const jobsDatabase = { asJobs: database.asReader }
  const figuresDatabase = readPool === undefined ? jobsDatabase : { asJobs: onPool(readPool).asReader }
  const catalogue = new IndustryCatalogue(jobsDatabase)
  const knownAnswers = new KnownAnswers()
  const versions = new FlowVersions(flow, database)

  const tellBreak = () =>
    log.error(
      'somebody without a key has changed the count of the audit trail; run "npx firststep audit verify"',
    )

  /** A user's database for an operator, whose every act is one row of the audit trail. */
  const operatedDatabase = (operatorId: string, userId: string, reason: string | null) =>
    createRequestDatabase(
      database,
      { id: userId },
      { statements: [], refusalOf: () => undefined },
      createAuditTrail(
        { encryption, onBreak: tellBreak },
        { actor: `operator:${operatorId}`, reason },
        userId,
      ),
    )

  function contextFor({
    user = NOBODY,
    agent,
    address,
    requestId,
    request,
    startedAt,
    taken,
  }: RequestIdentity): ServiceContext {
    return {
      flow,
      user,
      agent,
      database: createRequestDatabase(
        database,
        user,
        {
          statements: taken?.statements ?? [],
          refusalOf: (error) => limiter.refusal(error) ?? (agent && unknownUser(error)),
        },
        agent && createAuditTrail({ encryption, onBreak: tellBreak }, agent, user.id),
      ),
      jobsDatabase,
      figuresDatabase,
      operatorRole: user.operatorRole,
      supportDatabase: database,
      databaseOf: (userId, reason) => operatedDatabase(user.id, userId, reason),
      recordAct: (act) => recordOperatorAct({ database, encryption, onBreak: tellBreak }, user.id, act),
      receivers,
      ai: createRequestAI({
        ai,
        limit: aiLimitOf(limiter, { userId: user.id, address }, taken),
        user,
        request,
        deadlineAt: startedAt + ANSWER_WITHIN_MS,
      }),
      encryption,
      versions,
      catalogue,
      knownAnswers,
      log,
      requestId,
      now,
      activity,
      aiBudgetUsdPerDay: Number(configuration.AI_BUDGET_USD_PER_DAY),
    }
  }

  return {
    flow,
    addressOf: (path) => addressIn(addresses, path),
    configuration,
    database,
    ai,
    encryption,
    versions,
    verifyToken: createTokenVerifier({
      issuer: configuration.SUPABASE_JWT_ISSUER ?? authAddress,
      keys: localKeys
        ? createLocalJWKSet(localKeys)
        : remoteKeys(new URL(`${authAddress}/.well-known/jwks.json`)),
      symmetricSecret: configuration.SUPABASE_JWT_SECRET,
      allowsAnonymousUsers: configuration.ALLOW_ANONYMOUS_USERS,
    }),
    findService: createServiceFinder(configuration.SERVICE_TOKENS),
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
      flow,
      encryption,
      versions,
      log,
      signal,
      receivers,
      retention: {
        archiveDays: configuration.SESSION_ARCHIVE_DAYS,
        deleteDays: configuration.SESSION_DELETE_DAYS,
      },
      stalled: {
        after: configuration.STALLED_AFTER.map((name) => ({ name, seconds: secondsOf(name) })),
        resumeUrl: new URL('/onboarding', configuration.PUBLIC_ORIGIN).href,
      },
      alerts,
      observeJob: telemetry.metrics.job,
    }),
    observeRequest: (request) => telemetry.request(request),
    async refreshMetrics() {
      telemetry.metrics.pool(pool)
      telemetry.metrics.stored(await readFigures(database, flow.id, configuration))
    },
    async verify() {
      await verifyRowSecurity(pool)
      if (readPool !== undefined) await verifyReplica(readPool, log)
      await verifyEncryptionKeys(pool, encryption)
      await versions.store()
    },
    async close() {
      await ai.drain()
      await activity.flush().catch(() => undefined)
      await telemetry.close()
      await Promise.all([pool.end(), readPool?.end()])
    },
  }
}
