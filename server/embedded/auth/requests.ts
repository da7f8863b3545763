import { z } from 'zod'
import { ApiError } from '#lib/errors.ts'
import { headersOf } from '#lib/http/answer.ts'
import { checkDeclaredSize, readJsonBody } from '#lib/http/body.ts'
import { AuthError } from './auth-error.ts'
import type { CodeChallenge } from './mail-links.ts'

const MIN_PASSWORD_BYTES = 6
const MAX_PASSWORD_BYTES = 72
const MAX_EMAIL_CHARACTERS = 255
/** It travels in every access token and twice in a session cookie, which must fit a request's headers. */
const MAX_METADATA_BYTES = 2_048

/** RFC 7636 allows 128. */
const MAX_CHALLENGE_CHARACTERS = 256

const optionalText = z.string().nullish()

const metadataSchema = z
  .record(z.string(), z.unknown())
  .refine((data) => Buffer.byteLength(JSON.stringify(data)) <= MAX_METADATA_BYTES, {
    error: `User metadata may have at most ${MAX_METADATA_BYTES} bytes as JSON`,
  })

/** Measured before anything else is done with it: an address becomes a key that attempts are counted by. */
const addressText = z
  .string()
  .toLowerCase()
  .max(MAX_EMAIL_CHARACTERS, 'Unable to validate email address: too long')
  .nullish()

const email = z.email({
  pattern: z.regexes.html5Email,
  error: 'Unable to validate email address: invalid format',
})

const SIGN_UP = z.object({
  email: addressText,
  phone: optionalText,
  password: optionalText,
  data: metadataSchema.nullish(),
})
const PASSWORD_GRANT = z.object({ email: addressText, phone: optionalText, password: optionalText })
const REFRESH_GRANT = z.object({ refresh_token: z.string() })

const CODE_CHALLENGE = {
  code_challenge: z.string().max(MAX_CHALLENGE_CHARACTERS).nullish(),
  code_challenge_method: z
    .string()
    .toLowerCase()
    .pipe(z.enum(['s256', 'plain']))
    .nullish(),
}
const RECOVER = z.object({ email: addressText, ...CODE_CHALLENGE })
const MAGIC_LINK = z.object({
  email: addressText,
  phone: optionalText,
  create_user: z.boolean().nullish(),
  data: metadataSchema.nullish(),
  ...CODE_CHALLENGE,
})
const CODE_GRANT = z.object({
  auth_code: z.string().max(MAX_CHALLENGE_CHARACTERS),
  code_verifier: z.string().max(MAX_CHALLENGE_CHARACTERS),
})
const USER_CHANGE = z.object({
  email: optionalText,
  phone: optionalText,
  password: optionalText,
  data: metadataSchema.nullish(),
})

const API_TO_AUTH_ERROR = {
  malformed_json: 'bad_json',
  body_too_large: 'body_too_large',
  unsupported_media_type: 'unsupported_media_type',
} as const

async function readBody<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<z.output<Schema>> {
  let body: unknown
  try {
    checkDeclaredSize(request.headers)
    body = await readJsonBody(request, { optional: false })
  } catch (error) {
    if (!ApiError.isInstance(error) || !(error.code in API_TO_AUTH_ERROR)) throw error
    const code = API_TO_AUTH_ERROR[error.code as keyof typeof API_TO_AUTH_ERROR]
    throw new AuthError(code, { message: error.detail, headers: headersOf(error) })
  }
  return parse(schema, body)
}

function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const place = issue?.path.join('.')
  // A value of another type has no words of ours; the library's stay inside.
  const message = issue?.code === 'invalid_type' ? 'it has another type than it must have' : issue?.message
  throw new AuthError('validation_failed', { message: place ? `${place}: ${message}` : message })
}

export interface SignUpRequest {
  /** Neither: the user is to be anonymous. */
  credentials?: { email: string; password: string }
  metadata: Record<string, unknown>
}

/** Reads a sign-up; raises what Supabase Auth answers to a bad one. */
export async function readSignUp(request: Request): Promise<SignUpRequest> {
  const body = await readBody(request, SIGN_UP)
  const metadata = body.data ?? {}
  if (body.phone) throw new AuthError('phone_provider_disabled')
  if (!body.email && !body.password) return { metadata }
  if (!body.password)
    throw new AuthError('validation_failed', { message: 'Signup requires a valid password' })
  const address = parse(email, body.email ?? '')
  checkPasswordStrength(body.password)
  return { credentials: { email: address, password: body.password }, metadata }
}

function checkPasswordStrength(password: string): void {
  const bytes = Buffer.byteLength(password)
  if (bytes >= MIN_PASSWORD_BYTES && bytes <= MAX_PASSWORD_BYTES) return
  const message =
    bytes < MIN_PASSWORD_BYTES
      ? `Password should be at least ${MIN_PASSWORD_BYTES} characters.`
      : `Password cannot be longer than ${MAX_PASSWORD_BYTES} bytes.`
  throw new AuthError('weak_password', { message, details: { weak_password: { reasons: ['length'] } } })
}

/** Reads a sign-in with a password; what cannot be anybody's address or password is simply a wrong one. */
export async function readPasswordGrant(request: Request): Promise<{ email: string; password: string }> {
  const body = await readBody(request, PASSWORD_GRANT)
  if (body.phone) throw new AuthError('phone_provider_disabled')
  if (!body.email) throw new AuthError('validation_failed', { message: 'missing email or phone' })
  const password = body.password ?? ''
  if (Buffer.byteLength(password) > MAX_PASSWORD_BYTES) throw new AuthError('invalid_credentials')
  return { email: body.email, password }
}

/** Reads the refresh token of a request for new tokens. */
export async function readRefreshGrant(request: Request): Promise<string> {
  return (await readBody(request, REFRESH_GRANT)).refresh_token
}

/** A wish for a link: for whom, and the challenge of the browser that asks. */
export interface LinkRequest {
  email: string
  codeChallenge: CodeChallenge | null
  /** Whether somebody who has no account gets one by opening it. */
  makesUser: boolean
}

const codeChallengeOf = (body: {
  code_challenge?: string | null
  code_challenge_method?: CodeChallenge['method'] | null
}) =>
  body.code_challenge
    ? { challenge: body.code_challenge, method: body.code_challenge_method ?? 'plain' }
    : null

/** Reads a request to reset a forgotten password. */
export async function readRecovery(request: Request): Promise<LinkRequest> {
  const body = await readBody(request, RECOVER)
  return { email: parse(email, body.email ?? ''), codeChallenge: codeChallengeOf(body), makesUser: false }
}

/** Reads a request for a link that signs in without a password. */
export async function readMagicLink(request: Request): Promise<LinkRequest> {
  const body = await readBody(request, MAGIC_LINK)
  if (body.phone) throw new AuthError('phone_provider_disabled')
  return {
    email: parse(email, body.email ?? ''),
    codeChallenge: codeChallengeOf(body),
    makesUser: body.create_user ?? true,
  }
}

/** Reads the code that a link led back with. */
export async function readCodeGrant(request: Request): Promise<{ code: string; verifier: string }> {
  const body = await readBody(request, CODE_GRANT)
  return { code: body.auth_code, verifier: body.code_verifier }
}

/** Reads what a signed-in user changes about the account: the password, and metadata, merged into what stands. */
export async function readUserChange(
  request: Request,
  standing: Record<string, unknown>,
): Promise<{ password?: string; metadata?: Record<string, unknown> }> {
  const body = await readBody(request, USER_CHANGE)
  if (body.email) throw new AuthError('email_change_disabled')
  if (body.phone) throw new AuthError('phone_provider_disabled')
  if (body.password) checkPasswordStrength(body.password)
  return {
    password: body.password || undefined,
    metadata: body.data ? parse(metadataSchema, { ...standing, ...body.data }) : undefined,
  }
}
