import { type Contestant, startContestant } from './contestants.ts'
import { ENDPOINTS, requestsOf } from './endpoints.ts'
import { inTurn, saturate } from './load.ts'
import { type PartReport, progress, type Settings, table, verdictLines } from './report.ts'
import { drawUsers, growTo, makeTemplates } from './sessions.ts'
import { median, percentile, ratioOf, sum } from './statistics.ts'
import { createWorld } from './world.ts'

const MEASURED = ['PUT progress', 'GET session', 'GET industries?company=']
const CONNECTIONS = 32
const USERS = 400

/** The same load on one server process and on two that share the database, by turns. */
export async function compareProcesses({ isQuick }: Settings): Promise<PartReport> {
  const world = await createWorld()
  const servers: Contestant[] = []
  try {
    progress('processes: starting two servers')
    const database = await world.createDatabase('processes')
    const first = await startContestant('ours', database.environment)
    servers.push(first, await startContestant('ours', database.environment))
    await growTo(database, await makeTemplates(world, database, first.port), 2_000)
    const users = await drawUsers(world, database.sql, 'left', USERS)
    const ports = servers.map(({ port }) => port)
    const results = new Map<string, { one: number[]; two: number[]; oneP99: number[]; twoP99: number[] }>()
    let errors = 0
    for (let round = 0; round <= (isQuick ? 1 : 9); round++) {
      progress(`processes: round ${round}`)
      for (const endpoint of ENDPOINTS.filter(({ name }) => MEASURED.includes(name))) {
        const next = inTurn(requestsOf(endpoint, users))
        const measure = (chosen: number[]) =>
          saturate({ ports: chosen, connections: CONNECTIONS, seconds: isQuick ? 0.3 : 1, next })
        const slices = [await measure(ports.slice(0, 1)), await measure(ports)]
        errors += sum(slices.map((slice) => slice.errors))
        if (round === 0) continue
        const held = results.get(endpoint.name) ?? { one: [], two: [], oneP99: [], twoP99: [] }
        const [one, two] = slices
        held.one.push((one?.milliseconds.length ?? 0) / (one?.seconds ?? 1))
        held.two.push((two?.milliseconds.length ?? 0) / (two?.seconds ?? 1))
        held.oneP99.push(percentile(one?.milliseconds ?? [], 0.99))
        held.twoP99.push(percentile(two?.milliseconds ?? [], 0.99))
        results.set(endpoint.name, held)
      }
    }
    const rows = [...results].map(([name, { one, two, oneP99, twoP99 }]) => [
      name,
      median(one).toFixed(0),
      median(two).toFixed(0),
      ratioOf(two, one).paired.toFixed(2),
      median(oneP99).toFixed(1),
      median(twoP99).toFixed(1),
    ])
    const verdicts = [
      { claim: `no request failed on one or two processes (${errors} did)`, holds: errors === 0 },
    ]
    const section = `## One and two server processes

Printed by \`npm run bench -- --parts processes\`: ${CONNECTIONS} connections that take turns between the processes, whosever session it is, so that a save often follows one through the other process. The load, both processes and Postgres share the machine's cores.

${verdictLines(verdicts)}

${table(['endpoint', 'requests/s, one', 'requests/s, two', 'two : one', 'p99 ms, one', 'p99 ms, two'], rows)}`
    return { section, verdicts }
  } finally {
    for (const server of servers) await server.stop()
    await world.remove()
  }
}
