import { startContestant } from './contestants.ts'
import { ENDPOINTS, requestsOf } from './endpoints.ts'
import { measureFirstPeople } from './first-people.ts'
import { inTurn, type Samples, saturate, sendAtRate } from './load.ts'
import { type PartReport, progress, type Settings, table, type Verdict, verdictLines } from './report.ts'
import { drawUsers, growTo, makeTemplates } from './sessions.ts'
import { median, percentile, sum } from './statistics.ts'
import { type BenchUser, createWorld } from './world.ts'

const USERS_AT_ONCE = 20
/** Enough that two requests at once are never for one session. */
const USERS = 400
const SESSIONS = 30_000
const MOST_P99_MS = 25
const MEASURED = ['GET industries', 'POST ai-suggestions']
/** A session's first recommendations are stored with it; later ones are there already and only read. */
const FIRST_ASKED = 'POST ai-suggestions, recommendations, advisor'
/** Whoever asks for recommendations has filled in the wizard before, so that the server knows the token. */
const ASKED_BEFORE = 'GET session'
/** Of those who ask for the first time: at a pace, to warm up, and as fast as they can. */
const PACED_NEWCOMERS = 4_000
const WARMING_NEWCOMERS = 1_000
const CROWDING_NEWCOMERS = 3_000
/** Ten a second for each user. */
const FIRST_ASKED_PER_SECOND = 200
const STARTS = 5

interface Measured {
  name: string
  samples: Samples[]
  /** Whether the promise is about it; else it tells what the machine can do. */
  isPromised: boolean
}

const endpointsCalled = (wanted: (name: string) => boolean) =>
  ENDPOINTS.filter(({ name, needsGateway }) => !needsGateway && wanted(name))

/** Requests of which each user sends one. */
function onceEach(endpointName: string, users: BenchUser[]): () => Buffer | undefined {
  const requests = endpointsCalled((name) => name === endpointName).flatMap((endpoint) =>
    requestsOf(endpoint, users).slice(0, users.length),
  )
  return () => requests.pop()
}

/** Who has asked before asks again and again, each endpoint by turns. */
async function measureRepeated(port: number, users: BenchUser[], isQuick: boolean): Promise<Measured[]> {
  const measured = endpointsCalled((name) => MEASURED.some((start) => name.startsWith(start))).map(
    (endpoint) => ({
      name: endpoint.name,
      next: inTurn(requestsOf(endpoint, users)),
      samples: [] as Samples[],
      isPromised: true,
    }),
  )
  const rounds = isQuick ? 1 : 10
  // The round before the first warms up.
  for (let round = 0; round <= rounds; round++) {
    progress(`advice: round ${round}`)
    for (const { next, samples } of measured) {
      const load = { ports: [port], connections: USERS_AT_ONCE, seconds: isQuick ? 0.3 : 2 }
      const slice = await saturate({ ...load, next })
      if (round > 0) samples.push(slice)
    }
  }
  return measured
}

/** Each session asks once: at the pace of people, then as fast as the machine can. */
async function measureFirstAsked(port: number, newcomers: BenchUser[]): Promise<Measured[]> {
  const crowd = { ports: [port], connections: USERS_AT_ONCE, seconds: 60 }
  await saturate({ ...crowd, next: onceEach(ASKED_BEFORE, newcomers) })
  progress('advice: for the first time')
  const share = newcomers.length / (PACED_NEWCOMERS + WARMING_NEWCOMERS + CROWDING_NEWCOMERS)
  const take = (count: number) => onceEach(FIRST_ASKED, newcomers.splice(0, Math.floor(count * share)))
  await saturate({ ...crowd, next: take(WARMING_NEWCOMERS) })
  const paced = await sendAtRate({
    ...crowd,
    seconds: (PACED_NEWCOMERS * share) / FIRST_ASKED_PER_SECOND,
    requestsPerSecond: FIRST_ASKED_PER_SECOND,
    next: take(PACED_NEWCOMERS),
  })
  const crowding = await saturate({ ...crowd, next: take(CROWDING_NEWCOMERS) })
  const name = `${FIRST_ASKED}, for the first time`
  return [
    { name: `${name}, at ${FIRST_ASKED_PER_SECOND} a second`, samples: [paced], isPromised: true },
    { name: `${name}, without a pause`, samples: [crowding], isPromised: false },
  ]
}

/** What people wait for while they choose an industry and read advice, from a server without a model. */
export async function measureAdvice({ isQuick }: Settings): Promise<PartReport> {
  const world = await createWorld()
  const database = await world.createDatabase('advice')
  const server = await startContestant('ours', database.environment)
  try {
    progress('advice: filling the database')
    await growTo(database, await makeTemplates(world, database, server.port), isQuick ? 3_000 : SESSIONS)
    const newcomers = PACED_NEWCOMERS + WARMING_NEWCOMERS + CROWDING_NEWCOMERS
    const users = await drawUsers(world, database.sql, 'left', USERS + (isQuick ? 400 : newcomers))
    const ofNewcomers = users.splice(USERS)
    const measured = [
      ...(await measureRepeated(server.port, users, isQuick)),
      ...(await measureFirstAsked(server.port, ofNewcomers)),
    ]
    progress('advice: fresh servers')
    const ofStarts = { people: USERS_AT_ONCE, starts: isQuick ? 1 : STARTS }
    return report(measured, await measureFirstPeople(world, database, ofStarts))
  } finally {
    await server.stop()
    await world.remove()
  }
}

function report(measured: Measured[], firstPeople: string): PartReport {
  const figures = measured.map(({ name, samples, isPromised }) => ({
    name,
    isPromised,
    milliseconds: samples.flatMap((slice) => slice.milliseconds),
    perSecond: median(samples.map((slice) => slice.milliseconds.length / slice.seconds)),
    errors: sum(samples.map((slice) => slice.errors)),
  }))
  const errors = sum(figures.map((figure) => figure.errors))
  const verdicts: Verdict[] = [
    { claim: `no request failed (${errors} did)`, holds: errors === 0 },
    ...figures
      .filter(({ isPromised }) => isPromised)
      .map(({ name, milliseconds }) => {
        const p99 = percentile(milliseconds, 0.99)
        return {
          claim: `${name}: p99 ${p99.toFixed(1)} ms, under ${MOST_P99_MS} ms`,
          holds: p99 < MOST_P99_MS,
        }
      }),
  ]
  const rows = figures.map(({ name, milliseconds, perSecond }) => [
    name,
    milliseconds.length,
    perSecond.toFixed(0),
    ...[0.5, 0.95, 0.99].map((share) => percentile(milliseconds, share).toFixed(1)),
  ])
  const section = `## Industries and advice without a model

Printed by \`npm run bench -- --parts advice\`: ${USERS_AT_ONCE} users at once, each of whom asks again as soon as the answer is there, on ${SESSIONS.toLocaleString('en')} sessions. *For the first time*: every request is another session's first, which is written and stored: at ${FIRST_ASKED_PER_SECOND} a second, ten for each of the ${USERS_AT_ONCE}, and without a pause, which tells how many companies a second the machine can advise. The load, the server and Postgres share the machine's cores.

${verdictLines(verdicts)}

${table(['endpoint', 'requests', 'requests/s', 'p50 ms', 'p95 ms', 'p99 ms'], rows)}

Of a server that has just started, the first ${USERS_AT_ONCE} people, who then ask all at once (${STARTS} starts):

${firstPeople}`
  return { section, verdicts }
}
