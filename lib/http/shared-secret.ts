import { createHash, timingSafeEqual } from 'node:crypto'
import { ApiError, said } from '../errors.ts'
import { isLoopbackHost } from '../loopback-host.ts'

/** A secret that callers send as `Authorization: Bearer <secret>`; while none is set there is no such endpoint. */
export interface SecretAccess {
  setting: 'CRON_SECRET' | 'METRICS_TOKEN'
  /** There is no such endpoint for who does not hold it, either. */
  isHidden?: true
  /** While none is set, a server that listens on loopback answers this machine itself. */
  admitsThisMachine?: true
}

/** The secrets as they are set. */
export interface SecretSettings {
  CRON_SECRET?: string
  METRICS_TOKEN?: string
  /** Whether the server can be reached from its machine only. */
  isLoopbackHost: boolean
}

/**
 * What proxies add, by the words their names are made of: that something was forwarded, whose address it came from,
 * or which network it passed. A caller that sends one is not the machine itself.
 */
const FORWARDING_HEADER =
  /forward|proxy|original|cluster|client|remote|real-|connecting|addr|ip$|^(via|cdn-loop)$|^(x-)?(akamai|amz|azure|cf|cloudfront|envoy|fastly|fly|vercel)/

/** A browser that was sent to this machine by another name says so in `Host`. */
function isDirectLoopbackCall(headers: Headers, remoteAddress: string | undefined): boolean {
  const host = (headers.get('host') ?? '').replace(/:\d+$/, '')
  const address = (remoteAddress ?? '').replace(/^::ffff:/i, '')
  const isForwarded = [...headers.keys()].some((name) => FORWARDING_HEADER.test(name))
  return isLoopbackHost(address) && isLoopbackHost(host) && !isForwarded
}

const digestOf = (text: string) => createHash('sha256').update(text).digest()

/** Whether a caller sends the secret, compared in constant time. */
function holdsSecret(headers: Headers, secret: string): boolean {
  const given = /^Bearer +(.+)$/i.exec(headers.get('authorization') ?? '')?.[1]
  return given !== undefined && timingSafeEqual(digestOf(given), digestOf(secret))
}

/** Admits who holds the secret; raises `not_found` or `unauthenticated` for all others. */
export function checkSecret(
  { setting, isHidden, admitsThisMachine }: SecretAccess,
  settings: SecretSettings,
  headers: Headers,
  remoteAddress: string | undefined,
): void {
  const secret = settings[setting]
  if (secret === undefined) {
    const isThisMachine = settings.isLoopbackHost && isDirectLoopbackCall(headers, remoteAddress)
    if (admitsThisMachine && isThisMachine) return
    throw new ApiError('not_found')
  }
  if (holdsSecret(headers, secret)) return
  if (isHidden) throw new ApiError('not_found')
  throw new ApiError('unauthenticated', {
    detail: said('Send the secret of this endpoint as "Authorization: Bearer <secret>".'),
  })
}
