import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { createFieldEncryption } from '#lib/sealing/field-encryption.ts'
import { openAnswers } from '#lib/sealing/sealed-answers.ts'
import { startPgBouncer } from '#tests/support/pgbouncer.ts'
import { ANSWERS } from '#tests/support/sample-answers.ts'
import { Connection, encodeRequest } from './client.ts'
import { startGateway } from './gateway.ts'
import { cpuMs } from './process-figures.ts'
import { startProxy } from './proxy.ts'
import { type PartReport, progress, type Settings, table, verdictLines } from './report.ts'
import { type BenchServer, startServer } from './server.ts'
import { percentile, sum } from './statistics.ts'
import { type BenchDatabase, type BenchUser, createWorld } from './world.ts'

const USERS = 1_000
const RAMP_SECONDS = 60
/** Between two steps; each pause is half to one and a half times as long. */
const THINK_SECONDS = 12
const MOST_P95_MS = 500
/** These wait for models, within the five seconds that they are promised in. */
export const WAITS_FOR_AI = ['POST ai-suggestions', 'POST complete']
/** Half a second to the first word, and then faster than anybody reads, some words to a packet. */
const MODEL = { firstTokenMs: 500, tokensPerSecond: 150, tickMs: 100 }
const POOLER = { poolSize: 20, mostClients: 200 }
/** Each user at the limits that everybody has. */
const UNSCALED = { RATE_LIMIT_SCALE: '1' }

interface Seen {
  milliseconds: Map<string, number[]>
  errors: string[]
}

/** One person on the way through the wizard: what was answered, and what came of it. */
interface Journey {
  user: BenchUser
  sessionId: string
  answers: Record<string, Record<string, unknown>>
}

const answersOf = (place: number) => ({
  ...ANSWERS,
  company: {
    ...ANSWERS.company,
    name: `Tostadero ${place}`,
    description: `We roast coffee for cafés in town ${place}.`,
  },
  organization: { ...ANSWERS.organization, teamSize: 1 + (place % 400) },
})

const think = (seconds: number) => sleep(seconds * 1000 * (0.5 + Math.random()))

async function walk(
  port: number,
  { user, answers }: Omit<Journey, 'sessionId'>,
  thinkSeconds: number,
  seen: Seen,
): Promise<string> {
  const connection = await Connection.open(port)
  const onboarding = '/api/onboarding'
  async function ask(name: string, path: string, body?: object) {
    const method = name.split(' ')[0] ?? 'GET'
    const startedAt = performance.now()
    const reply = await connection.send(encodeRequest({ method, path, headers: user.headers, body }))
    const held = seen.milliseconds.get(name) ?? []
    held.push(performance.now() - startedAt)
    seen.milliseconds.set(name, held)
    if (reply.status >= 300) throw new Error(`${name} answered ${reply.status}: ${reply.body}`)
    return JSON.parse(reply.body.toString())
  }
  const save = (sessionId: string, step: string, data: object, complete: boolean) =>
    ask('PUT progress', `${onboarding}/progress`, { sessionId, step, data, complete, opId: randomUUID() })

  try {
    const { data: session } = await ask('POST start', `${onboarding}/start`, {})
    await think(thinkSeconds)
    await save(session.id, 'welcome', answers.welcome ?? {}, true)
    await think(thinkSeconds)
    const { name, description } = answers.company as { name: string; description: string }
    await save(session.id, 'company', { name }, false)
    await ask('GET industries', `${onboarding}/industries?company=${encodeURIComponent(name)}`)
    await think(thinkSeconds)
    await ask('POST ai-suggestions', `${onboarding}/ai-suggestions`, {
      kind: 'industry',
      companyName: name,
      description,
    })
    await think(thinkSeconds)
    await save(session.id, 'company', answers.company ?? {}, true)
    await think(thinkSeconds)
    await save(session.id, 'organization', { teamSize: 1 }, false)
    await think(thinkSeconds)
    await save(session.id, 'organization', answers.organization ?? {}, true)
    await think(thinkSeconds)
    await ask('POST complete', `${onboarding}/complete`, { sessionId: session.id })
    const { data: completed } = await ask('GET session', `${onboarding}/session/${session.id}`)
    if (completed.status !== 'completed') throw new Error(`The session is ${completed.status}.`)
    return session.id
  } finally {
    connection.close()
  }
}

/** Where the database differs from what the users sent and were told. */
async function missingFrom({ sql, environment }: BenchDatabase, journeys: Journey[]): Promise<string[]> {
  const encryption = createFieldEncryption(environment.FIELD_ENCRYPTION_KEYS ?? '')
  const { rows } = await sql.query(
    'select id, user_id, status, step_data, ai_recommendations is not null as advised from public.onboarding_sessions',
  )
  const byUser = Map.groupBy(rows, (row) => String(row.user_id))
  const problems = journeys.flatMap(({ user, sessionId, answers }) => {
    const own = byUser.get(user.id) ?? []
    const [row] = own
    if (row === undefined || own.length > 1) return [`${user.id} has ${own.length} sessions`]
    if (row.id !== sessionId || row.status !== 'completed' || !row.advised)
      return [`${row.id} is ${row.status}`]
    const stored = openAnswers(encryption, row.id, row.step_data)
    return isDeepStrictEqual(stored, answers) ? [] : [`${row.id} holds other answers`]
  })
  if (rows.length !== journeys.length) problems.push(`${rows.length} sessions of ${journeys.length} users`)
  return problems
}

/** What came of everybody's way through the wizard. */
export interface Walked {
  seen: Seen
  /** Where the database differs from what was sent. */
  missing: string[]
  load: { count: number; mostAtOnce: number; rampSeconds: number; serverCpuMs: number; thinkSeconds: number }
}

/** The whole wizard, by a thousand people at once with time to think, through PgBouncer in transaction mode. */
export async function walkTheWizard({ isQuick }: Settings): Promise<PartReport> {
  const { seen, missing, load } = await walkWithMany({ isQuick, processes: 1 })
  return report(seen, missing, load)
}

/** The same over so many server processes, which stand behind a proxy where they are several. */
export async function walkWithMany({
  isQuick,
  processes,
}: {
  isQuick: boolean
  processes: number
}): Promise<Walked> {
  const [count, rampSeconds, thinkSeconds] = isQuick ? [60, 5, 1] : [USERS, RAMP_SECONDS, THINK_SECONDS]
  const world = await createWorld()
  const database = await world.createDatabase('wizard')
  const bouncer = await startPgBouncer(database.connectionString, POOLER)
  const gateway = await startGateway(MODEL)
  const servers: BenchServer[] = []
  for (let place = 0; place < processes; place++)
    servers.push(
      await startServer({
        ...database.environment,
        ...gateway.environment,
        ...UNSCALED,
        DATABASE_URL: bouncer.connectionString,
        MIGRATION_DATABASE_URL: database.connectionString,
      }),
    )
  const proxy = processes === 1 ? undefined : await startProxy(servers.map(({ port }) => port))
  const port = proxy?.port ?? servers[0]?.port ?? 0
  const seen: Seen = { milliseconds: new Map(), errors: [] }
  const journeys: Journey[] = []
  let [atOnce, mostAtOnce] = [0, 0]
  try {
    progress(`wizard: ${count} users begin within ${rampSeconds} s`)
    await Promise.all(
      Array.from({ length: count }, async (_, place) => {
        const user = await world.signIn({ id: randomUUID() })
        const journey: Journey = { user, sessionId: '', answers: answersOf(place) }
        journeys.push(journey)
        await sleep((place / count) * rampSeconds * 1000)
        mostAtOnce = Math.max(mostAtOnce, ++atOnce)
        try {
          journey.sessionId = await walk(port, journey, thinkSeconds, seen)
        } catch (error) {
          seen.errors.push(String(error))
        }
        atOnce -= 1
      }),
    )
    const serverCpuMs = sum(servers.map(({ processId }) => cpuMs(processId))) / count
    progress('wizard: comparing the database with what was sent')
    const missing = await missingFrom(database, journeys)
    return { seen, missing, load: { count, mostAtOnce, rampSeconds, thinkSeconds, serverCpuMs } }
  } finally {
    await proxy?.stop()
    for (const server of servers) await server.stop()
    await gateway.stop()
    await bouncer.stop()
    await world.remove()
  }
}

function report({ milliseconds, errors }: Seen, missing: string[], load: Walked['load']): PartReport {
  const endpoints = [...milliseconds].map(([name, values]) => ({
    name,
    values,
    p95: percentile(values, 0.95),
  }))
  const requests = sum(endpoints.map(({ values }) => values.length))
  const firstOf = (problems: string[]) => (problems.length === 0 ? '' : `; the first: ${problems[0]}`)
  const slowest = Math.max(
    ...endpoints.filter(({ name }) => !WAITS_FOR_AI.includes(name)).map(({ p95 }) => p95),
  )
  const verdicts = [
    {
      claim: `no request of ${requests} failed (${errors.length} did${firstOf(errors)})`,
      holds: errors.length === 0,
    },
    {
      claim: `every p95 but AI's is at most ${slowest.toFixed(0)} ms, less than ${MOST_P95_MS} ms`,
      holds: slowest < MOST_P95_MS,
    },
    {
      claim: `each of ${load.count} users has one session in the database, completed, with all answers as they were sent (${missing.length} have not${firstOf(missing)})`,
      holds: missing.length === 0,
    },
  ]
  const rows = endpoints.map(({ name, values, p95 }) => [
    WAITS_FOR_AI.includes(name) ? `${name} (waits for models)` : name,
    values.length,
    percentile(values, 0.5).toFixed(1),
    p95.toFixed(1),
    percentile(values, 0.99).toFixed(1),
  ])
  const section = `## The whole wizard under a thousand people

Printed by \`npm run bench -- --parts wizard\`. ${load.count} users, each with a token and an address of their own and the limits that everybody has, begin within ${load.rampSeconds} s; at most ${load.mostAtOnce} were under way at once. Between their steps they think for ${load.thinkSeconds} s, half to one and a half times. One server process, PgBouncer in transaction mode with ${POOLER.poolSize} connections, and a gateway on this machine that needs ${MODEL.firstTokenMs} ms to the first token and then writes ${MODEL.tokensPerSecond} a second. The server used ${load.serverCpuMs.toFixed(0)} ms of processor for each user, its start included.

${verdictLines(verdicts)}

${table(['endpoint', 'requests', 'p50 ms', 'p95 ms', 'p99 ms'], rows)}`
  return { section, verdicts }
}
