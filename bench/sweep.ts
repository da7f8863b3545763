import { randomBytes, randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { readConfiguration } from '#lib/configuration.ts'
import { outliveConnections } from '#lib/db/connection.ts'
import { migrate } from '#lib/db/migrate.ts'
import { createRuntime, type Runtime } from '#lib/runtime.ts'
import { saveProgress, startOnboarding } from '#lib/services/onboarding-service.ts'
import { foldTail } from '#lib/services/operations-jobs.ts'
import { sweepLeftovers, sweepSessions } from '#lib/services/retention-service.ts'
import { seed } from '#lib/services/seed-service.ts'
import { startDurableCluster } from '#tests/support/durable-cluster.ts'

/**
 * Sweeps expired sessions while users save, and prints what the saves felt, then fills and sweeps again and
 * again and prints how large the tables are. `npm run bench:sweep -- [SESSIONS] [CYCLES] [SESSIONS PER CYCLE]`
 * Exits 1 when the saves' p99 is more than twice the quiet one, or the tables go on growing.
 */
const [sessions = 200_000, cycles = 10, perCycle = 10_000] = process.argv.slice(2).map(Number)

const SAVERS = 4
const QUIET_MS = 10_000
/** So long it sweeps, and so long it pauses, by turns. */
const SWEEPING_MS = 6_000
const PAUSE_MS = 3_000
type Phase = 'quiet' | 'sweeping'
/** As a person's autosave, faster; all savers together use a fraction of the machine. */
const PAUSE_BETWEEN_SAVES_MS = 20
const FILL_BATCH = 10_000
const MOST_TIMES_QUIET = 2
/** What is swept last may lie on this many times the pages of the first cycles, when autovacuum finds its pace. */
const MOST_GROWTH = 1.25
/** Autovacuum looks once a minute, so that it comes by in every third cycle; in production a cycle is a day. */
const SHORTEST_CYCLE_MS = 20_000
const FOLD_EVERY_MS = 5_000
/** All of it ends by then; what was not measured has failed. */
const MOST_MINUTES = 11

// Through the exit handlers, which end what was started.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
setTimeout(() => {
  console.log(`verdict: failed, since it was not done within ${MOST_MINUTES} minutes`)
  process.exit(1)
}, MOST_MINUTES * 60_000).unref()

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

/**
 * Expired sessions of users of their own, each with the edits of a person who left after two saves. Without the
 * triggers, whose work is not what is measured here.
 */
async function fill(count: number): Promise<void> {
  const client = await sql.connect()
  try {
    await client.query('set session_replication_role = replica')
    for (let done = 0; done < count; done += FILL_BATCH)
      await fillBatch(client, Math.min(FILL_BATCH, count - done))
    await client.query('set session_replication_role = origin')
  } finally {
    client.release()
  }
}

async function fillBatch(client: pg.PoolClient, count: number): Promise<void> {
  await client.query(
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
    [count],
  )
}

interface Savers {
  /** How long each save took, by what else was going on when it began. */
  samples: Record<Phase, number[]>
  phase: Phase
  stop(): Promise<void>
}

/** Users who save until told to stop. */
function startSavers(runtime: Runtime): Savers {
  const stopping = new AbortController()
  const running: Savers = {
    samples: { quiet: [], sweeping: [] },
    phase: 'quiet',
    async stop() {
      stopping.abort()
      await Promise.all(savers)
    },
  }
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
    })
    const { session } = await startOnboarding(context, { preferredLocale: 'en', restart: false })
    while (!stopping.signal.aborted) {
      const { phase } = running
      const startedAt = performance.now()
      await saveProgress(context, {
        sessionId: session.id,
        step: 'company',
        data: { description: `Draft of ${startedAt}` },
        complete: false,
        opId: randomUUID(),
      })
      running.samples[phase].push(performance.now() - startedAt)
      await sleep(PAUSE_BETWEEN_SAVES_MS)
    }
  })
  return running
}

const TABLES = [
  'public.onboarding_sessions',
  'onboarding.session_edits',
  'onboarding.archived_sessions',
  'onboarding.analytics_tail',
]

interface Sizes {
  tables: number
  indexes: number
}

async function readSizes(): Promise<Sizes> {
  const { rows } = await sql.query(
    `select sum(pg_table_size(name::regclass))::float8 as tables, sum(pg_indexes_size(name::regclass))::float8 as indexes
     from unnest($1::text[]) as name`,
    [TABLES],
  )
  return rows[0]
}

const describeSizes = ({ tables, indexes }: Sizes) =>
  `tables ${inMegabytes(tables)}, indexes ${inMegabytes(indexes)}`

/** As the server's timer does it: until nothing is left or the signal fires, with the counters folded beside it. */
async function sweep(runtime: Runtime, signal = new AbortController().signal): Promise<number> {
  const context = runtime.jobContext(signal)
  const folding = new AbortController()
  const folds = (async () => {
    while (!folding.signal.aborted) {
      await foldTail(context)
      await sleep(FOLD_EVERY_MS, undefined, { signal: folding.signal }).catch(() => undefined)
    }
  })()
  const swept = await sweepSessions(context)
  await sweepLeftovers(context)
  folding.abort()
  await folds
  return swept
}

/**
 * Sweeps the sessions while users save, with pauses, so that what else the machine does meets both; the ratio of
 * the two p99.
 */
async function measureSaves(runtime: Runtime): Promise<number> {
  const savers = startSavers(runtime)
  await sleep(QUIET_MS)
  let [swept, sweptMs] = [0, 0]
  while (swept < 3 * sessions) {
    savers.phase = 'sweeping'
    const startedAt = performance.now()
    swept += await sweep(runtime, AbortSignal.timeout(SWEEPING_MS))
    sweptMs += performance.now() - startedAt
    savers.phase = 'quiet'
    await sleep(PAUSE_MS)
  }
  await savers.stop()
  for (const [phase, samples] of Object.entries(savers.samples)) {
    const [p50, p99] = [percentile(samples, 0.5), percentile(samples, 0.99)]
    console.log(`saves, ${phase}: ${samples.length}, p50 ${inMilliseconds(p50)}, p99 ${inMilliseconds(p99)}`)
  }
  console.log(
    `closed, archived and deleted ${Math.round(swept / 3)} sessions in ${(sweptMs / 1000).toFixed(0)} s`,
  )
  return percentile(savers.samples.sweeping, 0.99) / percentile(savers.samples.quiet, 0.99)
}

/** Fills and sweeps, again and again; how much larger the last cycles leave the files than the first half did. */
async function measureGrowth(runtime: Runtime): Promise<number> {
  const totals: number[] = []
  for (let cycle = 1; cycle <= cycles; cycle++) {
    const startedAt = performance.now()
    await fill(perCycle)
    const full = describeSizes(await readSizes())
    await sweep(runtime)
    await sleep(Math.max(0, SHORTEST_CYCLE_MS - (performance.now() - startedAt)))
    const after = await readSizes()
    totals.push(after.tables + after.indexes)
    console.log(`cycle ${cycle}: full ${full}; swept ${describeSizes(after)}`)
  }
  const half = Math.ceil(totals.length / 2)
  return Math.max(0, ...totals.slice(half)) / Math.max(...totals.slice(0, half))
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
  console.log(`${sessions} expired sessions: ${describeSizes(await readSizes())}`)
  const ratio = await measureSaves(runtime)
  await sql.query('vacuum')
  const growth = await measureGrowth(runtime)
  await runtime.close()
  const holds = ratio <= MOST_TIMES_QUIET && growth <= MOST_GROWTH
  console.log(
    `verdict: ${holds ? 'holds' : 'failed'}; p99 ${ratio.toFixed(2)} times the quiet one (at most ${MOST_TIMES_QUIET}), files ${growth.toFixed(2)} times those of the first half of the cycles (at most ${MOST_GROWTH})`,
  )
  process.exitCode = holds ? 0 : 1
} finally {
  await sql.end()
  await cluster.remove()
}
