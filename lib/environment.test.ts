import { afterEach, describe, expect, test, vi } from 'vitest'
import { ConfigurationError, environmentSchema, projectOrigin, readConfiguration } from './environment.ts'

function refusal(environment: Record<string, string>): string {
  try {
    readConfiguration(environment)
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError)
    return (error as Error).message
  }
  return 'accepted'
}

const ADDRESS = 'must be an http(s) address.'
const NO_USER = 'must be an address without a user or password in it.'
const BASE = 'must be an http(s) address without ? and #.'
const PROJECT = 'must be the address of the project, such as https://<ref>.supabase.co, without /auth/v1.'
const ORIGIN = 'must be an origin such as https://app.example.com, without a path or a wildcard.'
const ORIGINS = 'must be origins such as https://app.example.com, comma-separated.'
const HOST = 'must be an address or a name of this machine, such as 127.0.0.1.'
const POSTGRES = 'must be a connection string such as postgres://user:password@host:5432/database.'
const HEADER = 'must be printable ASCII without spaces or line ends.'
const FLAG = 'must be 1 or 0.'
const MODELS = 'must be model ids such as openai/gpt-6-luna, comma-separated.'
const AMOUNT = 'must be an amount in US dollars, such as 0.25.'
const SCALE = 'must be a number over 0 and up to 1000000.'
const DAYS = 'must be a whole number from 0 to 36500.'
const RING = 'must be a key ring id:base64key,…:'
const SECRETS = 'must be secrets of whsec_ and a key in base64, comma-separated.'
const ENDPOINTS =
  'must be JSON such as [{"url": "https://example.com/hook", "secrets": ["whsec_…"], "events": ["onboarding.completed"]}].'
const STALLS = 'must be times without a save such as 24h or 3d, rising and under 7d, comma-separated.'
const SHORT = 'must have at least 16 characters.'
const NAMED =
  'must be services as name:token, comma-separated, each name of up to 64 letters, digits, ".", "_" and "-".'
const TOKEN = 'x'.repeat(32)
const SHORT_TOKEN = 'must have tokens of at least 32 printable ASCII characters.'
const AROUND = ' (a space or a line end, such as one of Windows, stands before or after it: leave it out).'
const KEY = Buffer.alloc(32, 7).toString('base64')

/** Every variable with values that are wrong, and what its line says of each. */
const WRONG: Record<keyof typeof environmentSchema.shape, [value: string, line: string][]> = {
  PORT: ['-1', '65536', '80 80', '0x50', 'http'].map((value) => [
    value,
    'must be a whole number from 0 to 65535.',
  ]),
  HOST: ['bad host', '[::1', 'localhost/x', 'user@localhost', ' '].map((value) => [value, HOST]),
  PUBLIC_ORIGIN: [
    ['app.example.com', ADDRESS],
    ['https://app.example.com/path', ORIGIN],
    ['https://app.example.com/?q', ORIGIN],
    ['https://user:secret@app.example.com', NO_USER],
  ],
  RETURN_URL: ['app', '//evil.example', '/\\evil.example', 'javascript:alert(1)', '/a path'].map((value) => [
    value,
    'must be an http(s) address, or a path such as /app.',
  ]),
  FLOW_FILE: [['  ', 'must be a path.']],
  DATA_DIR: [['  ', 'must be a path.']],
  DATABASE_URL: [
    'localhost:5432/firststep',
    'mysql://localhost/firststep',
    'postgres:firststep',
    'postgres://me:50%@localhost/firststep',
    'postgres://me:a b@localhost/firststep',
  ].map((value) => [value, POSTGRES]),
  MIGRATION_DATABASE_URL: [['db.example.com', POSTGRES]],
  READ_DATABASE_URL: [['db.example.com', POSTGRES]],
  DATABASE_POOL_SIZE: ['0', '501', 'many'].map((value) => [value, 'must be a whole number from 1 to 500.']),
  SUPABASE_URL: [
    ['ref.supabase.co', ADDRESS],
    ['https://', ADDRESS],
    ['https://ref.supabase.co/?apikey=1', BASE],
    ['https://ref.supabase.co/auth/v1', PROJECT],
  ],
  SUPABASE_JWT_ISSUER: [
    ['ref', ADDRESS],
    ['https://ref.supabase.co/auth/v1\n', `must be an http(s) address${AROUND}`],
  ],
  SUPABASE_ANON_KEY: [['two words', HEADER]],
  NEXT_PUBLIC_SUPABASE_ANON_KEY: [['sb_publishable_…', HEADER]],
  SUPABASE_JWT_SECRET: [
    ['x'.repeat(31), 'must have at least 32 characters.'],
    [`${'x'.repeat(32)}\n`, `must not begin or end with a space or a line end${AROUND}`],
  ],
  ALLOW_ANONYMOUS_USERS: ['true', 'yes', '2'].map((value) => [value, FLAG]),
  ALLOW_EMBEDDED_ON_NETWORK: [['true', FLAG]],
  AI_GATEWAY_API_KEY: [['a key\n', HEADER.replace(/\.$/, AROUND)]],
  VERCEL_OIDC_TOKEN: [[' ', HEADER]],
  AI_GATEWAY_BASE_URL: [
    ['gateway.example', ADDRESS],
    ['https://gateway.example/v4/ai?x=1', BASE],
  ],
  AI_MODELS_CLASSIFICATION: ['not a model', 'gpt-6-luna', 'openai/', '/gpt', 'openai/a,gpt'].map((value) => [
    value,
    MODELS,
  ]),
  AI_MODELS_RECOMMENDATIONS: [',,', ' ', 'openai/gpt-6-luna; anthropic/claude'].map((value) => [
    value,
    MODELS,
  ]),
  AI_BUDGET_USD_PER_DAY: ['$5', '5,00', '-1', '.5'].map((value) => [value, AMOUNT]),
  AI_BUDGET_USD_PER_USER_PER_DAY: [['none', AMOUNT]],
  AI_ZERO_DATA_RETENTION: [['on', FLAG]],
  UPSTASH_REDIS_REST_URL: [
    ['redis://localhost:6379', ADDRESS],
    ['https://redis.example/#', BASE],
  ],
  UPSTASH_REDIS_REST_TOKEN: [['a token', HEADER]],
  RATE_LIMIT_SCALE: ['0', '-1', 'x', '1e3', '1000001'].map((value) => [value, SCALE]),
  TRUSTED_PROXY_COUNT: [['11', 'must be a whole number from 0 to 10.']],
  ALLOWED_ORIGINS: [
    ['*', ADDRESS],
    ['null', ADDRESS],
    [',', ORIGINS],
    ['https://app.example.com, https://other.example/path', ORIGIN],
    ['https://*.example.com/', ORIGIN],
  ],
  FIELD_ENCRYPTION_KEYS: [
    [KEY, `${RING} each key must be written as id:base64key, with an id of letters and digits.`],
    [`k1:${KEY},`, `${RING} each key must be written as id:base64key, with an id of letters and digits.`],
    ['ab'.repeat(32), `${RING} each key must be written as id:base64key, with an id of letters and digits.`],
    [`k1:${KEY},k2:short`, `${RING} key 2 must be 32 bytes in base64.`],
    [`k1:${KEY.slice(0, -1)}!`, `${RING} key 1 must be 32 bytes in base64.`],
    [`k1:${KEY},k1:${KEY}`, `${RING} key ids must be different.`],
  ],
  SESSION_ARCHIVE_DAYS: ['-1', '36501', '1.5'].map((value) => [value, DAYS]),
  SESSION_DELETE_DAYS: [['a year', DAYS]],
  WEBHOOK_URL: [
    ['nowhere', ADDRESS],
    ['ftp://example.com', ADDRESS],
    ['https://user:password@example.com/hook', NO_USER],
  ],
  WEBHOOK_ENDPOINTS: [
    ['https://example.com', ENDPOINTS],
    ['{"url": "https://example.com"}', ENDPOINTS],
    ['[{}]', ENDPOINTS],
    ['[{"url": "https://example.com", "secrets": "whsec"}]', ENDPOINTS],
    [
      `[{"url": "https://example.com", "secrets": ["whsec_${KEY}"]}, {"url": "https://Example.com/", "secrets": ["whsec_${KEY}"]}]`,
      'must name each address once.',
    ],
    ['[{"url": "nowhere", "secrets": []}]', ADDRESS],
    ['[{"url": "https://example.com", "secrets": []}]', 'must have at least one secret.'],
    [`[{"url": "https://example.com", "secrets": ["whsec_${KEY}"], "name": "x"}]`, ENDPOINTS],
    [
      `[{"url": "https://example.com", "secrets": ["whsec_${KEY}"], "events": ["done"]}]`,
      'must be events among onboarding.started, onboarding.step_completed, onboarding.stalled, onboarding.completed, onboarding.abandoned, onboarding.plan_changed, onboarding.requirements_due.',
    ],
  ],
  WEBHOOK_SECRET: ['secret', `whsec_${KEY}!`, 'whsec_', 'whsec_YSB', ',', `whsec_${KEY},${KEY}`].map(
    (value) => [value, SECRETS],
  ),
  STALLED_AFTER: ['24', '1w', '0h', '7d', '3d,24h', '24h,1d', ','].map((value) => [value, STALLS]),
  SERVICE_TOKENS: [
    ['billing', NAMED],
    [`two words:${TOKEN}`, NAMED],
    [`:${TOKEN}`, NAMED],
    [`${'x'.repeat(65)}:${TOKEN}`, NAMED],
    ['billing:', SHORT_TOKEN],
    [`billing:${TOKEN.slice(1)}`, SHORT_TOKEN],
    [`billing:${TOKEN} x`, SHORT_TOKEN],
    [`billing:${TOKEN},crm:short`, SHORT_TOKEN],
    [`billing:${TOKEN},billing:${TOKEN}2`, 'must name each service once.'],
    [`billing:${TOKEN},crm:${TOKEN}`, 'must give each service a token of its own.'],
    [',', 'must be services as name:token, comma-separated.'],
  ],
  CRON_SECRET: [
    ['fifteen-letters', SHORT],
    ['sixteen letters and more', HEADER],
  ],
  METRICS_TOKEN: [
    ['fifteen-letters', SHORT],
    ['a-token-that-ends-in-a-line\n', HEADER.replace(/\.$/, AROUND)],
  ],
  ALERT_WEBHOOK_URL: [['hooks.example', ADDRESS]],
  OTEL_EXPORTER_OTLP_ENDPOINT: [
    ['localhost:4318', ADDRESS],
    ['http://localhost:4318?x', BASE],
  ],
  LOG_LEVEL: [['loud', 'must be one of trace, debug, info, warn, error, fatal, silent.']],
}

const wrongValues = Object.entries(WRONG).flatMap(([name, rows]) =>
  rows.map(([value, line]): [string, string, string] => [name, value, line]),
)

test('every variable has values that are refused', () => {
  expect(Object.keys(WRONG).sort()).toEqual(Object.keys(environmentSchema.shape).sort())
  expect(Object.values(WRONG).filter((rows) => rows.length === 0)).toEqual([])
})

test.each(wrongValues)(
  '%s=%j stops the start with one line that names it and says what to write',
  (name, value, line) => {
    expect(refusal({ [name]: value })).toBe(`${name} ${line}`)
  },
)

test.each([
  ['UPSTASH_REDIS_REST_URL', 'https://redis.example', 'UPSTASH_REDIS_REST_TOKEN'],
  ['UPSTASH_REDIS_REST_TOKEN', 'token', 'UPSTASH_REDIS_REST_URL'],
  ['WEBHOOK_URL', 'https://example.com/hook', 'WEBHOOK_SECRET'],
  ['WEBHOOK_SECRET', `whsec_${KEY}`, 'WEBHOOK_URL'],
  ['DATABASE_URL', 'postgres://localhost/firststep', 'FIELD_ENCRYPTION_KEYS'],
  ['MIGRATION_DATABASE_URL', 'postgres://localhost/firststep', 'DATABASE_URL'],
  ['READ_DATABASE_URL', 'postgres://localhost/firststep', 'DATABASE_URL'],
  ['SUPABASE_JWT_ISSUER', 'https://ref.supabase.co/auth/v1', 'SUPABASE_URL'],
])('%s=%s alone stops the start with one line that names %s', (name, value, companion) => {
  expect(refusal({ [name]: value })).toMatch(
    new RegExp(`^${companion} must be set together with ${name}(: [^\n]+)?\\.$`),
  )
})

test.each([
  ['PUBLIC_ORIGIN', 'https://app.example.com'],
  ['DATABASE_URL', 'postgres://me:secret@localhost/firststep'],
  ['TRUSTED_PROXY_COUNT', '1'],
])(
  '%s whose value ends in a line end of Windows, or stands in quotation marks, is told that',
  (name, value) => {
    expect(refusal({ [name]: `${value}\r` })).toMatch(
      / \(a space or a line end, such as one of Windows, .+\)\.$/,
    )
    expect(refusal({ [name]: `"${value}"` })).toMatch(
      / \(the quotation marks around it are part of the value: .+\)\.$/,
    )
  },
)

test('right values are taken as they are', () => {
  const keys = [`k1:${KEY}`, `k2:${KEY}`].join(',')
  expect(
    readConfiguration({
      DATABASE_URL: 'postgres://me:50%25@localhost:5432/firststep?sslrootcert=ca.pem',
      MIGRATION_DATABASE_URL: 'postgresql:///firststep?host=/run/postgresql',
      FIELD_ENCRYPTION_KEYS: keys,
      SUPABASE_URL: 'https://auth.example.com/',
      SUPABASE_JWT_ISSUER: 'https://ref.supabase.co/auth/v1',
      AI_MODELS_CLASSIFICATION: 'openai/gpt-6-luna, novita/deepseek/deepseek-v3.2:free,',
      WEBHOOK_URL: 'https://example.com/hook?key=1',
      WEBHOOK_SECRET: `whsec_${KEY}, whsec_YSBz`,
      CRON_SECRET: 'x'.repeat(16),
      METRICS_TOKEN: 'x'.repeat(16),
      RATE_LIMIT_SCALE: '1000000',
      ALLOWED_ORIGINS: '',
    }),
  ).toMatchObject({
    FIELD_ENCRYPTION_KEYS: keys,
    SUPABASE_JWT_ISSUER: 'https://ref.supabase.co/auth/v1',
    AI_MODELS_CLASSIFICATION: ['openai/gpt-6-luna', 'novita/deepseek/deepseek-v3.2:free'],
    WEBHOOK_URL: 'https://example.com/hook?key=1',
    WEBHOOK_SECRET: [`whsec_${KEY}`, 'whsec_YSBz'],
    RATE_LIMIT_SCALE: 1_000_000,
    ALLOWED_ORIGINS: [],
  })
})

test('a list that is given empty counts as absent, whatever the environment says, and so does what is null', () => {
  const environment = {
    ALLOWED_ORIGINS: 'https://other.example',
    STALLED_AFTER: '1h',
    WEBHOOK_ENDPOINTS: `[{"url": "https://example.com", "secrets": ["whsec_${KEY}"]}]`,
    CRON_SECRET: 'x'.repeat(16),
  }
  const given = { allowedOrigins: [], stalledAfter: [], webhookEndpoints: [], cronSecret: null as never }
  expect(readConfiguration(environment, given)).toMatchObject({
    ALLOWED_ORIGINS: [],
    STALLED_AFTER: ['24h', '3d', '6d'],
    WEBHOOK_ENDPOINTS: [],
    CRON_SECRET: 'x'.repeat(16),
  })
})

test.each(['127.0.0.1', 'localhost', '::1', '[::1]'])('HOST=%s is this machine alone', (HOST) => {
  const { isLoopbackHost, PUBLIC_ORIGIN } = readConfiguration({ HOST })
  expect(isLoopbackHost).toBe(true)
  expect(PUBLIC_ORIGIN).toMatch(/^http:\/\/(127\.0\.0\.1|localhost|\[::1\]):3000$/)
})

test('an origin may end in a slash, and is compared without it', () => {
  const { PUBLIC_ORIGIN, ALLOWED_ORIGINS } = readConfiguration({
    PUBLIC_ORIGIN: 'https://app.example.com/',
    ALLOWED_ORIGINS: 'https://OTHER.example:443/, http://localhost:5173',
  })
  expect([PUBLIC_ORIGIN, ...ALLOWED_ORIGINS]).toEqual([
    'https://app.example.com',
    'https://other.example',
    'http://localhost:5173',
  ])
})

test('the embedded services are not offered to a network by accident', () => {
  for (const HOST of ['0.0.0.0', '::', '10.0.0.1', 'example.com'])
    expect(refusal({ HOST })).toMatch(/DATABASE_URL and SUPABASE_URL.*ALLOW_EMBEDDED_ON_NETWORK=1/)
  expect(refusal({ HOST: '0.0.0.0', ALLOW_EMBEDDED_ON_NETWORK: '1' })).toBe('accepted')
})

describe('what pages may talk to beside their own origin', () => {
  afterEach(() => vi.unstubAllEnvs())

  test.each([
    ['https://abc.supabase.co/', 'https://abc.supabase.co'],
    ['', undefined],
    ['https://abc.supabase.co/auth/v1', undefined],
    ['https://abc.supabase.co; script-src *', undefined],
  ])('of SUPABASE_URL "%s" is %s, whatever else is set', (address, origin) => {
    vi.stubEnv('SUPABASE_URL', address)
    vi.stubEnv('PORT', 'none')
    expect(projectOrigin()).toBe(origin)
  })
})
