-- Completes a session whose path is done. p_request: sessionId, flow, version; hasAdvice, whether the flow has any; and
-- recommendations with their basis. outcome: completed; was_completed, before this call; not_found, session_expired,
-- session_closed, outdated (move the session to this version and call again), steps_incomplete, or needs_recommendations:
-- the caller makes them and calls again. They are taken only if they were made from the answers as they now stand, and
-- the edit keeps the advice that they replaced.
create or replace function onboarding.complete_session(p_user_id uuid, p_request jsonb)
returns table (outcome text, session json)
language plpgsql volatile set search_path = '' as $$
declare
  s public.onboarding_sessions;
  v_old public.onboarding_sessions;
  v_now timestamptz;
  v_state text;
  v_answers jsonb;
  v_is_stale boolean;
  v_replaced jsonb;
begin
  select * into s from public.onboarding_sessions
  where user_id = p_user_id and id = (p_request ->> 'sessionId')::uuid and flow = p_request ->> 'flow' for update;
  if not found then
    return query select 'not_found', null::json;
    return;
  end if;
  v_now := pg_catalog.clock_timestamp();
  v_state := onboarding.session_state(s, v_now);
  if v_state <> 'open' then
    return query select case v_state when 'completed' then 'was_completed' else v_state end, onboarding.session_json(s, v_now);
    return;
  end if;
  if s.definition_version <> (p_request -> 'version')::integer then
    return query select 'outdated', onboarding.session_json(s, v_now);
    return;
  end if;
  if not s.completed_steps @> s.path then
    return query select 'steps_incomplete', onboarding.session_json(s, v_now);
    return;
  end if;
  v_answers := (onboarding.session_json(s, v_now) ->> 'adviceBasis')::jsonb;
  v_is_stale := (p_request -> 'hasAdvice')::boolean and onboarding.is_advice_stale(s.recommendations_basis, v_answers);
  if v_is_stale and onboarding.is_advice_stale(p_request ->> 'basis', v_answers) then
    return query select 'needs_recommendations', onboarding.session_json(s, v_now);
    return;
  end if;
  v_old := s;
  if v_is_stale then
    v_replaced := coalesce(s.ai_recommendations, 'null');
    s.ai_recommendations := p_request -> 'recommendations';
    s.recommendations_basis := p_request ->> 'basis';
  end if;
  update public.onboarding_sessions set
    status = 'completed', completed_at = v_now, ai_recommendations = s.ai_recommendations,
    recommendations_basis = s.recommendations_basis, revision = s.revision + 1, updated_at = v_now
  where user_id = p_user_id and id = s.id
  returning * into s;
  perform onboarding.count_changed(v_old, s);
  insert into onboarding.session_edits (
    user_id, session_id, revision, kind, patch, completed_steps, current_step, locale, created_at
  ) values (s.user_id, s.id, s.revision, 'completed', v_replaced, s.completed_steps, s.current_step, s.locale, v_now);
  -- What an earlier session lacked is answered, or judged anew.
  delete from onboarding.requirement_deadlines where user_id = s.user_id and flow = s.flow;
  perform onboarding.emit_event(s, 'onboarding.completed', null);
  return query select 'completed', onboarding.session_json(s, v_now);
end
$$;

comment on function onboarding.complete_session is
'Completes a session whose path is done. p_request: sessionId, flow, version; hasAdvice, whether the flow has any; and
recommendations with their basis. outcome: completed; was_completed, before this call; not_found, session_expired,
session_closed, outdated (move the session to this version and call again), steps_incomplete, or needs_recommendations:
the caller makes them and calls again. They are taken only if they were made from the answers as they now stand, and
the edit keeps the advice that they replaced.';

revoke all on function onboarding.complete_session
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.complete_session to onboarding_api;
