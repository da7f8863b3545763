import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import os from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { planProblems, readPlans } from '#lib/db/query-plans.ts'
import { encodeRequest, type RequestParts } from './client.ts'
import { type Contestant, startContestant } from './contestants.ts'
import { ENDPOINTS, requestsOf } from './endpoints.ts'
import { inTurn, type Samples, sendAtRate } from './load.ts'
import { type PartReport, progress, type Settings, table, verdictLines } from './report.ts'
import { drawUsers, growTo, makeTemplates } from './sessions.ts'
import { median, percentile } from './statistics.ts'
import { type BenchDatabase, type BenchUser, createWorld, type World } from './world.ts'

const MOST_GROWTH = 1.2
/** Of all sizes together, and well below what the machine can do, so that nobody stands in a queue. */
const REQUESTS_PER_SECOND = 150
const CONSUMING_PER_SECOND = 75
const CONNECTIONS = 16
/** As many rounds as the ready sessions of the smallest database last for. */
const WHOLE = { sizes: [10_000, 100_000, 1_000_000], rounds: 6, seconds: 12 }
const QUICK: typeof WHOLE = { sizes: [5_000, 10_000, 20_000], rounds: 2, seconds: 3 }
/** Drawn from all over the database, as people come. */
const USERS = 800
/** These use up a session, or a user without one, for every request. */
const CONSUMING: Record<string, (user: BenchUser) => RequestParts> = {
  'POST start, a new session': () => ({ method: 'POST', path: '/api/onboarding/start' }),
  'POST complete': ({ sessionId }) => ({
    method: 'POST',
    path: '/api/onboarding/complete',
    body: { sessionId },
  }),
  'DELETE session': ({ sessionId }) => ({ method: 'DELETE', path: `/api/onboarding/session/${sessionId}` }),
}
const REPEATABLE = ENDPOINTS.filter(({ needsGateway }) => !needsGateway)
const ENDPOINT_NAMES = [...REPEATABLE.map(({ name }) => name), ...Object.keys(CONSUMING)]

/** A quarter of the memory, which is where Postgres's documentation says to begin (runtime-config-resource). */
const sharedBuffers = () => `${Math.floor(os.totalmem() / 4 / 2 ** 20)}MB`

interface Grown {
  sessions: number
  server: Contestant
  requests: Map<string, () => Buffer | undefined>
  bytesPerSession: number
  planProblems: string[]
}

async function addUsers({ sql }: BenchDatabase, world: World, count: number): Promise<BenchUser[]> {
  const ids = Array.from({ length: count }, () => randomUUID())
  await sql.query(
    `insert into auth.users (id, aud, role)
    select id, 'authenticated', 'authenticated' from unnest($1::uuid[]) as id`,
    [ids],
  )
  return Promise.all(ids.map((id) => world.signIn({ id })))
}

const sizeOf = async ({ sql }: BenchDatabase): Promise<number> =>
  Number((await sql.query('select pg_database_size(current_database()) as bytes')).rows[0].bytes)

async function grow(world: World, sessions: number, consumed: number): Promise<Grown> {
  const database = await world.createDatabase(`scale_${sessions}`)
  const server = await startContestant('ours', database.environment)
  try {
    const emptyBytes = await sizeOf(database)
    const templates = await makeTemplates(world, database, server.port)
    await growTo(database, templates, sessions)
    const bytesPerSession = ((await sizeOf(database)) - emptyBytes) / sessions
    return {
      sessions,
      server,
      requests: await prepareRequests(world, database, consumed),
      bytesPerSession,
      planProblems: await findPlanProblems(database),
    }
  } catch (error) {
    await server.stop()
    throw error
  }
}

async function prepareRequests(world: World, database: BenchDatabase, consumed: number) {
  const requests = new Map<string, () => Buffer | undefined>()
  const left = await drawUsers(world, database.sql, 'left', USERS + consumed)
  const users = left.splice(0, USERS)
  for (const endpoint of REPEATABLE) requests.set(endpoint.name, inTurn(requestsOf(endpoint, users)))
  const consumers: Record<string, BenchUser[]> = {
    'POST start, a new session': await addUsers(database, world, consumed),
    'POST complete': await drawUsers(world, database.sql, 'ready', consumed),
    'DELETE session': left,
  }
  for (const [name, request] of Object.entries(CONSUMING)) {
    const encoded = (consumers[name] ?? []).map((user) =>
      encodeRequest({ ...request(user), headers: user.headers }),
    )
    requests.set(name, () => encoded.pop())
  }
  return requests
}

async function findPlanProblems({ sql }: BenchDatabase): Promise<string[]> {
  const client = await sql.connect()
  try {
    const expected = JSON.parse(await readFile('ops/database/expected-plans.json', 'utf8'))
    return planProblems(await readPlans(client), expected)
  } finally {
    client.release()
  }
}

/** What was seen of each size, by endpoint: how long each answer took. */
type Measured = Map<string, Map<number, number[]>>

const p99 = (milliseconds: number[]) => percentile(milliseconds, 0.99)

/** One request goes to each size in turn, so that whatever the machine does meanwhile happens to all of them. */
async function askAll(all: Grown[], endpoint: string, seconds: number): Promise<Samples[]> {
  const total = endpoint in CONSUMING ? CONSUMING_PER_SECOND : REQUESTS_PER_SECOND
  return Promise.all(
    all.map(async ({ server, requests }, place) => {
      await sleep((1000 / total) * place)
      return sendAtRate({
        ports: [server.port],
        connections: CONNECTIONS,
        seconds,
        requestsPerSecond: total / all.length,
        next: requests.get(endpoint) ?? (() => undefined),
      })
    }),
  )
}

async function measure(
  all: Grown[],
  { rounds, seconds }: typeof WHOLE,
): Promise<{ measured: Measured; errors: number }> {
  const measured: Measured = new Map(
    ENDPOINT_NAMES.map((name) => [name, new Map(all.map(({ sessions }) => [sessions, []]))]),
  )
  let errors = 0
  for (let round = 0; round < rounds; round++) {
    progress(`scale: round ${round} of ${rounds - 1}`)
    for (const endpoint of ENDPOINT_NAMES) {
      const samples = await askAll(all, endpoint, seconds)
      for (const [place, { sessions }] of all.entries()) {
        errors += samples[place]?.errors ?? 0
        // The first round warms up.
        if (round > 0)
          measured
            .get(endpoint)
            ?.get(sessions)
            ?.push(...(samples[place]?.milliseconds ?? []))
      }
    }
  }
  return { measured, errors }
}

/** Every endpoint at a fixed rate against databases of three sizes, which take turns; plans and size on disk. */
export async function measureScale({ isQuick }: Settings): Promise<PartReport> {
  const world = await createWorld({ shared_buffers: sharedBuffers() })
  const grown: Grown[] = []
  const extent = isQuick ? QUICK : WHOLE
  const { sizes, rounds, seconds } = extent
  const consumed = Math.ceil((CONSUMING_PER_SECOND / sizes.length) * seconds * rounds)
  try {
    for (const sessions of sizes) {
      progress(`scale: making ${sessions.toLocaleString('en')} sessions`)
      grown.push(await grow(world, sessions, consumed))
    }
    const { measured, errors } = await measure(grown, extent)
    return report(grown, extent, measured, errors)
  } finally {
    for (const { server } of grown) await server.stop()
    await world.remove()
  }
}

function report(
  grown: Grown[],
  { sizes, rounds, seconds }: typeof WHOLE,
  measured: Measured,
  errors: number,
): PartReport {
  const [smallest = 0, largest = 0] = [sizes[0], sizes.at(-1)]
  const growth = [...measured].map(([endpoint, bySize]) => {
    const answers = (size: number) => bySize.get(size) ?? []
    const everyOther = (first: number) => p99(answers(smallest).filter((_, place) => place % 2 === first))
    return {
      endpoint,
      medians: sizes.map((size) => median(answers(size))),
      p90s: sizes.map((size) => percentile(answers(size), 0.9)),
      p99s: sizes.map((size) => p99(answers(size))),
      grown: p99(answers(largest)) / p99(answers(smallest)),
      // Answers of one database that take turns as those of two do: what chance alone does to such a ratio.
      chance: everyOther(1) / everyOther(0),
    }
  })
  const problems = grown.flatMap(({ sessions, planProblems }) =>
    planProblems.map((problem) => `${sessions}: ${problem}`),
  )
  const name = (size: number) => size.toLocaleString('en')
  const verdicts = [
    { claim: `no request failed (${errors} did)`, holds: errors === 0 },
    {
      claim: `every hot query has the plan of ops/database/expected-plans.json at every size${problems.map((problem) => `; ${problem}`).join('')}`,
      holds: problems.length === 0,
    },
    ...growth.map(({ endpoint, grown }) => ({
      claim: `${endpoint}: p99 at ${name(largest)} sessions is ${grown.toFixed(2)} × that at ${name(smallest)}, at most ${MOST_GROWTH} ×`,
      holds: grown <= MOST_GROWTH,
    })),
  ]
  const rows = growth.map(({ endpoint, medians, p90s, p99s, grown, chance }) => [
    endpoint,
    ...sizes.map((_, place) => [medians, p90s, p99s].map((values) => values[place]?.toFixed(2)).join(' / ')),
    grown.toFixed(2),
    chance.toFixed(2),
  ])
  const section = `## From ten thousand to a million sessions

Printed by \`npm run bench -- --parts scale\`. Three databases of one Postgres, each with a server of its own, are asked by turns, request by request, so that whatever the machine does happens to all of them: ${REQUESTS_PER_SECOND} requests a second in all, ${CONSUMING_PER_SECOND} where each uses up a session, for ${seconds} s at a time. Postgres has a quarter of the machine's memory for its buffers (\`shared_buffers\`), as its documentation recommends. The sessions are copies of three that went through the API: half completed with recommendations, the others in progress, each with its edits and a user; those that are asked for are drawn from all over the database.

${verdictLines(verdicts)}

p50 / p90 / p99 in ms, of the answers of ${rounds - 1} rounds together. *Growth*: p99 at the most sessions by that at the fewest. *Chance*: the same for every second answer at the fewest by those between them.

${table(['endpoint', ...sizes.map((size) => `${name(size)}`), 'growth', 'chance'], rows)}

${table(
  ['sessions', 'bytes per session on disk, edits, user and indexes included'],
  grown.map(({ sessions, bytesPerSession }) => [name(sessions), bytesPerSession.toFixed(0)]),
)}`
  return { section, verdicts, figures: { bytesPerSession: grown.at(-1)?.bytesPerSession ?? 0 } }
}
