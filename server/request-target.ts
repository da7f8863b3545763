import type { IncomingMessage } from 'node:http'

const UNUSUAL_TARGET = /^[^/]|\\|\/(\.|%2e)/i

/**
 * A request's target as path and query, with dot segments resolved (RFC 9112, 3.2; RFC 3986, 5.2.4): who decides
 * between the API and the pages, and who serves them, read the same.
 */
export function plainTarget(target: string): string {
  if (!UNUSUAL_TARGET.test(target)) return target
  const url = URL.parse(target.startsWith('/') ? `http://any.host${target}` : target)
  return url?.pathname.startsWith('/') ? `${url.pathname}${url.search}` : '/'
}

/** The path of a target, without query and fragment. */
export function pathnameOf(url: string | undefined): string {
  const target = url ?? '/'
  const end = target.search(/[?#]/)
  return end < 0 ? target : target.slice(0, end)
}

const HOST = /^(?:[\w.~-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i

/**
 * The host that a request names, by RFC 9112, 3.2: HTTP/1.0 need not name one and gets `otherwise`.
 * Undefined where there is none, more than one, or one that no address can be made of.
 */
export function hostOf(
  { rawHeaders, httpVersion }: Pick<IncomingMessage, 'rawHeaders' | 'httpVersion'>,
  otherwise: string,
): string | undefined {
  let host: string | undefined
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index]
    if (name?.length !== 4 || name.toLowerCase() !== 'host') continue
    if (host !== undefined) return undefined
    host = rawHeaders[index + 1]
  }
  if (!host) return httpVersion === '1.0' ? otherwise : undefined
  return host === otherwise || (HOST.test(host) && URL.canParse(`http://${host}`)) ? host : undefined
}
