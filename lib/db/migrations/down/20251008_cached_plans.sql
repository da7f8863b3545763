-- The same functions as the migrations before had them.

create or replace function onboarding.request_user_id() returns uuid
language sql stable set search_path = '' as $$
  select (nullif(pg_catalog.current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub')::uuid
$$;

create or replace function onboarding.answers_basis(p_locale text, p_step_data jsonb) returns text
language sql immutable set search_path = '' as $$
  select pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(p_locale || p_step_data::text, 'UTF8')), 'hex')
$$;

create or replace function onboarding.is_resumable(s public.onboarding_sessions, p_now timestamptz) returns boolean
language sql immutable set search_path = '' as $$
  select (s.status = 'in_progress' and s.expires_at <= p_now) or s.closed_reason = 'expired'
$$;

create or replace function onboarding.session_state(s public.onboarding_sessions, p_now timestamptz) returns text
language sql immutable set search_path = '' as $$
  select case
    when s.status = 'completed' then 'completed'
    when s.closed_reason in ('expired', 'superseded') then 'session_expired'
    when s.status = 'abandoned' then 'session_closed'
    when s.expires_at <= p_now then 'session_expired'
    else 'open'
  end
$$;

create or replace function onboarding.session_json(s public.onboarding_sessions, p_now timestamptz) returns jsonb
language sql immutable set search_path = '' as $$
  select pg_catalog.jsonb_build_object(
    'id', s.id, 'userId', s.user_id,
    'status', case when s.status = 'in_progress' and s.expires_at <= p_now then 'abandoned' else s.status end,
    'currentStep', s.current_step, 'completedSteps', s.completed_steps, 'stepData', s.step_data,
    'aiRecommendations', s.ai_recommendations, 'locale', s.locale, 'definitionVersion', s.definition_version,
    'revision', s.revision, 'resumedFrom', s.resumed_from, 'completedAt', s.completed_at,
    'createdAt', s.created_at, 'updatedAt', s.updated_at, 'expiresAt', s.expires_at,
    'state', onboarding.session_state(s, p_now),
    'recommendationsStale', s.ai_recommendations is not null
      and s.recommendations_basis is distinct from onboarding.answers_basis(s.locale, s.step_data),
    'answersBasis', onboarding.answers_basis(s.locale, s.step_data)
  )
$$;

create or replace function onboarding.merge_fields(p_before jsonb, p_patch jsonb) returns jsonb
language sql immutable set search_path = '' as $$
  select (p_before || p_patch)
    - coalesce(array(select key from pg_catalog.jsonb_each(p_patch) where value = 'null'), '{}')
$$;

create or replace function onboarding.lacks_required(p_answers jsonb, p_rules jsonb) returns boolean
language sql immutable set search_path = '' as $$
  select exists (
    select from pg_catalog.jsonb_array_elements_text(p_rules -> 'required') as field where not p_answers ? field
  ) or exists (
    select from pg_catalog.jsonb_to_recordset(p_rules -> 'requiredWhen') as rule (field text, "when" text, equals text)
    where p_answers ->> rule."when" = rule.equals and not p_answers ? rule.field
  )
$$;

create or replace function onboarding.read_session(p_session_id uuid) returns jsonb
language sql stable set search_path = '' as $$
  select onboarding.session_json(s, pg_catalog.now()) from public.onboarding_sessions s where s.id = p_session_id
$$;

create or replace function onboarding.read_current_session() returns jsonb
language sql stable set search_path = '' as $$
  select onboarding.session_json(s, pg_catalog.now())
  from public.onboarding_sessions s
  where s.user_id = onboarding.request_user_id()
    and (s.status = 'completed' or (s.status = 'in_progress' and s.expires_at > pg_catalog.now()))
  order by s.status = 'in_progress' desc, s.created_at desc
  limit 1
$$;

create or replace function onboarding.count_requests(p_key text, p_amount integer, p_window_seconds integer)
returns table (used integer, reset_seconds integer)
language sql volatile set search_path = '' as $$
  with clock as materialized (
    select pg_catalog.clock_timestamp() as now, pg_catalog.make_interval(secs => p_window_seconds) as length
  )
  insert into onboarding.rate_limits as r (key, used, expires_at)
  select p_key, p_amount, clock.now + clock.length from clock
  on conflict (key) do update set
    used = case when r.expires_at <= pg_catalog.clock_timestamp() then excluded.used else r.used + excluded.used end,
    expires_at = case when r.expires_at <= pg_catalog.clock_timestamp() then excluded.expires_at else r.expires_at end
  returning r.used, greatest(1, pg_catalog.ceil(extract(epoch from r.expires_at - pg_catalog.clock_timestamp())))::integer
$$;

create or replace function onboarding.session_day(s public.onboarding_sessions) returns date
language sql stable set search_path = '' as $$
  select (s.created_at at time zone 'UTC')::date
$$;

create or replace function onboarding.source_label(p_source text) returns text
language sql immutable set search_path = '' as $$
  select coalesce(pg_catalog.left(pg_catalog.encode(
    pg_catalog.sha256(pg_catalog.convert_to(p_source, 'UTF8')), 'hex'), 16), '')
$$;

create or replace function onboarding.session_labels(s public.onboarding_sessions) returns table (dimension text, value text)
language sql immutable set search_path = '' as $$
  values
    ('version', s.definition_version::text),
    ('locale', s.locale::text),
    ('source', onboarding.source_label(s.source)),
    ('industry', case when s.step_data #>> '{company,industry}' ~ '^[a-z0-9-]{1,64}$'
      then s.step_data #>> '{company,industry}' else '' end),
    ('size', case when s.step_data #>> '{company,size}' ~ '^[a-z]{1,20}$' then s.step_data #>> '{company,size}' else '' end)
$$;

create or replace function onboarding.count_session_event(s public.onboarding_sessions, p_event text, p_count bigint) returns void
language sql volatile set search_path = '' as $$
  insert into onboarding.analytics_tail (day, series, key, count)
  select onboarding.session_day(s), 'session', array[p_event, dimension, value], p_count
  from onboarding.session_labels(s)
$$;
