import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'

export interface Measured {
  requestsPerSecond: number
  p50Ms: number
  p97Ms: number
  p99Ms: number
  errors: number
  cpuMsPerRequest: number
}

export interface Load {
  origin: string
  processId: number
  connections: number
  seconds: number
  requests: autocannon.Request[]
}

const TICKS_PER_SECOND = 100

/** CPU time that a process and its threads have used, in milliseconds (Linux; proc(5), fields 14 and 15). */
function cpuMs(processId: number): number {
  const fields = readFileSync(`/proc/${processId}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND
}

/** Sends requests for some seconds and measures; answers other than 2xx and 304 count as errors. */
export async function measure({
  origin,
  processId,
  connections,
  seconds,
  requests,
}: Load): Promise<Measured> {
  const before = cpuMs(processId)
  const result = await autocannon({ url: origin, connections, duration: seconds, requests, workers: 1 })
  const total = result.requests.total
  return {
    requestsPerSecond: total / seconds,
    p50Ms: result.latency.p50,
    p97Ms: result.latency.p97_5,
    p99Ms: result.latency.p99,
    errors: result.errors + result.timeouts + result.non2xx,
    cpuMsPerRequest: (cpuMs(processId) - before) / Math.max(1, total),
  }
}

export function median(values: number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
