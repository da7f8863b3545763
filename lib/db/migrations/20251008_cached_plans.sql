-- What every request calls, in PL/pgSQL: Postgres parses and plans the body of an SQL function that fixes its
-- search_path anew in every query, and keeps the plans of a PL/pgSQL function for as long as the connection lives.

-- As auth.uid(); a name of our own, since a custom role has no usage on a Supabase project's auth schema.
create or replace function onboarding.request_user_id() returns uuid
language plpgsql stable set search_path = '' as $$
begin
  return (nullif(pg_catalog.current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub')::uuid;
end
$$;

create or replace function onboarding.answers_basis(p_locale text, p_step_data jsonb) returns text
language plpgsql immutable set search_path = '' as $$
begin
  return pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(p_locale || p_step_data::text, 'UTF8')), 'hex');
end
$$;

create or replace function onboarding.is_resumable(s public.onboarding_sessions, p_now timestamptz) returns boolean
language plpgsql immutable set search_path = '' as $$
begin
  return (s.status = 'in_progress' and s.expires_at <= p_now) or s.closed_reason = 'expired';
end
$$;

-- Open, or why not. The order matters: an expired session says so even after it was swept.
create or replace function onboarding.session_state(s public.onboarding_sessions, p_now timestamptz) returns text
language plpgsql immutable set search_path = '' as $$
begin
  return case
    when s.status = 'completed' then 'completed'
    when s.closed_reason in ('expired', 'superseded') then 'session_expired'
    when s.status = 'abandoned' then 'session_closed'
    when s.expires_at <= p_now then 'session_expired'
    else 'open'
  end;
end
$$;

create or replace function onboarding.session_json(s public.onboarding_sessions, p_now timestamptz) returns jsonb
language plpgsql immutable set search_path = '' as $$
declare
  v_basis text := onboarding.answers_basis(s.locale, s.step_data);
begin
  return pg_catalog.jsonb_build_object(
    'id', s.id, 'userId', s.user_id,
    'status', case when s.status = 'in_progress' and s.expires_at <= p_now then 'abandoned' else s.status end,
    'currentStep', s.current_step, 'completedSteps', s.completed_steps, 'stepData', s.step_data,
    'aiRecommendations', s.ai_recommendations, 'locale', s.locale, 'definitionVersion', s.definition_version,
    'revision', s.revision, 'resumedFrom', s.resumed_from, 'completedAt', s.completed_at,
    'createdAt', s.created_at, 'updatedAt', s.updated_at, 'expiresAt', s.expires_at,
    'state', onboarding.session_state(s, p_now),
    'recommendationsStale', s.ai_recommendations is not null and s.recommendations_basis is distinct from v_basis,
    'answersBasis', v_basis
  );
end
$$;

create or replace function onboarding.merge_fields(p_before jsonb, p_patch jsonb) returns jsonb
language plpgsql immutable set search_path = '' as $$
begin
  return (p_before || p_patch)
    - coalesce(array(select key from pg_catalog.jsonb_each(p_patch) where value = 'null'), '{}');
end
$$;

create or replace function onboarding.lacks_required(p_answers jsonb, p_rules jsonb) returns boolean
language plpgsql immutable set search_path = '' as $$
begin
  return exists (
    select from pg_catalog.jsonb_array_elements_text(p_rules -> 'required') as field where not p_answers ? field
  ) or exists (
    select from pg_catalog.jsonb_to_recordset(p_rules -> 'requiredWhen') as rule (field text, "when" text, equals text)
    where p_answers ->> rule."when" = rule.equals and not p_answers ? rule.field
  );
end
$$;

create or replace function onboarding.read_session(p_session_id uuid) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  s public.onboarding_sessions;
begin
  select * into s from public.onboarding_sessions where id = p_session_id;
  return case when found then onboarding.session_json(s, pg_catalog.now()) end;
end
$$;

-- The live session, else the latest completed one.
create or replace function onboarding.read_current_session() returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  s public.onboarding_sessions;
begin
  select * into s from public.onboarding_sessions
  where user_id = onboarding.request_user_id()
    and (status = 'completed' or (status = 'in_progress' and expires_at > pg_catalog.now()))
  order by status = 'in_progress' desc, created_at desc
  limit 1;
  return case when found then onboarding.session_json(s, pg_catalog.now()) end;
end
$$;

-- Adds to a count; where its window has passed, a new one begins. One statement, so no two counts are lost.
create or replace function onboarding.count_requests(p_key text, p_amount integer, p_window_seconds integer)
returns table (used integer, reset_seconds integer)
language plpgsql volatile set search_path = '' as $$
declare
  v_now timestamptz := pg_catalog.clock_timestamp();
  v_end timestamptz := v_now + pg_catalog.make_interval(secs => p_window_seconds);
begin
  return query
    insert into onboarding.rate_limits as r (key, used, expires_at) values (p_key, p_amount, v_end)
    on conflict (key) do update set
      used = case when r.expires_at <= pg_catalog.clock_timestamp() then excluded.used else r.used + excluded.used end,
      expires_at = case when r.expires_at <= pg_catalog.clock_timestamp() then excluded.expires_at else r.expires_at end
    returning r.used,
      greatest(1, pg_catalog.ceil(extract(epoch from r.expires_at - pg_catalog.clock_timestamp())))::integer;
end
$$;

-- What every start counts.
create or replace function onboarding.session_day(s public.onboarding_sessions) returns date
language plpgsql stable set search_path = '' as $$
begin
  return (s.created_at at time zone 'UTC')::date;
end
$$;

create or replace function onboarding.source_label(p_source text) returns text
language plpgsql immutable set search_path = '' as $$
begin
  return coalesce(pg_catalog.left(pg_catalog.encode(
    pg_catalog.sha256(pg_catalog.convert_to(p_source, 'UTF8')), 'hex'), 16), '');
end
$$;

create or replace function onboarding.session_labels(s public.onboarding_sessions)
returns table (dimension text, value text)
language plpgsql immutable set search_path = '' as $$
begin
  return query values
    ('version', s.definition_version::text),
    ('locale', s.locale::text),
    ('source', onboarding.source_label(s.source)),
    ('industry', case when s.step_data #>> '{company,industry}' ~ '^[a-z0-9-]{1,64}$'
      then s.step_data #>> '{company,industry}' else '' end),
    ('size', case when s.step_data #>> '{company,size}' ~ '^[a-z]{1,20}$'
      then s.step_data #>> '{company,size}' else '' end);
end
$$;

create or replace function onboarding.count_session_event(
  s public.onboarding_sessions, p_event text, p_count bigint
) returns void
language plpgsql volatile set search_path = '' as $$
begin
  insert into onboarding.analytics_tail (day, series, key, count)
  select onboarding.session_day(s), 'session', array[p_event, dimension, value], p_count
  from onboarding.session_labels(s);
end
$$;
