import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { migrate } from '#lib/db/migrate.ts'
import { readAiUsage, readAnalytics } from '#lib/db/queries/analytics.ts'
import { foldAnalytics, readStoredFigures } from '#lib/db/queries/operations.ts'
import { planProblems, readPlans } from '#lib/db/query-plans.ts'
import { startThrowawayCluster } from '#tests/support/postgres-cluster.ts'

/**
 * Times the operators' queries over a million generated sessions of the last 30 days, on a throwaway Postgres:
 * `npm run bench:analytics -- [sessions]`. Exits 1 when one takes longer than 200 ms or its plan is another.
 */
const SESSIONS = Number(process.argv[2] ?? 1_000_000)
const DAYS = 30
const TAIL_ROWS = 5_000
const RUNS = 20
const MOST_MS = 200

const cluster = await startThrowawayCluster()
try {
  await migrate('up', { connectionString: cluster.connectionString })
  const client = new pg.Client({ connectionString: cluster.connectionString })
  await client.connect()
  try {
    await generate(client)
    await measure(client)
  } finally {
    await client.end()
  }
} finally {
  await cluster.remove()
}

/**
 * The sessions themselves without their triggers, then as many counters as those would have left. The open ones of
 * the first day have expired and wait for a sweep, as where a scheduler comes once a day.
 */
async function generate(client: pg.Client): Promise<void> {
  const startedAt = performance.now()
  await client.query(
    `set session_replication_role = replica; set synchronous_commit = off; set work_mem = '128MB'`,
  )
  await client.query(
    `insert into public.onboarding_sessions (user_id, status, current_step, step_data, ai_recommendations,
       recommendations_basis, completed_at, closed_reason, created_at, updated_at, expires_at, locale, source)
     select gen_random_uuid(), kind.status, kind.step,
       case when kind.step > 2 then jsonb_build_object('company', jsonb_build_object(
         'industry', 'industry-' || n % 127, 'size', (array['startup', 'small', 'medium', 'large', 'enterprise'])[1 + n % 5]
       )) else '{}' end,
       case when kind.status = 'completed' then '"advice"'::jsonb end,
       case when kind.status = 'completed' then 'basis' end,
       case when kind.status = 'completed' then at + interval '10 minutes' end,
       case when kind.status = 'abandoned' then 'expired' end,
       at, at + interval '10 minutes', at + interval '${DAYS - 1} days', case when n % 4 = 0 then 'es' else 'en' end,
       case when n % 2 = 0 then 'campaign-' || n % 40 end
     from generate_series(1, $1::integer) as n
     cross join lateral (select now() - (n % (${DAYS} * 1440)) * interval '1 minute' as at) as moment
     cross join lateral (select
       case when n % 10 < 5 then 'completed' when n % 10 < 8 then 'abandoned' else 'in_progress' end as status,
       case when n % 10 < 5 then 4 else 1 + n % 4 end as step) as kind`,
    [SESSIONS],
  )
  await client.query(
    `insert into onboarding.analytics_daily (series, day, key, count, input_tokens, output_tokens, cost_nusd)
     select series, day::date, key, sum(count), sum(count) * 600, sum(count) * 300, sum(count) * 210000
     from generate_series(current_date - ${DAYS - 1}, current_date, interval '1 day') as day
     cross join lateral (
       select 'session' as series, array[event, dimension, dimension || '-' || value] as key, $1::integer / 100 as count
       from unnest('{started,completed,abandoned,expired,resumed}'::text[]) as event
       cross join (values ('version', 3), ('locale', 2), ('source', 40), ('industry', 128), ('size', 6)) as d (dimension, amount)
       cross join lateral generate_series(1, amount) as value
       union all
       select 'step', array[version::text, step::text, what], $1 / 100
       from generate_series(1, 3) as version cross join generate_series(1, 4) as step
       cross join unnest('{entered,completed}'::text[]) as what
       union all
       select 'seconds', array[step, onboarding.rounded_seconds(
         exp(1 + quantile / 250.0) * interval '1 second')], $1 / ${DAYS} / 2000
       from unnest('{1,2,3,4,total}'::text[]) as step cross join generate_series(1, 2000) as quantile
       union all
       select 'left', array[step::text, reason], $1 / 1000
       from generate_series(1, 4) as step cross join unnest('{nothing,save_refused,ai_failed,ai_slow}'::text[]) as reason
       union all
       select 'ai_call', array['vendor/model-' || model, outcome], $1 / 100
       from generate_series(1, 5) as model cross join unnest('{complete,lost,timeout,error}'::text[]) as outcome
     ) as counters
     group by 1, 2, 3`,
    [SESSIONS],
  )
  await client.query(
    `insert into onboarding.analytics_tail (day, series, key)
     select current_date, 'session', array['started', 'version', '1'] from generate_series(1, ${TAIL_ROWS})`,
  )
  await client.query('set session_replication_role = origin; analyze')
  const { rows } = await client.query('select count(*)::int as counters from onboarding.analytics_daily')
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0)
  console.log(
    `${SESSIONS.toLocaleString('en')} sessions over ${DAYS} days, ${rows[0].counters.toLocaleString('en')} counters, ${TAIL_ROWS.toLocaleString('en')} in the tail (made in ${seconds} s)`,
  )
}

async function measure(client: pg.Client): Promise<void> {
  const to = new Date().toISOString().slice(0, 10)
  const from = new Date(Date.now() - (DAYS - 1) * 86_400_000).toISOString().slice(0, 10)
  let isTooSlow = false
  for (const statement of [
    readAnalytics(from, to),
    readAiUsage(from, to),
    readStoredFigures(3),
    foldAnalytics(1000),
  ]) {
    const times: number[] = []
    for (let run = 0; run < RUNS; run++) {
      const startedAt = performance.now()
      await client.query(statement.text, [...statement.values])
      times.push(performance.now() - startedAt)
    }
    times.sort((one, other) => one - other)
    const [median = 0, slowest = 0] = [times[RUNS / 2], times.at(-1)]
    if (median > MOST_MS) isTooSlow = true
    console.log(
      `${statement.name.padEnd(16)} median ${median.toFixed(1).padStart(6)} ms   slowest of ${RUNS} ${slowest.toFixed(1).padStart(6)} ms`,
    )
  }
  const expected = JSON.parse(await readFile('ops/database/expected-plans.json', 'utf8'))
  const problems = planProblems(await readPlans(client), expected)
  console.log(problems.length === 0 ? 'plans: all as expected' : problems.join('\n'))
  process.exitCode = isTooSlow || problems.length > 0 ? 1 : 0
}
