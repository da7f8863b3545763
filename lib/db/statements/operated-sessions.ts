import { z } from 'zod'
import { query, type Statement } from '../../postgres/statement.ts'
import { storedSessionSchema } from '../../sealing/stored-session.ts'
import { hasLabels, type LabelValue, labelHolders } from './label-filter.ts'

/** What operators read of sessions, as onboarding_support. */

/** Tells which answers sessions of a flow are found by, from now on. */
export function tellFindFields(flow: string, fields: Readonly<Record<string, readonly string[]>>): Statement {
  return {
    name: 'sessions.tell_find_fields',
    text: `insert into onboarding.find_fields as f (flow, fields) values ($1, $2)
      on conflict (flow) do update set fields = excluded.fields where f.fields <> excluded.fields`,
    values: [flow, JSON.stringify(fields)],
  }
}

/** Tells that sessions of a flow are found by these answers too: before others of its versions come to be served. */
export function addFindFields(flow: string, fields: Readonly<Record<string, readonly string[]>>): Statement {
  return {
    name: 'sessions.add_find_fields',
    text: `insert into onboarding.find_fields as f (flow, fields) values ($1, $2)
      on conflict (flow) do update set fields = coalesce((
        select jsonb_object_agg(step, fields) from (
          select step, jsonb_agg(distinct field) as fields
          from (select * from jsonb_each(f.fields) union all select * from jsonb_each(excluded.fields)) as told (step, named)
          cross join lateral jsonb_array_elements_text(named) as field group by step
        ) as steps
      ), '{}')`,
    values: [flow, JSON.stringify(fields)],
  }
}

const notedRow = z.object({ noted: z.number() })

/** More edits than a job that runs every five seconds leaves behind. */
export const NOTED_AT_ONCE = 5_000

/** Lets sessions be found by their answers as they now are, for so many edits that changed these; says how many. */
export function noteFoundBy(limit = NOTED_AT_ONCE) {
  return query(notedRow, {
    name: 'sessions.note_found_by',
    text: 'select onboarding.note_found_by($1) as noted',
    values: [limit],
  })
}

const personRow = z.object({ id: z.string(), email: z.string().nullable() })

/** The users of these ids, and the one of this email. */
export function findPeople(ids: readonly string[], email: string | null) {
  return query(personRow, {
    name: 'people.find',
    text: 'select id, email from onboarding.people($1, $2)',
    values: [ids, email],
  })
}

export interface SessionSearch {
  flow: string
  /** Of these users, or the session of this id; with neither, whom the text is found in. */
  users?: readonly string[] | undefined
  sessionId?: string | undefined
  text?: string | undefined
  /** `left`: abandoned or expired, as a funnel counts who is gone. */
  status?: 'in_progress' | 'completed' | 'abandoned' | 'expired' | 'left' | undefined
  /** Where the session stands: a step by its name, or `complete`. */
  step?: string | undefined
  segment: readonly LabelValue[]
  /** UTC days on which it was started, both included. */
  from?: string | undefined
  to?: string | undefined
  /** The newest come first; those after this one. */
  after?: { createdAt: string; id: string } | undefined
  limit: number
}

const foundRow = z.object({
  session: storedSessionSchema,
  place: z.string(),
  source: z.string().nullable(),
  exact_created_at: z.string(),
})

const STATUS: Record<NonNullable<SessionSearch['status']>, string> = {
  in_progress: `s.status = 'in_progress' and s.expires_at > now()`,
  completed: `s.status = 'completed'`,
  abandoned: `s.status = 'abandoned' and s.closed_reason not in ('expired', 'superseded')`,
  expired: `(s.closed_reason in ('expired', 'superseded') or s.status = 'in_progress' and s.expires_at <= now())`,
  left: `(s.status = 'abandoned' or s.status = 'in_progress' and s.expires_at <= now())`,
}

/** Some sessions of a flow, the newest first. */
export function searchSessions(search: SessionSearch) {
  const values: unknown[] = [search.flow, search.limit]
  const conditions = ['s.flow = $1']
  const given = (value: unknown) => `$${values.push(value)}`
  const facts: string[] = []
  if (search.users !== undefined || search.sessionId !== undefined)
    conditions.push(
      `(s.user_id = any (${given(search.users ?? [])}) or s.id = ${given(search.sessionId ?? null)}::uuid)`,
    )
  if (search.text !== undefined) {
    // Signs at an end fold to a space, which a name that ends there lacks; signs alone to nothing, which every text holds.
    const folded = `btrim(onboarding.fold(${given(search.text)}))`
    facts.push(`${folded} <> '' and f.found_by like '%' || ${folded} || '%'`)
  }
  const [first, second = first] = search.segment
  if (first !== undefined && second !== undefined) {
    facts.push(hasLabels('f', values.length + 1))
    values.push(...labelHolders([first, second]))
  }
  if (facts.length > 0)
    conditions.push(`exists (select from onboarding.session_facts f
      where f.user_id = s.user_id and f.session_id = s.id and ${facts.join(' and ')})`)
  if (search.status !== undefined) conditions.push(STATUS[search.status])
  if (search.step !== undefined)
    conditions.push(`coalesce(s.path[s.current_step], 'complete') = ${given(search.step)}`)
  if (search.from !== undefined)
    conditions.push(`s.created_at >= ${given(search.from)}::date::timestamp at time zone 'UTC'`)
  if (search.to !== undefined)
    conditions.push(`s.created_at < (${given(search.to)}::date + 1)::timestamp at time zone 'UTC'`)
  if (search.after !== undefined) {
    const { createdAt, id } = search.after
    conditions.push(`(s.created_at, s.id) < (${given(createdAt)}::timestamptz, ${given(id)}::uuid)`)
  }
  return query(foundRow, {
    name: 'sessions.search',
    text: `select onboarding.session_json(row(s.*)::public.onboarding_sessions, now()) as session, coalesce(s.path[s.current_step], 'complete') as place,
        s.source, to_char(s.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as exact_created_at
      from public.onboarding_sessions s where ${conditions.join(' and ')}
      order by s.created_at desc, s.id desc limit $2`,
    values,
  })
}

const timelineRow = z.object({
  at: z.string(),
  kind: z.enum(['edit', 'refused', 'ai', 'event']),
  what: z.string(),
  details: z.record(z.string(), z.unknown()),
})
export type TimelineRow = z.infer<typeof timelineRow>

/** What befell a session, the oldest first: its edits, refused saves, calls to models while it was live, and events. */
export function readTimeline(userId: string, sessionId: string, limit: number) {
  return query(timelineRow, {
    name: 'sessions.timeline',
    text: `select onboarding.instant(at) as at, kind, what, jsonb_strip_nulls(details) as details from (
        select e.created_at as at, 'edit' as kind, e.kind::text as what, jsonb_build_object('step', e.step,
          'fields', (select jsonb_agg(field) from jsonb_object_keys(
            case when e.kind = 'saved' and jsonb_typeof(e.patch) = 'object' then e.patch else '{}' end) as field),
          'revision', e.revision, 'currentStep', e.current_step) as details
        from onboarding.session_edits e where e.user_id = $1 and e.session_id = $2
        union all
        select (refusal ->> 'at')::timestamptz, 'refused', refusal ->> 'code', '{}'
        from onboarding.session_signals g cross join lateral jsonb_array_elements(g.refusals) as refusal
        where g.user_id = $1 and g.session_id = $2
        union all
        select u.created_at, 'ai', u.outcome, jsonb_build_object('for', u.kind, 'model', coalesce(u.model_used, u.model_asked),
          'latencyMs', u.latency_ms, 'costUsd', u.cost_nusd / 1e9)
        from onboarding.ai_usage u, public.onboarding_sessions s
        where u.user_id = $1 and s.user_id = $1 and s.id = $2 and u.created_at >= s.created_at
          and u.created_at <= coalesce(s.completed_at, s.closed_at, now()) + interval '1 minute'
        union all
        select o.created_at, 'event', o.type::text, jsonb_build_object('id', o.id, 'receiver', o.receiver, 'attempts', o.attempts,
          'deliveredAt', onboarding.instant(o.delivered_at), 'failure', o.last_failure, 'deadAt', onboarding.instant(o.dead_at))
        from onboarding.outbox o where o.user_id = $1 and o.session_id = $2
      ) as befallen order by at desc, kind limit $3`,
    values: [userId, sessionId, limit],
  })
}
