import { createHash, timingSafeEqual } from 'node:crypto'
import { isLoopbackHost } from '../configuration.ts'
import { ApiError } from '../errors.ts'
import { runtime } from '../runtime.ts'
import type { Answer } from './answer.ts'

/** What a proxy adds; a caller that sends one is not the machine itself. */
const FORWARDING_HEADERS = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via']

const digest = (text: string) => createHash('sha256').update(text).digest()

function holdsToken(headers: Headers, token: string): boolean {
  const sent = /^Bearer (.+)$/i.exec(headers.get('authorization') ?? '')?.[1]
  return sent !== undefined && timingSafeEqual(digest(sent), digest(token))
}

/** A browser that was sent to this machine by another name says so in `Host`. */
function isDirectLoopbackCall(headers: Headers, remoteAddress: string | undefined): boolean {
  const host = (headers.get('host') ?? '').replace(/:\d+$/, '')
  const address = (remoteAddress ?? '').replace(/^::ffff:/i, '')
  return (
    isLoopbackHost(address) && isLoopbackHost(host) && FORWARDING_HEADERS.every((name) => !headers.has(name))
  )
}

/** The metrics, for who holds the token, or without one for this machine itself; raises `not_found` for all others. */
export async function metricsAnswer(headers: Headers, remoteAddress: string | undefined): Promise<Answer> {
  const { configuration, refreshMetrics, telemetry } = runtime()
  const { METRICS_TOKEN, isLoopbackHost: listensOnLoopback } = configuration
  const isAllowed =
    METRICS_TOKEN === undefined
      ? listensOnLoopback && isDirectLoopbackCall(headers, remoteAddress)
      : holdsToken(headers, METRICS_TOKEN)
  if (!isAllowed) throw new ApiError('not_found')
  await refreshMetrics()
  const { registry } = telemetry.metrics
  return { text: { body: await registry.metrics(), contentType: registry.contentType } }
}
