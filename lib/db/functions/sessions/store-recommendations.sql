-- Stores advice beside the answers it was made from; the edit keeps the advice that it replaced.
-- outcome: stored, not_found, session_expired, session_closed, completed. session is null once stored, since the caller
-- has what it sent.
create or replace function onboarding.store_recommendations(p_session_id uuid, p_recommendations jsonb, p_basis text)
returns table (outcome text, session jsonb)
language plpgsql volatile set search_path = '' as $$
declare
  s public.onboarding_sessions;
  v_replaced jsonb;
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
  v_replaced := coalesce(s.ai_recommendations, 'null');
  update public.onboarding_sessions set
    ai_recommendations = p_recommendations, recommendations_basis = p_basis,
    revision = s.revision + 1, updated_at = v_now
  where id = s.id
  returning * into s;
  insert into onboarding.session_edits (
    session_id, revision, user_id, kind, patch, completed_steps, current_step, locale, recommendations_stale, created_at
  ) values (
    s.id, s.revision, s.user_id, 'recommended', v_replaced, s.completed_steps, s.current_step, s.locale,
    p_basis <> onboarding.advice_basis(s.locale, s.step_data), v_now
  );
  return query select 'stored', null::jsonb;
end
$$;

comment on function onboarding.store_recommendations is
'Stores advice beside the answers it was made from; the edit keeps the advice that it replaced.
outcome: stored, not_found, session_expired, session_closed, completed. session is null once stored, since the caller
has what it sent.';

revoke all on function onboarding.store_recommendations
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.store_recommendations to onboarding_api;
