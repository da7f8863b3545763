import { setTimeout as sleep } from 'node:timers/promises'
import { encodeRequest, type RequestParts } from './client.ts'
import { inTurn, saturate } from './load.ts'
import { cpuMs, familyCpuMs } from './process-figures.ts'
import { type PartReport, progress, type Settings, table, verdictLines } from './report.ts'
import { type BenchServer, startServer } from './server.ts'
import { drawUsers, growTo, makeTemplates } from './sessions.ts'
import { median, percentile, ratioOf, sum } from './statistics.ts'
import { type BenchDatabase, type BenchUser, createWorld, type World } from './world.ts'

const CONNECTIONS = 32
/** Enough that two requests at once are never for one session. */
const USERS = 400
const SAVES = 10_000
const WHOLE = { sessions: 10_000, rounds: 20, seconds: 1 }
const QUICK: typeof WHOLE = { sessions: 2_000, rounds: 2, seconds: 0.3 }
const LEAST_OF_BEFORE = 0.95
const MOST_PROCESSOR_OF_BEFORE = 0.75
const LEAST_HEAP_ONLY = 0.8
/** Postgres tells what its processes count within ten seconds of their rest. */
const COUNTED_WITHIN_MS = 15_000
const POLL_MS = 250

/** `turn` differs each time, so that nothing is saved twice in a row. */
const ENDPOINTS: Record<string, (user: BenchUser, turn: number) => RequestParts> = {
  'PUT progress': ({ sessionId }, turn) => ({
    method: 'PUT',
    path: '/api/onboarding/progress',
    body: {
      sessionId,
      step: 'company',
      data: {
        name: `Panadería ${turn}`,
        size: 'medium',
        description: `We bake sourdough by hand in ${turn} shops and deliver to cafés before seven.`,
      },
      complete: false,
    },
  }),
  'GET session': ({ sessionId }) => ({ method: 'GET', path: `/api/onboarding/session/${sessionId}` }),
  'GET flow': () => ({ method: 'GET', path: '/api/onboarding/flow?locale=en' }),
}
const TURNS = 2

/** A working tree with a server and a database of its own. */
interface Contestant {
  name: string
  server: BenchServer
  database: BenchDatabase
  /** By the endpoints that it has: an older tree may lack some. */
  requests: Map<string, () => Buffer | undefined>
}

interface Slice {
  endpoint: string
  contestant: string
  requestsPerSecond: number
  p99Ms: number
  serverMsPerRequest: number
  postgresMsPerRequest: number
  errors: number
}

async function prepare(world: World, name: string, tree: string, sessions: number): Promise<Contestant> {
  progress(`save: preparing ${name}, ${tree}`)
  const database = await world.createDatabase(name, tree)
  const server = await startServer(database.environment, tree)
  try {
    await growTo(database, await makeTemplates(world, database, server.port), sessions)
    const users = await drawUsers(world, database.sql, USERS)
    const encode = (parts: RequestParts, { headers }: BenchUser) => encodeRequest({ ...parts, headers })
    const requests = new Map<string, () => Buffer | undefined>()
    for (const [endpoint, request] of Object.entries(ENDPOINTS)) {
      const [someone] = users
      if (someone !== undefined && !(await has(server, someone, request))) continue
      const turns = Array.from({ length: TURNS }, (_, turn) =>
        users.map((user, place) => encode(request(user, place + turn * USERS), user)),
      )
      requests.set(endpoint, inTurn(turns.flat()))
    }
    return { name, server, database, requests }
  } catch (error) {
    await server.stop()
    throw error
  }
}

/** Whether a server has the endpoint. */
async function has(
  { port }: BenchServer,
  user: BenchUser,
  request: (user: BenchUser, turn: number) => RequestParts,
): Promise<boolean> {
  const { method, path } = request(user, 0)
  if (method !== 'GET') return true
  const { status } = await fetch(`http://127.0.0.1:${port}${path}`, { headers: user.headers })
  return status !== 404
}

async function measure(
  { name, server, requests }: Contestant,
  endpoint: string,
  seconds: number,
  postgresProcessId: number,
): Promise<Slice> {
  const next = requests.get(endpoint) ?? (() => undefined)
  const [serverBefore, postgresBefore] = [cpuMs(server.processId), familyCpuMs(postgresProcessId)]
  const samples = await saturate({ ports: [server.port], connections: CONNECTIONS, seconds, next })
  const count = samples.milliseconds.length
  return {
    endpoint,
    contestant: name,
    requestsPerSecond: count / samples.seconds,
    p99Ms: percentile(samples.milliseconds, 0.99),
    serverMsPerRequest: (cpuMs(server.processId) - serverBefore) / count,
    postgresMsPerRequest: (familyCpuMs(postgresProcessId) - postgresBefore) / count,
    errors: samples.errors,
  }
}

/** How many updates of sessions stayed in their page, of those that so many saves made. */
async function heapOnlyShare({ server, database, requests }: Contestant, saves: number): Promise<number> {
  const updates = async () => {
    const { rows } = await database.sql.query(
      `select n_tup_upd::integer as all, n_tup_hot_upd::integer as heap_only from pg_stat_user_tables
      where relid = 'public.onboarding_sessions'::regclass`,
    )
    return rows[0] as { all: number; heap_only: number }
  }
  // What the rounds before have left uncounted.
  await sleep(COUNTED_WITHIN_MS)
  const before = await updates()
  let left = saves
  const next = () => (left-- > 0 ? requests.get('PUT progress')?.() : undefined)
  await saturate({ ports: [server.port], connections: CONNECTIONS, seconds: 600, next })
  const givenUpAt = performance.now() + COUNTED_WITHIN_MS
  let after = await updates()
  while (after.all - before.all < saves && performance.now() < givenUpAt) {
    await sleep(POLL_MS)
    after = await updates()
  }
  return (after.heap_only - before.heap_only) / (after.all - before.all)
}

/** What a save and a read cost, of this tree alone or by turns with one of another commit. */
export async function compareSaves({ isQuick, before }: Settings): Promise<PartReport> {
  const { sessions, rounds, seconds } = isQuick ? QUICK : WHOLE
  const world = await createWorld()
  const contestants: Contestant[] = []
  try {
    const trees = Object.entries({ ...(before === undefined ? {} : { before }), now: '.' })
    for (const [name, tree] of trees) contestants.push(await prepare(world, name, tree, sessions))
    const slices: Slice[] = []
    // The round before the first warms up.
    for (let round = 0; round <= rounds; round++) {
      progress(`save: round ${round} of ${rounds}`)
      for (const endpoint of Object.keys(ENDPOINTS)) {
        for (const contestant of round % 2 === 0 ? contestants : contestants.toReversed()) {
          if (!contestant.requests.has(endpoint)) continue
          const slice = await measure(contestant, endpoint, seconds, world.postgresProcessId)
          if (round > 0) slices.push(slice)
        }
      }
    }
    progress('save: counting heap-only updates')
    const shares = new Map<string, number>()
    for (const contestant of contestants)
      shares.set(contestant.name, await heapOnlyShare(contestant, isQuick ? SAVES / 10 : SAVES))
    return report(slices, shares, { sessions, rounds, seconds, saves: isQuick ? SAVES / 10 : SAVES })
  } finally {
    for (const { server } of contestants) await server.stop()
    await world.remove()
  }
}

type Figure = 'requestsPerSecond' | 'p99Ms' | 'serverMsPerRequest' | 'postgresMsPerRequest'
const FIGURES: [string, Figure, number][] = [
  ['requests/s', 'requestsPerSecond', 0],
  ['p99 ms', 'p99Ms', 1],
  ['server, processor ms/request', 'serverMsPerRequest', 3],
  ['Postgres, processor ms/request', 'postgresMsPerRequest', 3],
]

function report(
  slices: Slice[],
  shares: Map<string, number>,
  { sessions, rounds, seconds, saves }: typeof WHOLE & { saves: number },
): PartReport {
  const names = [...shares.keys()]
  const figures = (endpoint: string, contestant: string, figure: Figure) =>
    slices
      .filter((slice) => slice.endpoint === endpoint && slice.contestant === contestant)
      .map((slice) => slice[figure])
  const isCompared = names.length > 1
  const ratio = (endpoint: string, figure: Figure) =>
    ratioOf(figures(endpoint, 'now', figure), figures(endpoint, 'before', figure))
  const rows = Object.keys(ENDPOINTS).flatMap((endpoint) =>
    FIGURES.map(([title, figure, digits]) => {
      const shown = names.map((name) => {
        const measured = figures(endpoint, name, figure)
        return measured.length === 0 ? 'none' : median(measured).toFixed(digits)
      })
      if (!isCompared || shown.includes('none'))
        return [endpoint, title, ...shown, ...(isCompared ? [''] : [])]
      const { paired, low, high } = ratio(endpoint, figure)
      return [endpoint, title, ...shown, `${paired.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`]
    }),
  )
  const heapOnly = names.map((name) => `${((shares.get(name) ?? 0) * 100).toFixed(1)} %`)
  rows.push(['PUT progress', 'heap-only updates', ...heapOnly, ...(isCompared ? [''] : [])])
  const errors = sum(slices.map((slice) => slice.errors))
  const heapOnlyNow = shares.get('now') ?? 0
  const verdicts = [
    { claim: `no request failed (${errors} did)`, holds: errors === 0 },
    {
      claim: `updates by saves are heap-only: ${(heapOnlyNow * 100).toFixed(1)} %, over ${LEAST_HEAP_ONLY * 100} %`,
      holds: heapOnlyNow > LEAST_HEAP_ONLY,
    },
  ]
  if (isCompared) {
    const { paired } = ratio('PUT progress', 'requestsPerSecond')
    verdicts.push({
      claim: `a save is not slower than before: ${paired.toFixed(2)} × in throughput, at least ${LEAST_OF_BEFORE} ×`,
      holds: paired >= LEAST_OF_BEFORE,
    })
    const { paired: processor } = ratio('PUT progress', 'postgresMsPerRequest')
    verdicts.push({
      claim: `a save takes less of Postgres’s processor than before: ${processor.toFixed(2)} ×, at most ${MOST_PROCESSOR_OF_BEFORE} ×`,
      holds: processor <= MOST_PROCESSOR_OF_BEFORE,
    })
  }
  const section = `## What a save costs

Printed by \`npm run bench -- --parts save\`: ${CONNECTIONS} connections, ${sessions.toLocaleString('en')} sessions, the medians of ${rounds} slices of ${seconds} s each, in which what is compared takes turns; of a pair the median of the rounds' own ratios, and between what half of them lie. Processor time of Postgres is that of all its processes. Heap-only are those updates of \`onboarding_sessions\`, of ${saves.toLocaleString('en')} saves more, for which no index was written.

${verdictLines(verdicts)}

${table(['endpoint', 'figure', ...names, ...(isCompared ? ['now : before'] : [])], rows)}`
  return { section, verdicts }
}
