import { z } from 'zod'
import { KnownError } from './known-error.ts'

/** A variable is wrong or missing; the message is one line that names it and says what to set. */
export class ConfigurationError extends KnownError {
  static override readonly kind = 'ConfigurationError'
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

/** An IPv6 address stands in brackets there. */
const hostInUrl = (value: string) => (value.includes(':') && !value.startsWith('[') ? `[${value}]` : value)

const flag = z
  .enum(['0', '1'], { error: 'must be 1 or 0' })
  .default('0')
  .transform((value) => value === '1')

const list = z
  .string()
  .default('')
  .transform((value) =>
    value
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ''),
  )

const integer = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/, { error: `must be a whole number from ${min} to ${max}` })
    .transform(Number)
    .refine((value) => value >= min && value <= max, {
      error: `must be a whole number from ${min} to ${max}`,
    })

const amountUsd = z
  .string()
  .regex(/^\d{1,9}(\.\d{1,9})?$/, { error: 'must be an amount in US dollars, such as 0.25' })

const webAddress = z
  .string()
  .refine((value) => /^https?:$/.test(URL.parse(value)?.protocol ?? ''), {
    error: 'must be an http(s) address',
  })
  // No request can be made to such an address.
  .refine((value) => URL.parse(value)?.username === '' && URL.parse(value)?.password === '', {
    error: 'must be an address without a user or password in it',
  })

/** What browsers send as `Origin`; with anything more in it, the variable would mean something else than it says. */
const origin = webAddress
  .refine(
    (value) => {
      const url = URL.parse(value)
      return url === null || (url.href === `${url.origin}/` && !value.includes('*'))
    },
    { error: 'must be an origin such as https://app.example.com, without a path or a wildcard' },
  )
  .transform((value) => new URL(value).origin)

const host = z
  .string()
  .refine((value) => URL.canParse(`http://${hostInUrl(value)}`) && !/[/?#@]/.test(value), {
    error: 'must be an address or a name of this machine, such as 127.0.0.1',
  })

const postgresAddress = z
  .string()
  .refine((value) => /^postgres(ql)?:$/.test(URL.parse(value)?.protocol ?? ''), {
    error: 'must be a connection string such as postgres://user:password@host:5432/database',
  })

/** Every variable that the product reads, with its default. Names and meanings are the public contract's. */
const environmentSchema = z.object({
  PORT: integer(0, 65_535).default(3000),
  HOST: host.default('127.0.0.1'),
  PUBLIC_ORIGIN: origin.optional(),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: postgresAddress.optional(),
  MIGRATION_DATABASE_URL: postgresAddress.optional(),
  DATABASE_POOL_SIZE: integer(1, 500).optional(),
  SUPABASE_URL: webAddress.optional(),
  /** The project's publishable key, which the sign-in page uses; the embedded service needs none. */
  SUPABASE_ANON_KEY: z.string().optional(),
  NEXT_PUBLIC_SUPABASE_ANON_KEY: z.string().optional(),
  SUPABASE_JWT_SECRET: z.string().min(32, { error: 'must have at least 32 characters' }).optional(),
  ALLOW_ANONYMOUS_USERS: flag,
  ALLOW_EMBEDDED_ON_NETWORK: flag,
  AI_GATEWAY_API_KEY: z.string().optional(),
  VERCEL_OIDC_TOKEN: z.string().optional(),
  AI_GATEWAY_BASE_URL: webAddress.optional(),
  AI_MODELS_CLASSIFICATION: list,
  AI_MODELS_RECOMMENDATIONS: list,
  AI_BUDGET_USD_PER_DAY: amountUsd.default('5'),
  AI_BUDGET_USD_PER_USER_PER_DAY: amountUsd.default('0.25'),
  AI_ZERO_DATA_RETENTION: flag,
  UPSTASH_REDIS_REST_URL: webAddress.optional(),
  UPSTASH_REDIS_REST_TOKEN: z.string().optional(),
  RATE_LIMIT_SCALE: z
    .string()
    .regex(/^\d+(\.\d+)?$/, { error: 'must be a positive number' })
    .transform(Number)
    .refine((value) => value > 0, { error: 'must be a positive number' })
    .default(1),
  TRUSTED_PROXY_COUNT: integer(0, 10).default(0),
  ALLOWED_ORIGINS: list.pipe(z.array(origin)),
  FIELD_ENCRYPTION_KEYS: z.string().optional(),
  SESSION_ARCHIVE_DAYS: integer(0, 36_500).default(30),
  SESSION_DELETE_DAYS: integer(0, 36_500).default(365),
  WEBHOOK_URL: webAddress.optional(),
  WEBHOOK_SECRET: z.string().optional(),
  CRON_SECRET: z.string().min(16, { error: 'must have at least 16 characters' }).optional(),
  METRICS_TOKEN: z.string().min(16, { error: 'must have at least 16 characters' }).optional(),
  ALERT_WEBHOOK_URL: webAddress.optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: webAddress.optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
})

export type Configuration = Omit<z.infer<typeof environmentSchema>, 'PUBLIC_ORIGIN'> & {
  PUBLIC_ORIGIN: string
  /** Whether HOST can be reached from this machine only. */
  isLoopbackHost: boolean
}

/** Whether a host name means this machine. */
export function isLoopbackHost(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host)
}

const needsCompanion: [keyof Configuration, keyof Configuration][] = [
  ['UPSTASH_REDIS_REST_URL', 'UPSTASH_REDIS_REST_TOKEN'],
  ['UPSTASH_REDIS_REST_TOKEN', 'UPSTASH_REDIS_REST_URL'],
  ['WEBHOOK_URL', 'WEBHOOK_SECRET'],
  ['DATABASE_URL', 'FIELD_ENCRYPTION_KEYS'],
]

/** Reads the configuration; an empty variable counts as absent. Raises ConfigurationError for the first wrong one. */
export function readConfiguration(environment: Record<string, string | undefined>): Configuration {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const result = environmentSchema.safeParse(present)
  if (!result.success) {
    const issue = result.error.issues[0]
    throw new ConfigurationError(`${String(issue?.path[0])} ${issue?.message}.`)
  }
  const values = result.data
  const configuration = {
    ...values,
    PUBLIC_ORIGIN: values.PUBLIC_ORIGIN ?? new URL(`http://${hostInUrl(values.HOST)}:${values.PORT}`).origin,
    isLoopbackHost: isLoopbackHost(values.HOST),
  }
  for (const [name, companion] of needsCompanion) {
    if (configuration[name] !== undefined && configuration[companion] === undefined) {
      throw new ConfigurationError(`${companion} must be set together with ${name}.`)
    }
  }
  if (!configuration.isLoopbackHost && !configuration.ALLOW_EMBEDDED_ON_NETWORK)
    refuseEmbeddedOnNetwork(configuration)
  return configuration
}

/** The embedded database and sign-in are for one machine. */
function refuseEmbeddedOnNetwork({ HOST, DATABASE_URL, SUPABASE_URL }: Configuration): void {
  const missing = [DATABASE_URL ? '' : 'DATABASE_URL', SUPABASE_URL ? '' : 'SUPABASE_URL'].filter(Boolean)
  if (missing.length === 0) return
  throw new ConfigurationError(
    `HOST is ${HOST}, which others can reach: set ${missing.join(' and ')}, or ALLOW_EMBEDDED_ON_NETWORK=1 to serve the embedded services there.`,
  )
}
