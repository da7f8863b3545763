import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose'
import { ApiError } from '../errors.ts'
import { told } from '../flow/told.ts'

const FETCH_TIMEOUT_MS = 3_000
const FETCH_INTERVAL_MS = 30_000
/** How old keys may be before they are fetched again; a key that the issuer withdrew is trusted no longer than this. */
const MAX_AGE_MS = 600_000
const MAX_JWKS_BYTES = 256 * 1024

export interface RemoteKeysOptions {
  /** Milliseconds that only grow. */
  clock?: () => number
}

/**
 * An issuer's public keys, fetched when a token names one that is not held or when they have grown old: at most
 * once in 30 s, whatever arrives and however the issuer answers. While it is silent the held keys stay in use.
 * Raises ApiError `unavailable` when the issuer's silence leaves open whether a key is its.
 */
export function remoteKeys(
  jwksUrl: URL,
  { clock = () => performance.now() }: RemoteKeysOptions = {},
): JWTVerifyGetKey {
  let held: ReturnType<typeof createLocalJWKSet> | undefined
  let fetchedAtMs = Number.NEGATIVE_INFINITY
  let triedAtMs = Number.NEGATIVE_INFINITY
  let failure: unknown
  let pending: Promise<void> | undefined

  async function load(): Promise<void> {
    try {
      held = createLocalJWKSet(await fetchKeySet(jwksUrl))
      fetchedAtMs = clock()
      failure = undefined
    } catch (error) {
      failure = unreadable(jwksUrl, error)
    } finally {
      pending = undefined
    }
  }

  function refresh(): Promise<void> | undefined {
    if (pending === undefined && clock() - triedAtMs >= FETCH_INTERVAL_MS) {
      triedAtMs = clock()
      pending = load()
    }
    return pending
  }

  return async (header, token) => {
    const isOld = clock() - fetchedAtMs >= MAX_AGE_MS
    if (isOld) await refresh()
    try {
      if (held) return await held(header, token)
    } catch (error) {
      // Without a key id there is nothing that a newer set would add.
      if (!(error instanceof errors.JWKSNoMatchingKey) || header?.kid === undefined) throw error
      await refresh()
    }
    if (held && failure === undefined) return held(header, token)
    const waitSeconds = Math.max(1, Math.ceil((FETCH_INTERVAL_MS - (clock() - triedAtMs)) / 1000))
    throw new ApiError('unavailable', {
      cause: failure,
      detail: told('sign_in_unreachable'),
      retryAfterSeconds: waitSeconds,
    })
  }
}

/** The address is the first thing to look at, which the error of fetch does not name. */
const unreadable = (url: URL, cause: unknown) =>
  new Error(
    `the keys of the sign-in service cannot be read at ${url.origin}${url.pathname}: see SUPABASE_URL`,
    { cause },
  )

async function fetchKeySet(url: URL): Promise<JSONWebKeySet> {
  const response = await fetch(url, {
    headers: { accept: 'application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(FETCH_TIMEOUT_MS),
  })
  if (response.status !== 200) throw new Error(`the issuer answered ${response.status}`)
  const text = await readBounded(response)
  return JSON.parse(text)
}

async function readBounded(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength
    if (length > MAX_JWKS_BYTES) throw new Error('the key set is too large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
