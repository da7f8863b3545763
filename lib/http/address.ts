import { isIPv6 } from 'node:net'

const UNKNOWN_ADDRESS = 'unknown'
/** An IPv6 address with a zone; what is longer is none, and would be kept while its window lasts. */
const LONGEST_ADDRESS = 64

/** Some proxies write the caller's port as well, and then an IPv6 address in brackets. */
function withoutPort(entry: string): string {
  const [, bracketed, address] = /^"?(?:\[([^\]]+)\]|(\d+\.\d+\.\d+\.\d+))(?::\d+)?"?$/.exec(entry) ?? []
  return bracketed ?? address ?? entry
}

/** An IPv6 network of 64 bits is one customer; an address mapped from IPv4 is that IPv4 address. */
function networkOf(written: string): string {
  const address = withoutPort(written)
  if (address.length > LONGEST_ADDRESS) return UNKNOWN_ADDRESS
  // All others have a colon; Node's own check is a very long regular expression.
  if (!address.includes(':') || !isIPv6(address)) return address
  // The URL standard writes every address in one way: lower case, no leading zeros, no dotted end.
  const plain = new URL(`http://[${address.split('%')[0]}]`).hostname.slice(1, -1)
  const mapped = /^::ffff:([0-9a-f]+):([0-9a-f]+)$/.exec(plain)
  if (mapped) return dotted(Number.parseInt(`${mapped[1]}`, 16), Number.parseInt(`${mapped[2]}`, 16))
  const [head = '', tail] = plain.split('::')
  const [left, right] = [head, tail ?? ''].map((part) => (part === '' ? [] : part.split(':'))) as [
    string[],
    string[],
  ]
  const zeros = Array<string>(8 - left.length - right.length).fill('0')
  return `${[...left, ...zeros, ...right].slice(0, 4).join(':')}::/64`
}

const dotted = (high: number, low: number) => [high >> 8, high & 255, low >> 8, low & 255].join('.')

/**
 * The network address that limits are counted by: the connection's own, or behind `trustedProxyCount` proxies
 * the entry of X-Forwarded-For that the outermost of them wrote. Entries before it are the caller's own words.
 */
export function clientAddress(
  headers: Headers,
  remoteAddress: string | undefined,
  trustedProxyCount: number,
): string {
  if (trustedProxyCount === 0) return remoteAddress === undefined ? UNKNOWN_ADDRESS : networkOf(remoteAddress)
  const entries = (headers.get('x-forwarded-for') ?? '').split(',').map((entry) => entry.trim())
  const entry = entries.at(-trustedProxyCount)
  return networkOf(entry || remoteAddress || UNKNOWN_ADDRESS)
}
