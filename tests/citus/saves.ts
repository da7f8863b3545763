import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { migrate } from '#lib/db/migrate.ts'
import { startLoopbackIssuer } from '#tests/support/loopback-issuer.ts'
import { newKeyRing, startServerProcess } from '#tests/support/server-process.ts'
import { startThrowawayCitus } from './throwaway-citus.ts'

/**
 * Saves a second on throwaway Citus clusters of so many workers (`node tests/citus/saves.ts 1 2`), and what those notice
 * whose rows are elsewhere when the last worker of the largest is killed.
 */

const PEOPLE = 32
const SECONDS = 10
const PART_SECONDS = 4

interface Saver {
  authorization: string
  sessionId: string
  userId: string
  saved: number
  /** What the last save that was acknowledged said. */
  last: string
  failed: number
}

async function measure(workers: number, isLast: boolean): Promise<void> {
  const citus = await startThrowawayCitus(workers)
  const issuer = await startLoopbackIssuer()
  await migrate('up', { connectionString: citus.connectionString, engine: 'citus' })
  const server = await startServerProcess({
    DATABASE_URL: citus.connectionString,
    FIELD_ENCRYPTION_KEYS: newKeyRing(),
    SUPABASE_URL: issuer.url,
    RATE_LIMIT_SCALE: '100000',
  })
  const call = async (saver: Pick<Saver, 'authorization'>, method: string, path: string, body?: object) => {
    const response = await fetch(`${server.origin}/api/onboarding/${path}`, {
      method,
      headers: { authorization: saver.authorization, 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    })
    return { status: response.status, body: await response.json() }
  }
  try {
    const people: Saver[] = []
    for (let person = 0; person < PEOPLE; person++) {
      const userId = randomUUID()
      const authorization = `Bearer ${await issuer.sign({ sub: userId })}`
      const { body } = await call({ authorization }, 'POST', 'start', {})
      people.push({ authorization, userId, sessionId: body.data.id, saved: 0, last: '', failed: 0 })
    }
    const load = (seconds: number) => {
      const endsAt = performance.now() + seconds * 1000
      return Promise.all(
        people.map(async (person) => {
          while (performance.now() < endsAt) {
            const name = `Company ${person.saved}`
            const data = { sessionId: person.sessionId, step: 'company', complete: false, data: { name } }
            const { status } = await call(person, 'PUT', 'progress', data)
            if (status === 200) Object.assign(person, { saved: person.saved + 1, last: name })
            else person.failed += 1
          }
        }),
      )
    }
    await load(2)
    for (const person of people) Object.assign(person, { saved: 0, failed: 0 })
    await load(SECONDS)
    const total = people.reduce((sum, { saved }) => sum + saved, 0)
    const failed = people.reduce((sum, person) => sum + person.failed, 0)
    process.stdout.write(
      `${workers} workers: ${(total / SECONDS).toFixed(0)} saves a second, ${failed} refused\n`,
    )
    if (!isLast) return
    const victim = citus.workers.at(-1)
    const client = new pg.Client({ connectionString: citus.connectionString })
    await client.connect()
    const { rows } = await client.query(
      `select u.id, n.nodeport from unnest($1::uuid[]) as u (id) join pg_dist_shard_placement n
        on n.shardid = get_shard_id_for_distribution_column('public.onboarding_sessions', u.id)`,
      [people.map(({ userId }) => userId)],
    )
    await client.end()
    const port = Number(new URL(victim?.urlOf('postgres') ?? '').port)
    const there = new Set(rows.filter(({ nodeport }) => Number(nodeport) === port).map(({ id }) => id))
    for (const person of people) Object.assign(person, { saved: 0, failed: 0 })
    const loaded = load(2 * PART_SECONDS)
    await sleep(PART_SECONDS * 1000)
    await victim?.remove()
    await loaded
    for (const [whose, group] of [
      ['elsewhere', people.filter(({ userId }) => !there.has(userId))],
      ['on it', people.filter(({ userId }) => there.has(userId))],
    ] as const) {
      const sum = (of: 'saved' | 'failed') => group.reduce((total, person) => total + person[of], 0)
      process.stdout.write(
        `the last worker gone after ${PART_SECONDS} of ${2 * PART_SECONDS} s: ${group.length} people ${whose}: ${sum('saved')} saved, ${sum('failed')} refused\n`,
      )
    }
    let lost = 0
    for (const person of people.filter(({ userId }) => !there.has(userId))) {
      const { body } = await call(person, 'GET', 'session/current')
      if (body.data?.stepData?.company?.name !== person.last) lost += 1
    }
    process.stdout.write(`${lost} acknowledged saves of the others lost\n`)
  } finally {
    await server.stop()
    await issuer.stop()
    await citus.remove()
  }
}

const counts = process.argv.slice(2).map(Number)
for (const [place, workers] of counts.entries()) await measure(workers, place === counts.length - 1)
process.exit(0)
