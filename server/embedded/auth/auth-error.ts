import { KnownError } from '#lib/flow/known-error.ts'

/** Supabase Auth's error codes that the embedded sign-in gives, with their status and usual message. */
const ERRORS = {
  bad_code_verifier: [400, 'code challenge does not match previously saved code verifier'],
  bad_json: [400, 'Could not parse request body as JSON'],
  validation_failed: [400, 'The request is not valid'],
  invalid_credentials: [400, 'Invalid login credentials'],
  phone_provider_disabled: [400, 'Phone sign-ins are disabled'],
  refresh_token_not_found: [400, 'Invalid Refresh Token: Refresh Token Not Found'],
  refresh_token_already_used: [400, 'Invalid Refresh Token: Already Used'],
  no_authorization: [401, 'This endpoint requires a valid Bearer token'],
  bad_jwt: [403, 'invalid JWT: unable to parse or verify signature'],
  session_not_found: [403, 'Session from session_id claim in JWT does not exist'],
  user_not_found: [403, 'User from sub claim in JWT does not exist'],
  user_banned: [403, 'User is banned'],
  flow_state_not_found: [404, 'invalid flow state, no valid flow state found'],
  not_found: [404, 'This path does not exist'],
  method_not_allowed: [405, 'This path does not take this method'],
  body_too_large: [413, 'The request body is larger than 64 KiB'],
  unsupported_media_type: [415, 'The request body must be application/json'],
  email_change_disabled: [422, 'The email address of an account cannot be changed here'],
  same_password: [422, 'New password should be different from the old password.'],
  user_already_exists: [422, 'User already registered'],
  weak_password: [422, 'Password should be between 6 and 72 bytes long'],
  anonymous_provider_disabled: [422, 'Anonymous sign-ins are disabled'],
  over_request_rate_limit: [429, 'Request rate limit reached'],
  unexpected_failure: [500, 'Unexpected failure, please check server logs for more information'],
  unavailable: [503, 'The sign-in service is out of reach for a moment'],
} as const

export type AuthErrorCode = keyof typeof ERRORS

/** A refusal in Supabase Auth's words; `headers` and `details` go into the answer. */
export class AuthError extends KnownError {
  static override readonly kind = 'AuthError'
  readonly code: AuthErrorCode
  readonly status: number
  readonly headers: Record<string, string>
  readonly details: Record<string, unknown>

  constructor(
    code: AuthErrorCode,
    options: {
      message?: string
      status?: number
      headers?: Record<string, string>
      details?: Record<string, unknown>
    } = {},
  ) {
    const [status, message] = ERRORS[code]
    super(options.message ?? message)
    this.code = code
    this.status = options.status ?? status
    this.headers = options.headers ?? {}
    this.details = options.details ?? {}
  }
}
