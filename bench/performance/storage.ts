import { type PartReport, progress, type Settings, table } from './report.ts'
import { startServer } from './server.ts'
import { growTo, makeTemplates } from './sessions.ts'
import { createWorld } from './world.ts'

const SESSIONS = 50_000
const MILLIONS = 100

const PLACES = ['public.onboarding_sessions', 'onboarding.session_edits', 'onboarding.session_facts']

const gigabytes = (bytesEach: number) => ((bytesEach * MILLIONS * 1e6) / 1e9).toFixed(0)

/** How many bytes a session takes: completed, left and ready ones mixed, with their edits and facts. */
export async function weighSessions({ isQuick }: Settings): Promise<PartReport> {
  const sessions = isQuick ? 2_000 : SESSIONS
  const world = await createWorld()
  const database = await world.createDatabase('storage')
  const server = await startServer(database.environment)
  try {
    progress(`storage: growing to ${sessions} sessions`)
    await growTo(database, await makeTemplates(world, database, server.port), sessions)
    const { rows } = await database.sql.query<{ place: string; rows: number; heap: number; indexes: number }>(
      `select place::text, (select reltuples::float8 from pg_class c where c.oid = place) as rows,
        pg_table_size(place)::float8 as heap, pg_indexes_size(place)::float8 as indexes
      from unnest($1::regclass[]) as place`,
      [PLACES],
    )
    const weighed = rows.map(({ place, rows: count, heap, indexes }) => ({
      place,
      count: count / sessions,
      heap: heap / sessions,
      indexes: indexes / sessions,
    }))
    const whole = weighed.reduce((sum, { heap, indexes }) => sum + heap + indexes, 0)
    const lines = weighed.map(({ place, count, heap, indexes }) => [
      `\`${place}\``,
      count.toFixed(1),
      heap.toFixed(0),
      indexes.toFixed(0),
      gigabytes(heap + indexes),
    ])
    const section = `## What a session weighs

Printed by \`npm run bench -- --parts storage\`: ${sessions.toLocaleString('en')} sessions, half of them completed with advice, a third left after the second of three steps, the others ready, with every edit of theirs. Together ${whole.toFixed(0)} bytes a session, ${gigabytes(whole)} GB at ${MILLIONS} million.

${table(['table', 'rows a session', 'bytes a session', 'of indexes', `GB at ${MILLIONS} million`], lines)}`
    return { section, verdicts: [] }
  } finally {
    await server.stop()
    await world.remove()
  }
}
