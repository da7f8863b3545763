-- The session in the API's form, its answers and advice still sealed, with three things for the services: its state,
-- whether its advice is stale, and what advice made of it now is bound to.
create or replace function onboarding.session_json(s public.onboarding_sessions, p_now timestamptz) returns jsonb
language plpgsql immutable set search_path = '' as $$
declare
  v_advice_basis text := onboarding.advice_basis(s);
begin
  return pg_catalog.jsonb_build_object(
    'id', s.id, 'userId', s.user_id,
    'status', case when s.status = 'in_progress' and s.expires_at <= p_now then 'abandoned' else s.status end,
    'currentStep', s.current_step, 'completedSteps', s.completed_steps, 'stepData', s.step_data,
    'aiRecommendations', s.ai_recommendations, 'locale', s.locale, 'definitionVersion', s.definition_version,
    'revision', s.revision, 'resumedFrom', s.resumed_from, 'completedAt', s.completed_at,
    'createdAt', s.created_at, 'updatedAt', s.updated_at, 'expiresAt', s.expires_at,
    'state', onboarding.session_state(s, p_now), 'adviceBasis', v_advice_basis,
    'recommendationsStale', s.ai_recommendations is not null and s.recommendations_basis is distinct from v_advice_basis
  );
end
$$;

comment on function onboarding.session_json is
'The session in the API''s form, its answers and advice still sealed, with three things for the services: its state,
whether its advice is stale, and what advice made of it now is bound to.';

revoke all on function onboarding.session_json
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.session_json to onboarding_api, onboarding_jobs;
