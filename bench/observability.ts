import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Contestant, startProcess } from './performance/contestants.ts'
import { ENDPOINTS, requestsOf } from './performance/endpoints.ts'
import { inTurn, saturate } from './performance/load.ts'
import { cpuMs } from './performance/process-figures.ts'
import { drawUsers, growTo, makeTemplates } from './performance/sessions.ts'
import { median, percentile } from './performance/statistics.ts'
import { type BenchDatabase, createWorld } from './performance/world.ts'

/**
 * What metrics, logs and traces together cost: the same saves against a server with all of them (and a
 * collector that takes the traces) and one with none, by turns in one run: `npm run bench:observability -- [pairs]`.
 * Short rounds in pairs, so that what else the machine does meets both; of each pair the ratio of throughput and
 * of the server's processor time for a request. Exits 1 unless the median cost in throughput stays below five per
 * cent.
 */
const PAIRS = Number(process.argv[2] ?? 40)
const WARM_UP_PAIRS = 2
const SECONDS = 2
const CONNECTIONS = 16
const SESSIONS = 2_000
const USERS = 400
const MOST_COST = 0.05

const KINDS = ['silent', 'full'] as const
type Kind = (typeof KINDS)[number]

const inPercent = (share: number) => `${(share * 100).toFixed(1)} %`

/** The median of the pairs, and between what half of them lie. */
function describe(costs: number[]): string {
  const quartile = (share: number) => inPercent(percentile(costs, share))
  return `median ${inPercent(median(costs))}, half of ${costs.length} pairs between ${quartile(0.25)} and ${quartile(0.75)}`
}

const start = (kind: Kind, { environment }: BenchDatabase, collector: string) =>
  startProcess(['bench/observability/server.ts', kind], {
    ...environment,
    LOG_LEVEL: kind === 'full' ? 'info' : 'silent',
    ...(kind === 'full' ? { OTEL_EXPORTER_OTLP_ENDPOINT: collector } : {}),
  })

interface Measured {
  requestsPerSecond: number
  cpuMsPerRequest: number
  errors: number
}

async function measure({ port, processId }: Contestant, next: () => Buffer | undefined): Promise<Measured> {
  const cpuBefore = cpuMs(processId)
  const samples = await saturate({ ports: [port], connections: CONNECTIONS, seconds: SECONDS, next })
  const requests = samples.milliseconds.length
  return {
    requestsPerSecond: requests / samples.seconds,
    cpuMsPerRequest: (cpuMs(processId) - cpuBefore) / requests,
    errors: samples.errors,
  }
}

const collector = createServer((request, response) => {
  request.resume()
  request.on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'))
})
await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve))
const collectorOrigin = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`
const world = await createWorld()
const database = await world.createDatabase('observability')
const servers = {
  silent: await start('silent', database, collectorOrigin),
  full: await start('full', database, collectorOrigin),
}
try {
  await growTo(database, await makeTemplates(world, database, servers.full.port), SESSIONS)
  const save = ENDPOINTS.find(({ name }) => name === 'PUT progress')
  if (save === undefined) throw new Error('The benchmark has no saves.')
  const next = inTurn(requestsOf(save, await drawUsers(world, database.sql, 'left', USERS)))
  const pairs: Record<Kind, Measured>[] = []
  for (let pair = 0; pair < PAIRS + WARM_UP_PAIRS; pair++) {
    const results: Partial<Record<Kind, Measured>> = {}
    for (const kind of pair % 2 === 0 ? KINDS : KINDS.toReversed()) {
      results[kind] = await measure(servers[kind], next)
    }
    if (pair >= WARM_UP_PAIRS) pairs.push(results as Record<Kind, Measured>)
  }
  for (const kind of KINDS) {
    const of = (figure: keyof Measured) => median(pairs.map((pair) => pair[kind][figure]))
    const errors = pairs.reduce((sum, pair) => sum + pair[kind].errors, 0)
    console.log(
      `${kind === 'full' ? 'with   ' : 'without'} ${of('requestsPerSecond').toFixed(0).padStart(5)} requests/s, ${of('cpuMsPerRequest').toFixed(3)} ms of processor each, ${errors} errors`,
    )
  }
  const throughput = pairs.map(({ full, silent }) => 1 - full.requestsPerSecond / silent.requestsPerSecond)
  const processor = pairs.map(({ full, silent }) => full.cpuMsPerRequest / silent.cpuMsPerRequest - 1)
  console.log(`cost in throughput: ${describe(throughput)}`)
  console.log(`cost in processor time: ${describe(processor)}`)
  const holds = median(throughput) < MOST_COST
  console.log(
    `verdict: ${holds ? 'holds' : 'failed'}; metrics, logs and traces together cost ${inPercent(median(throughput))} of throughput (below ${inPercent(MOST_COST)})`,
  )
  process.exitCode = holds ? 0 : 1
} finally {
  for (const server of Object.values(servers)) await server.stop()
  collector.close()
  await world.remove()
}
