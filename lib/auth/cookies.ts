/** Reads the access token from the cookies that `@supabase/ssr` 0.12 writes; never writes or refreshes them. */

const BASE64_PREFIX = 'base64-'
const BASE64URL = /^[A-Za-z0-9_-]+$/
const MAX_CHUNKS = 20

/** The cookie's name: the first label of the sign-in service's host. */
export function sessionCookieName(signInOrigin: string): string {
  return `sb-${new URL(signInOrigin).hostname.split('.')[0]}-auth-token`
}

/** The first value of each name in a Cookie header. */
export function parseCookies(header: string): Map<string, string> {
  const cookies = new Map<string, string>()
  for (const pair of header.split(';')) {
    const separator = pair.indexOf('=')
    const name = pair.slice(0, separator).trim()
    if (separator > 0 && !cookies.has(name)) cookies.set(name, pair.slice(separator + 1).trim())
  }
  return cookies
}

/** The unsuffixed cookie wins; else the chunks `.0 .1 …` up to the first gap. */
function joinChunks(cookies: Map<string, string>, name: string): string | undefined {
  const whole = cookies.get(name)
  if (whole) return whole
  const chunks: string[] = []
  for (let index = 0; index < MAX_CHUNKS; index++) {
    const chunk = cookies.get(`${name}.${index}`)
    if (!chunk) break
    chunks.push(chunk)
  }
  return chunks.length > 0 ? chunks.join('') : undefined
}

function decodeSession(value: string): unknown {
  const text = decodeURIComponent(value)
  if (!text.startsWith(BASE64_PREFIX)) return JSON.parse(text)
  const encoded = text.slice(BASE64_PREFIX.length)
  if (!BASE64URL.test(encoded)) return undefined
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(encoded, 'base64url')))
}

/** The access token in a Cookie header, or undefined; a cookie that does not decode counts as absent. */
export function accessTokenFromCookies(header: string | null, name: string): string | undefined {
  if (header === null) return undefined
  const value = joinChunks(parseCookies(header), name)
  if (value === undefined) return undefined
  try {
    const session = decodeSession(value)
    const token =
      typeof session === 'object' && session !== null && 'access_token' in session && session.access_token
    return typeof token === 'string' && token !== '' ? token : undefined
  } catch {
    return undefined
  }
}
