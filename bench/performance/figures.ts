import { randomUUID } from 'node:crypto'
import { Connection, encodeRequest } from './client.ts'
import { type PartReport, progress, type Settings, table, verdictLines } from './report.ts'
import { startServer } from './server.ts'
import { median, percentile } from './statistics.ts'
import { type BenchDatabase, createWorld } from './world.ts'

const SESSIONS = 1_000_000
const BATCH = 50_000
const READS = 12
const MOST_MS = 200
const MOST_SEGMENT_MS = 1_000

/** What is asked, and what the median may take. */
const ASKED = {
  'all figures, 30 days and the 30 before': { query: '', most: MOST_MS },
  'all figures, 60 days and the 60 before': { query: '?from=FROM', most: MOST_MS },
  'one of 20 industries and one of 5 sizes, 60 days': {
    query: '?from=FROM&segment=size:small,industry:farming',
    most: MOST_SEGMENT_MS,
  },
  'one of 5 sizes, 60 days': { query: '?from=FROM&segment=size:small', most: Number.POSITIVE_INFINITY },
}

/**
 * Plants people of the last 60 days with their facts as the verbs leave them: one in twenty of each industry, one in
 * five of each size, half of them completed, a fifth live.
 */
const PLANT = `
  with people as materialized (
    select gen_random_uuid() as user_id, gen_random_uuid() as id, n,
      current_date - (n % 60) as day, (array['startup', 'small', 'medium', 'large', 'enterprise'])[n / 7 % 5 + 1] as size,
      (array(select slug from public.industries where slug <> 'farming' order by slug limit 19) || 'farming'::text)[n / 3 % 20 + 1] as industry,
      (array['completed', 'completed', 'completed', 'completed', 'completed', 'abandoned', 'expired', 'expired', 'in_progress', 'in_progress'])[n % 10 + 1] as status
    from generate_series($1::integer, $2::integer) as n
  ), users as (
    insert into auth.users (id, aud, role, created_at) select user_id, 'authenticated', 'authenticated', day from people
  ), facts as (
    insert into onboarding.session_facts
    select user_id, id, 'onboarding', day, 2, 'en', '', jsonb_build_object('size', size, 'industry', industry),
      '{welcome,company,organization}', case status when 'completed' then 4 else 3 end, status, false,
      array['seconds welcome ' || n % 40, 'seconds company ' || n % 50] || case status
        when 'completed' then array['seconds organization ' || n % 55, 'seconds total ' || n % 59]
        when 'in_progress' then '{}' else array['left organization nothing 2'] end
    from people
  )
  insert into public.onboarding_sessions (id, user_id, status, current_step, step_data, labels, path, completed_at,
    closed_reason, created_at, updated_at, expires_at, field_revisions)
  select id, user_id, case status when 'expired' then 'abandoned' else status end, case status when 'completed' then 4 else 3 end,
    jsonb_build_object('company', jsonb_build_object('name', repeat('n', 40), 'description', repeat('d', 500))),
    jsonb_build_object('size', size, 'industry', industry), '{welcome,company,organization}',
    case status when 'completed' then now() end,
    case status when 'abandoned' then 'deleted' when 'expired' then 'expired' end, day, day,
    case status when 'in_progress' then now() + interval '7 days' else day + interval '7 days' end,
    jsonb_build_object('company', jsonb_build_object('name', 2, 'description', 2, 'size', 2, 'industry', 2))
  from people`

/** The daily counters, from the facts; as the verbs add them up one by one. */
const COUNT = `
  insert into onboarding.analytics_daily
  select 'session', flow, day, array[event, dimension, value], count(*), 0, 0, 0
  from onboarding.session_facts
  cross join lateral (values ('started', true), (status, status <> 'in_progress')) as events (event, holds)
  cross join lateral (values ('version', version::text), ('locale', locale::text), ('source', source::text),
    ('size', labels ->> 'size'), ('industry', labels ->> 'industry')) as words (dimension, value)
  where holds group by flow, day, 4
  union all
  select 'step', flow, day, array[version::text, step, what], count(*), 0, 0, 0
  from onboarding.session_facts
  cross join lateral unnest(path || 'complete'::text) with ordinality as named (step, place)
  cross join lateral (values ('entered', place <= current_step), ('completed', place < current_step or status = 'completed'))
    as reached (what, holds)
  where holds group by flow, day, 4
  union all
  select (string_to_array(tally, ' '))[1], flow, day, (string_to_array(tally, ' '))[2:], count(*), 0, 0, 0
  from onboarding.session_facts cross join lateral unnest(tallies) as tally group by 1, 2, 3, 4`

async function plant({ sql }: BenchDatabase, sessions: number): Promise<void> {
  const client = await sql.connect()
  try {
    // Neither triggers nor foreign keys nor the disk: the rows are those that they would have let through.
    await client.query('set session_replication_role = replica; set synchronous_commit = off')
    for (let first = 1; first <= sessions; first += BATCH)
      await client.query(PLANT, [first, Math.min(sessions, first + BATCH - 1)])
    await client.query(COUNT)
    await client.query('reset session_replication_role; reset synchronous_commit')
    await client.query('vacuum (analyze)')
    await client.query('checkpoint')
  } finally {
    client.release()
  }
}

/** How long an operator waits for the figures of a million sessions, all of them and those of a segment. */
export async function readFigures({ isQuick }: Settings): Promise<PartReport> {
  const sessions = isQuick ? 20_000 : SESSIONS
  const world = await createWorld()
  const database = await world.createDatabase('figures')
  const server = await startServer(database.environment)
  const taken: Record<string, number[]> = Object.fromEntries(Object.keys(ASKED).map((name) => [name, []]))
  try {
    progress(`figures: planting ${sessions} sessions`)
    await plant(database, sessions)
    const id = randomUUID()
    await database.sql.query(
      `insert into auth.users (id, aud, role) values ($1, 'authenticated', 'authenticated')`,
      [id],
    )
    const { headers } = await world.signIn({ id, role: 'admin' })
    const connection = await Connection.open(server.port)
    const from = new Date(Date.now() - 59 * 86_400_000).toISOString().slice(0, 10)
    progress('figures: reading')
    for (let read = 0; read < READS; read++) {
      for (const [name, { query }] of Object.entries(ASKED)) {
        const path = `/api/admin/analytics${query.replace('FROM', from)}`
        const startedAt = performance.now()
        const reply = await connection.send(encodeRequest({ method: 'GET', path, headers }))
        if (reply.status !== 200) throw new Error(`GET ${path} answered ${reply.status}: ${reply.body}`)
        // What was just planted is read from the disk once.
        if (read > 1) taken[name]?.push(performance.now() - startedAt)
      }
    }
    connection.close()
  } finally {
    await server.stop()
    await world.remove()
  }
  const rows = Object.entries(taken).map(([name, milliseconds]) => [
    name,
    median(milliseconds).toFixed(0),
    percentile(milliseconds, 1).toFixed(0),
  ])
  const verdicts = Object.entries(ASKED)
    .filter(([, { most }]) => Number.isFinite(most))
    .map(([name, { most }]) => {
      const found = median(taken[name] ?? [])
      return { claim: `${name}: ${found.toFixed(0)} ms, less than ${most} ms`, holds: found < most }
    })
  const section = `## Figures of a million sessions

Printed by \`npm run bench -- --parts figures\`: ${sessions.toLocaleString('en')} sessions of the last 60 days; \`GET /api/admin/analytics\`, each ${READS - 2} times, with the period before beside it.

${verdictLines(verdicts)}

${table(['asked', 'median ms', 'slowest ms'], rows)}`
  return { section, verdicts }
}
