import { errorOf, OnboardingError, unreachable } from './errors.ts'
import type { Answer, CallOptions } from './types.ts'
import { backoffMs, wait } from './waiting.ts'

export interface TransportOptions {
  /** Where the API is; '' for the page's own origin. */
  baseUrl: string
  /** The signed-in user's access token, asked for before every attempt. Without it cookies are sent. */
  getToken?: () => string | null | undefined | Promise<string | null | undefined>
  /** Asked for once when a call is answered 401; true repeats the call. A rejection counts as no connection. */
  renewSignIn?: () => Promise<boolean>
  /** As fetch takes them; 'include' for cookies of another origin. */
  credentials?: RequestCredentials
  fetch?: typeof fetch
  /** The language of texts, where a call names none. */
  locale?: string
  /** How often a call is made at most when it fails for a reason that passes; 3 when absent. */
  maxAttempts?: number
  /** The longest Retry-After that a call waits for before it fails; 10 seconds when absent. */
  maxRetryAfterSeconds?: number
  /** How long an attempt may take, its answer included; 30 seconds when absent. */
  timeoutMs?: number
}

export interface Call extends CallOptions {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  path: string
  query?: object
  body?: object
  accept?: string
  /** 1 for calls that somebody else repeats. */
  maxAttempts?: number
}

export interface Transport {
  /** Makes a call and returns its answer as it came; raises OnboardingError. */
  send(call: Call): Promise<Response>
  /** Makes a call and reads its envelope; raises OnboardingError. */
  ask<Data, Meta>(call: Call): Promise<Answer<Data, Meta>>
}

const DEFAULT_MAX_ATTEMPTS = 3
const DEFAULT_MAX_RETRY_AFTER_SECONDS = 10
const DEFAULT_TIMEOUT_MS = 30_000

/** Makes calls and repeats those that failed for a reason that passes, as the server asks for it. */
export function createTransport(options: TransportOptions): Transport {
  const baseUrl = options.baseUrl.replace(/\/+$/, '')
  const maxRetryAfterSeconds = options.maxRetryAfterSeconds ?? DEFAULT_MAX_RETRY_AFTER_SECONDS

  let renewing: Promise<boolean> | undefined

  /** Renews the sign-in, once for all calls that ask for it at the same time. */
  async function renew(): Promise<boolean> {
    renewing ??= options.renewSignIn?.().finally(() => {
      renewing = undefined
    })
    try {
      return (await renewing) ?? false
    } catch (cause) {
      throw unreachable(cause)
    }
  }

  async function attempt({ method, path, query, body, accept, signal }: Call): Promise<Response> {
    const headers: Record<string, string> = { Accept: accept ?? 'application/json' }
    if (options.locale) headers['Accept-Language'] = options.locale
    if (body) headers['Content-Type'] = 'application/json'
    let response: Response
    try {
      // Renewing a token needs the network too, so its failure is one of the network.
      const token = await options.getToken?.()
      if (token) headers.Authorization = `Bearer ${token}`
      response = await (options.fetch ?? fetch)(`${baseUrl}${path}${queryString(query)}`, {
        method,
        headers,
        credentials: options.credentials ?? 'same-origin',
        ...(body ? { body: JSON.stringify(body) } : {}),
        signal: limited(signal, options.timeoutMs ?? DEFAULT_TIMEOUT_MS),
      })
    } catch (cause) {
      signal?.throwIfAborted()
      throw unreachable(cause)
    }
    if (!response.ok) throw await errorOf(response)
    return response
  }

  async function send(call: Call): Promise<Response> {
    const maxAttempts = call.maxAttempts ?? options.maxAttempts ?? DEFAULT_MAX_ATTEMPTS
    let mayRenew = true
    for (let count = 1; ; count++) {
      try {
        return await attempt(call)
      } catch (error) {
        if (mayRenew && OnboardingError.isInstance(error) && error.status === 401 && (await renew())) {
          mayRenew = false
          count--
          continue
        }
        if (!OnboardingError.isInstance(error) || !error.isTemporary || count >= maxAttempts) throw error
        const { retryAfterSeconds } = error
        if (retryAfterSeconds !== undefined && retryAfterSeconds > maxRetryAfterSeconds) throw error
        await wait(retryAfterSeconds === undefined ? backoffMs(count) : retryAfterSeconds * 1000, call.signal)
      }
    }
  }

  async function ask<Data, Meta>(call: Call): Promise<Answer<Data, Meta>> {
    const response = await send(call)
    let answer: unknown
    try {
      answer = await response.json()
    } catch (cause) {
      call.signal?.throwIfAborted()
      throw (cause as Error | null)?.name === 'SyntaxError' ? await errorOf(response) : unreachable(cause)
    }
    // What answers may be a proxy or the sign-in page of a network.
    const isOurs = typeof answer === 'object' && answer !== null && 'data' in answer && 'meta' in answer
    if (!isOurs) throw await errorOf(response)
    return answer as Answer<Data, Meta>
  }

  return { send, ask }
}

function limited(signal: AbortSignal | undefined, timeoutMs: number): AbortSignal {
  const timeout = AbortSignal.timeout(timeoutMs)
  return signal ? AbortSignal.any([signal, timeout]) : timeout
}

function queryString(query: object | undefined): string {
  const present = Object.entries(query ?? {}).filter(([, value]) => value !== undefined)
  return present.length === 0 ? '' : `?${new URLSearchParams(present.map(([k, v]) => [k, String(v)]))}`
}
