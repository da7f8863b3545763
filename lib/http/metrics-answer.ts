import { ApiError } from '../errors.ts'
import { isLoopbackHost } from '../loopback-host.ts'
import { runtime } from '../runtime.ts'
import type { Answer } from './answer.ts'
import { holdsSecret } from './shared-secret.ts'

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

/** The metrics, for who holds the token, or without one for this machine itself; raises `not_found` for all others. */
export async function metricsAnswer(headers: Headers, remoteAddress: string | undefined): Promise<Answer> {
  const { configuration, refreshMetrics, telemetry } = runtime()
  const { METRICS_TOKEN, isLoopbackHost: listensOnLoopback } = configuration
  const isAllowed =
    METRICS_TOKEN === undefined
      ? listensOnLoopback && isDirectLoopbackCall(headers, remoteAddress)
      : holdsSecret(headers, METRICS_TOKEN)
  if (!isAllowed) throw new ApiError('not_found')
  await refreshMetrics()
  const { registry } = telemetry.metrics
  return { text: { body: await registry.metrics(), contentType: registry.contentType } }
}
