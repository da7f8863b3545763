import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { ANSWERS } from '#tests/support/sample-answers.ts'
import { Connection, encodeRequest } from './client.ts'
import { cpuMs, familyCpuMs } from './process-figures.ts'
import { type PartReport, progress, type Settings, table, verdictLines } from './report.ts'
import { startServer } from './server.ts'

import { median, percentile } from './statistics.ts'
import { type BenchDatabase, type BenchUser, createWorld, type World } from './world.ts'

const USERS = 20
const SECONDS = 20
/** What warms up and is not counted. */
const WARM_SECONDS = 3
const MOST_P99_MS = 25
/** Between two requests; each pause is half to one and a half times as long. Nobody decides faster. */
const PAUSE_MS = 100
const STATES = ['accepted', 'done', 'dismissed', 'suggested']

interface Person {
  user: BenchUser
  connection: Connection
  itemIds: string[]
}

async function ask(
  { user, connection }: Omit<Person, 'itemIds'>,
  method: string,
  path: string,
  body?: object,
) {
  const request = encodeRequest({ method, path: `/api/onboarding/${path}`, headers: user.headers, body })
  const reply = await connection.send(request)
  if (reply.status >= 300) throw new Error(`${method} ${path} answered ${reply.status}: ${reply.body}`)
  return JSON.parse(reply.body.toString())
}

/** Somebody who has completed the wizard and touched the plan. */
async function invite(world: World, { sql }: BenchDatabase, port: number): Promise<Person> {
  const id = randomUUID()
  await sql.query(`insert into auth.users (id, aud, role) values ($1, 'authenticated', 'authenticated')`, [
    id,
  ])
  const person = { user: await world.signIn({ id }), connection: await Connection.open(port) }
  const { data: session } = await ask(person, 'POST', 'start', {})
  for (const [step, data] of Object.entries(ANSWERS))
    await ask(person, 'PUT', 'progress', { sessionId: session.id, step, data })
  await ask(person, 'POST', 'complete', { sessionId: session.id })
  const { data: plan } = await ask(person, 'GET', 'plan')
  const itemIds: string[] = plan.items.map((item: { id: string }) => item.id)
  await ask(person, 'PATCH', `plan/items/${itemIds[0]}`, { state: 'accepted' })
  return { ...person, itemIds }
}

/** Twenty people at once read their plans and change an item after the other. */
export async function changePlans({ isQuick }: Settings): Promise<PartReport> {
  const seconds = isQuick ? 2 : SECONDS
  const world = await createWorld()
  const database = await world.createDatabase('plan')
  const server = await startServer(database.environment)
  const spent = { server: 0, postgres: 0, requests: 0 }
  const taken = { 'GET plan': [] as number[], 'PATCH item': [] as number[] }
  try {
    progress(`plan: ${USERS} people complete the wizard`)
    const people = await Promise.all(
      Array.from({ length: USERS }, () => invite(world, database, server.port)),
    )
    const startedAt = performance.now()
    const countsFrom = startedAt + WARM_SECONDS * 1000
    const endsAt = countsFrom + seconds * 1000
    async function timed(name: keyof typeof taken, work: () => Promise<unknown>): Promise<void> {
      await sleep(PAUSE_MS * (0.5 + Math.random()))
      const from = performance.now()
      await work()
      spent.requests += 1
      if (from >= countsFrom) taken[name].push(performance.now() - from)
    }
    progress(`plan: reading and changing for ${seconds} s`)
    const before = [cpuMs(server.processId), familyCpuMs(world.postgresProcessId)] as const
    await Promise.all(
      people.map(async (person) => {
        for (let turn = 0; performance.now() < endsAt; turn++) {
          const item = person.itemIds[turn % person.itemIds.length]
          const state = STATES[turn % STATES.length]
          await timed('GET plan', () => ask(person, 'GET', 'plan'))
          await timed('PATCH item', () =>
            ask(person, 'PATCH', `plan/items/${item}`, { state, opId: randomUUID() }),
          )
        }
        person.connection.close()
      }),
    )
    spent.server = cpuMs(server.processId) - before[0]
    spent.postgres = familyCpuMs(world.postgresProcessId) - before[1]
  } finally {
    await server.stop()
    await world.remove()
  }
  const rows = Object.entries(taken).map(([name, milliseconds]) => [
    name,
    String(milliseconds.length),
    median(milliseconds).toFixed(1),
    percentile(milliseconds, 0.99).toFixed(1),
  ])
  const both = (milliseconds: number) => ((2 * milliseconds) / spent.requests).toFixed(2)
  const verdicts = Object.entries(taken).map(([name, milliseconds]) => ({
    claim: `the p99 of ${name} is ${percentile(milliseconds, 0.99).toFixed(1)} ms, less than ${MOST_P99_MS} ms`,
    holds: percentile(milliseconds, 0.99) < MOST_P99_MS,
  }))
  const section = `## A plan that twenty people change

Printed by \`npm run bench -- --parts plan\`: ${USERS} people on a connection each, every one reading the plan and changing an item of it by turns for ${seconds} s, ${PAUSE_MS} ms between two requests, half to one and a half times. Processor time is that of the server and of all of Postgres's processes.

${verdictLines(verdicts)}

${table(['endpoint', 'requests', 'p50 ms', 'p99 ms'], rows)}

Of a read and a change together: server ${both(spent.server)} ms, Postgres ${both(spent.postgres)} ms of processor.`
  return { section, verdicts }
}
