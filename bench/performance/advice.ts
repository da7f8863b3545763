import { startContestant } from './contestants.ts'
import { ENDPOINTS, requestsOf } from './endpoints.ts'
import { inTurn, saturate } from './load.ts'
import { type PartReport, progress, type Settings, table, type Verdict, verdictLines } from './report.ts'
import { drawUsers, growTo, makeTemplates } from './sessions.ts'
import { median, percentile, sum } from './statistics.ts'
import { createWorld } from './world.ts'

const USERS_AT_ONCE = 20
/** Enough that two requests at once are never for one session. */
const USERS = 400
/** Who asks for the first time; a fifth of them warm up. */
const NEWCOMERS = 5_000
const SESSIONS = 20_000
const MOST_P99_MS = 25
const MEASURED = ['GET industries', 'POST ai-suggestions']
/** A session's first recommendations are stored with it; later ones are there already and only read. */
const FIRST_ASKED = 'POST ai-suggestions, recommendations, advisor'
/** Whoever asks for recommendations has filled in the wizard before, so that the server knows the token. */
const ASKED_BEFORE = 'GET session'

type Next = () => Buffer | undefined

const measuring = (name: string, next: Next, warmUp: Next = next) => ({
  name,
  next,
  warmUp,
  rates: [] as number[],
  milliseconds: [] as number[],
  errors: 0,
})

/** What people wait for while they choose an industry and read advice, from a server without a model. */
export async function measureAdvice({ isQuick }: Settings): Promise<PartReport> {
  const world = await createWorld()
  const database = await world.createDatabase('advice')
  const server = await startContestant('ours', database.environment)
  try {
    progress('advice: filling the database')
    await growTo(database, await makeTemplates(world, database, server.port), isQuick ? 2_000 : SESSIONS)
    const users = await drawUsers(world, database.sql, 'left', USERS + (isQuick ? 100 : NEWCOMERS))
    const newcomers = users.splice(USERS)
    for (const endpoint of ENDPOINTS.filter(({ name }) => name === ASKED_BEFORE)) {
      const once = requestsOf(endpoint, newcomers).slice(0, newcomers.length)
      await saturate({
        ports: [server.port],
        connections: USERS_AT_ONCE,
        seconds: 30,
        next: () => once.pop(),
      })
    }
    const firstAsked = ENDPOINTS.filter(({ name }) => name === FIRST_ASKED).map((endpoint) => {
      const once = requestsOf(endpoint, newcomers).slice(0, newcomers.length)
      const warmingUp = once.splice(0, once.length / 5)
      return measuring(
        `${endpoint.name}, for the first time`,
        () => once.pop(),
        () => warmingUp.pop(),
      )
    })
    const repeated = ENDPOINTS.filter(
      ({ name, needsGateway }) => !needsGateway && MEASURED.some((measured) => name.startsWith(measured)),
    ).map((endpoint) => measuring(endpoint.name, inTurn(requestsOf(endpoint, users))))
    const endpoints = [...repeated, ...firstAsked]
    const rounds = isQuick ? 1 : 10
    for (let round = 0; round <= rounds; round++) {
      progress(`advice: round ${round}`)
      for (const endpoint of endpoints) {
        const isOnce = !repeated.includes(endpoint)
        // Those who ask once do in the last round, since they can in one only.
        if (isOnce && round > 0 && round < rounds) continue
        const seconds = isOnce ? 30 : isQuick ? 0.3 : 2
        const load = { ports: [server.port], connections: USERS_AT_ONCE, seconds }
        // The round before the first warms up.
        const samples = await saturate({ ...load, next: round === 0 ? endpoint.warmUp : endpoint.next })
        if (round === 0) continue
        endpoint.rates.push(samples.milliseconds.length / samples.seconds)
        endpoint.milliseconds.push(...samples.milliseconds)
        endpoint.errors += samples.errors
      }
    }
    const errors = sum(endpoints.map((endpoint) => endpoint.errors))
    const verdicts: Verdict[] = [
      { claim: `no request failed (${errors} did)`, holds: errors === 0 },
      ...endpoints.map(({ name, milliseconds }) => {
        const p99 = percentile(milliseconds, 0.99)
        return {
          claim: `${name}: p99 ${p99.toFixed(1)} ms, under ${MOST_P99_MS} ms`,
          holds: p99 < MOST_P99_MS,
        }
      }),
    ]
    const rows = endpoints.map(({ name, milliseconds, rates }) => [
      name,
      milliseconds.length,
      median(rates).toFixed(0),
      ...[0.5, 0.95, 0.99].map((share) => percentile(milliseconds, share).toFixed(1)),
    ])
    const section = `## Industries and advice without a model

Printed by \`npm run bench -- --parts advice\`: ${USERS_AT_ONCE} users at once, each of whom asks again as soon as the answer is there (*for the first time*: another user asks then, once), on ${SESSIONS.toLocaleString('en')} sessions. The load, the server and Postgres share the machine's cores.

${verdictLines(verdicts)}

${table(['endpoint', 'requests', 'requests/s', 'p50 ms', 'p95 ms', 'p99 ms'], rows)}`
    return { section, verdicts }
  } finally {
    await server.stop()
    await world.remove()
  }
}
