update onboarding.session_edits as e set patch = case told.kind when 'recommended' then told.after end
from (
  select t.session_id, t.revision, t.kind, coalesce(
    nullif(pg_catalog.lead(t.patch) over (partition by t.session_id order by t.revision), 'null'),
    s.ai_recommendations
  ) as after
  from onboarding.session_edits t join public.onboarding_sessions s on s.id = t.session_id
  where t.kind in ('recommended', 'completed') and t.patch is not null
) as told
where e.session_id = told.session_id and e.revision = told.revision;

create or replace function onboarding.session_as_of(s public.onboarding_sessions, p_revision integer) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  e onboarding.session_edits;
  v_data jsonb := '{}';
  v_step jsonb;
  v_recommendations jsonb;
begin
  for e in
    select * from onboarding.session_edits
    where session_id = s.id and revision <= p_revision order by revision
  loop
    if e.kind = 'started' then
      v_data := coalesce(e.patch, '{}');
    elsif e.kind = 'recommended' then
      v_recommendations := e.patch;
    elsif e.kind = 'saved' then
      v_step := onboarding.merge_fields(coalesce(v_data -> e.step, '{}'), e.patch);
      v_data := case when v_step = '{}' then v_data - e.step
        else v_data || pg_catalog.jsonb_build_object(e.step, v_step) end;
    end if;
  end loop;
  s.status := 'in_progress';
  s.closed_reason := null;
  s.completed_at := null;
  s.current_step := e.current_step;
  s.completed_steps := e.completed_steps;
  s.step_data := v_data;
  s.ai_recommendations := v_recommendations;
  s.locale := e.locale;
  s.revision := e.revision;
  s.updated_at := e.created_at;
  s.expires_at := e.created_at + interval '7 days';
  return onboarding.session_json(s, e.created_at)
    || pg_catalog.jsonb_build_object('recommendationsStale', e.recommendations_stale);
end
$$;

create or replace function onboarding.store_recommendations(p_session_id uuid, p_recommendations jsonb, p_basis text)
returns table (outcome text, session jsonb)
language plpgsql volatile set search_path = '' as $$
declare
  s public.onboarding_sessions;
  v_now timestamptz;
  v_state text;
begin
  select * into s from public.onboarding_sessions where id = p_session_id for update;
  if not found then
    return query select 'not_found', null::jsonb;
    return;
  end if;
  v_now := pg_catalog.clock_timestamp();
  v_state := onboarding.session_state(s, v_now);
  if v_state <> 'open' then
    return query select v_state, onboarding.session_json(s, v_now);
    return;
  end if;
  update public.onboarding_sessions set
    ai_recommendations = p_recommendations, recommendations_basis = p_basis,
    revision = s.revision + 1, updated_at = v_now
  where id = s.id
  returning * into s;
  insert into onboarding.session_edits (
    session_id, revision, user_id, kind, patch, completed_steps, current_step, locale, recommendations_stale, created_at
  ) values (
    s.id, s.revision, s.user_id, 'recommended', p_recommendations, s.completed_steps, s.current_step, s.locale,
    p_basis <> onboarding.answers_basis(s.locale, s.step_data), v_now
  );
  return query select 'stored', null::jsonb;
end
$$;

create or replace function onboarding.complete_session(
  p_session_id uuid, p_step_names text[], p_recommendations jsonb, p_basis text
) returns table (outcome text, session jsonb)
language plpgsql volatile set search_path = '' as $$
declare
  s public.onboarding_sessions;
  v_now timestamptz;
  v_state text;
  v_basis text;
begin
  select * into s from public.onboarding_sessions where id = p_session_id for update;
  if not found then
    return query select 'not_found', null::jsonb;
    return;
  end if;
  v_now := pg_catalog.clock_timestamp();
  v_state := onboarding.session_state(s, v_now);
  if v_state <> 'open' then
    return query select v_state, onboarding.session_json(s, v_now);
    return;
  end if;
  if not s.completed_steps @> p_step_names then
    return query select 'steps_incomplete', onboarding.session_json(s, v_now);
    return;
  end if;
  v_basis := onboarding.answers_basis(s.locale, s.step_data);
  if s.recommendations_basis is distinct from v_basis and p_basis is distinct from v_basis then
    return query select 'needs_recommendations', onboarding.session_json(s, v_now);
    return;
  end if;
  if s.recommendations_basis is distinct from v_basis then
    s.ai_recommendations := p_recommendations;
  end if;
  update public.onboarding_sessions set
    status = 'completed', completed_at = v_now, ai_recommendations = s.ai_recommendations,
    recommendations_basis = v_basis, revision = s.revision + 1, updated_at = v_now
  where id = s.id
  returning * into s;
  insert into onboarding.session_edits (
    session_id, revision, user_id, kind, completed_steps, current_step, locale, created_at
  ) values (s.id, s.revision, s.user_id, 'completed', s.completed_steps, s.current_step, s.locale, v_now);
  return query select 'completed', onboarding.session_json(s, v_now);
end
$$;
