import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { findFreePort } from '#server/embedded/postgres/postmaster.ts'
import { ENDPOINTS } from './performance/endpoints.ts'
import { type Measured, measure, median } from './performance/load.ts'
import { createWorld, type World } from './performance/world.ts'

/**
 * What metrics, logs and traces together cost: the same saves against a server with all of them (and a
 * collector that takes the traces) and one with none, by turns in one run: `npm run bench:observability -- [pairs]`.
 * Short rounds in pairs, so that what else the machine does meets both; of each pair the ratio of throughput and,
 * since that swings with the machine, of the server's processor time for a request. Exits 1 unless the medians of
 * both stay below five per cent.
 */
const PAIRS = Number(process.argv[2] ?? 24)
const WARM_UP_PAIRS = 2
const SECONDS = 2
const CONNECTIONS = 16
const MOST_COST = 0.05

const KINDS = ['silent', 'full'] as const
type Kind = (typeof KINDS)[number]

const inPercent = (share: number) => `${(share * 100).toFixed(1)} %`

/** The median of the pairs, and between what half of them lie. */
function describe(costs: number[]): string {
  const sorted = costs.toSorted((one, other) => one - other)
  const quartile = (share: number) => inPercent(sorted[Math.floor(sorted.length * share)] ?? 0)
  return `median ${inPercent(median(costs))}, half of ${costs.length} pairs between ${quartile(0.25)} and ${quartile(0.75)}`
}

interface Running {
  origin: string
  child: ChildProcess
}

async function start(kind: Kind, world: World, collector: string): Promise<Running> {
  const port = await findFreePort()
  const traced = kind === 'full' ? { OTEL_EXPORTER_OTLP_ENDPOINT: collector } : {}
  const child = spawn(process.execPath, ['bench/observability/server.ts', kind], {
    env: {
      ...process.env,
      ...world.environment,
      ...traced,
      PORT: String(port),
      NODE_ENV: 'production',
      LOG_LEVEL: kind === 'full' ? 'info' : 'silent',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  await new Promise<void>((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (chunk) => {
      said += chunk
      if (said.includes('ready')) resolve()
    })
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${said}`)))
  })
  return { origin: `http://127.0.0.1:${port}`, child }
}

function requestsOf({ users }: World) {
  const save = ENDPOINTS.find(({ name }) => name === 'PUT progress')
  if (save === undefined) throw new Error('The benchmark has no saves.')
  return users.map((user, index) => {
    const request = save.request(user, index)
    return { ...request, headers: { ...request.headers, authorization: `Bearer ${user.token}` } }
  })
}

const collector = createServer((request, response) => {
  request.resume()
  request.on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'))
})
await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve))
const collectorOrigin = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`
const world = await createWorld()
const servers = {
  silent: await start('silent', world, collectorOrigin),
  full: await start('full', world, collectorOrigin),
}
try {
  const requests = requestsOf(world)
  const pairs: Record<Kind, Measured>[] = []
  for (let pair = 0; pair < PAIRS + WARM_UP_PAIRS; pair++) {
    const results: Partial<Record<Kind, Measured>> = {}
    for (const kind of pair % 2 === 0 ? KINDS : KINDS.toReversed()) {
      const { origin, child } = servers[kind]
      const processId = child.pid ?? 0
      results[kind] = await measure({
        origin,
        processId,
        connections: CONNECTIONS,
        seconds: SECONDS,
        requests,
      })
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
  const holds = [throughput, processor].every((costs) => median(costs) < MOST_COST)
  console.log(
    `verdict: ${holds ? 'holds' : 'failed'}; metrics, logs and traces together cost ${inPercent(median(throughput))} of throughput (below ${inPercent(MOST_COST)})`,
  )
  process.exitCode = holds ? 0 : 1
} finally {
  for (const { child } of Object.values(servers)) {
    child.kill('SIGTERM')
    await new Promise((resolve) => child.once('exit', resolve))
  }
  collector.close()
  await world.remove()
}
