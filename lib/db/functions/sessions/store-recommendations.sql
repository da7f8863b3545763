-- Stores advice beside the answers it was made from; the edit keeps the advice that it replaced. p_request: sessionId,
-- flow, recommendations, basis. outcome: stored, not_found, session_expired, session_closed, completed. session is null once
-- stored, since the caller has what it sent.
create or replace function onboarding.store_recommendations(p_user_id uuid, p_request jsonb)
returns table (outcome text, session json)
language plpgsql volatile set search_path = '' as $$
declare
  s public.onboarding_sessions;
  v_basis constant text := p_request ->> 'basis';
  v_replaced jsonb;
  v_now timestamptz;
  v_state text;
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
    return query select v_state, onboarding.session_json(s, v_now);
    return;
  end if;
  v_replaced := coalesce(s.ai_recommendations, 'null');
  update public.onboarding_sessions set
    ai_recommendations = p_request -> 'recommendations', recommendations_basis = v_basis,
    revision = s.revision + 1, updated_at = v_now
  where user_id = p_user_id and id = s.id
  returning * into s;
  insert into onboarding.session_edits (
    user_id, session_id, revision, kind, patch, completed_steps, current_step, locale, recommendations_stale, created_at
  ) values (
    s.user_id, s.id, s.revision, 'recommended', v_replaced, s.completed_steps, s.current_step, s.locale,
    (onboarding.session_json(s, v_now) ->> 'recommendationsStale')::boolean, v_now
  );
  return query select 'stored', null::json;
end
$$;

comment on function onboarding.store_recommendations is
'Stores advice beside the answers it was made from; the edit keeps the advice that it replaced. p_request: sessionId,
flow, recommendations, basis. outcome: stored, not_found, session_expired, session_closed, completed. session is null once
stored, since the caller has what it sent.';

revoke all on function onboarding.store_recommendations
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.store_recommendations to onboarding_api;
