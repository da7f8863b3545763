import { z } from 'zod'
import {
  amountUsd,
  baseAddress,
  factor,
  flag,
  folder,
  headerSecret,
  host,
  hostInUrl,
  integer,
  keyRing,
  modelIds,
  origin,
  origins,
  postgresAddress,
  projectAddress,
  returnAddress,
  serviceTokens,
  sharedSecret,
  stallTimes,
  webAddress,
  webhookSecrets,
} from './environment/forms.ts'
import { type WebhookEndpointSetting, webhookEndpoints } from './environment/webhook-endpoints.ts'
import { wrongValueLine } from './environment/wrong-value.ts'
import { KnownError } from './flow/known-error.ts'
import { isLoopbackHost } from './loopback-host.ts'

/** A variable is wrong or missing; the message is one line that names it and says what to set. */
export class ConfigurationError extends KnownError {
  static override readonly kind = 'ConfigurationError'
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

/** Every variable that the product reads, with its default. Names and meanings are the public contract's. */
export const environmentSchema = z.object({
  PORT: integer(0, 65_535).default(3000),
  HOST: host.default('127.0.0.1'),
  /** A module whose default export is the flow that is served. */
  FLOW_FILE: folder.optional(),
  PUBLIC_ORIGIN: origin.optional(),
  /** Where somebody goes who has finished. */
  RETURN_URL: returnAddress.optional(),
  DATA_DIR: folder.default('.data'),
  DATABASE_URL: postgresAddress.optional(),
  MIGRATION_DATABASE_URL: postgresAddress.optional(),
  /** A read replica for operators' figures. */
  READ_DATABASE_URL: postgresAddress.optional(),
  DATABASE_POOL_SIZE: integer(1, 500).optional(),
  SUPABASE_URL: projectAddress.optional(),
  SUPABASE_JWT_ISSUER: webAddress.optional(),
  /** The project's publishable key, which the sign-in page uses; the embedded service needs none. */
  SUPABASE_ANON_KEY: headerSecret().optional(),
  NEXT_PUBLIC_SUPABASE_ANON_KEY: headerSecret().optional(),
  SUPABASE_JWT_SECRET: sharedSecret(32).optional(),
  ALLOW_ANONYMOUS_USERS: flag,
  ALLOW_EMBEDDED_ON_NETWORK: flag,
  AI_GATEWAY_API_KEY: headerSecret().optional(),
  VERCEL_OIDC_TOKEN: headerSecret().optional(),
  AI_GATEWAY_BASE_URL: baseAddress.optional(),
  AI_MODELS_CLASSIFICATION: modelIds.optional(),
  AI_MODELS_RECOMMENDATIONS: modelIds.optional(),
  AI_BUDGET_USD_PER_DAY: amountUsd.default('5'),
  AI_BUDGET_USD_PER_USER_PER_DAY: amountUsd.default('0.25'),
  AI_ZERO_DATA_RETENTION: flag,
  UPSTASH_REDIS_REST_URL: baseAddress.optional(),
  UPSTASH_REDIS_REST_TOKEN: headerSecret().optional(),
  RATE_LIMIT_SCALE: factor(1_000_000).default(1),
  TRUSTED_PROXY_COUNT: integer(0, 10).default(0),
  ALLOWED_ORIGINS: origins.default([]),
  FIELD_ENCRYPTION_KEYS: keyRing.optional(),
  SESSION_ARCHIVE_DAYS: integer(0, 36_500).default(30),
  SESSION_DELETE_DAYS: integer(0, 36_500).default(365),
  WEBHOOK_URL: webAddress.optional(),
  WEBHOOK_SECRET: webhookSecrets.optional(),
  /** More of them, each for all events or some. */
  WEBHOOK_ENDPOINTS: webhookEndpoints.default([]),
  /** After how long without a save a session has stalled. */
  STALLED_AFTER: stallTimes.prefault('24h,3d,6d'),
  SERVICE_TOKENS: serviceTokens.default([]),
  CRON_SECRET: headerSecret(16).optional(),
  METRICS_TOKEN: headerSecret(16).optional(),
  ALERT_WEBHOOK_URL: webAddress.optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: baseAddress.optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
})

export type Configuration = Omit<z.infer<typeof environmentSchema>, 'PUBLIC_ORIGIN'> & {
  PUBLIC_ORIGIN: string
  /** Whether HOST can be reached from this machine only. */
  isLoopbackHost: boolean
}

/** What only who starts the appliance decides. */
type ApplianceVariable = 'PORT' | 'HOST' | 'FLOW_FILE' | 'DATA_DIR' | 'ALLOW_EMBEDDED_ON_NETWORK'
type Variable = Exclude<keyof typeof environmentSchema.shape, ApplianceVariable>

type CamelCase<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Lowercase<Head>}${Capitalize<CamelCase<Tail>>}`
  : Lowercase<Name>

/** A variable's value as code gives it. */
type Setting<Value> = Value extends boolean
  ? boolean
  : Value extends number
    ? number
    : Value extends readonly string[]
      ? readonly string[]
      : Value extends readonly WebhookEndpointSetting[]
        ? readonly WebhookEndpointSetting[]
        : string

/** The variables as options, in camel case; each goes before its variable. */
export type Settings = {
  [Name in Variable as CamelCase<Name>]?:
    | Setting<NonNullable<z.output<typeof environmentSchema>[Name]>>
    | undefined
}

const optionName = (variable: string) =>
  variable.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())

/** The option of every variable. */
export const optionNames = Object.keys(environmentSchema.shape).map(optionName)

/** What the variable of an option would hold; of an empty list nothing, which takes the variable's place all the same. */
function textOf(value: boolean | number | string | readonly (string | object)[]): string | undefined {
  if (typeof value === 'boolean') return value ? '1' : '0'
  if (typeof value !== 'object') return String(value)
  if (value.length === 0) return undefined
  return value.some((each) => typeof each === 'object') ? JSON.stringify(value) : value.join(',')
}

/** The options among what was given, as the variables that they stand for. */
export function variablesOf(given: Settings): Record<string, string | undefined> {
  const values = given as Record<string, Parameters<typeof textOf>[0] | null | undefined>
  return Object.fromEntries(
    Object.keys(environmentSchema.shape).flatMap((variable) => {
      const value = values[optionName(variable)]
      return value === undefined || value === null ? [] : [[variable, textOf(value)]]
    }),
  )
}

/** Each is worth nothing, or something else than was meant, without the other; where a hint helps, it follows. */
const NEEDS_COMPANION: [keyof Configuration, keyof Configuration, string?][] = [
  ['UPSTASH_REDIS_REST_URL', 'UPSTASH_REDIS_REST_TOKEN'],
  ['UPSTASH_REDIS_REST_TOKEN', 'UPSTASH_REDIS_REST_URL'],
  ['WEBHOOK_URL', 'WEBHOOK_SECRET'],
  ['WEBHOOK_SECRET', 'WEBHOOK_URL'],
  ['DATABASE_URL', 'FIELD_ENCRYPTION_KEYS', 'make a key with "npx firststep keys generate", and keep it'],
  ['MIGRATION_DATABASE_URL', 'DATABASE_URL'],
  ['READ_DATABASE_URL', 'DATABASE_URL'],
  ['SUPABASE_JWT_ISSUER', 'SUPABASE_URL'],
]

/**
 * Reads the configuration: what was given, else its variable; an empty variable counts as absent. Raises
 * ConfigurationError for the first that is wrong, by the name under which it was said.
 */
export function readConfiguration(
  environment: Record<string, string | undefined>,
  given: Settings = {},
): Configuration {
  const options = variablesOf(given)
  const variables = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const present = { ...variables, ...options }
  const result = environmentSchema.safeParse(present)
  if (!result.success) {
    const issue = result.error.issues[0]
    const name = String(issue?.path[0])
    const saidAs = name in options ? optionName(name) : name
    throw new ConfigurationError(wrongValueLine(saidAs, issue?.message, present[name]))
  }
  const values = result.data
  const configuration = {
    ...values,
    PUBLIC_ORIGIN: values.PUBLIC_ORIGIN ?? new URL(`http://${hostInUrl(values.HOST)}:${values.PORT}`).origin,
    isLoopbackHost: isLoopbackHost(values.HOST),
  }
  for (const [name, companion, hint] of NEEDS_COMPANION) {
    if (configuration[name] === undefined || configuration[companion] !== undefined) continue
    throw new ConfigurationError(
      `${companion} must be set together with ${name}${hint === undefined ? '' : `: ${hint}`}.`,
    )
  }
  if (!configuration.isLoopbackHost && !configuration.ALLOW_EMBEDDED_ON_NETWORK)
    refuseEmbeddedOnNetwork(configuration)
  return configuration
}

/** The origin of this process's Supabase project; undefined where none is named, or what is named is no address. */
export function projectOrigin(): string | undefined {
  const address = environmentSchema.shape.SUPABASE_URL.safeParse(process.env.SUPABASE_URL || undefined)
  return address.data && new URL(address.data).origin
}

/** The origin that browsers use, where one is named; undefined where none is, or what is named is none. */
export function namedOrigin(): string | undefined {
  return environmentSchema.shape.PUBLIC_ORIGIN.safeParse(process.env.PUBLIC_ORIGIN || undefined).data
}

/** The embedded database and sign-in are for one machine. */
function refuseEmbeddedOnNetwork({ HOST, DATABASE_URL, SUPABASE_URL }: Configuration): void {
  const missing = [DATABASE_URL ? '' : 'DATABASE_URL', SUPABASE_URL ? '' : 'SUPABASE_URL'].filter(Boolean)
  if (missing.length === 0) return
  throw new ConfigurationError(
    `HOST is ${HOST}, which others can reach: set ${missing.join(' and ')}, or ALLOW_EMBEDDED_ON_NETWORK=1 to serve the embedded services there.`,
  )
}
