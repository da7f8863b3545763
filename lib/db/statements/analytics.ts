import { z } from 'zod'
import { ANSWER_SOURCES } from '../../flow/response-shapes.ts'
import { query } from '../../postgres/statement.ts'
import { hasLabels, type LabelValue, labelHolders } from './label-filter.ts'

/** The operators' figures, each answer from one statement, and so from one moment. */

/** Sources whose words are looked up; the index gives each at the cost of one row. */
const MAX_SOURCES = 1000

const ageRow = z.object({
  as_of: z
    .date()
    .transform((instant) => instant.toISOString())
    .nullable(),
})

/**
 * An instant whose commits this database holds: now, or on a standby that of the last one that it has replayed, which
 * is null until there is one.
 */
export function readAge() {
  return query(ageRow, {
    name: 'figures.age',
    text: 'select case when pg_is_in_recovery() then pg_last_xact_replay_timestamp() else now() end as as_of',
    values: [],
  })
}

const percentiles = z.object({ medianSeconds: z.number(), p90Seconds: z.number() })

const counted = z.array(z.object({ series: z.string(), key: z.array(z.string()), count: z.number() }))
const countsRow = z.object({
  counts: counted,
  days: z.array(z.object({ day: z.string(), event: z.string(), count: z.number() })),
  durations: z.record(z.string(), percentiles),
  overdue: z.array(
    z.object({ day: z.string(), dimension: z.string(), value: z.string(), count: z.number() }),
  ),
  overdue_steps: z.array(z.object({ version: z.string(), step: z.string(), count: z.number() })),
  /** What models cost; null of a segment, since calls are booked for no session. */
  ai_cost_usd: z.number().nullable(),
  /** The sources' words by their labels, as far as a session still has them. */
  sources: z.record(z.string(), z.string()),
})
export type StoredCounts = z.infer<typeof countsRow>

/** Sessions of one flow, started from one UTC day to another, both included; of a segment, those with these labels. */
export interface CountedSessions {
  flow: string
  from: string
  to: string
  segment: readonly LabelValue[]
}

/** Each with its count: what the daily counters say of everybody. */
const FROM_COUNTERS = `by_key as (
        select series, key, sum(count)::float8 as count from onboarding.analytics
        where flow = $1 and day between $2 and $3 and series in ('session', 'step', 'left', 'suggestion', 'plan')
        group by series, key
      ), by_day as (
        select day, key[1] as event, sum(count)::float8 as count from onboarding.analytics
        where flow = $1 and day between $2 and $3 and series = 'session' and key[2] = 'version' group by 1, 2
      ), spent as (
        select key[1] as step, key[2]::numeric as seconds, sum(count) as count from onboarding.analytics
        where flow = $1 and day between $2 and $3 and series = 'seconds' group by key
      )`

/**
 * The same, from the facts of those sessions that have the labels. Those that are alike are put together first, so that
 * each is taken apart once.
 */
const FROM_FACTS = `fact as materialized (
        select f.* from onboarding.session_facts f
        where flow = $1 and day between $2 and $3 and ${hasLabels('f', 4)}
      ), alike as materialized (
        select day, version::text, locale, source, labels, path, current_step, status, was_resumed, count(*) as count
        from fact group by 1, 2, 3, 4, 5, 6, 7, 8, 9
      ), tallied as materialized (
        select string_to_array(tally, ' ') as name, count
        from (
          select tally, count(*) as count from fact cross join lateral unnest(tallies) as tally group by 1
        ) tallies
      ), befallen as (
        select alike.*, event from alike cross join lateral (
          values ('started', true), (status, status <> 'in_progress'), ('resumed', was_resumed)
        ) as events (event, holds) where holds
      ), by_key as (
        select 'session' as series, array[event, dimension, value] as key, sum(count)::float8 as count
        from befallen cross join lateral (
          values ('version', version), ('locale', locale), ('source', source)
          union all select label.key, answer.value from jsonb_each(labels) as label cross join lateral jsonb_array_elements_text(
            case jsonb_typeof(label.value) when 'array' then label.value else jsonb_build_array(label.value) end
          ) as answer (value)
        ) as words (dimension, value)
        group by 2
        union all
        select 'step', array[version, named.step, reached.what], sum(count)::float8
        from alike cross join lateral unnest(path || 'complete'::text) with ordinality as named (step, place)
        cross join lateral (
          values ('entered', place <= current_step), ('completed', place < current_step or status = 'completed')
        ) as reached (what, holds) where holds
        group by 2
        union all
        select name[1], name[2:], count::float8 from tallied where name[1] <> 'seconds'
      ), by_day as (
        select day, event, sum(count)::float8 as count from befallen group by 1, 2
      ), spent as (
        select name[2] as step, name[3]::numeric as seconds, count from tallied where name[1] = 'seconds'
      )`

/**
 * Everything about some sessions. Those whose time is over and that no sweep has closed yet are in `overdue`, by the
 * labels they count under: those of onboarding.session_labels, made once for each word instead of for each session.
 */
export function readAnalytics({ flow, from, to, segment }: CountedSessions) {
  const [first, second] = segment
  const isWhole = first === undefined
  return query(countsRow, {
    name: isWhole ? 'analytics.read' : 'analytics.read_segment',
    text: `with source as (
        select word from onboarding.source_words(${MAX_SOURCES}) as word
      ), ${isWhole ? FROM_COUNTERS : FROM_FACTS}, ranked as (
        select step, seconds, sum(count) over (partition by step order by seconds) as running,
          sum(count) over (partition by step) as total
        from spent
      ), over as materialized (
        select (s.created_at at time zone 'UTC')::date as day, s.definition_version::text as version, s.locale::text,
          s.source::text, s.labels, coalesce(s.path[s.current_step], 'complete') as step, count(*) as count
        from public.onboarding_sessions s
        where s.flow = $1 and s.status = 'in_progress' and s.expires_at <= now()
          and s.created_at >= $2::date::timestamp at time zone 'UTC'
          and s.created_at < ($3::date + 1)::timestamp at time zone 'UTC' ${isWhole ? '' : `and ${hasLabels('s', 4)}`}
        group by 1, 2, 3, 4, 5, 6
      ), overdue_words as (
        select day, dimension, word, sum(count) as count
        from over cross join lateral (
          values ('version', version), ('locale', locale), ('source', source)
          union all select label.key, answer.value from jsonb_each(labels) as label cross join lateral jsonb_array_elements_text(
            case jsonb_typeof(label.value) when 'array' then label.value else jsonb_build_array(label.value) end
          ) as answer (value)
        ) as words (dimension, word)
        group by 1, 2, 3
      ), overdue as (
        select day, dimension,
          case when dimension = 'source' then onboarding.source_label(word) else word end as value, sum(count)::float8 as count
        from overdue_words group by 1, 2, 3
      ), overdue_steps as (
        select version, step, sum(count)::float8 as count from over group by 1, 2
      )
      select
        (select coalesce(jsonb_agg(jsonb_build_object('series', series, 'key', key, 'count', count)), '[]')
          from by_key) as counts,
        (select coalesce(jsonb_agg(jsonb_build_object('day', day, 'event', event, 'count', count) order by day), '[]')
          from by_day) as days,
        (select coalesce(jsonb_object_agg(step, percentiles), '{}') from (
          select step, jsonb_build_object(
            'medianSeconds', min(seconds) filter (where running >= total * 0.5),
            'p90Seconds', min(seconds) filter (where running >= total * 0.9)
          ) as percentiles from ranked where total > 0 group by step
        ) p) as durations,
        (select coalesce(jsonb_agg(to_jsonb(overdue)), '[]') from overdue) as overdue,
        (select coalesce(jsonb_agg(to_jsonb(overdue_steps)), '[]') from overdue_steps) as overdue_steps,
        (select coalesce(jsonb_object_agg(onboarding.source_label(word), word), '{}')
          from source) as sources,
        ${
          isWhole
            ? `(select coalesce(sum(cost_nusd), 0)::float8 / 1e9 from onboarding.analytics
          where series = 'ai_call' and day between $2 and $3)`
            : 'null::float8'
        } as ai_cost_usd`,
    values: isWhole ? [flow, from, to] : [flow, from, to, ...labelHolders([first, second ?? first])],
  })
}

const usageRow = z.object({
  models: z.array(
    z.object({
      model: z.string(),
      calls: z.number(),
      input_tokens: z.number(),
      output_tokens: z.number(),
      cost_usd: z.number(),
    }),
  ),
  outcomes: z.array(z.object({ series: z.string(), outcome: z.string(), count: z.number() })),
  answers: z.array(
    z.object({ source: z.enum(ANSWER_SOURCES), degraded_because: z.string(), count: z.number() }),
  ),
  days: z.array(z.object({ day: z.string(), calls: z.number(), cost_usd: z.number() })),
  budget: z.object({ spent_nusd: z.number(), reserved_nusd: z.number() }).nullable(),
})

/** Calls, answers and money from one UTC day to another, and today's budget. */
export function readAiUsage(from: string, to: string) {
  return query(usageRow, {
    name: 'ai_usage.read',
    text: `with counted as materialized (
        select series, day, key, count, input_tokens, output_tokens, cost_nusd from onboarding.analytics
        where day between $1 and $2 and series in ('ai_call', 'ai_unsent', 'ai_answer')
      )
      select
        (select coalesce(jsonb_agg(to_jsonb(m)), '[]') from (
          select key[1] as model, sum(count)::float8 as calls, sum(input_tokens)::float8 as input_tokens,
            sum(output_tokens)::float8 as output_tokens, sum(cost_nusd)::float8 / 1e9 as cost_usd
          from counted where series = 'ai_call' group by 1 having sum(count) <> 0 or sum(cost_nusd) <> 0
        ) m) as models,
        (select coalesce(jsonb_agg(to_jsonb(o)), '[]') from (
          select series, key[2] as outcome, sum(count)::float8 as count
          from counted where series <> 'ai_answer' group by 1, 2 having sum(count) <> 0
        ) o) as outcomes,
        (select coalesce(jsonb_agg(to_jsonb(a)), '[]') from (
          select key[1] as kind, key[2] as source, key[3] as degraded_because, sum(count)::float8 as count
          from counted where series = 'ai_answer' group by 1, 2, 3
        ) a) as answers,
        (select coalesce(jsonb_agg(to_jsonb(d) order by day), '[]') from (
          select day, coalesce(sum(count) filter (where series = 'ai_call'), 0)::float8 as calls,
            sum(cost_nusd)::float8 / 1e9 as cost_usd
          from counted group by day
        ) d) as days,
        (select to_jsonb(b) from onboarding.ai_budgets b
          where day = (now() at time zone 'UTC')::date and user_id is null) as budget`,
    values: [from, to],
  })
}
