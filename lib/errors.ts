import { type FieldPath, jsonPointer, parameterName } from './field-path.ts'
import { englishRefusal } from './flow/english-refusal.ts'
import { KnownError } from './flow/known-error.ts'
import { type Told, told } from './flow/told.ts'

interface ErrorKind {
  status: number
  title: string
  /** What the caller does next; used where the place that raised the error knows nothing better. */
  detail: string
}

/** Every failure that the API can answer with: the only list, from which documentation derives. */
export const ERRORS = {
  malformed_json: {
    status: 400,
    title: 'Malformed JSON',
    detail: 'Send one JSON object that follows RFC 8259.',
  },
  malformed_request: {
    status: 400,
    title: 'Malformed request',
    detail: 'Send one well-formed HTTP/1.1 request, with one valid Host header.',
  },
  unauthenticated: {
    status: 401,
    title: 'Not signed in',
    detail: 'Sign in again and send the new access token as "Authorization: Bearer <token>".',
  },
  forbidden_origin: {
    status: 403,
    title: 'Origin not allowed',
    detail: 'Call from an allowed origin, or send a Bearer token instead of a cookie.',
  },
  forbidden: {
    status: 403,
    title: 'Not allowed',
    detail: 'Ask an administrator for the role that this endpoint needs.',
  },
  not_found: { status: 404, title: 'Not found', detail: 'Check the address and the id.' },
  method_not_allowed: {
    status: 405,
    title: 'Method not allowed',
    detail: 'Use one of the methods that the Allow header lists.',
  },
  request_timeout: {
    status: 408,
    title: 'Request timed out',
    detail: 'Send the headers within 10 seconds and the whole request within 30, on a new connection.',
  },
  edit_conflict: {
    status: 409,
    title: 'Edited elsewhere',
    detail: 'Show both values, let the person choose, and save again with the new revision.',
  },
  flow_changed: {
    status: 409,
    title: 'Questions have changed',
    detail: 'The questions have changed. Load the flow again, show what was typed in it, and save again.',
  },
  steps_incomplete: {
    status: 409,
    title: 'Steps are missing',
    detail: 'Save the steps and fields listed under "missing", then try again.',
  },
  session_closed: {
    status: 409,
    title: 'Session is closed',
    detail: 'Call POST /api/onboarding/start to go on in another session.',
  },
  session_expired: {
    status: 410,
    title: 'Session has expired',
    detail: 'Call POST /api/onboarding/start: the new session starts with the answers of this one.',
  },
  body_too_large: {
    status: 413,
    title: 'Body too large',
    detail: 'Send at most 64 KiB.',
  },
  unsupported_media_type: {
    status: 415,
    title: 'Unsupported media type',
    detail: 'Send the body as application/json in UTF-8, without a content encoding.',
  },
  validation_failed: {
    status: 422,
    title: 'Validation failed',
    detail: 'Correct the fields listed under "errors" and send the request again.',
  },
  not_asked: {
    status: 422,
    title: 'Not asked',
    detail: 'Leave out the answers listed under "errors", which these answers do not ask for.',
  },
  op_id_reused: {
    status: 422,
    title: 'Operation id reused',
    detail: 'This opId was used for another request. Send a new UUID for a new operation.',
  },
  rate_limited: {
    status: 429,
    title: 'Too many requests',
    detail: 'Wait for the seconds that the Retry-After header gives, then try again.',
  },
  headers_too_large: {
    status: 431,
    title: 'Headers too large',
    detail: 'Send at most 64 KiB of headers; remove cookies that nobody needs.',
  },
  internal: {
    status: 500,
    title: 'Internal error',
    detail: 'Try again; if it goes on, report the requestId.',
  },
  unavailable: {
    status: 503,
    title: 'Temporarily unavailable',
    detail: 'Nothing was lost that was acknowledged. Try again after the seconds that Retry-After gives.',
  },
} as const satisfies Record<string, ErrorKind>

export type ErrorCode = keyof typeof ERRORS

export interface FieldError {
  /** A JSON Pointer into the request body, or `?name` for a query parameter. */
  path: string
  code: string
  message: string
}

/** What an answer may carry beside the code; each key is part of the public contract. */
export interface ErrorExtensions {
  errors?: FieldError[]
  conflicts?: { path: string; yours: unknown; theirs: unknown }[]
  revision?: number
  missing?: { step: string; fields: string[] }[]
  /** The version that the session is of. */
  flow?: { id: string; version: number }
}

export interface FieldProblem {
  path: FieldPath
  code: string
  /** A text is in the reader's language already, or, of what only operators meet, in English. */
  message: Told | string
}
export type FieldConflict = { path: FieldPath; yours: unknown; theirs: unknown }

/** A text that no language changes any more; `said` makes it. */
interface Said {
  said: string
}

/** A detail that is in the reader's language already, or, where only operators and schedulers meet it, in English. */
export const said = (text: string): Said => ({ said: text })

interface ApiErrorOptions extends Pick<ErrorExtensions, 'revision' | 'missing' | 'flow'> {
  /** What is done next, where the place that raises the error knows more than the table. */
  detail?: Told | Said
  errors?: readonly FieldProblem[]
  /** Where the fields of `errors` stand; in the body, unless it says so. */
  errorsIn?: 'body' | 'query'
  conflicts?: readonly FieldConflict[]
  retryAfterSeconds?: number
  /** The language of the session that it is about; where it says none, it is told in the reader's. */
  locale?: string
  /** Of the door's own refusals. */
  headers?: Record<string, string>
  /** Stays inside: logged, never sent. */
  cause?: unknown
}

/** The one error that services raise for the caller; the door turns it into problem+json (RFC 9457). */
export class ApiError extends KnownError {
  static override readonly kind = 'ApiError'
  readonly code: ErrorCode
  /** Of HTTP. */
  readonly status: number
  /** What to do next; in English until `spokenIn` puts it into the reader's language. */
  readonly detail: string
  readonly options: Omit<ApiErrorOptions, 'cause'>

  constructor(code: ErrorCode, { cause, ...options }: ApiErrorOptions = {}) {
    const detail = detailOf(code, options.detail)
    super(`${code}: ${detail}`, { cause })
    this.code = code
    this.status = ERRORS[code].status
    this.detail = detail
    this.options = options
  }

  /** What is wrong with each field, as an answer over HTTP says it; none where the error is about no field. */
  get errors(): FieldError[] {
    const { errors = [], errorsIn } = this.options
    const write = errorsIn === 'query' ? parameterName : jsonPointer
    return errors.map(({ path, code, message }) => ({
      path: write(path),
      code,
      message: typeof message === 'string' ? message : englishRefusal(message),
    }))
  }
}

function detailOf(code: ErrorCode, detail: Told | Said | undefined): string {
  if (detail === undefined) return ERRORS[code].detail
  return 'said' in detail ? detail.said : englishRefusal(detail)
}

/** Builds the 422 that lists what is wrong with each field. */
export function validationFailed(
  errors: readonly FieldProblem[],
  errorsIn: ApiErrorOptions['errorsIn'] = 'body',
): ApiError {
  const count = new Set(errors.map(({ path }) => JSON.stringify(path))).size
  return new ApiError('validation_failed', { detail: told('needAttention', { count }), errors, errorsIn })
}
