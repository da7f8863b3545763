-- The session in the API's form, its answers and advice still sealed, with three things for the services: its state, what
-- advice is bound to that is made of it now, and whether the advice it has is stale.
create or replace function onboarding.session_json(s public.onboarding_sessions, p_now timestamptz) returns json
language plpgsql stable set search_path = '' as $$
declare
  v_is_over constant boolean := s.status = 'in_progress' and s.expires_at <= p_now;
  v_advice_basis constant jsonb := pg_catalog.jsonb_build_object('locale', s.locale) || s.advice_digests;
begin
  return pg_catalog.json_build_object(
    'id', s.id, 'userId', s.user_id, 'status', case when v_is_over then 'abandoned' else s.status end,
    'flow', s.flow, 'currentStep', s.current_step, 'completedSteps', s.completed_steps, 'path', s.path,
    'stepData', s.step_data,
    'aiRecommendations', s.ai_recommendations, 'locale', s.locale, 'definitionVersion', s.definition_version,
    'revision', s.revision, 'resumedFrom', s.resumed_from, 'completedAt', s.completed_at,
    'createdAt', s.created_at, 'updatedAt', s.updated_at, 'expiresAt', s.expires_at,
    'state', case when v_is_over or s.status <> 'in_progress' then onboarding.session_state(s, p_now) else 'open' end,
    'adviceBasis', v_advice_basis::text,
    'recommendationsStale', s.ai_recommendations is not null and onboarding.is_advice_stale(s.recommendations_basis, v_advice_basis)
  );
end
$$;

comment on function onboarding.session_json is
'The session in the API''s form, its answers and advice still sealed, with three things for the services: its state, what
advice is bound to that is made of it now, and whether the advice it has is stale.';

revoke all on function onboarding.session_json
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.session_json to onboarding_api, onboarding_jobs, onboarding_support;
