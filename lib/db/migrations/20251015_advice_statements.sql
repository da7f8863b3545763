-- The first call of a completion: completes what needs nothing more, and counts a use of AI where recommendations are
-- to be made, in the transaction that found out. Beyond a limit nothing is counted and may_call_model is false.
create function onboarding.begin_completion(
  p_session_id uuid, p_step_names text[], p_keys text[], p_limits integer[], p_window_seconds integer[]
) returns table (outcome text, session jsonb, may_call_model boolean)
language plpgsql volatile set search_path = '' as $$
begin
  select c.outcome, c.session, true into outcome, session, may_call_model
  from onboarding.complete_session(p_session_id, p_step_names, null, null) as c;
  if outcome = 'needs_recommendations' then
    begin
      perform onboarding.take_rate_limit(l.key, l.most, l.window_seconds)
      from rows from (
        pg_catalog.unnest(p_keys), pg_catalog.unnest(p_limits), pg_catalog.unnest(p_window_seconds)
      ) as l (key, most, window_seconds);
    exception when sqlstate 'FS429' then
      may_call_model := false;
    end;
  end if;
  return next;
end
$$;

-- Stores recommendations beside the answers they were made from, and returns none of what the caller sent.
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

revoke all on function onboarding.begin_completion(uuid, text[], text[], integer[], integer[])
  from public, anon, authenticated, service_role;
grant execute on function onboarding.begin_completion(uuid, text[], text[], integer[], integer[]) to onboarding_api;
