import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { findFreePort } from '#server/embedded/postgres/postmaster.ts'
import { ENDPOINTS } from './performance/endpoints.ts'
import { type Measured, measure, median } from './performance/load.ts'
import { createWorld, type World } from './performance/world.ts'

/**
 * What metrics, logs and traces together cost: the same saves against a server with all of them (and a
 * collector that takes the traces) and one with none, by turns in one run: `npm run bench:observability -- [rounds]`.
 * The throughput and, because it does not depend on what else the machine does, the processor time of each request.
 */
const ROUNDS = Number(process.argv[2] ?? 8)
const SECONDS = 3
const CONNECTIONS = 16
const MOST_COST = 0.05

interface Running {
  origin: string
  child: ChildProcess
}

async function start(kind: 'silent' | 'full', world: World, collector: string): Promise<Running> {
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
  const measured: Record<'silent' | 'full', Measured[]> = { silent: [], full: [] }
  for (let round = 0; round <= ROUNDS; round++) {
    // Who goes first alternates, and the first round warms up.
    for (const kind of round % 2 === 0 ? (['silent', 'full'] as const) : (['full', 'silent'] as const)) {
      const { origin, child } = servers[kind]
      const result = await measure({
        origin,
        processId: child.pid ?? 0,
        connections: CONNECTIONS,
        seconds: SECONDS,
        requests,
      })
      if (round > 0) measured[kind].push(result)
    }
  }
  const of = (kind: 'silent' | 'full', figure: 'requestsPerSecond' | 'cpuMsPerRequest') =>
    median(measured[kind].map((result) => result[figure]))
  for (const kind of ['silent', 'full'] as const) {
    const errors = measured[kind].reduce((sum, result) => sum + result.errors, 0)
    console.log(
      `${kind === 'full' ? 'with   ' : 'without'} ${of(kind, 'requestsPerSecond').toFixed(0).padStart(5)} requests/s, ${of(kind, 'cpuMsPerRequest').toFixed(3)} ms of processor each, ${errors} errors`,
    )
  }
  const cost = median(
    measured.silent.map(
      ({ requestsPerSecond }, round) =>
        1 - (measured.full[round]?.requestsPerSecond ?? 0) / Math.max(1, requestsPerSecond),
    ),
  )
  console.log(
    `metrics, logs and traces cost ${(cost * 100).toFixed(1)} % of throughput (median of ${ROUNDS} pairs)`,
  )
  process.exitCode = cost < MOST_COST ? 0 : 1
} finally {
  for (const { child } of Object.values(servers)) {
    child.kill('SIGTERM')
    await new Promise((resolve) => child.once('exit', resolve))
  }
  collector.close()
  await world.remove()
}
