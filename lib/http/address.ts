import { isIPv6 } from 'node:net'

const UNKNOWN_ADDRESS = 'unknown'

/** An IPv6 network of 64 bits is one customer; an address mapped from IPv4 is that IPv4 address. */
function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped?.[1]) return mapped[1]
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? []
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const groups =
    tail === undefined ? left : [...left, ...Array(8 - left.length - right.length).fill('0'), ...right]
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}

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
