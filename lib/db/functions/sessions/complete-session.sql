-- Completes a session. outcome: completed; was_completed, before this call; not_found, session_expired, session_closed,
-- steps_incomplete; or needs_recommendations: the caller makes them and calls again. They are taken only if they were
-- made from the answers as they now stand, and the edit keeps the advice that they replaced.
create or replace function onboarding.complete_session(
  p_session_id uuid, p_step_names text[], p_recommendations jsonb, p_basis text
) returns table (outcome text, session jsonb)
language plpgsql volatile set search_path = '' as $$
declare
  s public.onboarding_sessions;
  v_now timestamptz;
  v_state text;
  v_basis text;
  v_replaced jsonb;
begin
  select * into s from public.onboarding_sessions where id = p_session_id for update;
  if not found then
    return query select 'not_found', null::jsonb;
    return;
  end if;
  v_now := pg_catalog.clock_timestamp();
  v_state := onboarding.session_state(s, v_now);
  if v_state <> 'open' then
    return query select case v_state when 'completed' then 'was_completed' else v_state end, onboarding.session_json(s, v_now);
    return;
  end if;
  if not s.completed_steps @> p_step_names then
    return query select 'steps_incomplete', onboarding.session_json(s, v_now);
    return;
  end if;
  v_basis := onboarding.advice_basis(s.locale, s.step_data);
  if s.recommendations_basis is distinct from v_basis and p_basis is distinct from v_basis then
    return query select 'needs_recommendations', onboarding.session_json(s, v_now);
    return;
  end if;
  if s.recommendations_basis is distinct from v_basis then
    v_replaced := coalesce(s.ai_recommendations, 'null');
    s.ai_recommendations := p_recommendations;
  end if;
  update public.onboarding_sessions set
    status = 'completed', completed_at = v_now, ai_recommendations = s.ai_recommendations,
    recommendations_basis = v_basis, revision = s.revision + 1, updated_at = v_now
  where id = s.id
  returning * into s;
  insert into onboarding.session_edits (
    session_id, revision, user_id, kind, patch, completed_steps, current_step, locale, created_at
  ) values (s.id, s.revision, s.user_id, 'completed', v_replaced, s.completed_steps, s.current_step, s.locale, v_now);
  return query select 'completed', onboarding.session_json(s, v_now);
end
$$;

comment on function onboarding.complete_session is
'Completes a session. outcome: completed; was_completed, before this call; not_found, session_expired, session_closed,
steps_incomplete; or needs_recommendations: the caller makes them and calls again. They are taken only if they were
made from the answers as they now stand, and the edit keeps the advice that they replaced.';

revoke all on function onboarding.complete_session
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.complete_session to onboarding_api;
