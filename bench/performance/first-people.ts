import { randomUUID } from 'node:crypto'
import { Connection, encodeRequest, type RequestParts } from './client.ts'
import { startContestant } from './contestants.ts'
import { table } from './report.ts'
import { ANSWERS, addUser, call } from './sessions.ts'
import { median } from './statistics.ts'
import type { BenchDatabase, BenchUser, World } from './world.ts'

/** Somebody with a session and a connection. */
interface Person {
  user: BenchUser
  connection: Connection
}

/** What the people ask, all at once and one thing after the other. */
const QUESTIONS: { name: string; ask: (person: BenchUser) => RequestParts }[] = [
  {
    name: 'recommendations, their first',
    ask: ({ sessionId }) => ({
      method: 'POST',
      path: '/api/onboarding/ai-suggestions',
      body: { kind: 'recommendations', sessionId },
    }),
  },
  {
    name: 'an industry for a name',
    ask: () => ({
      method: 'POST',
      path: '/api/onboarding/ai-suggestions',
      body: { kind: 'industry', companyName: `Acme Robotics ${randomUUID().slice(0, 4)}` },
    }),
  },
  { name: '?q=', ask: () => ({ method: 'GET', path: '/api/onboarding/industries?q=panader' }) },
  {
    name: '?company=',
    ask: () => ({ method: 'GET', path: '/api/onboarding/industries?company=Hotel%20Miramar' }),
  },
]

async function arrive(world: World, database: BenchDatabase, port: number): Promise<Person> {
  const user = await addUser(database, world)
  const connection = await Connection.open(port)
  const { data } = await call(connection, user, 'POST', '/api/onboarding/start', {})
  const save = { sessionId: data.id, step: 'company', data: ANSWERS.company }
  await call(connection, user, 'PUT', '/api/onboarding/progress', save)
  return { user: { ...user, sessionId: data.id }, connection }
}

async function askAtOnce(people: Person[], ask: (user: BenchUser) => RequestParts): Promise<number> {
  const startedAt = performance.now()
  await Promise.all(
    people.map(async ({ user, connection }) => {
      const { status, body } = await connection.send(encodeRequest({ ...ask(user), headers: user.headers }))
      if (status !== 200) throw new Error(`The answer was ${status}: ${body}`)
    }),
  )
  return performance.now() - startedAt
}

/**
 * How long the first people wait whom a fresh server meets: they start and name their company one by one, then ask
 * everything at once. Returns a table of the last answer of each burst, over several starts.
 */
export async function measureFirstPeople(
  world: World,
  database: BenchDatabase,
  { people: count, starts }: { people: number; starts: number },
): Promise<string> {
  const lastAnswersMs = QUESTIONS.map(() => [] as number[])
  for (let start = 0; start < starts; start++) {
    const server = await startContestant('ours', database.environment)
    try {
      const people: Person[] = []
      for (let each = 0; each < count; each++) people.push(await arrive(world, database, server.port))
      for (const [place, { ask }] of QUESTIONS.entries())
        lastAnswersMs[place]?.push(await askAtOnce(people, ask))
      for (const { connection } of people) connection.close()
    } finally {
      await server.stop()
    }
  }
  const rows = QUESTIONS.map(({ name }, place) => {
    const values = lastAnswersMs[place] ?? []
    return [name, ...[median(values), Math.min(...values), Math.max(...values)].map((ms) => ms.toFixed(0))]
  })
  return table(['all ask at once for', 'last answer, ms', 'lowest', 'highest'], rows)
}
