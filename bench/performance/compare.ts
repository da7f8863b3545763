import { Connection } from './client.ts'
import { CONTESTANT_NAMES, type Contestant, type ContestantName, startContestant } from './contestants.ts'
import { ENDPOINTS, type Endpoint, requestsOf } from './endpoints.ts'
import { type BenchGateway, startGateway } from './gateway.ts'
import { inTurn, saturate } from './load.ts'
import { cpuMs, familyOf, residentMegabytes } from './process-figures.ts'
import { type PartReport, progress, type Settings, table, type Verdict, verdictLines } from './report.ts'
import { readRoundTrips } from './round-trips.ts'
import { call, drawUsers, growTo, makeTemplates } from './sessions.ts'
import { median, percentile, type Ratio, ratioOf, sum } from './statistics.ts'
import { type BenchUser, createWorld, type World } from './world.ts'

/** Enough that two requests at once are never for one session. */
const USERS_EACH = 300
const SESSIONS = 10_000
const CONNECTIONS = [1, 32, 256]
/** The promises are about these, so they are measured more often: a p99 needs many answers. */
const PROMISED = { connections: 32, endpoints: ['PUT progress', 'GET session'] }
const LEAST_OF_FLOOR = 0.8
const MOST_OF_FLOORS_P99 = 1.5
const LEAST_OF_NEXT = 1.6

interface Slice {
  endpoint: string
  contestant: ContestantName
  connections: number
  requestsPerSecond: number
  p50Ms: number
  p95Ms: number
  p99Ms: number
  cpuMs: number
  requests: number
  roundTrips: number
  errors: number
}

/**
 * A contestant and the requests it gets for each endpoint, from users of its own. Advice is asked for by others than
 * sessions are, since all contestants read and write the same sessions but only some put advice into them.
 */
interface Entrant extends Contestant {
  name: ContestantName
  hasGateway: boolean
  requests: Map<string, () => Buffer | undefined>
}

const processorMs = ({ processId }: Contestant) => sum(familyOf(processId).map(cpuMs))

async function measure(entrant: Entrant, { name }: Endpoint, connections: number, seconds: number) {
  const next = entrant.requests.get(name) ?? (() => undefined)
  const tripsBefore = await readRoundTrips(entrant.port)
  const cpuBefore = processorMs(entrant)
  const samples = await saturate({ ports: [entrant.port], connections, seconds, next })
  const requests = samples.milliseconds.length
  const cpu = processorMs(entrant) - cpuBefore
  const trips = await readRoundTrips(entrant.port)
  const slice: Slice = {
    endpoint: name,
    contestant: entrant.name,
    connections,
    requestsPerSecond: requests / samples.seconds,
    p50Ms: percentile(samples.milliseconds, 0.5),
    p95Ms: percentile(samples.milliseconds, 0.95),
    p99Ms: percentile(samples.milliseconds, 0.99),
    cpuMs: cpu,
    requests,
    roundTrips: (trips.sum - tripsBefore.sum) / Math.max(1, trips.count - tripsBefore.count),
    errors: samples.errors,
  }
  return slice
}

/** What the gateway's objectives are about; objectives about something else would be refused. */
const DESCRIPTION = 'We roast coffee for cafés.'
const ASKING_AT_ONCE = 8

/** Asks once for every user, so that the gateway's answers are in the cache. */
async function fillCache(port: number, users: BenchUser[]): Promise<void> {
  const left = [...users]
  async function ask(connection: Connection, user: BenchUser, source: string): Promise<void> {
    const body = { kind: 'recommendations', sessionId: user.sessionId }
    const { meta } = await call(connection, user, 'POST', '/api/onboarding/ai-suggestions', body)
    if (meta.source !== source) throw new Error(`The answer came from ${meta.source}, not from ${source}.`)
  }
  async function work(): Promise<void> {
    const connection = await Connection.open(port)
    for (let user = left.pop(); user; user = left.pop()) {
      const { sessionId } = user
      const save = { sessionId, step: 'company', data: { description: DESCRIPTION } }
      await call(connection, user, 'PUT', '/api/onboarding/progress', save)
      await ask(connection, user, 'model')
      await ask(connection, user, 'cache')
    }
    connection.close()
  }
  await Promise.all(Array.from({ length: ASKING_AT_ONCE }, work))
}

async function startEntrants(world: World, settings: Settings, gateway: BenchGateway): Promise<Entrant[]> {
  const database = await world.createDatabase('contestants')
  const { environment, sql } = database
  const entrants: Entrant[] = []
  for (const name of CONTESTANT_NAMES)
    entrants.push({
      ...(await startContestant(name, environment)),
      name,
      hasGateway: false,
      requests: new Map(),
    })
  const withGateway = await startContestant('ours', { ...environment, ...gateway.environment })
  entrants.push({ ...withGateway, name: 'ours', hasGateway: true, requests: new Map() })

  const templates = await makeTemplates(world, database, withGateway.port)
  await growTo(database, templates, settings.isQuick ? SESSIONS / 2 : SESSIONS)
  const advising = entrants.filter((entrant) =>
    ENDPOINTS.some((endpoint) => takesPart(entrant, endpoint) && !PROMISED.endpoints.includes(endpoint.name)),
  )
  const count = settings.isQuick ? USERS_EACH / 2 : USERS_EACH
  const users = await drawUsers(world, sql, 'left', count * (entrants.length + advising.length))
  for (const entrant of entrants) {
    const ofSessions = users.splice(0, count)
    const ofAdvice = advising.includes(entrant) ? users.splice(0, count) : []
    for (const endpoint of ENDPOINTS) {
      const own = PROMISED.endpoints.includes(endpoint.name) ? ofSessions : ofAdvice
      entrant.requests.set(endpoint.name, inTurn(requestsOf(endpoint, own)))
    }
    if (entrant.hasGateway) await fillCache(entrant.port, ofAdvice)
  }
  return entrants
}

const takesPart = ({ name, hasGateway }: Entrant, { contestants, needsGateway = false }: Endpoint) =>
  contestants.includes(name) && hasGateway === needsGateway

async function measureLevel(entrants: Entrant[], connections: number, { isQuick, endpoints }: Settings) {
  const slices: Slice[] = []
  const isPromised = ({ name }: Endpoint) =>
    connections === PROMISED.connections && PROMISED.endpoints.includes(name)
  const [rounds, promisedRounds] = isQuick ? [2, 3] : [5, 20]
  // The round before the first warms up.
  for (let round = 0; round <= promisedRounds; round++) {
    const ordered = round % 2 === 0 ? entrants : [...entrants].reverse()
    for (const endpoint of ENDPOINTS) {
      if (!endpoint.name.includes(endpoints) || (round > rounds && !isPromised(endpoint))) continue
      for (const entrant of ordered) {
        if (!takesPart(entrant, endpoint)) continue
        const slice = await measure(entrant, endpoint, connections, isQuick ? 0.3 : 1)
        if (round > 0) slices.push(slice)
      }
    }
  }
  return slices
}

/** Ours against the shortest servers for the same work, against Next and against four awaited round trips, by turns. */
export async function compareContestants(settings: Settings): Promise<PartReport> {
  const world = await createWorld()
  const gateway = await startGateway({})
  const entrants: Entrant[] = []
  try {
    progress('contestants: starting them, filling the database and the cache of answers')
    entrants.push(...(await startEntrants(world, settings, gateway)))
    const atRest = entrants.map(residentSum)
    const slices: Slice[] = []
    for (const connections of CONNECTIONS) {
      progress(`contestants: ${connections} connections`)
      slices.push(...(await measureLevel(entrants, connections, settings)))
    }
    return report(slices, memoryTable(entrants, atRest))
  } finally {
    for (const entrant of entrants) await entrant.stop()
    await gateway.stop()
    await world.remove()
  }
}

const residentSum = ({ processId }: Contestant) => sum(familyOf(processId).map(residentMegabytes))

function memoryTable(entrants: Entrant[], atRest: number[]): string {
  const rows = entrants
    .filter(({ hasGateway }) => !hasGateway)
    .map((entrant, place) => [entrant.name, (atRest[place] ?? 0).toFixed(0), residentSum(entrant).toFixed(0)])
  return table(['contestant', 'MB before the load', 'MB after it'], rows)
}

function levelTable(slices: Slice[]): string {
  const rows = ENDPOINTS.flatMap(({ name: endpoint }) =>
    CONTESTANT_NAMES.flatMap((contestant) => {
      const own = slices.filter((slice) => slice.endpoint === endpoint && slice.contestant === contestant)
      if (own.length === 0) return []
      const of = (figure: keyof Slice) => own.map((slice) => Number(slice[figure]))
      const rates = of('requestsPerSecond')
      return [
        [
          endpoint,
          contestant,
          `${median(rates).toFixed(0)} (${Math.min(...rates).toFixed(0)}–${Math.max(...rates).toFixed(0)})`,
          median(of('p50Ms')).toFixed(2),
          median(of('p95Ms')).toFixed(2),
          median(of('p99Ms')).toFixed(2),
          (sum(of('cpuMs')) / sum(of('requests'))).toFixed(2),
          median(of('roundTrips')).toFixed(2),
          sum(of('errors')),
        ],
      ]
    }),
  )
  const head = ['endpoint', 'contestant', 'requests/s (lowest–highest)', 'p50 ms', 'p95 ms', 'p99 ms']
  return table([...head, 'CPU ms/request', 'round trips', 'errors'], rows)
}

function report(slices: Slice[], memory: string): PartReport {
  const promised = slices.filter(({ connections }) => connections === PROMISED.connections)
  const figures = (endpoint: string, contestant: ContestantName, figure: 'requestsPerSecond' | 'p99Ms') =>
    promised
      .filter((slice) => slice.endpoint === endpoint && slice.contestant === contestant)
      .map((slice) => slice[figure])
  const compared = (endpoint: string, other: ContestantName, figure: 'requestsPerSecond' | 'p99Ms') =>
    ratioOf(figures(endpoint, 'ours', figure), figures(endpoint, other, figure))

  const errors = sum(slices.map((slice) => slice.errors))
  const verdicts: Verdict[] = [{ claim: `no request failed (${errors} did)`, holds: errors === 0 }]
  for (const endpoint of PROMISED.endpoints.filter((name) => figures(name, 'ours', 'p99Ms').length > 0)) {
    const ofFloor = compared(endpoint, 'floor', 'requestsPerSecond')
    const p99 = compared(endpoint, 'floor', 'p99Ms')
    const ofTight = compared(endpoint, 'tight floor', 'requestsPerSecond')
    const ofNext = compared(endpoint, 'next', 'requestsPerSecond')
    const ofOriginal = compared(endpoint, 'original-style', 'requestsPerSecond')
    verdicts.push(
      {
        claim: `${endpoint}: ${spell(ofFloor)} × floor in throughput, at least ${LEAST_OF_FLOOR} × (and ${spell(ofTight)} × tight floor)`,
        holds: ofFloor.paired >= LEAST_OF_FLOOR,
      },
      {
        claim: `${endpoint}: ${spell(p99)} × floor's p99, at most ${MOST_OF_FLOORS_P99} ×`,
        holds: p99.paired <= MOST_OF_FLOORS_P99,
      },
      {
        claim: `${endpoint}: ${spell(ofNext)} × next in throughput, at least ${LEAST_OF_NEXT} × (and ${spell(ofOriginal)} × original-style)`,
        holds: ofNext.paired >= LEAST_OF_NEXT,
      },
    )
  }
  const levels = CONNECTIONS.map((connections) => {
    const title = `### ${connections} ${connections === 1 ? 'connection' : 'connections'}`
    return `${title}\n\n${levelTable(slices.filter((slice) => slice.connections === connections))}`
  })
  const section = `## Against what bounds it

Printed by \`npm run bench -- --parts contestants\`, on ${SESSIONS.toLocaleString('en')} sessions. *floor*: bare \`node:http\`, the same driver, which pipelines the same transaction with row security, no checks. *tight floor*: the same, but the transaction goes as one message and asks for the user, as ours does (\`docs/decisions/one-round-trip.md\`): no server of ours can beat it. *ours*: the direct server with token, limits, validation, encryption, edits, logs and metrics. *next*: the same route files under \`next start\`. *original-style*: read, merge and write with every statement awaited before the next; it keeps no edits and checks no user, so it does less, and on loopback its round trips cost next to nothing. Round trips are counted by the servers and include the ledger's.

Each figure is the median of slices of one second, in which the contestants take turns. At ${PROMISED.connections} connections, ours by rounds: the median of each round's ratio (half of the rounds between; ratio of the medians).

${verdictLines(verdicts)}

${levels.join('\n\n')}

### Memory

${memory}`
  const saves = promised.filter(
    ({ endpoint, contestant }) => endpoint === 'PUT progress' && contestant === 'ours',
  )
  const total = (figure: 'cpuMs' | 'requests') => sum(saves.map((slice) => slice[figure]))
  return {
    section,
    verdicts,
    figures: {
      savesPerSecond: median(saves.map(({ requestsPerSecond }) => requestsPerSecond)),
      cpuMsPerSave: total('cpuMs') / total('requests'),
    },
  }
}

const spell = ({ paired, low, high, ofMedians }: Ratio) =>
  `${paired.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)}; ${ofMedians.toFixed(2)})`
