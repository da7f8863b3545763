import { randomBytes, randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { readConfiguration } from '#lib/configuration.ts'
import { outliveConnections } from '#lib/db/connection.ts'
import { migrate } from '#lib/db/migrate.ts'
import { createRuntime, type Runtime } from '#lib/runtime.ts'
import { saveProgress, startOnboarding } from '#lib/services/onboarding-service.ts'
import { sweepLeftovers, sweepSessions } from '#lib/services/retention-service.ts'
import { seed } from '#lib/services/seed-service.ts'
import { startDurableCluster } from '#tests/support/durable-cluster.ts'

/**
 * Sweeps expired sessions while users save, and prints what the saves felt, then fills and sweeps again and
 * again and prints how large the tables are. `npm run bench:sweep -- [SESSIONS] [CYCLES] [SESSIONS PER CYCLE]`
 */
const [sessions = 200_000, cycles = 10, perCycle = 10_000] = process.argv.slice(2).map(Number)

const SAVERS = 4
const QUIET_MS = 10_000
/** As a person's autosave, faster; all savers together use a fraction of the machine. */
const PAUSE_BETWEEN_SAVES_MS = 20
const FILL_BATCH = 10_000

// Through the exit handlers, which end what was started.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const cluster = await startDurableCluster()
const { connectionString } = cluster
const sql = new pg.Pool({ connectionString, max: 2 })
outliveConnections(sql, () => undefined)

function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

const inMilliseconds = (value: number) => `${value.toFixed(1)} ms`
const inMegabytes = (bytes: number) => `${(bytes / 1_048_576).toFixed(1)} MB`

/** Expired sessions of users of their own, each with the edits of a person who left after two saves. */
async function fill(count: number): Promise<void> {
  for (let done = 0; done < count; done += FILL_BATCH) {
    await sql.query(
      `with people as (
        insert into auth.users (id, aud, role)
        select gen_random_uuid(), 'authenticated', 'authenticated' from generate_series(1, $1) returning id
      ), left_behind as (
        insert into public.onboarding_sessions (user_id, step_data, created_at, updated_at, expires_at, revision)
        select id, '{"company": {"name": "A company that left", "size": "small"}}', now() - interval '500 days',
          now() - interval '499 days', now() - interval '492 days' - random() * interval '1 hour', 3
        from people returning *
      )
      insert into onboarding.session_edits (session_id, revision, user_id, kind, step, patch, locale, created_at)
      select s.id, e.revision, s.user_id, case e.revision when 1 then 'started' else 'saved' end,
        case when e.revision > 1 then 'company' end,
        case when e.revision > 1 then '{"name": "A company that left"}'::jsonb end, 'en', s.created_at
      from left_behind s cross join generate_series(1, 3) as e (revision)`,
      [Math.min(FILL_BATCH, count - done)],
    )
  }
}

/** Users who save until told to stop; returns how long each save took. */
function startSavers(runtime: Runtime): { samples: number[]; stop(): Promise<void> } {
  const stopping = new AbortController()
  const samples: number[] = []
  const savers = Array.from({ length: SAVERS }, async () => {
    const id = randomUUID()
    await sql.query(`insert into auth.users (id, aud, role) values ($1, 'authenticated', 'authenticated')`, [
      id,
    ])
    const context = runtime.contextFor({
      user: { id },
      address: '127.0.0.1',
      requestId: 'bench-sweep',
      request: stopping,
      startedAt: performance.now(),
      charges: [],
      mayCallModel: false,
    })
    const { session } = await startOnboarding(context, { preferredLocale: 'en', restart: false })
    while (!stopping.signal.aborted) {
      const startedAt = performance.now()
      await saveProgress(context, {
        sessionId: session.id,
        step: 'company',
        data: { description: `Draft of ${startedAt}` },
        complete: false,
        opId: randomUUID(),
      })
      samples.push(performance.now() - startedAt)
      await sleep(PAUSE_BETWEEN_SAVES_MS)
    }
  })
  return {
    samples,
    async stop() {
      stopping.abort()
      await Promise.all(savers)
    },
  }
}

const TABLES = ['public.onboarding_sessions', 'onboarding.session_edits', 'onboarding.archived_sessions']

async function sizes(): Promise<string> {
  const { rows } = await sql.query(
    `select sum(pg_table_size(name::regclass))::bigint as tables, sum(pg_indexes_size(name::regclass))::bigint as indexes
     from unnest($1::text[]) as name`,
    [TABLES],
  )
  return `tables ${inMegabytes(Number(rows[0].tables))}, indexes ${inMegabytes(Number(rows[0].indexes))}`
}

async function sweep(runtime: Runtime): Promise<number> {
  const context = runtime.jobContext(new AbortController().signal)
  const swept = await sweepSessions(context)
  await sweepLeftovers(context)
  return swept
}

try {
  await migrate('up', { connectionString })
  const runtime = createRuntime({
    configuration: readConfiguration({
      DATABASE_URL: connectionString,
      FIELD_ENCRYPTION_KEYS: `bench:${randomBytes(32).toString('base64')}`,
      LOG_LEVEL: 'error',
    }),
  })
  await seed(runtime.database)
  await fill(sessions)
  await sql.query('vacuum analyze')
  await sql.query('checkpoint')
  console.log(`${sessions} expired sessions: ${await sizes()}`)

  const quiet = startSavers(runtime)
  await sleep(QUIET_MS)
  await quiet.stop()
  const busy = startSavers(runtime)
  const startedAt = performance.now()
  const swept = await sweep(runtime)
  const seconds = (performance.now() - startedAt) / 1000
  await busy.stop()
  for (const [name, { samples }] of Object.entries({ quiet, 'while sweeping': busy })) {
    const [p50, p99] = [percentile(samples, 0.5), percentile(samples, 0.99)]
    console.log(`saves ${name}: ${samples.length}, p50 ${inMilliseconds(p50)}, p99 ${inMilliseconds(p99)}`)
  }
  const ratio = percentile(busy.samples, 0.99) / percentile(quiet.samples, 0.99)
  console.log(`p99 while sweeping is ${ratio.toFixed(2)} times the quiet one`)
  console.log(`closed, archived and deleted ${swept / 3} sessions in ${seconds.toFixed(0)} s`)

  for (let cycle = 1; cycle <= cycles; cycle++) {
    await fill(perCycle)
    const full = await sizes()
    await sweep(runtime)
    console.log(`cycle ${cycle}: full ${full}; swept ${await sizes()}`)
  }
  await runtime.close()
  process.exitCode = ratio <= 2 ? 0 : 1
} finally {
  await sql.end()
  await cluster.remove()
}
