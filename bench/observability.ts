import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Contestant, startProcess } from './performance/contestants.ts'
import { ENDPOINTS, requestsOf } from './performance/endpoints.ts'
import { inTurn, saturate } from './performance/load.ts'
import { cpuMs } from './performance/process-figures.ts'
import { drawUsers, growTo, makeTemplates } from './performance/sessions.ts'
import { median } from './performance/statistics.ts'
import { type BenchDatabase, createWorld } from './performance/world.ts'

/**
 * What metrics, logs and traces together cost: the same saves against a server with all of them (and a
 * collector that takes the traces) and one with none, by turns in one run: `npm run bench:observability -- [rounds]`.
 * The throughput and, because it does not depend on what else the machine does, the processor time of each request.
 */
const ROUNDS = Number(process.argv[2] ?? 8)
const SECONDS = 3
const CONNECTIONS = 16
const SESSIONS = 2_000
const USERS = 400
const MOST_COST = 0.05

const start = (kind: 'silent' | 'full', { environment }: BenchDatabase, collector: string) =>
  startProcess(['bench/observability/server.ts', kind], {
    ...environment,
    LOG_LEVEL: kind === 'full' ? 'info' : 'silent',
    ...(kind === 'full' ? { OTEL_EXPORTER_OTLP_ENDPOINT: collector } : {}),
  })

/** Throughput, and the processor time of each request. */
async function measure({ port, processId }: Contestant, next: () => Buffer | undefined) {
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
  const measured: Record<'silent' | 'full', Awaited<ReturnType<typeof measure>>[]> = { silent: [], full: [] }
  for (let round = 0; round <= ROUNDS; round++) {
    // Who goes first alternates, and the first round warms up.
    for (const kind of round % 2 === 0 ? (['silent', 'full'] as const) : (['full', 'silent'] as const)) {
      const result = await measure(servers[kind], next)
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
  for (const server of Object.values(servers)) await server.stop()
  collector.close()
  await world.remove()
}
