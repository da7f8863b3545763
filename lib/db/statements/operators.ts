import { z } from 'zod'
import { query, type Statement } from '../../postgres/statement.ts'

/** What the operators' jobs and the metrics ask of the database; lib/db/functions/analytics. */

export const LATENCY_LIMITS_MS = [50, 100, 250, 500, 1000, 2500, 5000]

export interface TrafficCounts {
  requests: number
  errors: number
  /** By LATENCY_LIMITS_MS, and slower. */
  latencies: number[]
  aiAnswers: number
  aiDegraded: number
}

export interface UserSignals {
  user: string
  flow: string
  refused?: boolean
  refusals?: { at: string; code: string }[]
  aiFailed?: boolean
  aiSlow?: boolean
  suggested?: string[]
  /** The step that answers the suggestion, and the label that its answer is counted by. */
  step?: string
  label?: string
}

export function addTraffic(flow: string, counts: TrafficCounts): Statement {
  return {
    name: 'traffic.add',
    text: `insert into onboarding.traffic_minutes as t
        (flow, minute, requests, errors, latencies, ai_answers, ai_degraded)
      values ($1, date_trunc('minute', now()), $2, $3, $4, $5, $6)
      on conflict (flow, minute) do update set
        requests = t.requests + excluded.requests, errors = t.errors + excluded.errors,
        latencies = array(select a + b from unnest(t.latencies, excluded.latencies) as x (a, b)),
        ai_answers = t.ai_answers + excluded.ai_answers, ai_degraded = t.ai_degraded + excluded.ai_degraded`,
    values: [flow, counts.requests, counts.errors, counts.latencies, counts.aiAnswers, counts.aiDegraded],
  }
}

export function noteSignals(signals: UserSignals[]): Statement {
  return {
    name: 'signals.note',
    text: 'select onboarding.note_signals($1)',
    values: [JSON.stringify(signals)],
  }
}

const foldedRow = z.object({ folded: z.coerce.number() })

export function foldAnalytics(limit: number) {
  return query(foldedRow, {
    name: 'analytics.fold',
    text: 'select onboarding.fold_analytics($1) as folded',
    values: [limit],
  })
}

export function pruneTraffic(days: number): Statement {
  return {
    name: 'traffic.prune',
    text: `delete from onboarding.traffic_minutes where minute < now() - make_interval(days => $1)`,
    values: [days],
  }
}

const figuresRow = z.object({
  session_events: z.record(z.string(), z.number()),
  overdue: z.coerce.number(),
  sweep_late: z.number(),
  fold_late: z.number(),
  deliveries_late: z.number(),
  budget: z
    .object({ spent_nusd: z.number(), reserved_nusd: z.number(), exhausted_at: z.string().nullable() })
    .nullable(),
  bills_above_quote: z.coerce.number(),
})

/** The figures of lib/observability/metrics.ts that only the database has, of a flow; budgets and bills are of all flows. */
export function readStoredFigures(flow: string) {
  return query(figuresRow, {
    name: 'metrics.read',
    text: `with overdue as (
        select count(*) as count, max(now() - expires_at) as oldest
        from public.onboarding_sessions where status = 'in_progress' and expires_at <= now() and flow = $1
      ), events as (
        select event, sum(count) as count from (
          select key[1] as event, count from onboarding.analytics
          where series = 'session' and flow = $1 and key[2] = 'version'
          union all
          select 'step_completed', count from onboarding.analytics
          where series = 'step' and flow = $1 and key[3] = 'completed' and key[2] <> 'complete'
        ) as counters group by event
      )
      select
        (select coalesce(jsonb_object_agg(event, count), '{}') from events) as session_events,
        overdue.count as overdue,
        coalesce(extract(epoch from overdue.oldest), 0)::float8 as sweep_late,
        coalesce((
          select extract(epoch from now() - min(created_at)) from onboarding.analytics_tail
        ), 0)::float8 as fold_late,
        coalesce((
          select extract(epoch from now() - min(oldest.created_at)) from onboarding.event_receivers r
          cross join lateral (
            select min(o.created_at) as created_at from onboarding.outbox o
            where o.flow = r.flow and o.receiver = r.receiver and o.delivered_at is null
          ) as oldest
          where r.flow = $1 and r.seen_at > now() - interval '7 days'
        ), 0)::float8 as deliveries_late,
        (select to_jsonb(b) from onboarding.ai_budgets b
          where day = (now() at time zone 'UTC')::date and user_id is null) as budget,
        (select count(*) from onboarding.ai_reservations
          where charged_nusd > quoted_nusd and created_at > now() - interval '1 hour') as bills_above_quote
      from overdue`,
    values: [flow],
  })
}

const recentTrafficRow = z.object({
  requests: z.number(),
  errors: z.number(),
  slow: z.number(),
  ai_answers: z.number(),
  ai_degraded: z.number(),
})
export type RecentTraffic = z.infer<typeof recentTrafficRow>

/** A flow's traffic of the last minutes, all processes together. */
export function readRecentTraffic(flow: string, minutes: number) {
  return query(recentTrafficRow, {
    name: 'traffic.recent',
    text: `select coalesce(sum(requests), 0)::float8 as requests, coalesce(sum(errors), 0)::float8 as errors,
        coalesce(sum(latencies[5] + latencies[6] + latencies[7] + latencies[8]), 0)::float8 as slow,
        coalesce(sum(ai_answers), 0)::float8 as ai_answers, coalesce(sum(ai_degraded), 0)::float8 as ai_degraded
      from onboarding.traffic_minutes where flow = $1 and minute > now() - make_interval(mins => $2)`,
    values: [flow, minutes],
  })
}

const trafficRow = z.object({
  hour: z.string(),
  requests: z.number(),
  errors: z.number(),
  latencies: z.array(z.number()),
})
export type TrafficHour = z.infer<typeof trafficRow>

/** A flow's requests, errors and latencies by the hour of some days. */
export function readTrafficByHour(flow: string, from: string, to: string) {
  return query(trafficRow, {
    name: 'traffic.by_hour',
    text: `select onboarding.instant(date_trunc('hour', minute, 'UTC')) as hour,
        sum(requests)::float8 as requests, sum(errors)::float8 as errors,
        array[${LATENCY_LIMITS_MS.concat(0)
          .map((_, index) => `sum(latencies[${index + 1}])::float8`)
          .join(', ')}] as latencies
      from onboarding.traffic_minutes
      where flow = $1 and minute >= ($2::date)::timestamp at time zone 'UTC'
        and minute < ($3::date + 1)::timestamp at time zone 'UTC'
      group by 1 order by 1`,
    values: [flow, from, to],
  })
}

const alertRow = z.object({ name: z.string(), is_firing: z.boolean() })

/** Records each change of a flow's condition and takes the right to post it; the rows are those to post now. */
export function claimAlertChanges(flow: string, conditions: { name: string; isFiring: boolean }[]) {
  return query(alertRow, {
    name: 'alerts.claim',
    text: `insert into onboarding.alert_states as a (flow, name, is_firing, changed_at, post_lease_until)
      select $1::text, name, firing, now(), now() + interval '30 seconds'
      from unnest($2::text[], $3::boolean[]) as c (name, firing)
      where firing or exists (select from onboarding.alert_states s where s.flow = $1::text and s.name = c.name)
      order by name
      on conflict (flow, name) do update set
        is_firing = excluded.is_firing,
        changed_at = case when a.is_firing <> excluded.is_firing then now() else a.changed_at end,
        post_lease_until = excluded.post_lease_until
      where a.is_firing <> excluded.is_firing or a.post_lease_until < now()
      returning name, is_firing`,
    values: [flow, conditions.map(({ name }) => name), conditions.map(({ isFiring }) => isFiring)],
  })
}

export function alertPosted(flow: string, name: string): Statement {
  return {
    name: 'alerts.posted',
    text: 'update onboarding.alert_states set post_lease_until = null where flow = $1 and name = $2',
    values: [flow, name],
  }
}
