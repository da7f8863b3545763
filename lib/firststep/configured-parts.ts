import type pg from 'pg'
import type { Logger } from 'pino'
import { type AI, createAI } from '../ai/ai.ts'
import { embeddedAdvisor } from '../ai/embedded-advisor.ts'
import { parseNanoUsd } from '../ai/money.ts'
import { requestHasVercelToken } from '../ai/vercel-token.ts'
import { endpointName } from '../environment/webhook-endpoints.ts'
import { type Configuration, ConfigurationError } from '../environment.ts'
import type { Flow } from '../flow/flow.ts'
import type { EventReceiver } from '../jobs/event-receiver.ts'
import { createHandlerReceiver, type EventHandler } from '../jobs/handler-receiver.ts'
import { createWebhookReceiver } from '../jobs/webhook-receiver.ts'
import { createRateLimiter } from '../limits/rate-limiter.ts'
import type { RateLimiter } from '../limits/rate-limits.ts'
import { createUpstashLimits } from '../limits/upstash-limits.ts'
import { createAlertPost } from '../observability/alert-post.ts'
import type { Telemetry } from '../observability/telemetry.ts'
import { type AlertWatcher, createAlertWatcher } from '../operators/alert-watcher.ts'
import { readFigures } from '../operators/stored-figures.ts'
import { createPool } from '../postgres/connection.ts'
import type { Database } from '../postgres/database.ts'
import { createFieldEncryption, type FieldEncryption } from '../sealing/field-encryption.ts'

/** The limiter; in Upstash Redis where it is configured. */
export function openLimiter(
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

/** What posts alerts, where an address is configured. */
export function createAlerts(
  configuration: Configuration,
  flow: Flow,
  database: Database,
): AlertWatcher | undefined {
  const url = configuration.ALERT_WEBHOOK_URL
  if (url === undefined) return undefined
  return createAlertWatcher({
    database,
    flow: flow.id,
    readFigures: () => readFigures(database, flow.id, configuration),
    post: createAlertPost(url),
    origin: configuration.PUBLIC_ORIGIN,
  })
}

/** Suggestions and recommendations, with or without a key. */
export function openAI(
  configuration: Configuration,
  {
    database,
    encryption,
    telemetry,
    now,
    modelFetch = (input, init) => fetch(input, init),
  }: {
    database: Database
    encryption: FieldEncryption
    telemetry: Telemetry
    now: () => Date
    modelFetch?: typeof fetch
  },
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
    fetch: (input, init) => modelFetch(input, telemetry.withTrace(init)),
    now: () => now().getTime(),
  })
}

/** The configuration has checked the form already. */
const nanoUsd = (amountUsd: string): bigint => parseNanoUsd(amountUsd) ?? 0n

/** Raises ConfigurationError without keys. */
export function readKeyRing({ FIELD_ENCRYPTION_KEYS }: Configuration): FieldEncryption {
  if (FIELD_ENCRYPTION_KEYS !== undefined) return createFieldEncryption(FIELD_ENCRYPTION_KEYS)
  throw new ConfigurationError(
    'FIELD_ENCRYPTION_KEYS must be set; make a key with: npx firststep keys generate',
  )
}

/** Who is told of events. */
export function openReceivers(
  { WEBHOOK_URL: url, WEBHOOK_SECRET: secrets, WEBHOOK_ENDPOINTS }: Configuration,
  onEvent: EventHandler | undefined,
  log: Logger,
): EventReceiver[] {
  return [
    ...(url === undefined || secrets === undefined
      ? []
      : [createWebhookReceiver({ name: 'webhook', url, secrets })]),
    ...WEBHOOK_ENDPOINTS.map((endpoint) =>
      createWebhookReceiver({ ...endpoint, name: endpointName(endpoint.url) }),
    ),
    ...(onEvent === undefined ? [] : [createHandlerReceiver(onEvent, log)]),
  ]
}

/** Raises ConfigurationError without an address. */
export function openPool({ DATABASE_URL, DATABASE_POOL_SIZE }: Configuration, log: Logger): pg.Pool {
  if (DATABASE_URL === undefined)
    throw new ConfigurationError('DATABASE_URL must be set, or databaseUrl given to createFirststep.')
  return createPool(DATABASE_URL, { size: DATABASE_POOL_SIZE, onError: tellBrokenConnection(log) })
}

/** Operators are few, and their figures may wait for each other. */
const READ_POOL_SIZE = 2

/** The connections to the read replica, where there is one. */
export function openReadPool({ READ_DATABASE_URL }: Configuration, log: Logger): pg.Pool | undefined {
  if (READ_DATABASE_URL === undefined) return undefined
  return createPool(READ_DATABASE_URL, { size: READ_POOL_SIZE, onError: tellBrokenConnection(log) })
}

const tellBrokenConnection = (log: Logger) => (error: Error) =>
  log.warn({ err: error }, 'an idle database connection broke')
