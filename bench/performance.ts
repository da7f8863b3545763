import { parseArgs } from 'node:util'
import { type Contestant, type ContestantName, startContestant } from './performance/contestants.ts'
import { asUser, ENDPOINTS, type Endpoint } from './performance/endpoints.ts'
import { type Measured, measure, median } from './performance/load.ts'
import { createWorld, type World } from './performance/world.ts'

/**
 * Measures the API against what bounds it, all contestants by turns in one run, so that what else the machine does
 * meets them alike. Prints medians with their spread.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '2' },
    connections: { type: 'string', default: '1,32,256' },
    contestants: { type: 'string', default: 'floor,ours,next,original-style' },
    endpoints: { type: 'string', default: '' },
    sessions: { type: 'string', default: '10000' },
  },
})
const rounds = Number(values.rounds)
const seconds = Number(values.seconds)
const names = values.contestants.split(',') as ContestantName[]
const endpoints = ENDPOINTS.filter(({ name }) => name.includes(values.endpoints))

interface Result extends Measured {
  endpoint: string
  contestant: ContestantName
  connections: number
}

async function runOnce(
  world: World,
  contestant: Contestant,
  endpoint: Endpoint,
  connections: number,
  duration: number,
): Promise<Result> {
  const name = contestant.name as ContestantName
  const measured = await measure({
    origin: contestant.origin,
    processId: contestant.process.pid ?? 0,
    connections,
    seconds: duration,
    requests: world.users.map((user, index) => asUser(endpoint.request(user, index), user, name)),
  })
  return { ...measured, endpoint: endpoint.name, contestant: name, connections }
}

function spread(figures: number[]): string {
  const [low, high] = [Math.min(...figures), Math.max(...figures)]
  return `${low.toFixed(0)}–${high.toFixed(0)}`
}

function rowsOf(results: Result[], connections: number): string[] {
  return endpoints.flatMap((endpoint) =>
    names.flatMap((contestant) => {
      const own = results.filter(
        (result) =>
          result.endpoint === endpoint.name &&
          result.contestant === contestant &&
          result.connections === connections,
      )
      if (own.length === 0) return []
      const of = (figure: keyof Measured) => median(own.map((result) => result[figure]))
      const rates = own.map(({ requestsPerSecond }) => requestsPerSecond)
      const errors = own.reduce((sum, result) => sum + result.errors, 0)
      return [
        `| ${endpoint.name} | ${contestant} | ${of('requestsPerSecond').toFixed(0)} (${spread(rates)}) | ${of('p50Ms')} | ${of('p97Ms')} | ${of('p99Ms')} | ${of('cpuMsPerRequest').toFixed(2)} | ${errors} |`,
      ]
    }),
  )
}

/** Ours against another contestant, round by round, so that both met the same machine. */
function ratio(
  results: Result[],
  endpoint: string,
  other: ContestantName,
  figure: 'requestsPerSecond' | 'p99Ms',
) {
  const of = (contestant: ContestantName) =>
    results
      .filter(
        (result) =>
          result.endpoint === endpoint && result.contestant === contestant && result.connections === 32,
      )
      .map((result) => result[figure])
  const others = of(other)
  return median(of('ours').map((value, round) => value / (others[round] ?? Number.NaN)))
}

const world = await createWorld()
const started: Contestant[] = []
try {
  await world.growTo(Number(values.sessions))
  for (const name of names) started.push(await startContestant(name, world.environment))
  const results: Result[] = []
  for (const connections of values.connections.split(',').map(Number)) {
    for (let round = 0; round <= rounds; round++) {
      for (const endpoint of endpoints) {
        for (const contestant of started) {
          if (!endpoint.contestants.includes(contestant.name as ContestantName)) continue
          const result = await runOnce(world, contestant, endpoint, connections, seconds)
          // The first round warms up.
          if (round > 0) results.push(result)
        }
      }
    }
    console.log(`\n### ${connections} ${connections === 1 ? 'connection' : 'connections'}\n`)
    console.log(
      '| endpoint | contestant | requests/s (spread) | p50 ms | p97.5 ms | p99 ms | CPU ms/request | errors |',
    )
    console.log('|---|---|---|---|---|---|---|---|')
    for (const row of rowsOf(results, connections)) console.log(row)
  }
  console.log('\n### Ours against the others, at 32 connections, median of rounds\n')
  for (const endpoint of ['PUT progress', 'GET session']) {
    for (const other of names.filter((name) => name !== 'ours')) {
      const throughput = ratio(results, endpoint, other, 'requestsPerSecond')
      const p99 = ratio(results, endpoint, other, 'p99Ms')
      console.log(
        `- ${endpoint}: ${throughput.toFixed(2)} × ${other} in throughput, ${p99.toFixed(2)} × its p99`,
      )
    }
  }
} finally {
  for (const contestant of started) await contestant.stop()
  await world.remove()
}
