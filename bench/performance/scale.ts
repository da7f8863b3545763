import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { planProblems, readPlans } from '#lib/db/query-plans.ts'
import { encodeRequest, type RequestParts } from './client.ts'
import { type Contestant, startContestant } from './contestants.ts'
import { ENDPOINTS, requestsOf } from './endpoints.ts'
import { inTurn, sendAtRate } from './load.ts'
import { type PartReport, progress, type Settings, table, verdictLines } from './report.ts'
import { drawUsers, growTo, makeTemplates } from './sessions.ts'
import { median, percentile } from './statistics.ts'
import { type BenchDatabase, type BenchUser, createWorld, type World } from './world.ts'

const SIZES = [10_000, 100_000, 1_000_000]
const QUICK_SIZES = [5_000, 10_000, 20_000]
const MOST_GROWTH = 1.2
/** Well below what the machine can do, so that a queue says nothing about the database's size. */
const REQUESTS_PER_SECOND = 150
const CONSUMING_PER_SECOND = 75
const SECONDS = 2
const CONNECTIONS = 32
/** As many as the ready sessions of the smallest database last for. */
const MOST_ROUNDS = 13
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

async function grow(world: World, sessions: number, rounds: number): Promise<Grown> {
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
      requests: await prepareRequests(world, database, rounds),
      bytesPerSession,
      planProblems: await findPlanProblems(database),
    }
  } catch (error) {
    await server.stop()
    throw error
  }
}

async function prepareRequests(world: World, database: BenchDatabase, rounds: number) {
  const requests = new Map<string, () => Buffer | undefined>()
  const consumed = CONSUMING_PER_SECOND * SECONDS * rounds
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

/** What each size's slices saw, by endpoint: the times of each round. */
type Measured = Map<string, Map<number, number[][]>>

const pooledP99 = (rounds: number[][]) => percentile(rounds.flat(), 0.99)

/** One stall of the machine falls into one slice, and would decide the p99 of all of them together. */
const usualP99 = (rounds: number[][]) => median(rounds.map((slice) => percentile(slice, 0.99)))

async function measureByTurns(all: Grown[], rounds: number): Promise<{ measured: Measured; errors: number }> {
  const measured: Measured = new Map(
    ENDPOINT_NAMES.map((name) => [name, new Map(all.map(({ sessions }) => [sessions, []]))]),
  )
  let errors = 0
  for (let round = 0; round < rounds; round++) {
    progress(`scale: round ${round} of ${rounds - 1}`)
    const ordered = round % 2 === 0 ? all : [...all].reverse()
    for (const endpoint of ENDPOINT_NAMES) {
      for (const { sessions, server, requests } of ordered) {
        const samples = await sendAtRate({
          ports: [server.port],
          connections: CONNECTIONS,
          seconds: SECONDS,
          requestsPerSecond: endpoint in CONSUMING ? CONSUMING_PER_SECOND : REQUESTS_PER_SECOND,
          next: requests.get(endpoint) ?? (() => undefined),
        })
        errors += samples.errors
        // The first round warms up.
        if (round > 0) measured.get(endpoint)?.get(sessions)?.push(samples.milliseconds)
      }
    }
  }
  return { measured, errors }
}

/** Every endpoint at a fixed rate against databases of three sizes, which take turns; plans and size on disk. */
export async function measureScale({ isQuick }: Settings): Promise<PartReport> {
  const world = await createWorld()
  const grown: Grown[] = []
  const rounds = isQuick ? 2 : MOST_ROUNDS
  try {
    for (const sessions of isQuick ? QUICK_SIZES : SIZES) {
      progress(`scale: making ${sessions.toLocaleString('en')} sessions`)
      grown.push(await grow(world, sessions, rounds))
    }
    const { measured, errors } = await measureByTurns(grown, rounds)
    return report(grown, measured, errors)
  } finally {
    for (const { server } of grown) await server.stop()
    await world.remove()
  }
}

function report(grown: Grown[], measured: Measured, errors: number): PartReport {
  const sizes = grown.map(({ sessions }) => sessions)
  const [smallest = 0, largest = 0] = [sizes[0], sizes.at(-1)]
  const growth = [...measured].map(([endpoint, bySize]) => {
    const small = bySize.get(smallest) ?? []
    const half = (which: number) => usualP99(small.filter((_, round) => round % 2 === which))
    return {
      endpoint,
      medians: sizes.map((size) => median((bySize.get(size) ?? []).flat())),
      usual: sizes.map((size) => usualP99(bySize.get(size) ?? [])),
      pooled: sizes.map((size) => pooledP99(bySize.get(size) ?? [])),
      grown: usualP99(bySize.get(largest) ?? []) / usualP99(small),
      // One half of the smallest database's rounds against the other: what chance alone does to such a ratio.
      chance: half(1) / half(0),
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
  const rows = growth.map(({ endpoint, medians, usual, pooled, grown, chance }) => [
    endpoint,
    ...sizes.map((_, place) =>
      [medians, usual, pooled].map((values) => values[place]?.toFixed(2)).join(' / '),
    ),
    grown.toFixed(2),
    chance.toFixed(2),
  ])
  const section = `## From ten thousand to a million sessions

Printed by \`npm run bench -- --parts scale\`. Three databases of one Postgres, each with a server of its own, take turns in slices of ${SECONDS} s at a fixed rate: ${REQUESTS_PER_SECOND} requests a second, ${CONSUMING_PER_SECOND} where each uses up a session. The sessions are copies of three that went through the API: half completed with recommendations, the others in progress, each with its edits and a user; those that are asked for are drawn from all over the database.

${verdictLines(verdicts)}

p50 / p99 / p99 of all in ms, of ${measured.get(REPEATABLE[0]?.name ?? '')?.get(smallest)?.length} slices: the p99 is the median of the slices' own, because one stall of the machine falls into one slice and would decide the last of the three, which is of all their answers together. *Growth*: p99 at the most sessions by that at the fewest. *Chance*: the same for one half of the slices of the fewest by the other half.

${table(['endpoint', ...sizes.map((size) => `${name(size)}`), 'growth', 'chance'], rows)}

${table(
  ['sessions', 'bytes per session on disk, edits, user and indexes included'],
  grown.map(({ sessions, bytesPerSession }) => [name(sessions), bytesPerSession.toFixed(0)]),
)}`
  return { section, verdicts, figures: { bytesPerSession: grown.at(-1)?.bytesPerSession ?? 0 } }
}
