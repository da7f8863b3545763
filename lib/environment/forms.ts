import { z } from 'zod'
import { parseKeyRing } from '../sealing/key-ring.ts'

/** The forms that a variable's value may have; each error goes after the variable's name and says what to write. */

/** An IPv6 address stands in brackets there. */
export const hostInUrl = (value: string) =>
  value.includes(':') && !value.startsWith('[') ? `[${value}]` : value

export const flag = z
  .enum(['0', '1'], { error: 'must be 1 or 0' })
  .default('0')
  .transform((value) => value === '1')

export const integer = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/, { error: `must be a whole number from ${min} to ${max}` })
    .transform(Number)
    .refine((value) => value >= min && value <= max, {
      error: `must be a whole number from ${min} to ${max}`,
    })

export const factor = (max: number) =>
  z
    .string()
    .regex(/^\d+(\.\d+)?$/, { error: `must be a number over 0 and up to ${max}` })
    .transform(Number)
    .refine((value) => value > 0 && value <= max, { error: `must be a number over 0 and up to ${max}` })

export const amountUsd = z
  .string()
  .regex(/^\d{1,9}(\.\d{1,9})?$/, { error: 'must be an amount in US dollars, such as 0.25' })

export const webAddress = z
  .string()
  .refine((value) => /^https?:\/\/\S+$/i.test(value) && URL.canParse(value), {
    error: 'must be an http(s) address',
  })
  // No request can be made to such an address.
  .refine((value) => URL.parse(value)?.username === '' && URL.parse(value)?.password === '', {
    error: 'must be an address without a user or password in it',
  })

/** An address that paths are put after. */
export const baseAddress = webAddress.refine((value) => !/[?#]/.test(value), {
  error: 'must be an http(s) address without ? and #',
})

/** Where browsers are led: an address, or a path of the origin that they are at. */
export const returnAddress = z
  .string()
  .refine((value) => webAddress.safeParse(value).success || /^\/(?![/\\])\S*$/.test(value), {
    error: 'must be an http(s) address, or a path such as /app',
  })

/** The project's own address: its services' paths are added to it. */
export const projectAddress = baseAddress.refine((value) => !/\/auth\/v1\/*$/.test(value), {
  error: 'must be the address of the project, such as https://<ref>.supabase.co, without /auth/v1',
})

/** What browsers send as `Origin`; with anything more in it, the variable would mean something else than it says. */
export const origin = webAddress
  .refine(
    (value) => {
      const url = URL.parse(value)
      return url === null || (url.href === `${url.origin}/` && !value.includes('*'))
    },
    { error: 'must be an origin such as https://app.example.com, without a path or a wildcard' },
  )
  .transform((value) => new URL(value).origin)

export const host = z
  .string()
  .refine((value) => URL.canParse(`http://${hostInUrl(value)}`) && !/[/?#@\s]/.test(value), {
    error: 'must be an address or a name of this machine, such as 127.0.0.1',
  })

export const folder = z.string().refine((value) => value.trim() !== '', { error: 'must be a path' })

export const postgresAddress = z.string().refine(isPostgresAddress, {
  error: 'must be a connection string such as postgres://user:password@host:5432/database',
})

function isPostgresAddress(value: string): boolean {
  const url = URL.parse(value)
  if (url === null || !/^postgres(ql)?:\/\/\S+$/i.test(value)) return false
  try {
    // The driver decodes them, and fails on a bare percent sign.
    for (const part of [url.username, url.password, url.hostname, url.pathname]) decodeURIComponent(part)
    return true
  } catch {
    return false
  }
}

/** A secret that is shared as a text, without what a file or a copy leaves at its ends. */
export const sharedSecret = (minCharacters: number) =>
  z
    .string()
    .min(minCharacters, { error: `must have at least ${minCharacters} characters` })
    .refine((value) => value === value.trim(), { error: 'must not begin or end with a space or a line end' })

/** A secret that travels in a header, where neither spaces nor line ends survive. */
export const headerSecret = (minCharacters = 1) =>
  z
    .string()
    .regex(/^[\x21-\x7e]+$/, { error: 'must be printable ASCII without spaces or line ends' })
    .min(minCharacters, { error: `must have at least ${minCharacters} characters` })

/** At least one entry, where the variable is set at all. */
const commaSeparated = (what: string) =>
  z
    .string()
    .transform((value) =>
      value
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== ''),
    )
    .refine((entries) => entries.length > 0, { error: `must be ${what}, comma-separated` })

export const origins = commaSeparated('origins such as https://app.example.com').pipe(z.array(origin))

const MODEL_IDS = 'model ids such as openai/gpt-6-luna'

export const modelIds = commaSeparated(MODEL_IDS).pipe(
  z.array(z.string().regex(/^[\w.-]+(\/[\w.:@-]+)+$/, { error: `must be ${MODEL_IDS}, comma-separated` })),
)

const WEBHOOK_SECRETS = 'secrets of whsec_ and a key in base64'

export const webhookSecret = z
  .string()
  .refine(isWebhookSecret, { error: `must be ${WEBHOOK_SECRETS}, comma-separated` })

export const webhookSecrets = commaSeparated(WEBHOOK_SECRETS).pipe(z.array(webhookSecret))

function isWebhookSecret(value: string): boolean {
  const [, encoded = ''] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(value) ?? []
  return encoded !== '' && encoded.length % 4 === 0
}

const STALL_TIMES = 'times without a save such as 24h or 3d, rising and under 7d'
const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400 }
const MAX_STALL_TIMES = 10

/** Times such as `24h`; they rise and end before a session expires. */
export const stallTimes = commaSeparated(STALL_TIMES).refine(
  (times) => {
    const seconds = times.map(secondsOf)
    const isRising = seconds.every((each, place) => each > (seconds[place - 1] ?? 0))
    return isRising && times.length <= MAX_STALL_TIMES && (seconds.at(-1) ?? 0) < 7 * 86_400
  },
  { error: `must be ${STALL_TIMES}, comma-separated` },
)

/** The seconds that a time such as `24h` stands for; 0 for what is none. */
export function secondsOf(time: string): number {
  const [, count = '', unit = ''] = /^(\d{1,7})([smhd])$/.exec(time) ?? []
  return Number(count) * (SECONDS[unit] ?? 0)
}

export const keyRing = z.string().superRefine((value, context) => {
  try {
    parseKeyRing(value)
  } catch (error) {
    context.addIssue({
      code: 'custom',
      message: `must be a key ring id:base64key,…: ${(error as Error).message}`,
    })
  }
})

/** What another backend is known by, and the secret that it sends. */
export interface ServiceToken {
  name: string
  token: string
}

const MIN_SERVICE_TOKEN_CHARACTERS = 32
const SERVICE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/

/** Names and tokens are each there once: a token says who calls. */
export const serviceTokens = commaSeparated('services as name:token').pipe(
  z
    .array(
      z
        .string()
        .transform((entry): ServiceToken => {
          const end = entry.indexOf(':')
          return { name: entry.slice(0, Math.max(0, end)), token: entry.slice(end + 1) }
        })
        .refine(({ name }) => SERVICE_NAME.test(name), {
          error:
            'must be services as name:token, comma-separated, each name of up to 64 letters, digits, ".", "_" and "-"',
        })
        .refine(({ token }) => headerSecret(MIN_SERVICE_TOKEN_CHARACTERS).safeParse(token).success, {
          error: `must have tokens of at least ${MIN_SERVICE_TOKEN_CHARACTERS} printable ASCII characters`,
        }),
    )
    .refine((services) => new Set(services.map(({ name }) => name)).size === services.length, {
      error: 'must name each service once',
    })
    .refine((services) => new Set(services.map(({ token }) => token)).size === services.length, {
      error: 'must give each service a token of its own',
    }),
)
